"""The welcome: at the first sign-in, in the window, and never again."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from photosync_tray.core import state as s
from photosync_tray.core.errors import NotConfigured
from photosync_tray.core.presentation import present
from photosync_tray.core.screen import STARTING, Action
from photosync_tray.qt.welcome import Welcome
from photosync_tray.qt.window import Window
from tests.qt.conftest import Open
from tests.qt.running import Bed
from tests.qt.screens import SCREENS, buttons, cut
from tests.samples import problem


def welcome(window: Window) -> Welcome | None:
    found = window.findChild(Welcome)
    return found if isinstance(found, Welcome) and found.isVisible() else None


def test_it_says_where_the_icon_lives_what_happens_and_what_stays_here(
    open_window: Open, qtbot: QtBot
) -> None:
    window = open_window(STARTING)
    window.greet(lambda: True)
    window.render_screen(SCREENS["signed out"])
    card = welcome(window)
    assert card
    said = "\n".join(each.text() for each in card.findChildren(QLabel))
    assert "It lives beside the clock" in said
    assert "one button starts the sync" in said
    assert "They never leave this PC" in said
    assert cut(window) == []
    assert set(buttons(window)) == {"Sign in", "Settings"}  # it is no step of its own


def test_signing_in_ends_it_for_good(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(STARTING)
    window.greet(lambda: True)
    for state in ("signed out", "signing in", "signed out"):
        window.render_screen(SCREENS[state])
    assert welcome(window) is None


def test_only_who_can_sign_in_is_welcomed(open_window: Open) -> None:
    """Where the program is not set up yet, the welcome waits for the day it is."""
    due = iter([True])
    window = open_window(STARTING)
    window.greet(lambda: next(due))
    window.render_screen(present(s.SignedOut(problem(NotConfigured))))
    assert welcome(window) is None
    window.render_screen(SCREENS["signed out"])
    assert welcome(window)
    assert list(due) == []  # asked once


def test_it_comes_once_on_a_pc(bed: Bed, qtbot: QtBot) -> None:
    for first in (True, False):
        with bed.program() as run:
            run.program.start()
            qtbot.waitUntil(lambda run=run: run.state == "Signed out")  # type: ignore[misc]
            assert (welcome(run.program.window) is not None) is first


def test_who_is_signed_in_already_needs_none(signed_in: Bed, qtbot: QtBot) -> None:
    with signed_in.program() as run:
        run.program.start()
        qtbot.waitUntil(lambda: run.state == "Your photo is not in SharePoint yet")
        assert welcome(run.program.window) is None
        run.program.act(Action.CHECK)
    assert "Welcomed" not in signed_in.choices.kept


@pytest.mark.usefixtures("large_type")
def test_nothing_of_it_is_cut_in_large_type(open_window: Open) -> None:
    window = open_window(STARTING, demo="changed-photo")
    window.greet(lambda: True)
    window.render_screen(SCREENS["signed out"])
    assert welcome(window)
    assert cut(window) == []
