"""Time and threads in the test's own hand: a clock, its timer, and two runners."""

from __future__ import annotations

import heapq
import itertools
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

from photosync_tray.core.ports import Clock, Runner, ServerTime, Timer
from tests import samples

T = TypeVar("T")


class FakeClock(Clock):
    """Time passes only by `advance`, which rings each timer of `FakeTimer` at its moment."""

    def __init__(self, at: datetime = samples.NOON) -> None:
        self._now = at
        self._timers: list[tuple[datetime, int, Callable[[], None]]] = []
        self._numbers = itertools.count()

    def now(self) -> datetime:
        return self._now

    @property
    def upcoming(self) -> tuple[datetime, ...]:
        """When the timers are due that are set."""
        return tuple(sorted(due for due, _, _ in self._timers))

    def advance(self, by: timedelta) -> None:
        end = self._now + by
        while self._timers and self._timers[0][0] <= end:
            due, _, call = heapq.heappop(self._timers)
            self._now = max(self._now, due)
            call()
        self._now = end

    def advance_to_next(self) -> None:
        """Let time pass until the next timer has rung; one that is overdue rings now."""
        self.advance(max(timedelta(0), self.upcoming[0] - self._now))

    def sleep_through(self, by: timedelta) -> None:
        """The PC sleeps: time passes, and nothing rings."""
        self._now += by

    def set_timer(self, seconds: float, call: Callable[[], None]) -> int:
        number = next(self._numbers)
        heapq.heappush(self._timers, (self._now + timedelta(seconds=seconds), number, call))
        return number

    def drop_timer(self, number: int) -> None:
        """Raises LookupError for a timer that has rung; Qt's are gone by then too."""
        kept = [timer for timer in self._timers if timer[1] != number]
        if len(kept) == len(self._timers):
            raise LookupError(f"timer {number} has rung, or was cancelled before")
        heapq.heapify(kept)
        self._timers = kept


class FakeTimer(Timer):
    """Rings as its clock advances."""

    def __init__(self, clock: FakeClock) -> None:
        self._clock = clock

    def after(self, seconds: float, call: Callable[[], None]) -> Callable[[], None]:
        number = self._clock.set_timer(seconds, call)
        return lambda: self._clock.drop_timer(number)


class ImmediateRunner(Runner):
    """Everything has its answer at once."""

    def run(
        self,
        call: Callable[[], T],
        on_result: Callable[[T], None],
        on_error: Callable[[Exception], None],
    ) -> None:
        try:
            result = call()
        except Exception as fault:  # noqa: BLE001 - the port hands on every error
            on_error(fault)
        else:
            on_result(result)

    def post(self, call: Callable[[], None]) -> None:
        call()


class ManualRunner(Runner):
    """Calls and their answers wait until the test runs them, one at a time, in order."""

    def __init__(self) -> None:
        self._waiting: deque[Callable[[], None]] = deque()

    @property
    def waiting(self) -> int:
        return len(self._waiting)

    def run(
        self,
        call: Callable[[], T],
        on_result: Callable[[T], None],
        on_error: Callable[[Exception], None],
    ) -> None:
        def work() -> None:
            try:
                result = call()
            except Exception as fault:  # noqa: BLE001 - the port hands on every error
                error = fault
                self.post(lambda: on_error(error))
            else:
                self.post(lambda: on_result(result))

        self._waiting.append(work)

    def post(self, call: Callable[[], None]) -> None:
        self._waiting.append(call)

    def run_one(self) -> None:
        self._waiting.popleft()()

    def run_last(self) -> None:
        self._waiting.pop()()

    def run_all(self) -> None:
        while self._waiting:
            self.run_one()


@dataclass
class FakeServerTime(ServerTime):
    """`ahead_by` is what the last answer told, if any."""

    ahead_by: timedelta | None = None

    def ahead(self) -> timedelta | None:
        return self.ahead_by
