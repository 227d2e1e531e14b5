"""The PC's own clock, and the demo's, which runs faster."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from photosync_tray.adapters.clock import PacedClock, SystemClock
from tests.fake_time import FakeClock
from tests.samples import NOON


def test_tells_the_time_of_greenwich() -> None:
    now = SystemClock().now()
    assert now.tzinfo is UTC
    assert abs(now - datetime.now(UTC)) < timedelta(seconds=5)


def test_a_paced_clock_begins_with_the_real_one_and_leaves_it_behind() -> None:
    real = FakeClock()
    paced = PacedClock(3600.0, real=real)
    assert paced.now() == NOON
    real.advance(timedelta(seconds=2))
    assert paced.now() == NOON + timedelta(hours=2)


def test_those_that_began_together_agree_whenever_they_were_made() -> None:
    real = FakeClock()
    real.advance(timedelta(seconds=3))
    first, second = (PacedClock(60.0, NOON, real) for _ in range(2))
    assert first.now() == second.now() == NOON + timedelta(minutes=3)


def test_by_default_it_follows_the_pc() -> None:
    paced = PacedClock(1.0)
    assert abs(paced.now() - datetime.now(UTC)) < timedelta(seconds=5)
