"""What happens later in a scene, by itself: so long after its cue, when somebody next asks."""

from __future__ import annotations

import enum
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass


class Cue(enum.Enum):
    """What a sequel follows on, the first time that it happens."""

    LOOK = enum.auto()
    """A program read the profile in SharePoint."""
    VISIT = enum.auto()
    """The person's own page made SharePoint ask Exchange."""


@dataclass(frozen=True)
class Sequel:
    """`act` is carried out `after` seconds from the cue."""

    cue: Cue
    after: float
    act: Callable[[], None]


class Sequels:
    """Those still to come, by the tenant's own clock; nothing runs while nobody asks."""

    def __init__(self, clock: Callable[[], float], sequels: Iterable[Sequel] = ()) -> None:
        self._clock = clock
        self._waiting = list(sequels)
        self._due: list[tuple[float, Sequel]] = []
        self._lock = threading.Lock()

    def give(self, cue: Cue) -> None:
        now = self._clock()
        with self._lock:
            self._due += [(now + one.after, one) for one in self._waiting if one.cue is cue]
            self._waiting = [one for one in self._waiting if one.cue is not cue]

    def catch_up(self) -> None:
        """Carry out what is due by now, in the order of its time."""
        now = self._clock()
        with self._lock:
            ready = sorted((one for one in self._due if one[0] <= now), key=lambda one: one[0])
            self._due = [one for one in self._due if one[0] > now]
        for _, sequel in ready:
            sequel.act()
