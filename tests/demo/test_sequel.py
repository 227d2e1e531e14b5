"""What happens later in a scene: after its cue, in time, and once."""

from __future__ import annotations

import pytest

from photosync_tray.demo.sequel import Cue, Sequel, Sequels
from tests.demo.program import Clock


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def sequels(clock: Clock, done: list[str]) -> Sequels:
    return Sequels(
        clock,
        [
            Sequel(Cue.LOOK, 20, lambda: done.append("late")),
            Sequel(Cue.LOOK, 10, lambda: done.append("soon")),
            Sequel(Cue.VISIT, 0, lambda: done.append("visit")),
        ],
    )


def test_without_its_cue_nothing_happens(sequels: Sequels, clock: Clock, done: list[str]) -> None:
    clock.advance(1_000_000)
    sequels.catch_up()
    assert done == []


def test_each_waits_for_its_own_cue(sequels: Sequels, done: list[str]) -> None:
    sequels.give(Cue.VISIT)
    sequels.catch_up()
    assert done == ["visit"]


def test_it_happens_at_its_time_and_once(sequels: Sequels, clock: Clock, done: list[str]) -> None:
    sequels.give(Cue.LOOK)
    seen = []
    for _ in range(4):
        sequels.catch_up()
        seen.append(list(done))
        clock.advance(10)
    assert seen == [[], ["soon"], ["soon", "late"], ["soon", "late"]]


def test_a_second_cue_delays_nothing(sequels: Sequels, clock: Clock, done: list[str]) -> None:
    sequels.give(Cue.LOOK)
    clock.advance(9)
    sequels.give(Cue.LOOK)
    clock.advance(1)
    sequels.catch_up()
    assert done == ["soon"]


def test_what_was_missed_is_made_up_in_its_order(
    sequels: Sequels, clock: Clock, done: list[str]
) -> None:
    sequels.give(Cue.LOOK)
    clock.advance(86_400)
    sequels.catch_up()
    assert done == ["soon", "late"]
