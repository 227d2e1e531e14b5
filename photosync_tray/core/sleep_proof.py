"""A timer that goes by the time of day, so that a PC's sleep does not make it late.

Timers that count, Qt's and asyncio's alike, may stand still while the PC sleeps: Linux' monotonic
clock does. What was planned for an hour later would come an hour after waking. So one counts in
stretches, and looks at the clock in between.

Being told of the wake-up would cost more than looking: Qt has no signal for it, on Windows every
message to the program would have to pass through Python, on Linux QtDBus would have to be loaded.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta

from photosync_tray.core.ports import Clock, Timer

STRETCH = 300.0
"""Seconds. After a PC's sleep nothing is later than this; 0.003 wake-ups a second are idle."""


class SleepProof(Timer):
    """Rings as soon as the time of day has come, or the time asked for was counted out.

    The second keeps a clock that was set back from stopping everything. `short` counts real
    seconds, and may ring a little early; one of them is `pace` seconds of `clock`. `counted` is a
    count of real seconds that no one sets.
    """

    def __init__(
        self,
        short: Timer,
        clock: Clock,
        pace: float = 1.0,
        *,
        counted: Callable[[], float] = time.monotonic,
        stretch: float = STRETCH,
    ) -> None:
        self._short = short
        self._clock = clock
        self._pace = pace
        self._counted = counted
        self._stretch = stretch

    def after(self, seconds: float, call: Callable[[], None]) -> Callable[[], None]:
        due = self._clock.now() + timedelta(seconds=seconds)
        end = self._counted() + seconds / self._pace

        def left() -> float:
            """Real seconds, until whichever comes first."""
            by_clock = (due - self._clock.now()).total_seconds() / self._pace
            return min(by_clock, end - self._counted())

        return _Wait(self._short, self._stretch, left, call).cancel


class _Wait:
    """One wait, stretch after stretch."""

    def __init__(
        self, short: Timer, stretch: float, left: Callable[[], float], call: Callable[[], None]
    ) -> None:
        self._short = short
        self._stretch = stretch
        self._left = left
        self._call = call
        self._cancel = self._go_on(left())

    def cancel(self) -> None:
        self._cancel()

    def _go_on(self, left: float) -> Callable[[], None]:
        return self._short.after(max(0.0, min(left, self._stretch)), self._look)

    def _look(self) -> None:
        left = self._left()
        if left > 0:
            self._cancel = self._go_on(left)
        else:
            self._call()
