"""What the bed takes from this machine: programs, installed where that is allowed."""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

log = logging.getLogger(__name__)

ROOT = Path(__file__).parents[2]
"""The checkout."""

_PACKAGE = {
    "debootstrap": ("debootstrap", "debian-archive-keyring"),
    "x86_64-w64-mingw32-gcc": ("gcc-mingw-w64-x86-64",),
    "x86_64-w64-mingw32-dlltool": ("binutils-mingw-w64-x86-64",),
    "gendef": ("mingw-w64-tools",),
    "osslsigncode": ("osslsigncode",),
    "Xvfb": ("xvfb",),
}
"""Debian's packages that bring a program."""


class Missing(Exception):
    """What this machine lacks, as a sentence for whoever asked for the bed."""


def is_root() -> bool:
    return os.geteuid() == 0


def require(*programs: str) -> None:
    """Install what is missing. Missing, with the command for it, where that is not allowed."""
    absent = [program for program in programs if not shutil.which(program)]
    packages = sorted({package for program in absent for package in _PACKAGE[program]})
    if not packages:
        return
    if not (is_root() and shutil.which("apt-get")):
        raise Missing(f"Missing: {', '.join(absent)}. Please run: {_install(packages)}")
    log.info("Installing %s", " ".join(packages))
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], check=False, stdout=subprocess.DEVNULL)
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    subprocess.run(command, check=False, env=environment, stdout=subprocess.DEVNULL)
    still = [program for program in programs if not shutil.which(program)]
    if still:
        raise Missing(f"Still missing after apt-get: {', '.join(still)}.")


def _install(packages: Sequence[str]) -> str:
    return f"sudo apt-get install {' '.join(packages)}"


def checked(command: Sequence[str | Path], folder: Path | None = None) -> str:
    """What a command printed. RuntimeError with all of it when it fails."""
    argv = [str(part) for part in command]
    run = subprocess.run(
        argv, cwd=folder, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )
    if run.returncode:
        raise RuntimeError(f"{' '.join(argv)} ended with {run.returncode}:\n{run.stdout[-4000:]}")
    return run.stdout
