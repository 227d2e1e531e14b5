"""Compares what the corpus holds, by the real decoder and the real comparison, on all cores."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import chain
from multiprocessing import get_context
from typing import TypeVar

from photosync_tray.core.comparison import SIDE, compared
from photosync_tray.core.model import Raster, Verdict
from photosync_tray.demo.profiles import THUMBNAILS
from photosync_tray.qt.pictures import QtDecoder
from tests.likeness.changes import CHANGES, Change, rendition, thumbnail
from tests.likeness.corpus import bases
from tests.likeness.lookalikes import LOOKALIKES

S = TypeVar("S")
T = TypeVar("T")
Named = tuple[str, Raster]

AMONG = "any two base pictures"


@dataclass(frozen=True)
class Answer:
    """What was said of one pair: of the same photo and a change of it, or of two photos."""

    kind: str
    what: str
    same: bool
    verdict: Verdict


@dataclass(frozen=True)
class Extent:
    """How much is compared.

    Of each kind of change every `every`th, in turn, so that every picture goes through every kind;
    of each kind of look-alike so many seeds, the second photo as thumbnails of such sizes.
    """

    every: int
    seeds: int
    sizes: tuple[str, ...]

    def pairs(self) -> list[tuple[str, int]]:
        return [(kind, seed) for kind in LOOKALIKES for seed in range(self.seeds)]


USUAL = Extent(every=6, seeds=15, sizes=("L", "S"))
WHOLE = Extent(every=1, seeds=60, sizes=tuple(THUMBNAILS))


def raster(content: bytes) -> Raster:
    return QtDecoder().raster(content, SIDE)


def of_base(every: int, numbered: tuple[int, str]) -> tuple[Named, list[Answer]]:
    """One base picture, and what is said of its changes."""
    number, name = numbered
    picture = bases()[name]()
    ours = raster(rendition(picture))
    answers = [
        Answer(kind, name, True, compared(ours, raster(change(picture))))
        for kind, changes in CHANGES.items()
        for change in _in_turn(changes, every, number)
    ]
    return (name, ours), answers


def _in_turn(changes: Sequence[Change], every: int, number: int) -> Sequence[Change]:
    """Never none, so that every picture goes through every kind of change."""
    return changes[number % min(every, len(changes)) :: every]


def of_lookalike(sizes: Iterable[str], one: tuple[str, int]) -> list[Answer]:
    """The first photo in Exchange, the second in SharePoint."""
    kind, seed = one
    first, second = LOOKALIKES[kind](seed)
    ours = raster(rendition(first))
    return [
        Answer(kind, f"{seed} as {size}", False, compared(ours, raster(thumbnail(second, size))))
        for size in sizes
    ]


def among(rasters: Sequence[Named], places: Sequence[int]) -> list[Answer]:
    """The base pictures at those places, each with every one before it."""
    return [
        Answer(AMONG, f"{name}, {other}", False, compared(ours, theirs))
        for place in places
        for name, ours in [rasters[place]]
        for other, theirs in rasters[:place]
    ]


def measured(names: Sequence[str], extent: Extent) -> list[Answer]:
    """In this process."""
    found = [of_base(extent.every, numbered) for numbered in enumerate(names)]
    alike = [of_lookalike(extent.sizes, pair) for pair in extent.pairs()]
    rasters = [named for named, _ in found]
    answers = [answers for _, answers in found]
    return list(chain(*answers, *alike, among(rasters, range(len(rasters)))))


def measured_by_all_cores(extent: Extent) -> list[Answer]:
    """All base pictures."""
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        found = _each(pool, partial(of_base, extent.every), list(enumerate(bases())))
        alike = _each(pool, partial(of_lookalike, extent.sizes), extent.pairs())
        rasters = [named for named, _ in found]
        shares = [range(start, len(rasters), 32) for start in range(32)]
        rest = _each(pool, partial(among, rasters), shares)
    return list(chain(*(answers for _, answers in found), *alike, *rest))


def _each(pool: ProcessPoolExecutor, call: Callable[[S], T], over: Sequence[S]) -> list[T]:
    return list(pool.map(call, over, chunksize=max(1, len(over) // 40)))
