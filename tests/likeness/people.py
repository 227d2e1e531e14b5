"""Drawn people before a camera: who they are, and how one photo of them was taken."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from random import Random

from PIL import Image

from tests.likeness.canvas import (
    Colour,
    Point,
    ellipse,
    grain,
    lay,
    lit,
    mask,
    noise,
    shade,
    slope,
    stroke,
    texture,
    tinted,
)
from tests.likeness.scenery import backdrop

SKINS: list[Colour] = [
    (246, 214, 190),
    (226, 184, 150),
    (198, 148, 112),
    (150, 102, 72),
    (98, 66, 48),
]
HAIRS: list[Colour] = [(40, 32, 28), (84, 56, 36), (140, 100, 60), (206, 176, 120), (150, 148, 146)]
CLOTHES: list[Colour] = [
    *((36, 44, 66), (96, 28, 40), (52, 84, 70), (180, 176, 168), (60, 60, 62)),
    *((120, 150, 190), (208, 150, 70), (232, 230, 226)),
]
STYLES = ("short", "long", "bald", "bun", "curls", "fringe")


@dataclass(frozen=True)
class Person:
    """One face and what is worn with it; lengths in units of half the head's width."""

    skin: Colour
    hair: Colour
    clothes: Colour
    style: str
    length: float
    eyes: float
    eye: float
    brow: float
    nose: float
    mouth: float
    beard: float
    tie: bool
    glasses: bool


@dataclass(frozen=True)
class Take:
    """One photo: `x`, `y` of the head's middle and `size`, half its width, in units of the side.

    `tilt` in degrees; `turn` and `smile` from -1 to 1; `light` is where it comes from, in degrees.
    """

    x: float
    y: float
    size: float
    tilt: float
    turn: float
    smile: float
    light: float
    strength: float
    exposure: float
    backdrop: int
    grain: int


def person(seed: int) -> Person:
    rng = Random(f"person {seed}")
    return Person(
        skin=rng.choice(SKINS),
        hair=rng.choice(HAIRS),
        clothes=rng.choice(CLOTHES),
        style=rng.choice(STYLES),
        length=rng.uniform(1.2, 1.45),
        eyes=rng.uniform(0.36, 0.48),
        eye=rng.uniform(0.13, 0.2),
        brow=rng.uniform(0.04, 0.1),
        nose=rng.uniform(0.28, 0.45),
        mouth=rng.uniform(0.3, 0.48),
        beard=rng.choice((0, 0, 0, 0.35, 0.8)),
        tie=rng.random() < 0.3,
        glasses=rng.random() < 0.25,
    )


def take(seed: int) -> Take:
    rng = Random(f"take {seed}")
    return Take(
        x=rng.uniform(0.45, 0.55),
        y=rng.uniform(0.38, 0.46),
        size=rng.uniform(0.17, 0.25),
        tilt=rng.uniform(-7, 7),
        turn=rng.uniform(-0.6, 0.6),
        smile=rng.uniform(-0.2, 1),
        light=rng.uniform(0, 360),
        strength=rng.uniform(0.1, 0.5),
        exposure=rng.uniform(0.85, 1.2),
        backdrop=seed,
        grain=seed,
    )


def another_day(first: Take, seed: int) -> Take:
    """The same wall and camera, another moment: moved, another expression, another light."""
    return replace(take(seed), backdrop=first.backdrop, size=first.size * 1.03)


def smiling_otherwise(first: Take) -> Take:
    """The next release of the shutter: the head moved a little, and the mouth."""
    smile = 1.0 if first.smile < 0.4 else -0.2
    return replace(first, smile=smile, turn=first.turn + 0.2, tilt=first.tilt + 2, x=first.x + 0.01)


def photo(who: Person, how: Take) -> Image.Image:
    return _Sitting(who, how).photo()


class _Sitting:
    """Places what is drawn: `at` and `oval` count in half head's widths from the head's middle."""

    def __init__(self, who: Person, how: Take) -> None:
        self.who = who
        self.how = how
        self.rng = Random(f"sitting {how.grain}")
        self.picture = backdrop(how.backdrop)
        self._cos = math.cos(math.radians(how.tilt)) * how.size
        self._sin = math.sin(math.radians(how.tilt)) * how.size

    def photo(self) -> Image.Image:
        for part in (self._hair_behind, self._clothes, self._head, self._hair, self._face):
            part()
        if self.who.glasses:
            self._glasses()
        lighted = lit(self.picture, self.how.light, self.how.strength, self.how.exposure)
        return grain(lighted, self.rng)

    def at(self, x: float, y: float) -> Point:
        return (
            self.how.x + x * self._cos - y * self._sin,
            self.how.y + x * self._sin + y * self._cos,
        )

    def oval(self, x: float, y: float, across: float, down: float) -> list[Point]:
        size = self.how.size
        return ellipse(self.at(x, y), across * size, down * size, self.how.tilt)

    def _clothes(self) -> None:
        size, who = self.how.size, self.who
        cloth = tinted(noise(self.rng, 90), shade(who.clothes, 0.8), shade(who.clothes, 1.15))
        middle = (self.how.x, self.how.y + 3.5 * size)
        lay(self.picture, cloth, mask(ellipse(middle, 2.5 * size, 1.9 * size), 2))
        lay(self.picture, shade(who.skin, 0.78), mask(self._neck(), 2))
        left, right = (self.how.x - 0.75 * size, 1), (self.how.x + 0.75 * size, 1)
        throat = (self.how.x, self.how.y + 2.35 * size)
        for corner in (left, right):
            line = [throat, (corner[0], throat[1] - 0.7 * size)]
            lay(self.picture, shade(who.clothes, 0.55), stroke(line, 0.06 * size))
        if who.tie:
            self._tie(throat)

    def _neck(self) -> list[Point]:
        x, y, size = self.how.x, self.how.y, self.how.size
        return [
            self.at(-0.5, 0.8),
            self.at(0.5, 0.8),
            (x + 0.6 * size, y + 1.75 * size),
            (x, y + 2.3 * size),
            (x - 0.6 * size, y + 1.75 * size),
        ]

    def _tie(self, throat: Point) -> None:
        x, y = throat
        size = self.how.size
        outline = [
            (x - 0.14 * size, y),
            (x + 0.14 * size, y),
            (x + 0.3 * size, 1),
            (x - 0.3 * size, 1),
        ]
        colours = shade(self.who.hair, 1.6), shade(self.who.clothes, 0.5)
        lay(self.picture, tinted(noise(self.rng, 3, 40), *colours), mask(outline))

    def _head(self) -> None:
        who = self.who
        light = slope(self.how.light + 20)
        skin = tinted(light, shade(who.skin, 0.72), shade(who.skin, 1.08))
        skin = Image.blend(
            skin, tinted(texture(self.rng, 16, 4), (90, 50, 40), (255, 240, 230)), 0.08
        )
        for side in (-1, 1):
            lay(self.picture, shade(who.skin, 0.85), mask(self.oval(side * 0.98, 0.05, 0.13, 0.26)))
        lay(self.picture, skin, mask(self.oval(0, 0, 1, who.length)))
        if who.beard:
            stubble = tinted(noise(self.rng, 160), shade(who.hair, 0.8), shade(who.hair, 1.3))
            lower = mask(self.oval(0, 0.72, 0.82, 0.62), 9)
            lay(self.picture, stubble, lower, who.beard)
            lay(self.picture, skin, mask(self.oval(0, 0.1, 0.75, 0.5), 12), 0.9)

    def _strands(self) -> Image.Image:
        strands = noise(self.rng, 120, 9)
        return tinted(strands, shade(self.who.hair, 0.6), shade(self.who.hair, 1.45))

    def _hair_behind(self) -> None:
        shapes = {
            "long": self.oval(0, 0.6, 1.32, 1.95),
            "bun": self.oval(0, -1.55, 0.45, 0.42),
            "curls": self.oval(0, -0.2, 1.4, 1.42),
        }
        if outline := shapes.get(self.who.style):
            lay(self.picture, self._strands(), mask(outline, 3))

    def _hair(self) -> None:
        if self.who.style == "bald":
            return
        top = mask(self.oval(0, -0.32, 1.1, 1.16), 2.5)
        drop = {"fringe": 0.3, "short": 0.5, "long": 0.42, "bun": 0.55, "curls": 0.38}
        forehead = mask(self.oval(0.15, drop[self.who.style], 0.96, 1.12), 4)
        lay(self.picture, self._strands(), top.without(forehead))

    def _face(self) -> None:
        turned = self.how.turn * 0.22
        for side in (-1, 1):
            self._eye(turned + side * self.who.eyes)
        nose = [self.at(turned + 0.02, -0.05), self.at(turned + 0.1, 0.1 + self.who.nose)]
        nose.append(self.at(turned - 0.08, 0.12 + self.who.nose))
        lay(self.picture, shade(self.who.skin, 0.6), stroke(nose, 0.035 * self.how.size, 2), 0.7)
        cheek = shade(self.who.skin, 1.12)
        for side in (-1, 1):
            lay(self.picture, cheek, mask(self.oval(turned + side * 0.5, 0.35, 0.22, 0.16), 8), 0.6)
        self._mouth(turned)

    def _eye(self, x: float) -> None:
        eye = self.who.eye
        lay(
            self.picture,
            shade(self.who.skin, 0.7),
            mask(self.oval(x, -0.08, eye * 1.5, eye), 5),
            0.6,
        )
        lay(self.picture, (238, 234, 230), mask(self.oval(x, -0.05, eye, eye * 0.55)))
        lay(
            self.picture,
            (60, 44, 34),
            mask(self.oval(x + self.how.turn * 0.04, -0.05, eye * 0.5, eye * 0.5)),
        )
        brow = [self.at(x - eye * 1.3, -0.27), self.at(x, -0.34), self.at(x + eye * 1.3, -0.27)]
        lay(self.picture, shade(self.who.hair, 0.8), stroke(brow, self.who.brow * self.how.size))

    def _mouth(self, turned: float) -> None:
        half, smile, y = self.who.mouth, self.how.smile, 0.72
        steps = [step / 6 - 1 for step in range(13)]
        lips = [self.at(turned + half * s, y + 0.16 * smile * (1 - s * s)) for s in steps]
        if smile > 0.5:
            lips_up = [self.at(turned + half * s, y + 0.03 * (1 - s * s)) for s in steps]
            lay(self.picture, (240, 234, 228), mask([*lips, *reversed(lips_up)], 1))
            lay(self.picture, (150, 70, 66), stroke(lips_up, 0.045 * self.how.size))
        lay(self.picture, (150, 70, 66), stroke(lips, 0.07 * self.how.size))

    def _glasses(self) -> None:
        turned, frame = self.how.turn * 0.22, 0.05 * self.how.size
        for side in (-1, 1):
            rim = self.oval(turned + side * self.who.eyes, -0.03, 0.31, 0.24)
            lay(self.picture, (30, 28, 30), stroke([*rim, rim[0]], frame, 0.8))
            arm = [self.at(turned + side * (self.who.eyes + 0.3), -0.08), self.at(side, -0.12)]
            lay(self.picture, (30, 28, 30), stroke(arm, frame, 0.8))
        bridge = [self.at(turned + side * (self.who.eyes - 0.31), -0.07) for side in (-1, 1)]
        lay(self.picture, (30, 28, 30), stroke(bridge, frame, 0.8))
