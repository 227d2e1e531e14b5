"""Lays one small picture over another: a little shift and scale, brightness, contrast, sharpness.

A photo that was cropped by a few pixels, scaled and re-encoded becomes itself again this way;
another photo does not. Method: Lucas and Kanade's, one linear fit for all of it, done twice;
afterwards nothing moves by more than a hundredth of a sample any more.
"""

from __future__ import annotations

from dataclasses import dataclass
from operator import mul

from photosync_tray.core.planes import (
    Plane,
    Samples,
    difference,
    fit,
    flat,
    rest,
    softened,
    within,
)

MARGIN = 2
"""Samples at each edge that are left out: what was cropped on one side is missing there."""

_LIMIT = float(MARGIN)
_LEAST_GAIN = 0.2


@dataclass(frozen=True)
class Shift:
    """How far each edge moves, in samples; together they are shift and scale in two directions."""

    left: float = 0
    right: float = 0
    top: float = 0
    bottom: float = 0

    def scaled(self, factor: float) -> Shift:
        """For planes of another side."""
        edges = (self.left, self.right, self.top, self.bottom)
        return Shift(*(edge * factor for edge in edges))

    def moved(self, left: float, right: float, top: float, bottom: float) -> Shift:
        edges = (self.left + left, self.right + right, self.top + top, self.bottom + bottom)
        return Shift(*(max(-_LIMIT, min(_LIMIT, edge)) for edge in edges))


@dataclass(frozen=True)
class Registration:
    """How one picture has to be shifted and multiplied, and what of the other it leaves then."""

    shift: Shift
    gain: float
    left: Plane


def registered(moving: Plane, fixed: Plane) -> Registration:
    """Both are of equal side, and softened: details of one sample's size defy a linear fit."""
    target = flat(within(fixed, MARGIN))
    columns = _columns(moving)
    # Every third sample is enough to know where to go.
    shift = _towards(Shift(), fit([column[::3] for column in columns], target[::3]))
    columns = _columns(shifted(moving, shift))
    shares = fit(columns, target)
    left = _rows(rest(columns, shares, target), len(fixed) - 2 * MARGIN)
    return Registration(_towards(shift, shares), shares[1], left)


def _towards(shift: Shift, shares: list[float]) -> Shift:
    """The shift that the shares of the slopes tell of, in units of the picture's own share."""
    gain = shares[1] if abs(shares[1]) > _LEAST_GAIN else _LEAST_GAIN
    return shift.moved(*(share / gain for share in shares[3:]))


def shifted(rows: Plane, shift: Shift) -> Plane:
    """Sampled anew, linearly between samples; beyond the edge the last sample goes on."""
    down = _places(len(rows), shift.top, shift.bottom)
    lines = [_between(rows[at], rows[at + 1], part) for at, part in down]
    across = _places(len(rows), shift.left, shift.right)
    return [[row[at] + (row[at + 1] - row[at]) * part for at, part in across] for row in lines]


def _between(one: Samples, other: Samples, part: float) -> Samples:
    return [a + (b - a) * part for a, b in zip(one, other, strict=True)]


def _places(side: int, first: float, last: float) -> list[tuple[int, float]]:
    """For each sample the one to take instead, and the part of the next."""
    places = []
    for index in range(side):
        place = index + first + (last - first) * index / (side - 1)
        at = max(0, min(side - 2, int(place)))
        places.append((at, max(0.0, min(1.0, place - at))))
    return places


def _columns(rows: Plane) -> list[Samples]:
    """What `fixed` may be made of: even grey, the picture, its fine detail, its edges' shifts."""
    picture = flat(within(rows, MARGIN))
    detail = difference(picture, flat(within(softened(rows), MARGIN)))
    return [[1.0] * len(picture), picture, detail, *_slopes(rows)]


def _slopes(rows: Plane) -> list[Samples]:
    """What a shift of the left, right, top and bottom edge by one sample would change."""
    side, last = len(rows), len(rows) - MARGIN
    inner = rows[MARGIN:last]
    across = [_halved(row[MARGIN + 1 : last + 1], row[MARGIN - 1 : last - 1]) for row in inner]
    lower, upper = rows[MARGIN + 1 : last + 1], rows[MARGIN - 1 : last - 1]
    down = [_halved(a[MARGIN:last], b[MARGIN:last]) for a, b in zip(lower, upper, strict=True)]
    parts = [place / (side - 1) for place in range(MARGIN, last)]
    right = flat([list(map(mul, row, parts)) for row in across])
    bottom = flat([[a * part for a in row] for row, part in zip(down, parts, strict=True)])
    return [difference(flat(across), right), right, difference(flat(down), bottom), bottom]


def _halved(one: Samples, other: Samples) -> Samples:
    return [(a - b) / 2 for a, b in zip(one, other, strict=True)]


def _rows(samples: Samples, side: int) -> Plane:
    return [samples[start : start + side] for start in range(0, side * side, side)]
