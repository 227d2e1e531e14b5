"""When to look again by itself: while a sync is awaited, and afterwards.

Soon at first, since the person still sits there; then ever more rarely. SharePoint allows its
profile service some 3,000 requests per five minutes to a whole tenant of a thousand people
(Microsoft, "Avoid getting throttled or blocked in SharePoint Online"), so patience is courtesy.

The PCs of a company start together in the morning. So each look is put off a little, by an amount
that differs from account to account and from look to look, and is the same whenever it is asked
for: the pure state machine needs no dice.
"""

from __future__ import annotations

import zlib
from datetime import datetime, timedelta

from photosync_tray.core.model import Watch

_GAPS = tuple(timedelta(seconds=s) for s in (15, 45, 120, 300, 600, 1200, 1800, 3600))
_LONGER = 0.2
"""Each gap of a watch is up to a fifth longer."""
_RECHECK_SPREAD = 0.2
"""A recheck comes up to a tenth earlier or later."""

RETRY = timedelta(minutes=5)
RETRY_LIMIT = timedelta(hours=1)
"""After a failure that may pass by itself: until the next attempt at first, and at the most."""


def spread(seed: str) -> float:
    """From 0.0 up to, but not including, 1.0; the same for the same seed.

    A checksum alone would do for one look. But those of seeds that differ in a digit differ by
    the same bits for everybody: who waits long now would wait short next, and all would meet
    again. Mixed by the last steps of MurmurHash3 (A. Appleby, public domain).
    """
    mixed = zlib.crc32(seed.encode())
    for shift, factor in ((16, 0x85EBCA6B), (13, 0xC2B2AE35), (16, 1)):
        mixed = (mixed ^ mixed >> shift) * factor % 2**32
    return mixed / 2**32


def gap(attempts: int, seed: str = "", retry_after: float | None = None) -> timedelta:
    """The time from one look to the next, after `attempts` looks.

    A service that asked for a pause (`retry_after`, seconds) gets at least that.
    """
    planned = _GAPS[min(attempts, len(_GAPS) - 1)] * (1 + _LONGER * spread(f"{seed} {attempts}"))
    return max(planned, timedelta(seconds=retry_after or 0))


def next_look(watch: Watch, at: datetime, seed: str, retry_after: float | None) -> datetime:
    """When a watch looks again after a look at `at`: one last time when its time is up."""
    planned = at + gap(watch.attempts + 1, seed, retry_after)
    waited = at + timedelta(seconds=retry_after or 0)
    return max(min(planned, watch.deadline), waited)


def pause(failures: int, seed: str, retry_after: float | None = None) -> timedelta:
    """The time until the next attempt, after `failures` failures in a row that may pass."""
    doubled: timedelta = min(RETRY * (1 << min(failures - 1, 10)), RETRY_LIMIT)
    planned = doubled * (1 + _LONGER * spread(f"{seed} {failures}"))
    return max(planned, timedelta(seconds=retry_after or 0))


def recheck_gap(every: timedelta, seed: str) -> timedelta:
    """From a look to the next that nobody asked for, where nothing is awaited."""
    return every * (1 + _RECHECK_SPREAD * (spread(seed) - 0.5))
