"""Whether two pictures are the same photo, decided from pixels.

Exchange and SharePoint hold different files of one picture: each scales, crops and re-encodes it.
Bytes therefore never match, and neither do sizes. One is laid over the other as well as a small
shift, brightness, contrast and sharpness allow; then the place where they differ most decides, so
that a shared background cannot carry two different photos.
"""

from __future__ import annotations

from operator import truediv

from photosync_tray.core.model import Match, Raster, Reason, Verdict
from photosync_tray.core.planes import (
    BLUENESS,
    LUMINANCE,
    REDNESS,
    Plane,
    box_means,
    correlation,
    difference,
    flat,
    halved,
    plane,
    softened,
    squared,
    variance,
    within,
)
from photosync_tray.core.registration import MARGIN, Shift, registered, shifted

SIDE = 48
"""Pixels a side at which pictures are compared: SharePoint's smallest thumbnail has as many."""

SAME = 0.9
DIFFERENT = 0.7
"""Likeness from which two rasters count as the same photo, and below which as two."""

_RELATED = 0.5
"""Correlation below which no shift by two samples makes one picture of two."""

_FAINT = 8.0
"""Levels of 255 by which a picture's light has to vary, or it says too little to be known by."""

_NOISE = 10.0
"""Levels of 255: a tenth of it is what re-encoding may leave on a plain wall."""

_GREY = 3.0
"""Levels of 255 by which the colours of a grey picture vary at most."""

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
    return variance(flat(plane(raster.pixels, raster.side, LUMINANCE))) >= _FAINT**2


def likeness(one: Raster, other: Raster) -> float:
    """1.0 for the same pixels; else less by the worst place's difference, in units of contrast."""
    moving, fixed = sorted((one, other), key=lambda raster: raster.pixels)  # whichever came first
    light, target = (plane(raster.pixels, raster.side, LUMINANCE) for raster in (moving, fixed))
    related = correlation(flat(light)[::3], flat(target)[::3])
    if related < _RELATED:
        return 1 - (1 - max(0.0, related) ** 2) ** 0.5
    light, target = softened(light), softened(target)
    shift, left = registered(light, target)
    by_light = 1 - _worst_by_light(left, within(target, MARGIN))
    if by_light < DIFFERENT:
        return by_light
    return min(by_light, 1 - _worst_by_colour(moving, fixed, shift, variance(flat(target))))


def _worst_by_light(left: Plane, picture: Plane) -> float:
    rest = flat(_energy(left, _SMOOTH, _WINDOW))
    worst = max(map(truediv, rest, _contrast(picture)))
    return float(worst**0.5)


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


def _worst_by_colour(moving: Raster, fixed: Raster, shift: Shift, contrast: float) -> float:
    """Counts half, as JPEG keeps colour coarsely; a grey copy of a photo is the same photo."""
    theirs, ours = _colours(moving), _colours(fixed)
    least, most = sorted(sum(variance(flat(colour)) for colour in each) for each in (theirs, ours))
    if least < _GREY**2:
        return 0.0
    lefts = (_left(*pair, shift.scaled(0.5)) for pair in zip(theirs, ours, strict=True))
    rest = zip(*(flat(_energy(left, _SMOOTH, _SMOOTH)) for left in lefts), strict=True)
    return float((max(map(sum, rest)) / (contrast + most)) ** 0.5 / 2)


def _left(moving: Plane, fixed: Plane, shift: Shift) -> Plane:
    """Colours are taken as they are: with a gain of their own, blue could become green."""
    pairs = zip(within(fixed, MARGIN), within(shifted(moving, shift), MARGIN), strict=True)
    return [difference(one, other) for one, other in pairs]


def _colours(raster: Raster) -> list[Plane]:
    """At half the side, as JPEG keeps them."""
    weights = (BLUENESS, REDNESS)
    return [softened(halved(plane(raster.pixels, raster.side, each))) for each in weights]


def _energy(left: Plane, smooth: int, window: int) -> Plane:
    """How much is left around each place, squared; single samples cancel each other out."""
    return box_means(squared(box_means(left, smooth)), window)
