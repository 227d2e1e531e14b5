"""Windows wheels from a locked list, and what is in them."""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

from installer.windows.host import checked

_NOT_THE_LIBRARY = ("scripts", "headers", "data")
"""Folders of a wheel's .data that nothing here uses."""


def download(lock: Path, folder: Path) -> list[Path]:
    """The wheels of `lock` for 64-bit Windows and CPython 3.11, each checked by its hash."""
    pip = [sys.executable, "-m", "pip", "download", "-q", "--disable-pip-version-check"]
    exactly = ["--require-hashes", "--no-deps", "--only-binary=:all:", "-d", str(folder)]
    windows = ["--platform=win_amd64", "--python-version=311", "--implementation=cp"]
    checked([*pip, *exactly, *windows, "-r", lock])
    return sorted(folder.glob("*.whl"))


def unpack(wheel: Path, site_packages: Path) -> None:
    """Lay a wheel out as an installer does, but for its scripts."""
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site_packages)
    for data in site_packages.glob("*.data"):
        for part in data.iterdir():
            if part.name not in _NOT_THE_LIBRARY:
                _move_into(part, site_packages)


def _move_into(folder: Path, target: Path) -> None:
    for file in [file for file in folder.rglob("*") if file.is_file()]:
        place = target / file.relative_to(folder)
        place.parent.mkdir(parents=True, exist_ok=True)
        file.replace(place)
