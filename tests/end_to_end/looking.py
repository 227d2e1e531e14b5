"""Seeing as a person sees: where a button is, and whether two pictures are the same."""

from __future__ import annotations

import io

from PIL import Image, ImageChops, ImageFilter, ImageStat

ACCENT = (9, 87, 165)
"""The main button's colour; a person finds the button by it, and so do we."""

LOAD_OWN_PICTURE = """(() => {
  const picture = new Image();
  picture.onload = () => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [picture.naturalWidth, picture.naturalHeight];
    canvas.getContext("2d").drawImage(picture, 0, 0);
    window.served = canvas.toDataURL().split(",")[1];
  };
  picture.src = "/_layouts/15/userphoto.aspx?size=L&accountname=USERNAME&fresh=" + Date.now();
})()"""


def accent_box(image: Image.Image) -> tuple[int, int, int, int] | None:
    """The box of the main button; None while anything else of its colour is in the way."""
    plain = Image.new("RGB", image.size, ACCENT)
    near = ImageChops.difference(image, plain).convert("L").point(lambda v: 255 if v < 4 else 0)
    solid = near.filter(
        ImageFilter.MinFilter(21)
    )  # words and badges have no room for so large a square
    box = solid.getbbox()
    return box if box and box[3] - box[1] < 60 else None


def distance(one: bytes, other: bytes) -> float:
    """Mean difference of two pictures, brought to the same size, in steps of 255."""
    small = [Image.open(io.BytesIO(c)).convert("RGB").resize((48, 48)) for c in (one, other)]
    mean = ImageStat.Stat(ImageChops.difference(*small)).mean
    return sum(mean) / len(mean)
