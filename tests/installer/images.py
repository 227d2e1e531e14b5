"""Windows programs as small as they can be, made by hand after Microsoft's PE format."""

from __future__ import annotations

import struct

_AT, _RAW = 0x1000, 0x200
"""Where the one section is loaded, and where it is in the file."""


def image(version: str | None, *, wide: bool = True, signature: int = 0) -> bytes:
    """A library with a version resource, or with none; `wide` for 64 bits."""
    section = _resources(version) if version else b"\0" * 16
    directories = [(0, 0)] * 16
    directories[2] = (_AT, len(section)) if version else (0, 0)
    directories[4] = (_RAW + len(section), signature)
    optional = struct.pack("<H", 0x20B if wide else 0x10B).ljust(112 if wide else 96, b"\0")
    optional += b"".join(struct.pack("<II", *each) for each in directories)
    coff = struct.pack("<HHIIIHH", 0x8664, 1, 0, 0, 0, len(optional), 0x2022)
    header = struct.pack("<8sIIII16x", b".rsrc", len(section), _AT, len(section), _RAW)
    dos = b"MZ".ljust(60, b"\0") + struct.pack("<I", 64)
    return (dos + b"PE\0\0" + coff + optional + header).ljust(_RAW, b"\0") + section


def _resources(version: str) -> bytes:
    """Manifest before version, as linkers sort them; both in one language."""
    numbers = [int(part) for part in version.split(".")]
    high, low = numbers[0] << 16 | numbers[1], numbers[2] << 16 | numbers[3]
    fixed = struct.pack("<IIIIII", 0xFEEF04BD, 0x10000, high, low, 0, 0).ljust(52, b"\0")
    head = struct.pack("<HHH", 92, 52, 0) + "VS_VERSION_INFO\0".encode("utf-16le")
    info = head.ljust(40, b"\0") + fixed
    tree = _table([(16, 24 | 1 << 31)]) + _table([(1, 48 | 1 << 31)]) + _table([(1033, 72)])
    return tree + struct.pack("<IIII", _AT + len(tree) + 16, len(info), 0, 0) + info


def _table(entries: list[tuple[int, int]]) -> bytes:
    head = struct.pack("<IIHHHH", 0, 0, 0, 0, 0, len(entries))
    return head + b"".join(struct.pack("<II", *entry) for entry in entries)
