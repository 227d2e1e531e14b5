"""Notifications: through the desktop's service where there is one, and what a click does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from photosync_tray.core.model import Notice
from photosync_tray.core.notices import NOTICES, fits
from photosync_tray.core.screen import Action
from photosync_tray.qt.language import Languages
from photosync_tray.qt.words import say
from tests.fake_notifications import FakeNotifications
from tests.qt.running import Bed, Run
from tests.qt.screens import main_button
from tests.samples import NOON

RESOURCES = Path(__file__).parents[2] / "resources"
NEEDED = "Your photo is not in SharePoint yet"
WAITING = "Waiting for SharePoint"


@pytest.fixture
def notes(signed_in: Bed) -> FakeNotifications:
    signed_in.notes = FakeNotifications()
    return signed_in.notes


def photo_arrives(bed: Bed, run: Run, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: run.state == NEEDED)
    run.program.act(Action.SYNC)
    qtbot.waitUntil(lambda: run.state == WAITING)
    bed.outside.sharepoint.take("new", NOON)
    run.program.act(Action.CHECK)
    qtbot.waitUntil(lambda: run.state == "SharePoint shows your photo")


def test_one_result_is_one_note_and_no_balloon(
    signed_in: Bed, notes: FakeNotifications, qtbot: QtBot
) -> None:
    with signed_in.program(background=True) as run:
        run.program.start()
        photo_arrives(signed_in, run, qtbot)
        qtbot.waitUntil(lambda: len(notes.notes) == 1)
        run.program.act(Action.CHECK)
        qtbot.waitUntil(lambda: run.state == "SharePoint shows your photo")
        assert [note.title for note in notes.notes] == [NOTICES[Notice.ARRIVED].title]
        assert run.tray.told == []
    assert notes.closed


def test_a_desktop_without_the_service_gets_a_balloon(
    signed_in: Bed, notes: FakeNotifications, qtbot: QtBot
) -> None:
    notes.there = False
    with signed_in.program(background=True) as run:
        run.program.start()
        photo_arrives(signed_in, run, qtbot)
        qtbot.waitUntil(lambda: run.tray.told == [NOTICES[Notice.ARRIVED].title])


def test_a_click_on_the_note_opens_the_window(
    signed_in: Bed, notes: FakeNotifications, qtbot: QtBot
) -> None:
    with signed_in.program(background=True) as run:
        run.program.start()
        photo_arrives(signed_in, run, qtbot)
        qtbot.waitUntil(lambda: len(notes.notes) == 1)
        notes.hear("a word of another program")
        notes.click()
        qtbot.waitUntil(run.program.window.isVisible)


def new_photo(bed: Bed, run: Run, notes: FakeNotifications, qtbot: QtBot) -> None:
    """The sentry's note, as it would come days later."""
    qtbot.waitUntil(lambda: run.state == NEEDED)
    run.program.notifier.notify(Notice.NEW_PHOTO)
    qtbot.waitUntil(lambda: len(notes.notes) == 1)


def test_its_button_starts_the_sync(signed_in: Bed, notes: FakeNotifications, qtbot: QtBot) -> None:
    with signed_in.program(background=True) as run:
        run.program.start()
        new_photo(signed_in, run, notes, qtbot)
        notes.click("Start the sync")
        qtbot.waitUntil(lambda: run.state == WAITING)
        assert len(signed_in.outside.browsers.opened) == 1


def test_a_button_that_came_too_late_opens_the_window(
    signed_in: Bed, notes: FakeNotifications, qtbot: QtBot
) -> None:
    with signed_in.program(background=True) as run:
        run.program.start()
        new_photo(signed_in, run, notes, qtbot)
        run.program.act(Action.SIGN_OUT)
        qtbot.waitUntil(lambda: run.state == "Signed out")
        notes.click("Start the sync")
        qtbot.waitUntil(run.program.window.isVisible)
        assert main_button(run.program.window).text() == "Sign in"
        assert signed_in.outside.browsers.opened == []


LANGUAGES = [tag for tag, _ in Languages(RESOURCES / "languages").available()]


@pytest.fixture
def spoken(request: pytest.FixtureRequest) -> Iterator[str]:
    """A language that is there, in force."""
    languages, usual = Languages(RESOURCES / "languages"), QLocale()
    languages.apply(request.param)
    yield request.param
    languages.apply("en")
    QLocale.setDefault(usual)


@pytest.mark.parametrize("spoken", LANGUAGES, indirect=True)
@pytest.mark.parametrize("notice", Notice)
def test_windows_shows_every_note_whole_in_every_language(spoken: str, notice: Notice) -> None:
    told = NOTICES[notice]
    assert fits(say(told.title), say(told.text))
