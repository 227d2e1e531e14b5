"""The base pictures: all different; drawn from seeds, and photos of a package where installed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PIL import Image

from tests.likeness.avatars import GROUNDS, badge, initials, next_to_nothing, silhouette
from tests.likeness.canvas import SIDE
from tests.likeness.people import person, photo, take
from tests.likeness.scenery import close_up, landscape

Base = Callable[[], Image.Image]

FACES = Path("/usr/share/pixmaps/faces")
"""GNOME's pictures for accounts, real photos (Debian: gnome-control-center-data, GPL)."""


def portrait(seed: int) -> Image.Image:
    return photo(person(seed), take(seed))


def stored(file: Path) -> Image.Image:
    picture = Image.open(file).convert("RGBA")
    flat = Image.new("RGBA", picture.size, "white")
    flat.alpha_composite(picture)
    return flat.convert("RGB").resize((SIDE, SIDE), Image.Resampling.BICUBIC)


def drawn() -> dict[str, Base]:
    """Two hundred and more that need nothing but this package."""
    found: dict[str, Base] = {f"portrait {n}": partial(portrait, n) for n in range(140)}
    found |= {f"landscape {n}": partial(landscape, n) for n in range(20)}
    found |= {f"close-up {n}": partial(close_up, n) for n in range(16)}
    found |= {f"badge {n}": partial(badge, n // 3, n) for n in range(15)}
    for number, letters in enumerate(("AB", "AC", "BA", "II", "IJ", "MW", "OQ", "RH", "X", "ÅÖ")):
        found[f"initials {letters}"] = partial(initials, letters, GROUNDS[number % 2])
    for number in range(4):
        figure = partial(silhouette, 0.14 + 0.03 * number, 0.42 - 0.05 * number)
        found[f"silhouette {number}"] = figure
    found |= {f"next to nothing {n}": partial(next_to_nothing, n) for n in range(8)}
    return found


def installed() -> dict[str, Base]:
    """Real photos, where the package is installed."""
    return {f"photo {file.stem}": partial(stored, file) for file in sorted(FACES.glob("*.*g"))}


def bases() -> dict[str, Base]:
    return drawn() | installed()
