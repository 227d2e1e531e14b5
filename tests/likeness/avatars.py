"""Pictures that stand in for photos: initials, silhouettes, badges with a logo, next to nothing."""

from __future__ import annotations

from random import Random

from PIL import Image, ImageDraw, ImageFont

from tests.likeness.canvas import SIDE, Colour, ellipse, lay, mask, noise, shade, slope, tinted
from tests.likeness.scenery import TONES

GROUNDS: list[Colour] = [(15, 118, 110), (154, 52, 18), (77, 91, 158), (122, 64, 105), (63, 98, 18)]


def initials(letters: str, ground: Colour, size: float = 0.42) -> Image.Image:
    """White letters as large as `size` of the side, on one colour."""
    picture = Image.new("RGB", (SIDE, SIDE), ground)
    font = ImageFont.load_default(size=SIDE * size)
    middle = (SIDE / 2, SIDE / 2)
    ImageDraw.Draw(picture).text(middle, letters, fill="white", font=font, anchor="mm")
    return picture


def silhouette(head: float, shoulders: float, ground: Colour = (225, 229, 232)) -> Image.Image:
    """A head and shoulders without a face; both half widths in units of the side."""
    picture = Image.new("RGB", (SIDE, SIDE), ground)
    figure = shade(ground, 0.68)
    lay(picture, figure, mask(ellipse((0.5, 0.4), head, head * 1.1)))
    lay(picture, figure, mask(ellipse((0.5, 1.02), shoulders, 0.38)))
    return picture


def badge(brand: int, mark: int) -> Image.Image:
    """A company's ring, band and colours, the same for each `brand`; the shapes inside differ."""
    rng = Random(f"brand {brand}")
    ground, band = rng.choice(GROUNDS), rng.choice(TONES)
    picture = Image.new("RGB", (SIDE, SIDE), "white")
    lay(picture, ground, mask(ellipse((0.5, 0.5), 0.46, 0.46)))
    lay(picture, (255, 255, 255), mask(ellipse((0.5, 0.5), 0.38, 0.38)))
    lay(picture, band, mask([(0.1, 0.74), (0.9, 0.74), (0.9, 0.84), (0.1, 0.84)]))
    _mark(picture, Random(f"mark {brand} {mark}"), ground)
    return picture


def next_to_nothing(seed: int) -> Image.Image:
    """A wall, a sky, a lens cap: hardly any contrast."""
    rng = Random(f"next to nothing {seed}")
    colour = rng.choice(TONES)
    grey = Image.blend(slope(rng.uniform(0, 360)), noise(rng, rng.choice((3, 8))), rng.random())
    spread = rng.uniform(0.04, 0.2)
    return tinted(grey, shade(colour, 1 - spread), shade(colour, 1 + spread))


def _mark(picture: Image.Image, rng: Random, colour: Colour) -> None:
    for _ in range(rng.randint(2, 4)):
        middle = (rng.uniform(0.33, 0.67), rng.uniform(0.3, 0.62))
        across, down = rng.uniform(0.04, 0.14), rng.uniform(0.04, 0.14)
        shape = ellipse(middle, across, down, rng.uniform(0, 90))
        corners = shape[:: rng.choice((1, 12, 16))]
        lay(picture, shade(colour, rng.uniform(0.6, 1.6)), mask(corners))
