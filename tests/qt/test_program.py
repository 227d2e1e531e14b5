"""The running program: what is asked for reaches the session, and what it finds reaches the eye."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from photosync_tray.core.errors import NotConfigured, SignInCancelled
from photosync_tray.core.model import Notice
from photosync_tray.core.notices import NOTICES
from photosync_tray.core.screen import Action
from photosync_tray.qt.window import Window
from tests.qt.conftest import Browser
from tests.qt.running import Bed
from tests.qt.screens import buttons, label
from tests.samples import NOON

NOTE = NOTICES[Notice.STILL_RUNNING].title
NEEDED = "Your photo is not in SharePoint yet"


def windows(qapp: QApplication) -> list[QWidget]:
    found = qapp.topLevelWidgets()
    return [each for each in found if isinstance(each, Window) and each.isVisible()]


# The start.


def test_opens_its_window_and_looks(signed_in: Bed, qtbot: QtBot) -> None:
    with signed_in.program() as run:
        run.program.start()
        assert run.program.window.isVisible()
        qtbot.waitUntil(lambda: run.state == NEEDED)
        assert label(run.program.window, "headline").text().startswith("SharePoint still shows")


def test_in_the_background_no_window_is_even_built(
    signed_in: Bed, qtbot: QtBot, qapp: QApplication
) -> None:
    with signed_in.program(background=True) as run:
        run.program.start()
        qtbot.waitUntil(lambda: run.state == NEEDED)
        assert windows(qapp) == []


def test_window_opened_later_shows_the_present_state(signed_in: Bed, qtbot: QtBot) -> None:
    with signed_in.program(background=True) as run:
        run.program.start()
        qtbot.waitUntil(lambda: run.state == NEEDED)
        run.tray.opened.emit()
        assert run.program.window.isVisible()
        assert "Start the sync" in buttons(run.program.window)


def test_before_the_parts_are_there_a_click_does_nothing(bed: Bed, qtbot: QtBot) -> None:
    with bed.program() as run:
        for action in (Action.CHECK, Action.SYNC, Action.SIGN_IN, Action.SIGN_OUT):
            run.program.act(action)
        run.program.start()
        qtbot.waitUntil(lambda: run.state == "Signed out")
    assert bed.built == 1


def test_demo_is_shown(bed: Bed) -> None:
    with bed.program(scene="guest") as run:
        run.program.start()
        assert run.tray.tooltip.startswith("PhotoSync Tray (Demo)")
        assert label(run.program.window, "banner").text().endswith("Scene: guest")


def test_closing_puts_everything_away(signed_in: Bed, qtbot: QtBot) -> None:
    with signed_in.program() as run:
        run.tray.show()
        run.program.start()
        qtbot.waitUntil(lambda: run.state == NEEDED)
    assert signed_in.closed == 1
    assert not run.tray.icon.isVisible()
    with signed_in.program() as again:  # the name on the socket is free
        assert again.tray.area


def test_parts_that_came_too_late_are_put_away(bed: Bed) -> None:
    begun, go_on = threading.Event(), threading.Event()
    build = bed.build

    def slowly() -> Any:
        begun.set()
        go_on.wait(10)
        return build()

    bed.build = slowly  # type: ignore[method-assign]
    with bed.program(background=True) as run:
        run.program.start()
        assert begun.wait(10)
        threading.Timer(0.05, go_on.set).start()
    assert (bed.built, bed.closed) == (1, 1)


# The way.


def test_from_sign_in_to_the_arrived_photo(bed: Bed, qtbot: QtBot, browser: Browser) -> None:
    with bed.program() as run:
        run.program.start()
        qtbot.waitUntil(lambda: run.state == "Signed out")
        run.program.act(Action.SIGN_IN)
        qtbot.waitUntil(lambda: run.state == NEEDED)
        qtbot.waitUntil(lambda: browser.shown == [bed.outside.identity.page])
        run.program.act(Action.SYNC)
        qtbot.waitUntil(lambda: run.state == "Waiting for SharePoint")
        [opened] = bed.outside.browsers.opened
        assert opened.startswith("https://portal.example/launch/onedrive")
        bed.outside.sharepoint.take("new", NOON)
        run.program.act(Action.CHECK)
        qtbot.waitUntil(lambda: run.state == "SharePoint shows your photo")
        qtbot.waitUntil(lambda: run.tray.told == [NOTICES[Notice.ARRIVED].title])
        run.program.act(Action.SIGN_OUT)
        qtbot.waitUntil(lambda: run.state == "Signed out")


def test_waiting_can_be_given_up(signed_in: Bed, qtbot: QtBot) -> None:
    with signed_in.program(background=True) as run:
        run.program.start()
        qtbot.waitUntil(lambda: run.state == NEEDED)
        run.program.act(Action.SYNC)
        qtbot.waitUntil(lambda: run.state == "Waiting for SharePoint")
        run.program.act(Action.CANCEL)
        assert run.state == NEEDED


@pytest.mark.parametrize("told", [True, False], ids=["Results", "None"])
def test_no_balloons_where_policy_says_none(signed_in: Bed, qtbot: QtBot, told: bool) -> None:
    signed_in.policies["Notifications"] = "Results" if told else "None"
    with signed_in.program() as run:
        run.program.start()
        qtbot.waitUntil(lambda: run.state == NEEDED)
        run.program.act(Action.SYNC)
        qtbot.waitUntil(lambda: run.state == "Waiting for SharePoint")
        signed_in.outside.sharepoint.take("new", NOON)
        run.program.act(Action.CHECK)
        qtbot.waitUntil(lambda: run.state == "SharePoint shows your photo")
        run.program.window.close()
        qtbot.waitUntil(lambda: (NOTE in run.tray.told) is told)
        assert bool(run.tray.told) is told


@pytest.mark.parametrize("refused", [False, True], ids=["signed in", "refused"])
def test_window_comes_forward_after_the_browser(bed: Bed, qtbot: QtBot, refused: bool) -> None:
    """Whoever has just signed in is still looking at the browser's window."""
    bed.outside.identity.refusal = SignInCancelled() if refused else None
    other = QWidget()
    qtbot.addWidget(other)
    bed.outside.identity.while_page_shows = lambda: None
    with bed.program() as run:
        run.program.start()
        qtbot.waitUntil(lambda: run.state == "Signed out")
        with qtbot.waitActive(other):
            other.show()
            other.activateWindow()
        run.program.act(Action.SIGN_IN)
        qtbot.waitUntil(run.program.window.isActiveWindow)


def test_a_closed_window_stays_closed_after_the_sign_in(bed: Bed, qtbot: QtBot) -> None:
    with bed.program(background=True) as run:
        run.program.start()
        qtbot.waitUntil(lambda: run.state == "Signed out")
        assert not run.program.window.isVisible()
        run.program.act(Action.SIGN_IN)
        qtbot.waitUntil(lambda: run.state == NEEDED)
        assert not run.program.window.isVisible()


def test_copy_for_it(signed_in: Bed, qtbot: QtBot, clipboard: list[str]) -> None:
    with signed_in.program(background=True) as run:
        run.program.start()
        qtbot.waitUntil(lambda: run.state == NEEDED)
        run.program.act(Action.COPY_FOR_IT)
        assert "Account: robin@contoso.example, contoso-id" in clipboard[-1]
        assert "Cause: sharepoint-old-picture" in clipboard[-1]


def test_copy_the_page_of_the_sign_in(bed: Bed, qtbot: QtBot, clipboard: list[str]) -> None:
    shown, go_on = threading.Event(), threading.Event()

    def wait() -> None:
        shown.set()
        go_on.wait(10)

    bed.outside.identity.while_page_shows = wait
    with bed.program() as run:
        run.program.start()
        qtbot.waitUntil(lambda: run.state == "Signed out")
        run.program.act(Action.SIGN_IN)
        qtbot.waitUntil(lambda: "Copy link" in buttons(run.program.window))
        buttons(run.program.window)["Copy link"].click()
        assert clipboard[-1] == bed.outside.identity.page
        go_on.set()
        qtbot.waitUntil(lambda: run.state == NEEDED)


def test_help_opens_in_the_browser(bed: Bed, browser: Browser) -> None:
    with bed.program() as run:
        run.program.act(Action.ADD_PHOTO)
        run.program.window.link_followed.emit("https://go.microsoft.com/fwlink/?linkid=875586")
    assert browser.shown == [
        "https://go.microsoft.com/fwlink/?linkid=875585",
        "https://go.microsoft.com/fwlink/?linkid=875586",
    ]


# Parts that cannot be built.


def test_failure_is_said_and_can_be_tried_again(
    signed_in: Bed, qtbot: QtBot, clipboard: list[str]
) -> None:
    signed_in.trouble = NotConfigured("no ClientId")
    with signed_in.program() as run:
        run.program.start()
        headline = label(run.program.window, "headline")
        qtbot.waitUntil(lambda: headline.text() == NotConfigured.title)
        buttons(run.program.window)["Copy for IT"].click()
        assert "no ClientId" in clipboard[-1]
        signed_in.trouble = None
        buttons(run.program.window)["Try again"].click()
        qtbot.waitUntil(lambda: run.state == NEEDED)


@pytest.mark.qt_log_ignore("unexpected error")
def test_a_bug_is_said_too(bed: Bed, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    bed.trouble = ZeroDivisionError("a bug")
    with bed.program() as run:
        run.program.start()
        headline = label(run.program.window, "headline")
        qtbot.waitUntil(lambda: headline.text() == "Something went wrong")
    assert "a bug" in caplog.text
