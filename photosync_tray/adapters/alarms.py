"""Limits of time for what blocks: one thread rings for all, and goes when nothing is left to ring.

A thread for each (`threading.Timer`) takes about a millisecond to start, some twenty of them for
one sign-in.
"""

from __future__ import annotations

import contextlib
import itertools
import threading
import time
from collections.abc import Callable, Iterator


class Alarms:
    """From any thread."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._set: dict[int, tuple[float, Callable[[], None]]] = {}
        self._numbers = itertools.count()
        self._watched = False
        self._wakes = 0.0

    @contextlib.contextmanager
    def after(self, seconds: float, ring: Callable[[], None]) -> Iterator[None]:
        """Call `ring` if the context takes longer, and never once it is over.

        `ring` must neither raise nor block, nor set an alarm.
        """
        number = self._begin(time.monotonic() + seconds, ring)
        try:
            yield
        finally:
            with self._changed:
                self._set.pop(number, None)

    def _begin(self, due: float, ring: Callable[[], None]) -> int:
        with self._changed:
            number = next(self._numbers)
            self._set[number] = due, ring
            if not self._watched:
                self._watched = True
                threading.Thread(target=self._watch, name="alarms", daemon=True).start()
            elif due < self._wakes:
                self._changed.notify()
            return number

    def _watch(self) -> None:
        """An end wakes nobody: what is over by then is just not there any more."""
        with self._changed:
            while self._set:
                now = time.monotonic()
                for number in [each for each, (due, _) in self._set.items() if due <= now]:
                    self._set.pop(number)[1]()
                if self._set:
                    self._wakes = min(due for due, _ in self._set.values())
                    self._changed.wait(max(0.0, self._wakes - now))
            self._watched = False
