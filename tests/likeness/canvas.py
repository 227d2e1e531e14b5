"""What pictures are painted with: noise, gradients, soft shapes. All from a seed, so repeatable."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageEnhance, ImageFilter

SIDE = 648
"""Pixels: the largest photo that Exchange keeps."""

Colour = tuple[int, int, int]
Point = tuple[float, float]
"""In units of the picture's side, from the top left."""


def noise(rng: Random, across: int, down: int | None = None) -> Image.Image:
    """Smooth grey clouds, `across` by `down` of them."""
    down = down or across
    cells = Image.frombytes("L", (across, down), rng.randbytes(across * down))
    return cells.resize((SIDE, SIDE), Image.Resampling.BICUBIC)


def texture(rng: Random, coarsest: int = 4, octaves: int = 5) -> Image.Image:
    """Noise as nature has it: each octave twice as fine and half as strong."""
    image = noise(rng, coarsest)
    for octave in range(1, octaves):
        image = Image.blend(image, noise(rng, coarsest << octave), 1 / (1 << octave))
    return image


def tinted(grey: Image.Image, dark: Colour, light: Colour) -> Image.Image:
    """A grey picture between two colours."""
    bands = [
        grey.point([_mix(a, b, i / 255) for i in range(256)])
        for a, b in zip(dark, light, strict=True)
    ]
    return Image.merge("RGB", bands)


def shade(colour: Colour, factor: float) -> Colour:
    red, green, blue = (min(255, round(part * factor)) for part in colour)
    return red, green, blue


def slope(angle: float) -> Image.Image:
    """A grey gradient over the whole picture, bright where `angle` (degrees) points."""
    small = Image.linear_gradient("L").rotate(90 - angle, Image.Resampling.BILINEAR)
    return small.crop((64, 64, 192, 192)).resize((SIDE, SIDE), Image.Resampling.BICUBIC)


def ellipse(centre: Point, across: float, down: float, turn: float = 0) -> list[Point]:
    """The outline of an ellipse by its half axes; `turn` in degrees."""
    cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    outline = []
    for step in range(48):
        x = across * math.cos(step * math.tau / 48)
        y = down * math.sin(step * math.tau / 48)
        outline.append((centre[0] + x * cos - y * sin, centre[1] + x * sin + y * cos))
    return outline


@dataclass(frozen=True)
class Patch:
    """A shape with soft edges: white where it is, and where on the picture it belongs."""

    left: int
    top: int
    grey: Image.Image

    @property
    def box(self) -> tuple[int, int, int, int]:
        return (self.left, self.top, self.left + self.grey.width, self.top + self.grey.height)

    def without(self, other: Patch) -> Patch:
        """What of this shape the other one leaves."""
        grey = self.grey.copy()
        grey.paste(0, (other.left - self.left, other.top - self.top), other.grey)
        return replace(self, grey=grey)


def mask(outline: Sequence[Point], soft: float = 1.2) -> Patch:
    """What lies within the outline; `soft` is the blur of its edge in pixels."""
    patch, draw, line = _blank(outline, soft)
    draw.polygon(line, fill=255)
    return replace(patch, grey=patch.grey.filter(ImageFilter.GaussianBlur(soft)))


def stroke(points: Sequence[Point], width: float, soft: float = 1.2) -> Patch:
    """A line of `width` in units of the side."""
    pixels = max(1, round(width * SIDE))
    patch, draw, line = _blank(points, soft + pixels)
    draw.line(line, fill=255, width=pixels, joint="curve")
    return replace(patch, grey=patch.grey.filter(ImageFilter.GaussianBlur(soft)))


def _blank(
    points: Sequence[Point], margin: float
) -> tuple[Patch, ImageDraw.ImageDraw, list[Point]]:
    """An empty patch with room for the points and `margin` pixels, and the points on it."""
    room = math.ceil(3 * margin)
    columns, rows = ([point[axis] * SIDE for point in points] for axis in (0, 1))
    left, top = math.floor(min(columns)) - room, math.floor(min(rows)) - room
    grey = Image.new(
        "L", (math.ceil(max(columns)) + room - left, math.ceil(max(rows)) + room - top)
    )
    line = [(x - left, y - top) for x, y in zip(columns, rows, strict=True)]
    return Patch(left, top, grey), ImageDraw.Draw(grey), line


def lay(picture: Image.Image, on: Image.Image | Colour, where: Patch, part: float = 1) -> None:
    """Paint `on` within the shape, as strong as `part`."""
    through = where.grey if part == 1 else where.grey.point([round(i * part) for i in range(256)])
    paint = on if isinstance(on, tuple) else on.crop(where.box)
    picture.paste(paint, where.box, through)


def lit(picture: Image.Image, angle: float, strength: float, exposure: float) -> Image.Image:
    """Light from one side, as strong as `strength` of it all; then `exposure` times as bright."""
    light = slope(angle).point([round(255 - (255 - i) * strength) for i in range(256)])
    shaded = ImageChops.multiply(picture, Image.merge("RGB", [light] * 3))
    return ImageEnhance.Brightness(shaded).enhance(exposure)


def grain(picture: Image.Image, rng: Random, strength: float = 0.04) -> Image.Image:
    """The noise of a camera's sensor."""
    speckle = Image.frombytes("L", (SIDE, SIDE), rng.randbytes(SIDE * SIDE))
    return Image.blend(picture, Image.merge("RGB", [speckle] * 3), strength)


def _mix(one: int, other: int, part: float) -> int:
    return round(one + (other - one) * part)
