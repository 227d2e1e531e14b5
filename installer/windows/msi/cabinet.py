"""Packs a cabinet tighter: each block may refer to what the block before it held.

MSZIP keeps 32 KB from block to block; the cabinets that wixl makes begin anew at each.
Source: Microsoft's MS-MCI, and the Cabinet format in the Windows SDK.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from functools import reduce
from operator import xor

_HEAD = struct.Struct("<4s4xI4xI4xBBHHHHH")
"""CFHEADER: signature, size, offset of the files, version, folders, files, flags, set, number."""
_FOLDER = struct.Struct("<IHH")
"""CFFOLDER: offset of its first block, how many there are, how they are packed."""
_BLOCK = struct.Struct("<IHH")
"""CFDATA: sum, bytes packed, bytes unpacked."""
_MSZIP = 1
_MARK = b"CK"
"""Opens every block of MSZIP."""
_WINDOW = 32768
"""Bytes in a block, unpacked; and as far as it may refer back."""


def repacked(cabinet: bytes) -> bytes:
    """The same files in the same order. ValueError unless it is one folder of MSZIP, whole."""
    head, folder = _HEAD.unpack_from(cabinet), _FOLDER.unpack_from(cabinet, _HEAD.size)
    signature, folders, flags = head[0], head[5], head[7]
    start, count, packing = folder
    if (signature, folders, flags, packing) != (b"MSCF", 1, 0, _MSZIP):
        raise ValueError("not a cabinet with one folder of MSZIP")
    content = b"".join(_unpacked(cabinet, start, count))
    blocks = list(_packed(content))
    out = bytearray(cabinet[:start]) + b"".join(blocks)
    struct.pack_into("<I", out, 8, len(out))
    _FOLDER.pack_into(out, _HEAD.size, start, len(blocks), packing)
    return bytes(out)


def _unpacked(cabinet: bytes, at: int, count: int) -> Iterator[bytes]:
    before = b""
    for _ in range(count):
        _, packed, unpacked = _BLOCK.unpack_from(cabinet, at)
        data = cabinet[at + _BLOCK.size : at + _BLOCK.size + packed]
        before = zlib.decompressobj(-15, zdict=before).decompress(data.removeprefix(_MARK))
        if len(before) != unpacked:
            raise ValueError("a damaged block")
        yield before
        at += _BLOCK.size + packed


def _packed(content: bytes) -> Iterator[bytes]:
    for at in range(0, len(content), _WINDOW):
        before = content[max(0, at - _WINDOW) : at]
        packer = zlib.compressobj(9, wbits=-15, zdict=before)
        block = content[at : at + _WINDOW]
        data = _MARK + packer.compress(block) + packer.flush()
        sizes = struct.pack("<HH", len(data), len(block))
        yield struct.pack("<I", _sum(data) ^ _sum(sizes)) + sizes + data


def _sum(data: bytes) -> int:
    """CSUMCompute: words of 32 bits, of which an incomplete last one counts backwards."""
    whole = len(data) // 4
    words = struct.unpack_from(f"<{whole}I", data)
    return reduce(xor, words, int.from_bytes(data[4 * whole :], "big"))
