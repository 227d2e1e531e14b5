"""The pauses between two looks: of a watch, after failures, and of rechecks."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest

from photosync_tray.core.schedule import (
    RETRY,
    RETRY_LIMIT,
    gap,
    next_look,
    pause,
    recheck_gap,
    spread,
)
from tests.samples import NOON, ROBIN, watch

SECOND, MINUTE, HOUR = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1)
SEEDS = [f"account {number}" for number in range(200)]


# The watch.


@pytest.mark.parametrize("seed", SEEDS[:20])
def test_pauses_grow_from_seconds_to_an_hour_and_stay_there(seed: str) -> None:
    pauses = [gap(attempts, seed) for attempts in range(20)]
    assert 15 * SECOND <= pauses[0] < MINUTE
    assert all(before < after for before, after in pairwise(pauses[:8]))
    assert all(HOUR <= each < 1.2 * HOUR for each in pauses[7:])


def test_a_pause_is_at_most_a_fifth_longer_than_planned_and_never_shorter() -> None:
    pauses = [gap(0, seed) for seed in SEEDS]
    assert min(pauses) >= 15 * SECOND
    assert max(pauses) < 18 * SECOND


def test_accounts_that_began_together_look_apart() -> None:
    assert len({gap(3, seed) for seed in SEEDS}) == len(SEEDS)


def test_a_pause_is_the_same_whenever_it_is_asked_for() -> None:
    assert gap(5, "robin") == gap(5, "robin")


@pytest.mark.parametrize("retry_after", [None, 0.0, 3.0])
def test_a_shorter_pause_than_ours_does_not_hurry_us(retry_after: float | None) -> None:
    assert gap(0, "robin", retry_after) == gap(0, "robin")


def test_a_service_gets_the_pause_it_asks_for() -> None:
    assert gap(0, "robin", 7200.0) == 2 * HOUR


def test_a_watch_looks_one_last_time_when_its_time_is_up() -> None:
    shortly_before = watch(70).deadline - MINUTE
    assert next_look(watch(70), shortly_before, ROBIN.home_id, None) == watch().deadline


def test_before_that_it_looks_after_the_next_pause() -> None:
    expected = NOON + gap(1, ROBIN.home_id)
    assert next_look(watch(), NOON, ROBIN.home_id, None) == expected


def test_a_pause_that_was_asked_for_may_outlast_the_watch() -> None:
    shortly_before = watch(70).deadline - MINUTE
    assert (
        next_look(watch(70), shortly_before, ROBIN.home_id, 600.0) == shortly_before + 10 * MINUTE
    )


# Failures.


def test_pauses_after_failures_double_up_to_an_hour() -> None:
    pauses = [pause(failures, "robin") for failures in range(1, 12)]
    for failures, found in enumerate(pauses, 1):
        planned = min(RETRY * 2 ** (failures - 1), RETRY_LIMIT)
        assert planned <= found < 1.2 * planned


def test_ten_thousand_failures_are_no_more_than_an_hour() -> None:
    assert RETRY_LIMIT <= pause(10_000, "robin") < 1.2 * RETRY_LIMIT


@pytest.mark.parametrize(("retry_after", "expected"), [(5.0, None), (7200.0, 2 * HOUR)])
def test_after_a_failure_too_the_service_decides(
    retry_after: float, expected: timedelta | None
) -> None:
    assert pause(1, "robin", retry_after) == (expected or pause(1, "robin"))


# Rechecks.


def test_rechecks_lie_a_tenth_around_their_time() -> None:
    found = [recheck_gap(24 * HOUR, seed) for seed in SEEDS]
    assert 0.9 * 24 * HOUR <= min(found) < 0.92 * 24 * HOUR
    assert 1.08 * 24 * HOUR < max(found) <= 1.1 * 24 * HOUR


def test_a_spread_is_a_share() -> None:
    found = [spread(seed) for seed in SEEDS]
    assert all(0 <= each < 1 for each in found)
    assert 0.4 < sum(found) / len(found) < 0.6
