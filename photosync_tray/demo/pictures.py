"""Pictures as the services make them: scaled and re-encoded copies, initials, a silhouette."""

from __future__ import annotations

import functools
import io
import zlib

from PIL import Image, ImageDraw, ImageFont, ImageOps

_BACKGROUNDS = ("#0f766e", "#9a3412", "#4d5b9e", "#7a4069", "#3f6212")


def dimensions(jpeg: bytes) -> tuple[int, int]:
    """Width and height in pixels."""
    with Image.open(io.BytesIO(jpeg)) as picture:
        return picture.size


def reencoded(picture: bytes, pixels: int, quality: int) -> bytes:
    """A square JPEG of `pixels` x `pixels` without metadata; never byte for byte the original."""
    with Image.open(io.BytesIO(picture)) as original:
        square = ImageOps.fit(original.convert("RGB"), (pixels, pixels), Image.Resampling.LANCZOS)
    return _jpeg(square, quality)


@functools.cache
def silhouette(pixels: int) -> bytes:
    """A grey head and shoulders: what SharePoint shows for somebody without a picture."""
    scale = 4
    side = pixels * scale
    picture = Image.new("RGB", (side, side), "#e1e5e8")
    draw = ImageDraw.Draw(picture)
    draw.ellipse(_box(side, 0.32, 0.20, 0.68, 0.56), fill="#98a2a9")
    draw.ellipse(_box(side, 0.14, 0.64, 0.86, 1.36), fill="#98a2a9")
    return _jpeg(picture.resize((pixels, pixels), Image.Resampling.LANCZOS), 88)


@functools.cache
def initials(letters: str, pixels: int) -> bytes:
    """White letters on a colour that stays the same for the same letters."""
    colour = _BACKGROUNDS[zlib.crc32(letters.encode()) % len(_BACKGROUNDS)]
    picture = Image.new("RGB", (pixels, pixels), colour)
    font = ImageFont.load_default(size=pixels * 0.42)
    ImageDraw.Draw(picture).text(
        (pixels / 2, pixels / 2), letters, fill="white", font=font, anchor="mm"
    )
    return _jpeg(picture, 90)


def _box(
    side: int, left: float, top: float, right: float, bottom: float
) -> tuple[float, float, float, float]:
    return (side * left, side * top, side * right, side * bottom)


def _jpeg(picture: Image.Image, quality: int) -> bytes:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality, optimize=True)
    return out.getvalue()
