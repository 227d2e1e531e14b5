"""What of the libraries the package carries: Qt's wheel has three times as much as a tray needs."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from photosync_tray.core.languages import LANGUAGES

MODULES = ("QtCore", "QtGui", "QtNetwork", "QtWidgets")
PLUGINS = (
    "platforms/libqxcb.so",
    "platforms/libqwayland.so",
    "platforms/libqoffscreen.so",
    "platformthemes/",
    "platforminputcontexts/libcompose",
    "platforminputcontexts/libibus",
    "iconengines/",
    "imageformats/libqgif.so",
    "imageformats/libqico.so",
    "imageformats/libqjpeg.so",
    "imageformats/libqsvg.so",
    "imageformats/libqwebp.so",
    "networkinformation/libqnetworkmanager.so",
    "tls/",
    "xcbglintegrations/",
    "wayland-decoration-client/",
    "wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    "wayland-shell-integration/libxdg-shell.so",
)
"""Beginnings of names, below Qt/plugins."""


def install(requirements: Path, wheel: Path, target: Path) -> None:
    """The locked libraries and the program itself, as wheels for the interpreter that runs this.

    Raises CalledProcessError; pip has said why.
    """
    pip = [sys.executable, "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    into = ["--no-deps", "--no-compile", "--target", str(target)]
    locked = ["--require-hashes", "--only-binary=:all:", "-r", str(requirements)]
    for what in (locked, [str(wheel)]):
        subprocess.run([*pip, *into, *what], check=True)  # noqa: S603 - our own interpreter
        shutil.rmtree(target / "bin", ignore_errors=True)  # programs of the libraries, and ours


def trim(target: Path) -> None:
    """Leave of Qt what the program uses, and of everything what runs."""
    qt = target / "PySide6"
    keep = {qt / f"{name}.abi3.so" for name in MODULES}
    keep |= {file for file in (qt / "Qt" / "plugins").rglob("*.so") if _wanted(file, qt)}
    keep |= {*qt.glob("libpyside6.*"), *(target / "shiboken6").glob("*.so*")}
    words = {f"qtbase_{tag}.qm" for tag in LANGUAGES}
    keep |= {file for file in (qt / "Qt" / "translations").iterdir() if file.name in words}
    keep |= _needed(keep, list((qt / "Qt" / "lib").glob("*.so*")))
    for file in [*qt.rglob("*")]:
        code = file.parent == qt and file.suffix == ".py"
        if not (file.is_dir() or code or file in keep):
            file.unlink()
    for unused in ("*.pyi", "py.typed", "*.h", "*.pyx", "*.pxd", "tests/*"):
        for file in target.rglob(unused):
            file.unlink()
    _remove_empty(target)


def _wanted(plugin: Path, qt: Path) -> bool:
    name = plugin.relative_to(qt / "Qt" / "plugins").as_posix()
    return name.startswith(PLUGINS)


def _needed(files: Iterable[Path], libraries: Iterable[Path]) -> set[Path]:
    """The libraries that `files` name, and those that these name in turn."""
    by_name = {library.name.encode() + b"\0": library for library in libraries}
    found: set[Path] = set()
    waiting = list(files)
    while waiting:
        content = waiting.pop().read_bytes()
        fresh = {library for name, library in by_name.items() if name in content} - found
        found |= fresh
        waiting += fresh
    return found


def _remove_empty(folder: Path) -> None:
    for inner in sorted(folder.rglob("*"), reverse=True):
        if inner.is_dir() and not any(inner.iterdir()):
            inner.rmdir()
