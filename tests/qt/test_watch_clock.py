"""The honest clock: true times in words that stay true, and how long it took before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QFrame, QProgressBar
from pytestqt.qtbot import QtBot

from photosync_tray.core.errors import Offline, PrivateModeForbidden
from photosync_tray.core.screen import WatchClock
from photosync_tray.qt.clock_words import sentences, times
from photosync_tray.qt.watch_clock import WatchClockBox
from tests.qt.conftest import Open
from tests.qt.screens import label
from tests.qt.variants import SCREENS, TOOK
from tests.samples import NOON, WATCH_FOR, problem

CLOCK = WatchClock(
    NOON, NOON + timedelta(hours=7), NOON + timedelta(hours=8), NOON + WATCH_FOR, took=TOOK
)


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    usual = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(usual)


def test_each_time_has_its_name() -> None:
    assert times(CLOCK, seen=True) == (
        ("Asked", "Mon 12:00"),
        ("Last looked", "Mon 19:00"),
        ("Looks next", "Mon 20:00"),
        ("Waits until", "Thu 12:00"),
    )


def test_before_the_first_look() -> None:
    assert ("Last looked", "not yet") in times(CLOCK._replace(looked=None), seen=True)


def test_where_nobody_can_look_no_look_is_claimed() -> None:
    names = [name for name, _ in times(CLOCK._replace(looked=None), seen=False)]
    assert names == ["Asked", "Looks next", "Waits until"]


def test_a_clock_that_began_anew_says_since_when() -> None:
    assert times(CLOCK._replace(renewed=True), seen=True)[0] == ("Photo changed", "Mon 12:00")


def test_a_weekday_that_would_come_twice_has_its_date() -> None:
    week = CLOCK._replace(deadline=NOON + timedelta(days=7))
    assert times(week, seen=True)[-1] == ("Waits until", "09/03/2026 12:00")


def test_what_is_over_may_stand_there_for_weeks() -> None:
    assert times(CLOCK._replace(upcoming=None), seen=True) == (
        ("Asked", "02/03/2026 12:00"),
        ("Last looked", "02/03/2026 19:00"),
        ("Waited until", "05/03/2026 12:00"),
    )


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, "How long it takes on this PC is not known yet."),
        (1, "On this PC it took 6 hours last time."),
        (2, "On this PC it took 12 minutes last time; between 12 minutes and 6 hours in 2 times."),
        (
            5,
            "On this PC it took 40 minutes last time; between 12 minutes and 6 hours in 5 times, "
            "half of them within 50 minutes.",
        ),
    ],
)
def test_how_long_it_took_before(count: int, said: str) -> None:
    assert sentences(CLOCK._replace(took=TOOK[:count])) == said


def test_a_look_that_failed_is_told_apart_from_a_window_that_did_not_open() -> None:
    offline, forbidden = problem(Offline), problem(PrivateModeForbidden)
    looked, opened = (
        sentences(CLOCK._replace(trouble=each)).splitlines()[0] for each in (offline, forbidden)
    )
    assert looked == (
        "The last look did not work: No connection to Microsoft 365. It is tried again."
    )
    assert opened == f"{forbidden.title}. {forbidden.message}"


def test_the_window_shows_it_while_waiting_and_no_longer(open_window: Open) -> None:
    window = open_window(SCREENS["watching: for hours"])
    box = window.findChild(QFrame, "clock")
    assert isinstance(box, WatchClockBox)
    assert box.isVisible()
    assert label(box, "clock-name").text() == "Asked"
    assert box.accessibleDescription().startswith("Asked: Mon 12:00; Last looked: Mon 19:00")
    window.render_screen(SCREENS["in sync"])
    assert not box.isVisible()


def test_nothing_ticks_and_nothing_pretends_progress(open_window: Open) -> None:
    window = open_window(SCREENS["watching"])
    assert window.findChildren(QProgressBar) == []
    assert window.findChildren(QTimer) == []


def test_fewer_times_leave_no_empty_columns(qtbot: QtBot) -> None:
    box = WatchClockBox()
    qtbot.addWidget(box)
    for screen, columns in (("watching", 4), ("watching: blind", 3), ("timed out", 3)):
        box.render_screen(SCREENS[screen])
        box.show()
        names = [each for each in box.findChildren(QFrame, "clock-name") if each.isVisible()]
        assert len(names) == columns


def test_the_length_of_the_wait_follows_the_policy() -> None:
    short = CLOCK._replace(deadline=NOON + timedelta(hours=1))
    assert times(short, seen=True)[-1] == ("Waits until", "Mon 13:00")
