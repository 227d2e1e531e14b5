"""A cabinet packed tighter holds what it held, in the form that Windows Installer reads."""

from __future__ import annotations

import random
import struct
import zlib
from collections.abc import Iterator

import pytest

from installer.windows.msi.cabinet import repacked

BLOCK = 32768
NOISE = random.Random(1).randbytes(20_000)  # noqa: S311 - only to be hard to pack
CONTENT = NOISE * 5 + b"end"


def cabinet(content: bytes, *, flags: int = 0, packing: int = 1) -> bytes:
    """As wixl makes it: each block for itself. One folder with one file."""
    blocks = []
    for at in range(0, len(content), BLOCK):
        packer = zlib.compressobj(9, wbits=-15)
        data = b"CK" + packer.compress(content[at : at + BLOCK]) + packer.flush()
        blocks.append(struct.pack("<IHH", 0, len(data), len(content[at : at + BLOCK])) + data)
    file = struct.pack("<IIHHHH", len(content), 0, 0, 0, 0, 0x20) + b"file\0"
    start = 36 + 8 + len(file)
    body = struct.pack("<IHH", start, len(blocks), packing) + file + b"".join(blocks)
    head = struct.pack("<III", 36 + len(body), 0, 44) + bytes(4) + bytes([3, 1])
    return b"MSCF" + bytes(4) + head + struct.pack("<HHHHH", 1, 1, flags, 0, 0) + body


def blocks(packed: bytes) -> Iterator[tuple[int, bytes]]:
    """The sum of each block, and what it was made from, its head included."""
    at, count, _ = struct.unpack_from("<IHH", packed, 36)
    for _ in range(count):
        [size] = struct.unpack_from("<H", packed, at + 4)
        yield struct.unpack_from("<I", packed, at)[0], packed[at + 4 : at + 8 + size]
        at += 8 + size
    assert at == len(packed) == struct.unpack_from("<I", packed, 8)[0]


def unpacked(packed: bytes) -> bytes:
    content = b""
    for _, block in blocks(packed):
        assert block[4:6] == b"CK"
        reader = zlib.decompressobj(-15, zdict=content[-BLOCK:])
        content += reader.decompress(block[6:])
        assert reader.eof
    return content


def test_the_content_stays_and_what_repeats_is_packed_once() -> None:
    before, after = cabinet(CONTENT), repacked(cabinet(CONTENT))
    assert unpacked(after) == CONTENT
    assert len(after) < len(NOISE) * 1.2 < len(before) / 2
    assert repacked(after) == after


def test_files_and_their_order_are_those_of_before() -> None:
    before, after = cabinet(CONTENT), repacked(cabinet(CONTENT))
    assert after[44:65] == before[44:65]


def test_every_block_has_its_sum() -> None:
    """Source: CSUMCompute in the Cabinet format, here byte by byte."""
    for told, block in blocks(repacked(cabinet(CONTENT))):
        assert told == _sum(block[4:]) ^ _sum(block[:4])


def _sum(data: bytes) -> int:
    found, rest = 0, len(data) % 4
    for at, byte in enumerate(data[: len(data) - rest]):
        found ^= byte << 8 * (at % 4)
    for at, byte in enumerate(data[len(data) - rest :]):
        found ^= byte << 8 * (rest - 1 - at)
    return found


@pytest.mark.parametrize("other", [cabinet(CONTENT, flags=4), cabinet(CONTENT, packing=3)])
def test_another_kind_of_cabinet_is_refused(other: bytes) -> None:
    with pytest.raises(ValueError, match="not a cabinet with one folder of MSZIP"):
        repacked(other)


def test_a_damaged_block_is_refused() -> None:
    damaged = bytearray(cabinet(CONTENT))
    struct.pack_into("<H", damaged, 65 + 6, 7)
    with pytest.raises(ValueError, match="a damaged block"):
        repacked(bytes(damaged))
