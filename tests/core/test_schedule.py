"""The pauses between two looks of a watch."""

from __future__ import annotations

from datetime import timedelta

import pytest

from photosync_tray.core.schedule import gap


def test_pauses_grow_from_seconds_to_an_hour_and_stay_there() -> None:
    pauses = [gap(attempts) for attempts in range(20)]
    assert pauses[0] == timedelta(seconds=15)
    assert pauses == sorted(pauses)
    assert set(pauses[7:]) == {timedelta(hours=1)}


def test_three_days_of_watching_stay_under_a_hundred_looks() -> None:
    passed, looks = timedelta(0), 0
    while passed < timedelta(hours=72):
        passed += gap(looks)
        looks += 1
    assert looks < 100


@pytest.mark.parametrize(
    ("retry_after", "seconds"), [(None, 15), (0.0, 15), (3.0, 15), (7200.0, 7200)]
)
def test_a_service_gets_the_pause_it_asks_for_at_least(
    retry_after: float | None, seconds: int
) -> None:
    assert gap(0, retry_after) == timedelta(seconds=seconds)
