"""What happens to one photo between Exchange and SharePoint, and a little more."""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import partial

from PIL import Image, ImageEnhance, ImageFilter

from photosync_tray.adapters.graph import PREFERRED
from photosync_tray.demo.pictures import reencoded
from photosync_tray.demo.profiles import THUMBNAILS

Change = Callable[[Image.Image], bytes]

SIZES = (48, 72, 96, 120, 200, 240, 300, 360, 432, 504, 648)
"""Pixels a side: SharePoint's thumbnails, and what Graph hands out."""


def jpeg(picture: Image.Image, quality: int = 90) -> bytes:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality)
    return out.getvalue()


def resized(picture: Image.Image, side: int, quality: int = 90) -> bytes:
    return jpeg(picture.resize((side, side), Image.Resampling.LANCZOS), quality)


def cropped(picture: Image.Image, left: int, top: int, right: int, bottom: int) -> Image.Image:
    """Without so many of 200 pixels at each edge, and as large as before."""
    side = picture.width
    edges = (left, top, 200 - right, 200 - bottom)
    box = tuple(edge * side / 200 for edge in edges)
    return picture.resize((side, side), Image.Resampling.BICUBIC, box=box)  # type: ignore[arg-type]


def grey(picture: Image.Image) -> Image.Image:
    return picture.convert("L")


def sharpened(picture: Image.Image, percent: int = 120) -> Image.Image:
    return picture.filter(ImageFilter.UnsharpMask(radius=2, percent=percent, threshold=2))


def thumbnail(picture: Image.Image, size: str, quality: int = 86) -> bytes:
    return reencoded(jpeg(picture, 92), THUMBNAILS[size], quality)


def rendition(picture: Image.Image) -> bytes:
    """What Graph gives us of an upload."""
    return reencoded(jpeg(picture, 92), PREFERRED, 92)


def again(content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(content)).convert("RGB")


def _crop(edges: tuple[int, int, int, int], picture: Image.Image) -> bytes:
    return resized(cropped(picture, *edges), 300)


def _toned(brightness: float, contrast: float, picture: Image.Image) -> bytes:
    brighter = ImageEnhance.Brightness(picture).enhance(brightness)
    return resized(ImageEnhance.Contrast(brighter).enhance(contrast), 300)


def _scaled_by(resample: Image.Resampling, side: int, picture: Image.Image) -> bytes:
    return jpeg(picture.resize((side, side), resample), 85)


def _saved_as(kind: str, picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.resize((240, 240), Image.Resampling.LANCZOS).save(out, kind)
    return out.getvalue()


CHANGES: dict[str, tuple[Change, ...]] = {
    "resized to 48 … 648": tuple(partial(resized, side=side) for side in SIZES),
    "scaled by other means": (
        partial(_scaled_by, Image.Resampling.BILINEAR, 72),
        partial(_scaled_by, Image.Resampling.BOX, 96),
        partial(_scaled_by, Image.Resampling.NEAREST, 200),
    ),
    "cropped by up to 4 of 200": tuple(
        partial(_crop, edges)
        for edges in (
            *((1, 1, 1, 1), (2, 2, 2, 2), (4, 4, 4, 4), (4, 0, 0, 0), (0, 0, 4, 4), (0, 4, 0, 0)),
            *((2, 0, 4, 1), (4, 4, 0, 0), (0, 3, 3, 0), (4, 0, 4, 0)),
        )
    ),
    "JPEG at 30 … 95": tuple(
        partial(resized, side=side, quality=quality)
        for side in (200, 648)
        for quality in (30, 45, 60, 80, 95)
    ),
    "grey": (lambda it: resized(grey(it), 300), lambda it: resized(grey(it), 72)),
    "sharpened": (
        lambda it: resized(sharpened(it), 648),
        lambda it: jpeg(sharpened(again(resized(it, 200))), 88),
    ),
    "brightness and contrast": tuple(
        partial(_toned, *factors) for factors in ((0.9, 1.0), (1.1, 1.0), (1.0, 0.85), (0.95, 1.1))
    ),
    "another format": (partial(_saved_as, "PNG"), partial(_saved_as, "WEBP")),
    **{f"the tenant's {size}": (partial(thumbnail, size=size),) for size in THUMBNAILS},
    "chains of these": (
        lambda it: thumbnail(again(resized(it, 360, 80)), "L", 80),
        lambda it: thumbnail(again(resized(it, 240, 60)), "M"),
        lambda it: thumbnail(cropped(it, 2, 2, 2, 2), "L"),
        lambda it: thumbnail(cropped(it, 4, 0, 0, 3), "M"),
        lambda it: thumbnail(cropped(sharpened(it), 1, 3, 2, 0), "S"),
        lambda it: thumbnail(grey(again(resized(it, 200, 45))), "M"),
        lambda it: jpeg(sharpened(again(thumbnail(it, "L"))), 60),
        lambda it: resized(again(thumbnail(it, "M")), 300),
        lambda it: resized(cropped(again(resized(it, 96, 50)), 0, 2, 4, 2), 200, 40),
        lambda it: resized(it, 48, 30),
    ),
}
"""Each kind of change with its variants: what comes out is the same photo."""
