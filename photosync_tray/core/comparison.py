"""Whether two pictures are the same photo, decided from pixels.

Exchange and SharePoint hold different files of one picture: each scales, crops and re-encodes it.
Bytes therefore never match, and neither do sizes. One is laid over the other as well as a small
shift, brightness, contrast and sharpness allow; then the place where they differ most decides, so
that a shared background cannot carry two different photos.
"""

from __future__ import annotations

from math import sqrt
from operator import truediv
from typing import TYPE_CHECKING

from photosync_tray.core.model import Match, Raster, Reason, Verdict
from photosync_tray.core.planes import (
    BLUENESS,
    LUMINANCE,
    REDNESS,
    Bands,
    Plane,
    Samples,
    bands,
    box_means,
    correlation,
    flat,
    glimpse,
    halved,
    mixed,
    softened,
    square_mean,
    squared,
    variance,
    within,
)
from photosync_tray.core.registration import MARGIN, Registration, registered, shifted

if TYPE_CHECKING:
    from collections.abc import Callable

SIDE = 96
"""Pixels a side of a raster to compare. It is halved: SharePoint's smallest thumbnail has 48."""

SAME = 0.91
DIFFERENT = 0.7
"""Likeness from which two rasters count as the same photo, and below which as two.

They rest on the corpus of tests/likeness (`make likeness`): SharePoint's large thumbnail of a photo
comes to 0.97 and more, its small one mostly to more than 0.91; of two photos none comes to 0.9: the
next release of the shutter to 0.89 at most, glasses to 0.8, another day to 0.6. Between them lie a
photo sharpened much, with burnt-out lights, or as coarse as 48 pixels at quality 30, and two photos
that differ by little more than a smile; there we say that we cannot tell.
"""

_RELATED = 0.45
"""Correlation below which no small shift makes one picture of two."""

_FAINT = 4.0
"""Levels of 255 by which a picture's light has to vary, or it says too little to be known by."""

_NOISE = 10.0
"""Levels of 255: a tenth of it is what re-encoding may leave on a plain wall."""

_GREY = 3.0
"""Levels of 255 that the colours of a grey picture are from grey at most, on average."""

_SMOOTH = 3
"""Samples over which the rest is smoothed: a JPEG's noise cancels out, a new feature does not."""

_WINDOW = 5
"""Samples of the place where most is left: an eye with its brow, or half a mouth."""


def compared(one: Raster, other: Raster) -> Verdict:
    """Whether both rasters, of equal side, show one photo. Raises ValueError where unequal."""
    if one.side != other.side:
        raise ValueError("rasters of unequal side")
    alike = likeness(one, other)
    if alike >= SAME and _telling(one) and _telling(other):
        return Verdict(Match.SAME, Reason.PIXELS_AGREE, alike)
    if alike < DIFFERENT:
        return Verdict(Match.DIFFERENT, Reason.PIXELS_DIFFER, alike)
    return Verdict(Match.UNKNOWN, Reason.PIXELS_UNDECIDED, alike)


def _telling(raster: Raster) -> bool:
    """Whether there is enough to be seen to know the picture by."""
    return variance(glimpse(raster.pixels)) >= _FAINT**2


def likeness(one: Raster, other: Raster) -> float:
    """1.0 for the same pixels; else less by the worst place's difference, in units of contrast."""
    moving, fixed = sorted((one, other), key=lambda raster: raster.pixels)  # whichever came first
    related = correlation(glimpse(moving.pixels), glimpse(fixed.pixels))
    if related < _RELATED:
        return 1 - sqrt(1 - max(0.0, related) ** 2)
    theirs, ours = bands(moving.pixels, moving.side), bands(fixed.pixels, fixed.side)
    light, target = (softened(mixed(each, LUMINANCE)) for each in (theirs, ours))
    found = registered(light, target)
    by_light = 1 - _worst_by_light(found.left, within(target, MARGIN))
    if by_light < DIFFERENT:
        return by_light
    return min(by_light, 1 - _worst_by_colour(theirs, ours, found, variance(flat(target))))


def _worst_by_light(left: Plane, picture: Plane) -> float:
    rest = flat(_energy(left, _SMOOTH, _WINDOW))
    return sqrt(max(map(truediv, rest, _contrast(picture))))


def _contrast(picture: Plane) -> list[float]:
    """Around each place, squared: its own, a tenth of the whole picture's, and the noise.

    Where there are strong edges, more of them is left than on a plain wall. A bright shirt must
    not excuse another smile on a dark face, so the whole counts little.
    """
    width = _SMOOTH + _WINDOW - 1
    base = variance(flat(picture)) / 10 + _NOISE**2
    means, squares = box_means(picture, width), box_means(squared(picture), width)
    pairs = zip(flat(means), flat(squares), strict=True)
    return [base + square - mean * mean for mean, square in pairs]


def _worst_by_colour(moving: Bands, fixed: Bands, found: Registration, contrast: float) -> float:
    """Counts half, as JPEG keeps colour coarsely; a grey copy of a photo is the same photo."""
    theirs, ours = _colours(moving), _colours(fixed)
    if min(_sum(square_mean, theirs), _sum(square_mean, ours)) < _GREY**2:
        return 0.0
    contrast += max(_sum(variance, theirs), _sum(variance, ours)) + _NOISE**2
    lefts = (_left(*pair, found) for pair in zip(theirs, ours, strict=True))
    rest = zip(*(flat(_energy(left, _SMOOTH, _SMOOTH)) for left in lefts), strict=True)
    return sqrt(max(map(sum, rest)) / contrast) / 2


def _colours(colours: Bands) -> list[Plane]:
    """At half the side again, as JPEG keeps them."""
    return [softened(halved(mixed(colours, weights))) for weights in (BLUENESS, REDNESS)]


def _sum(measure: Callable[[Samples], float], colours: list[Plane]) -> float:
    return sum(measure(flat(colour)) for colour in colours)


def _left(moving: Plane, fixed: Plane, found: Registration) -> Plane:
    """Colours become stronger with the light; with a gain of their own, blue could become green."""
    moved = within(shifted(moving, found.shift.scaled(0.5)), MARGIN)
    lines = zip(within(fixed, MARGIN), moved, strict=True)
    return [
        [ours - found.gain * theirs for ours, theirs in zip(*each, strict=True)] for each in lines
    ]


def _energy(left: Plane, smooth: int, window: int) -> Plane:
    """How much is left around each place, squared; single samples cancel each other out."""
    return box_means(squared(box_means(left, smooth)), window)
