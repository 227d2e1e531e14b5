"""The programs for Windows: PyInstaller in the bed's Windows Python, cached by what goes in."""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from installer.windows.bed import Bed, Windows, on_z
from installer.windows.cache import key_of
from installer.windows.host import ROOT

log = logging.getLogger(__name__)

SPEC = ROOT / "installer/windows/photosync-tray.spec"
RESULT = ROOT / "build/windows/PhotoSyncTray"
SECONDS = 1800.0
"""A slow machine with other work; two minutes are usual."""
_MADE_AT = 1735689600
"""The time that is written into the programs (2025-01-01): the same source, the same bytes."""
_REPRODUCIBLE = {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(_MADE_AT)}
BROKER = "pymsalruntime"
"""The Windows account's runtime: Microsoft's licence lets one use it, and not hand it on."""
BROKER_HELP = "no: without the Windows account's runtime, which may be used but not handed on"


def frozen(bed: Bed, *, broker: bool = True) -> Path:
    """The folder with photosync-tray.exe and photosync-trayctl.exe, in the cache: only to read.

    Without `broker` it is the same folder without the Windows account's runtime, to hand on.
    Raises RuntimeError with PyInstaller's words when it fails.
    """
    whole = _frozen_whole(bed)
    if broker:
        return whole
    return bed.cache.made(
        "to-hand-on", key_of(whole.name, BROKER), lambda folder: _without(BROKER, whole, folder)
    )


def _without(library: str, whole: Path, target: Path) -> None:
    """The spec keeps the library's modules in a folder of its own, beside its metadata."""
    left_out = shutil.ignore_patterns(library, f"{library}-*.dist-info")
    shutil.copytree(whole, target, ignore=left_out, dirs_exist_ok=True)


def _frozen_whole(bed: Bed) -> Path:
    inputs = [
        part for path in _inputs() for part in (str(path.relative_to(ROOT)), path.read_bytes())
    ]
    key = key_of(bed.python_home.name, str(_REPRODUCIBLE), *inputs)
    return bed.cache.made("frozen", key, lambda folder: freeze(bed, folder))


def _inputs() -> Iterator[Path]:
    yield SPEC
    yield SPEC.with_name("shared_modules.py")
    for folder in ("photosync_tray", "resources"):
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path


def freeze(bed: Bed, target: Path) -> None:
    """Make the programs anew, into an empty folder."""
    log.info("Freezing the programs for Windows (two minutes)")
    with Windows(bed) as windows:
        work = windows.drive_c / "freezing"
        folders = {"--distpath": work / "made", "--workpath": work / "work"}
        options = [word for name, path in folders.items() for word in (name, on_z(path))]
        run = windows.run(
            [bed.python, "-m", "PyInstaller", "--noconfirm", *options, on_z(SPEC)],
            seconds=SECONDS,
            environment={**_REPRODUCIBLE, "PYINSTALLER_CONFIG_DIR": on_z(work / "settings")},
        )
        if run.returncode:
            raise RuntimeError(f"PyInstaller ended with {run.returncode}:\n{run.stderr[-4000:]}")
        shutil.copytree(work / "made/PhotoSyncTray", target, dirs_exist_ok=True)
    for path in target.rglob("*"):
        os.utime(path, (_MADE_AT, _MADE_AT))


def deliver(source: Path, target: Path = RESULT) -> None:
    """Copy what was frozen to where packages are made from."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target)
