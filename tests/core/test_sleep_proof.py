"""Timers go by the time of day, whatever the PC and its clock have been through."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from photosync_tray.core.ports import Clock, Timer
from photosync_tray.core.sleep_proof import STRETCH, SleepProof
from tests.fake_time import FakeClock, FakeTimer
from tests.samples import NOON

SECOND, MINUTE, HOUR = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1)


class Pc(Clock):
    """A clock on the wall, and a count of seconds that stands still while the PC sleeps.

    `rung` are the times of day at which something rang.
    """

    def __init__(self, pace: float = 1.0) -> None:
        self.count = FakeClock()
        self.rung: list[datetime] = []
        self._pace = pace
        self._beyond = timedelta(0)

    def now(self) -> datetime:
        return NOON + (self.count.now() - NOON) * self._pace + self._beyond

    def timer(self, short: Timer | None = None) -> SleepProof:
        def counted() -> float:
            return (self.count.now() - NOON).total_seconds()

        return SleepProof(short or FakeTimer(self.count), self, self._pace, counted=counted)

    def ring_after(self, wait: timedelta) -> Callable[[], None]:
        return self.timer().after(wait.total_seconds(), self.ring)

    def ring(self) -> None:
        self.rung.append(self.now())

    def awake(self, real: timedelta) -> None:
        self.count.advance(real)

    def asleep(self, by: timedelta) -> None:
        self._beyond += by

    def set_clock(self, by: timedelta) -> None:
        self._beyond += by


@pytest.fixture
def pc() -> Pc:
    return Pc()


WAITS = [timedelta(0), SECOND, 5 * MINUTE, HOUR, 30 * HOUR]


@pytest.mark.parametrize("wait", WAITS, ids=str)
def test_rings_once_and_to_the_moment(pc: Pc, wait: timedelta) -> None:
    pc.ring_after(wait)
    assert pc.rung == []  # whoever asks is not called in the middle of it
    pc.awake(100 * HOUR)
    assert pc.rung == [NOON + wait]
    assert pc.count.upcoming == ()


def test_what_came_due_in_the_sleep_rings_within_five_minutes_of_waking(pc: Pc) -> None:
    pc.ring_after(HOUR)
    pc.awake(7 * MINUTE)
    pc.asleep(10 * HOUR)
    woken = pc.now()
    pc.awake(24 * HOUR)
    [rung] = pc.rung
    assert woken <= rung <= woken + 5 * MINUTE


def test_a_sleep_in_the_middle_delays_nothing(pc: Pc) -> None:
    pc.ring_after(HOUR)
    for _ in range(4):
        pc.awake(6 * MINUTE)
        pc.asleep(6 * MINUTE)
    pc.awake(HOUR)
    assert pc.rung == [NOON + HOUR]


def test_a_clock_that_is_set_back_does_not_stop_it(pc: Pc) -> None:
    pc.ring_after(HOUR)
    pc.set_clock(-1000 * HOUR)
    pc.awake(HOUR - SECOND)
    assert pc.rung == []
    pc.awake(SECOND)
    assert pc.rung == [NOON + HOUR - 1000 * HOUR]


def test_a_clock_that_is_put_right_counts_as_the_time(pc: Pc) -> None:
    pc.ring_after(HOUR)
    pc.set_clock(2 * HOUR)
    pc.awake(5 * MINUTE)
    assert len(pc.rung) == 1


@pytest.mark.parametrize("stretches", range(4))
def test_a_cancelled_one_does_not_ring_however_long_it_has_waited(pc: Pc, stretches: int) -> None:
    cancel = pc.ring_after(HOUR)
    for _ in range(stretches):
        pc.count.advance_to_next()
    cancel()
    assert pc.count.upcoming == ()
    pc.awake(2 * HOUR)
    assert pc.rung == []


def test_an_hour_costs_a_look_at_the_clock_each_five_minutes(pc: Pc) -> None:
    pc.ring_after(HOUR)
    looks = 0
    while not pc.rung:
        before = pc.now()
        pc.count.advance_to_next()
        looks += 1
        assert timedelta(0) < pc.now() - before <= timedelta(seconds=STRETCH)
    assert looks == 12
    assert looks / HOUR.total_seconds() < 0.05  # wake-ups a second


class Early(Timer):
    """Coarse, as Qt's are: up to a twentieth too early."""

    def __init__(self, timer: Timer) -> None:
        self._timer = timer

    def after(self, seconds: float, call: Callable[[], None]) -> Callable[[], None]:
        return self._timer.after(0.95 * seconds if seconds > 0.02 else seconds, call)


def test_is_never_early_over_a_timer_that_is(pc: Pc) -> None:
    pc.timer(Early(FakeTimer(pc.count))).after(3600.0, pc.ring)
    pc.awake(2 * HOUR)
    [rung] = pc.rung
    assert NOON + HOUR <= rung < NOON + HOUR + SECOND


def test_a_fast_clock_rings_by_its_own_time() -> None:
    fast = Pc(pace=3600.0)
    fast.ring_after(HOUR)
    fast.ring_after(24 * HOUR)
    fast.awake(SECOND)
    fast.awake(23 * SECOND)
    assert fast.rung == [NOON + HOUR, NOON + 24 * HOUR]
