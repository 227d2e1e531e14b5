"""The setting Language in the running program: at the start, and when it is changed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from photosync_tray.qt.language import Languages
from tests.qt.catalogues import catalogue
from tests.qt.running import Bed, Run
from tests.qt.screens import label

GERMAN = {
    "Open": "Öffnen",
    "Sign out": "Abmelden",
    "Your photo is not in SharePoint yet": "Ihr Foto ist noch nicht in SharePoint",
    "SharePoint still shows an older photo.": "SharePoint zeigt noch ein älteres Foto.",
}


@pytest.fixture
def german(signed_in: Bed, tmp_path: Path) -> Iterator[Bed]:
    catalogue(tmp_path, "de", GERMAN)
    signed_in.catalogues = tmp_path
    usual = QLocale()
    yield signed_in
    Languages(tmp_path).apply("en")
    QLocale.setDefault(usual)


def menu(run: Run) -> list[str]:
    return [entry.text() for entry in run.tray.menu.actions()]


def headline(run: Run) -> str:
    return label(run.program.window, "headline").text()


def test_speaks_the_chosen_language_from_the_start(german: Bed, qtbot: QtBot) -> None:
    german.language = "de"
    with german.program() as run:
        run.program.start()
        qtbot.waitUntil(lambda: run.state == "Ihr Foto ist noch nicht in SharePoint")
        assert headline(run) == "SharePoint zeigt noch ein älteres Foto"
        assert {"Öffnen", "Abmelden"} <= set(menu(run))


def test_another_choice_counts_at_once(german: Bed, qtbot: QtBot) -> None:
    with german.program() as run:
        run.program.start()
        qtbot.waitUntil(lambda: headline(run) == "SharePoint still shows an older photo")
        place = run.program.window.pos()
        run.program.speak("de")
        assert headline(run) == "SharePoint zeigt noch ein älteres Foto"
        assert "Öffnen" in menu(run)
        assert run.program.window.isVisible()
        assert run.program.window.pos() == place


def test_a_hidden_window_stays_hidden(german: Bed, qtbot: QtBot) -> None:
    with german.program(background=True) as run:
        run.program.start()
        qtbot.waitUntil(lambda: "photo" in run.state)
        run.program.speak("de")
        assert not run.program.window.isVisible()
        assert headline(run) == "SharePoint zeigt noch ein älteres Foto"


def test_the_window_that_is_replaced_does_not_end_the_program(german: Bed, qtbot: QtBot) -> None:
    with german.program(area=False) as run:
        run.program.start()
        qtbot.waitUntil(lambda: "SharePoint" in headline(run))
        replaced = run.program.window
        run.program.speak("de")
        qtbot.waitUntil(lambda: not isValid(replaced))
        assert run.program.window.isVisible()
