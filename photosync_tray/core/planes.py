"""Arithmetic on small pictures: planes of brightness or colour, smoothed, averaged, fitted.

A plane is a list of rows of samples; all rows are equally long. With 48 by 48 samples a function
here takes about a millisecond, in Python alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from math import sqrt
from operator import mul, sub

Plane = list[list[float]]
Samples = list[float]
Bands = tuple[Plane, Plane, Plane]

LUMINANCE = (0.299, 0.587, 0.114)
BLUENESS = (-0.169, -0.331, 0.5)
REDNESS = (0.5, -0.419, -0.081)
"""Weights of red, green and blue, as in JPEG (ITU-T T.871): what is lost there is lost alike."""


def bands(pixels: bytes, side: int) -> Bands:
    """Red, green and blue of a raster at half its side, which is even.

    Each sample is made of four by four pixels, 1 : 3 : 3 : 1 in both directions. The mean of two
    by two would let stripes of a pixel's width come and go with the slightest shift.
    """
    red, green, blue = (_reduced(_rows_of(pixels[band::3], side)) for band in range(3))
    return red, green, blue


def _rows_of(samples: bytes, side: int) -> list[list[float]]:
    return [list(samples[start : start + side]) for start in range(0, side * side, side)]


def _reduced(rows: Plane) -> Plane:
    return _reduced_rows(_transposed(_reduced_rows(_transposed(rows))))


def _reduced_rows(rows: Plane) -> Plane:
    above, below = [rows[0], *rows[1:-1:2]], [*rows[2::2], rows[-1]]
    lines = zip(above, rows[::2], rows[1::2], below, strict=True)
    return [[(a + 3 * (b + c) + d) / 8 for a, b, c, d in zip(*line, strict=True)] for line in lines]


def mixed(colours: Bands, weights: tuple[float, float, float]) -> Plane:
    """One plane of three."""
    red, green, blue = weights
    lines = zip(*colours, strict=True)
    return [
        [red * r + green * g + blue * b for r, g, b in zip(*line, strict=True)] for line in lines
    ]


def glimpse(pixels: bytes) -> Samples:
    """The light of every sixth pixel."""
    red, green, blue = LUMINANCE
    taken = zip(pixels[::18], pixels[1::18], pixels[2::18], strict=True)
    return [red * r + green * g + blue * b for r, g, b in taken]


def within(rows: Plane, margin: int) -> Plane:
    """Without so many samples at each edge."""
    last = len(rows) - margin
    return [row[margin:last] for row in rows[margin:last]]


def flat(rows: Plane) -> Samples:
    return [sample for row in rows for sample in row]


def softened(rows: Plane) -> Plane:
    """Each sample averaged with its neighbours, 1 : 2 : 1 in both directions."""
    return _softened_rows(_transposed(_softened_rows(_transposed(rows))))


def _softened_rows(rows: Plane) -> Plane:
    """Each row with the one above and the one below."""
    above, below = [rows[0], *rows[:-1]], [*rows[1:], rows[-1]]
    lines = zip(above, rows, below, strict=True)
    return [[(a + b + b + c) / 4 for a, b, c in zip(*line, strict=True)] for line in lines]


def box_means(rows: Plane, width: int) -> Plane:
    """The mean of every box of `width` by `width` samples that fits in."""
    return _transposed(_running(_transposed(_running(rows, width)), width))


def _running(rows: Plane, width: int) -> Plane:
    """The mean of every `width` samples of a row."""
    sums = [list(accumulate(row, initial=0.0)) for row in rows]
    return [[(b - a) / width for a, b in zip(s, s[width:], strict=False)] for s in sums]


def squared(rows: Plane) -> Plane:
    return [list(map(mul, row, row)) for row in rows]


def halved(rows: Plane) -> Plane:
    """Half as many samples a side, each the mean of four."""
    return _halved_rows(_transposed(_halved_rows(_transposed(rows))))


def _halved_rows(rows: Plane) -> Plane:
    pairs = zip(rows[::2], rows[1::2], strict=True)
    return [[(a + b) / 2 for a, b in zip(*pair, strict=True)] for pair in pairs]


def _transposed(rows: Plane) -> Plane:
    return [list(column) for column in zip(*rows, strict=True)]


def difference(one: Samples, other: Samples) -> Samples:
    return list(map(sub, one, other))


def product(one: Samples, other: Samples) -> float:
    """The sum of the products."""
    return float(sum(map(mul, one, other)))


def square_mean(samples: Samples) -> float:
    return product(samples, samples) / len(samples)


def variance(samples: Samples) -> float:
    mean = sum(samples) / len(samples)
    return max(0.0, square_mean(samples) - mean * mean)


def correlation(one: Samples, other: Samples) -> float:
    """Pearson's, from -1.0 to 1.0; 0.0 where one of them never varies."""
    energy = variance(one) * variance(other)
    if energy == 0:
        return 0.0
    together = product(one, other) - sum(one) * sum(other) / len(one)
    return together / len(one) / sqrt(energy)


def fit(columns: Sequence[Samples], target: Samples) -> list[float]:
    """How much of each column makes up the target best, by least squares."""
    rows = [[product(a, b) for b in columns] + [product(a, target)] for a in columns]
    for place, row in enumerate(rows):
        row[place] += 1e-3  # a column without content gets no share
    return _solved(rows)


def rest(columns: Sequence[Samples], shares: Sequence[float], target: Samples) -> Samples:
    """What of the target such shares of the columns leave unexplained."""
    left = target
    for column, share in zip(columns, shares, strict=True):
        left = [a - share * b for a, b in zip(left, column, strict=True)]
    return left


def _solved(rows: list[list[float]]) -> list[float]:
    """Gauss and Jordan's elimination; each row ends in its right-hand side. Needs no pivoting."""
    for place, pivot in enumerate(rows):
        pivot[:] = [value / pivot[place] for value in pivot]
        for other in rows:
            if other is not pivot:
                factor = other[place]
                other[:] = [a - factor * b for a, b in zip(other, pivot, strict=True)]
    return [row[-1] for row in rows]
