"""The version resource of a Windows program or library, as Windows Installer compares it."""

from __future__ import annotations

import struct
from pathlib import Path

_VERSION = 16
"""RT_VERSION. Source: Microsoft's PE format, section on the resource directory."""
_SIGNATURE = struct.pack("<I", 0xFEEF04BD)
"""Opens VS_FIXEDFILEINFO. Source: verrsrc.h."""


def file_version(file: Path) -> str | None:
    """Four numbers with points; None for a file that is no PE image or has no such resource."""
    image = file.read_bytes()
    try:
        return _fixed_version(_version_resource(image))
    except (LookupError, struct.error):
        return None


def is_signed(file: Path) -> bool:
    """Whether somebody has signed it: the image's certificate table is not empty."""
    image = file.read_bytes()
    try:
        return _directory(image, 4)[1] > 0
    except (LookupError, struct.error):
        return False


def _fixed_version(resource: bytes) -> str:
    start = resource.find(_SIGNATURE)
    if start < 0:
        raise LookupError("no VS_FIXEDFILEINFO")
    high, low = struct.unpack_from("<II", resource, start + 8)
    return f"{high >> 16}.{high & 0xFFFF}.{low >> 16}.{low & 0xFFFF}"


def _version_resource(image: bytes) -> bytes:
    """Down the three levels of the resource tree: type, name, language."""
    address, _ = _directory(image, 2)
    root = _offset(image, address)
    at = dict(_entries(image, root)).get(_VERSION)
    if at is None:
        raise LookupError("no version resource")
    for _ in range(2):
        if not at & 0x80000000:
            raise LookupError("a leaf too early")
        at = next(iter(_entries(image, root + (at & 0x7FFFFFFF))))[1]
    where, size = struct.unpack_from("<II", image, root + at)
    start = _offset(image, where)
    return image[start : start + size]


def _entries(image: bytes, table: int) -> list[tuple[int, int]]:
    named, numbered = struct.unpack_from("<HH", image, table + 12)
    return [struct.unpack_from("<II", image, table + 16 + 8 * n) for n in range(named + numbered)]


def _headers(image: bytes) -> int:
    """Where the COFF header begins. LookupError when this is no PE image."""
    if image[:2] != b"MZ":
        raise LookupError("no MZ")
    start: int = struct.unpack_from("<I", image, 60)[0]
    if image[start : start + 4] != b"PE\0\0":
        raise LookupError("no PE")
    return start + 4


def _directory(image: bytes, number: int) -> tuple[int, int]:
    """Address and size of a data directory; those of PE32+ stand sixteen bytes further down."""
    optional = _headers(image) + 20
    magic = struct.unpack_from("<H", image, optional)[0]
    first = optional + (112 if magic == 0x20B else 96)
    found: tuple[int, int] = struct.unpack_from("<II", image, first + 8 * number)
    return found


def _offset(image: bytes, address: int) -> int:
    """Where in the file an address of the loaded image is."""
    coff = _headers(image)
    sections, optional_size = struct.unpack_from("<H12xH", image, coff + 2)
    for number in range(sections):
        at = coff + 20 + optional_size + 40 * number
        virtual_size, begin, raw_size, raw = struct.unpack_from("<IIII", image, at + 8)
        if begin <= address < begin + max(virtual_size, raw_size):
            return int(address - begin + raw)
    raise LookupError("an address outside all sections")
