"""Compiles .ts files to the .qm files that the program loads, by Qt's own lrelease."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

import PySide6

from resources.translations.catalogue import HERE, file_of, read

COMPILED = HERE.parent / "languages"
"""What ships: beside icons and pictures."""


_TOOL = Path(PySide6.__file__).with_name("lrelease")


def compiled(ts: Path) -> bytes:
    """The .qm for a .ts file. Raises subprocess.CalledProcessError."""
    with tempfile.TemporaryDirectory() as folder:
        qm = Path(folder) / "compiled.qm"
        command = [str(_TOOL), "-silent", "-compress", "-nounfinished", str(ts), "-qm", str(qm)]
        subprocess.run(command, check=True)  # noqa: S603 - our own tool and files
        return qm.read_bytes()


def qm_of(tag: str, folder: Path = COMPILED) -> Path:
    return folder / f"photosync_{tag}.qm"


def stale(tag: str, folder: Path = HERE, into: Path = COMPILED) -> bool:
    return _held(qm_of(tag, into)) != _fresh(file_of(tag, folder))


def release(tag: str, folder: Path = HERE, into: Path = COMPILED) -> None:
    """Write the .qm of a language; none while it has no translation, so that nobody chooses it."""
    if not stale(tag, folder, into):
        return
    target, fresh = qm_of(tag, into), _fresh(file_of(tag, folder))
    if fresh:
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(fresh)
    else:
        target.unlink()


def _held(qm: Path) -> bytes:
    return qm.read_bytes() if qm.exists() else b""


def _fresh(ts: Path) -> bytes:
    begun = any(entry.finished for entry in read(ts))
    return compiled(ts) if begun else b""
