"""Picture files made for a test, and a look at single pixels of what the decoder gives."""

from __future__ import annotations

import io
import struct
import zlib

from PIL import Image

from photosync_tray.qt.pictures import QtDecoder

RED, WHITE, BLUE = (255, 0, 0), (255, 255, 255), (0, 0, 255)


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def plain(colour: tuple[int, ...], size: tuple[int, int] = (64, 64), mode: str = "RGB") -> bytes:
    return saved(Image.new(mode, size, colour), "PNG")


def pixel(content: bytes, side: int, x: int, y: int) -> tuple[int, ...]:
    at = (y * side + x) * 3
    return tuple(QtDecoder().raster(content, side).pixels[at : at + 3])


def near(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return all(abs(a - b) < 12 for a, b in zip(one, other, strict=True))


def png_that_claims(width: int, height: int) -> bytes:
    """A PNG of a few bytes whose header promises that many pixels."""

    def chunk(name: bytes, data: bytes) -> bytes:
        body = name + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    data = zlib.compress(bytes(64))
    chunks = (chunk(b"IHDR", header), chunk(b"IDAT", data), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)
