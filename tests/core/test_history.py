"""How long it took before: figures, and sentences that claim no more than they know."""

from __future__ import annotations

from datetime import timedelta

import pytest

from photosync_tray.core.history import Past, lasting, past, phrase, rough
from photosync_tray.core.model import Arrival
from tests.samples import NOON


def took(*minutes: float) -> Past | None:
    return past([Arrival(NOON, timedelta(minutes=each)) for each in minutes])


def test_nothing_is_known_of_a_pc_without_arrivals() -> None:
    assert took() is None


def test_figures_of_several() -> None:
    assert took(360, 12, 55, 50, 40) == Past(
        times=5,
        last=timedelta(minutes=40),
        shortest=timedelta(minutes=12),
        median=timedelta(minutes=50),
        longest=timedelta(hours=6),
    )


def test_the_median_of_an_even_number_lies_between() -> None:
    known = took(10, 20)
    assert known is not None
    assert known.median == timedelta(minutes=15)


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (0, (1, "minute")),
        (0.4, (1, "minute")),
        (40, (40, "minute")),
        (119, (119, "minute")),
        (120, (2, "hour")),
        (47 * 60, (47, "hour")),
        (50 * 60, (2, "day")),
        (72 * 60, (3, "day")),
    ],
)
def test_durations_as_one_says_them(minutes: float, said: tuple[int, str]) -> None:
    assert rough(timedelta(minutes=minutes)) == said


@pytest.mark.parametrize(
    ("minutes", "begins", "places"),
    [
        ((), "How long it takes on this PC is not known yet", ()),
        ((40,), "On this PC it took {last} last time.", ("last",)),
        ((12, 40), "On this PC it took {last} last time; between", ("shortest", "longest")),
        ((12, 300, 40), "On this PC it took {last} last time; between", ("n", "median")),
        ((40, 40.2, 39.9), "On this PC it took {last} each of {n} times", ()),
    ],
    ids=["none", "one", "two", "several", "always alike"],
)
def test_sentence(minutes: tuple[float, ...], begins: str, places: tuple[str, ...]) -> None:
    said = phrase(took(*minutes)).text
    assert said.startswith(begins)
    assert all(f"{{{place}}}" in said for place in places)


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(1, "1 minute"), (40, "40 minutes"), (360, "6 hours"), (60 * 24 * 3, "3 days")],
)
def test_durations_in_words(minutes: int, said: str) -> None:
    assert lasting(timedelta(minutes=minutes)).said() == said
