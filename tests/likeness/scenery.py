"""What stands behind people, and fills pictures without any: walls, offices, leaves, hills."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from PIL import Image, ImageDraw, ImageFilter

from tests.likeness.canvas import (
    SIDE,
    Colour,
    ellipse,
    grain,
    lay,
    mask,
    noise,
    shade,
    slope,
    texture,
    tinted,
)

TONES: list[Colour] = [
    *((90, 120, 140), (150, 140, 120), (70, 84, 70), (180, 186, 190), (52, 56, 66)),
    *((160, 110, 90), (110, 100, 130), (210, 204, 190)),
]


def backdrop(seed: int) -> Image.Image:
    """Behind a portrait, out of focus."""
    rng = Random(f"backdrop {seed}")
    kind = rng.choice([_wall, _wall, _bokeh, _shelves, _leaves, _window])
    sharp = kind(rng, rng.choice(TONES))
    return sharp.filter(ImageFilter.GaussianBlur(rng.uniform(3, 9)))


def landscape(seed: int) -> Image.Image:
    """Hills under a sky: a profile photo without a face."""
    rng = Random(f"landscape {seed}")
    picture = tinted(texture(rng, 3), (120, 150, 190), (236, 240, 244))
    for ridge in range(3):
        height = 0.45 + 0.17 * ridge + rng.uniform(-0.05, 0.05)
        line = [(step / 12, height + rng.uniform(-0.07, 0.07)) for step in range(13)]
        colour = shade(rng.choice(TONES), 0.9 - 0.22 * ridge)
        ground = tinted(texture(rng, 10, 6), shade(colour, 0.6), shade(colour, 1.3))
        lay(picture, ground, mask([(0, 1), *line, (1, 1)], 2))
    return grain(picture, rng)


def close_up(seed: int) -> Image.Image:
    """Stone, wood, cloth or leaves from near by: nothing but texture."""
    rng = Random(f"close up {seed}")
    grey = rng.choice(
        [texture(rng, 6, 6), noise(rng, 40, 5), noise(rng, 5, 60), texture(rng, 24, 4)]
    )
    colour = rng.choice(TONES)
    return grain(tinted(grey, shade(colour, 0.35), shade(colour, 1.5)), rng)


def _wall(rng: Random, colour: Colour) -> Image.Image:
    plain = tinted(slope(rng.uniform(0, 360)), shade(colour, 0.7), shade(colour, 1.2))
    plaster = tinted(texture(rng, 5), shade(colour, 0.5), shade(colour, 1.4))
    return Image.blend(plain, plaster, rng.uniform(0.05, 0.3))


def _bokeh(rng: Random, colour: Colour) -> Image.Image:
    picture = _wall(rng, shade(colour, 0.6))
    for _ in range(14):
        spot = ellipse((rng.random(), rng.random()), size := rng.uniform(0.02, 0.09), size)
        lay(picture, shade(rng.choice(TONES), 1.4), mask(spot, 3), rng.uniform(0.3, 0.8))
    return picture


def _shelves(rng: Random, colour: Colour) -> Image.Image:
    picture = _wall(rng, shade(colour, 0.6))
    draw = ImageDraw.Draw(picture)
    for shelf in range(5):
        x = 0
        while x < SIDE:
            width, height = rng.randint(10, 34), rng.randint(70, 115)
            foot = (shelf + 1) * SIDE // 5
            back = shade(rng.choice(TONES), rng.uniform(0.5, 1.2))
            draw.rectangle((x, foot - height, x + width, foot - 10), fill=back)
            x += width + rng.choice((1, 1, 2, 30))
    return picture


def _leaves(rng: Random, colour: Colour) -> Image.Image:
    return tinted(texture(rng, 9, 5), shade(colour, 0.3), shade(colour, 1.5))


def _window(rng: Random, colour: Colour) -> Image.Image:
    picture = tinted(texture(rng, 4), (190, 205, 220), (250, 250, 246))
    draw = ImageDraw.Draw(picture)
    start, step = rng.randint(0, 120), rng.randint(120, 260)
    for x in range(start, SIDE, step):
        draw.rectangle((x, 0, x + 26, SIDE), fill=shade(colour, 0.7))
    sill = rng.randint(380, 600)
    draw.rectangle((0, sill, SIDE, SIDE), fill=shade(colour, 0.9))
    return picture


Scenery = Callable[[int], Image.Image]
