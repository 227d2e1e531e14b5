"""What the running program does where no private window may open."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from photosync_tray.core.errors import PrivateModeForbidden
from photosync_tray.qt.window import Window
from tests.qt.running import Bed, Run
from tests.qt.screens import buttons

NEEDED = "Your photo is not in SharePoint yet"
WAITING = "Waiting for SharePoint"


@pytest.fixture
def forbidden(signed_in: Bed) -> Bed:
    signed_in.outside.browsers.refusal = PrivateModeForbidden()
    signed_in.outside.normal_window = True
    return signed_in


def refused(run: Run, qtbot: QtBot) -> Window:
    run.program.start()
    qtbot.waitUntil(lambda: run.state == NEEDED)
    buttons(run.program.window)["Start the sync"].click()
    qtbot.waitUntil(lambda: run.state == PrivateModeForbidden.title)
    return run.program.window


def test_an_ordinary_window_opens_after_a_click_on_just_that(forbidden: Bed, qtbot: QtBot) -> None:
    with forbidden.program() as run:
        window = refused(run, qtbot)
        assert forbidden.outside.browsers.opened_normally == []
        buttons(window)["Open an ordinary window"].click()
        qtbot.waitUntil(lambda: run.state == WAITING)
    assert len(forbidden.outside.browsers.opened_normally) == 1


def test_the_link_is_copied_and_the_photo_awaited(forbidden: Bed, qtbot: QtBot) -> None:
    forbidden.outside.normal_window = False
    with forbidden.program() as run:
        buttons(refused(run, qtbot))["Copy the link"].click()
        qtbot.waitUntil(lambda: run.state == WAITING)
        assert "/launch/onedrive?" in QGuiApplication.clipboard().text()
    assert forbidden.outside.browsers.opened == []
