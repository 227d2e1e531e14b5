"""Takes chance out of a package: its time and its package code, in the summary information."""

from __future__ import annotations

import struct
import uuid
from datetime import UTC, datetime
from pathlib import Path

from installer.windows.msi.names import braced

_FORMAT = uuid.UUID("f29f85e0-4ff9-1068-ab91-08002b27b3d9").bytes_le
"""FMTID_SummaryInformation. Source: Microsoft's MS-OLEPS."""
_PACKAGE_CODE = 9
_TIMES = (11, 12, 13)
_TEXT, _TIME = 30, 64
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)


def settle(package: Path, code: uuid.UUID, made: datetime) -> None:
    """Writes `code` and `made` over what wixl took from chance and the clock.

    Both are as long as what they replace, so nothing else moves. ValueError when the package has
    no summary information of the form that wixl gives it.
    """
    image = bytearray(package.read_bytes())
    start = image.find(_FORMAT)
    if start < 0:
        raise ValueError(f"{package.name} has no summary information")
    section = start - 28 + struct.unpack_from("<I", image, start + 16)[0]
    changed = 0
    for number in range(struct.unpack_from("<I", image, section + 4)[0]):
        which, offset = struct.unpack_from("<II", image, section + 8 + 8 * number)
        changed += _rewrite(image, which, section + offset, code, made)
    if changed < 2:
        raise ValueError(f"{package.name} says neither its code nor its time")
    package.write_bytes(image)


def _rewrite(image: bytearray, which: int, at: int, code: uuid.UUID, made: datetime) -> bool:
    form, length = struct.unpack_from("<II", image, at)
    if which in _TIMES and form == _TIME:
        ticks = int((made - _EPOCH).total_seconds()) * 10_000_000
        struct.pack_into("<Q", image, at + 4, ticks)
        return True
    if which == _PACKAGE_CODE and form == _TEXT:
        text = braced(code).encode("ascii")
        if length != len(text) + 1:
            raise ValueError("a package code of another length")
        image[at + 8 : at + 8 + len(text)] = text
        return True
    return False
