"""Everything that can be read or heard passes through `say`, stands in the catalogue, and has room.

Shown in a language of brackets that is longer by 40 %: see `tests/pseudo.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from photosync_tray.core.guide import Guide
from photosync_tray.core.model import OpenedWindow, Route
from photosync_tray.core.notices import NOTICES
from photosync_tray.core.screen import STARTING
from photosync_tray.core.texts import say, speak
from photosync_tray.qt.details import text_for_it
from photosync_tray.qt.guide import GuideCard
from photosync_tray.qt.theme import Theme
from photosync_tray.qt.tray import Tray
from tests.pseudo import Pseudo, left_out
from tests.qt.conftest import Open
from tests.qt.running import Run
from tests.qt.screens import cut, unfold
from tests.qt.settings_dialogs import opened
from tests.qt.variants import LINK, SCREENS
from tests.samples import ROBIN

NAMES = (
    *("PhotoSync Tray", ROBIN.name, ROBIN.username, "changed-photo", "Contoso"),
    *("English", "Deutsch", "Exchange", "SharePoint"),
    *("Microsoft Edge", "Firefox", "Chromium"),
    *("Mon", "Thu", "Close", "Scroll Left", "Scroll Right"),  # Qt's own, which it translates
)
READ = (
    *("text", "title", "placeholderText", "toolTip", "statusTip", "whatsThis", "windowTitle"),
    *("accessibleName", "accessibleDescription"),
)


@pytest.fixture(autouse=True)
def pseudo() -> Iterator[Pseudo]:
    speech, usual = Pseudo(), QLocale()
    QLocale.setDefault(QLocale.c())  # whatever a program before has set: times without words
    speak(speech)
    yield speech
    speak(None)
    QLocale.setDefault(usual)
    assert speech.unknown == set()


def readable(widget: QWidget) -> Iterator[str]:
    """All that a widget and those within it show, or tell a screen reader."""
    for each in (widget, *widget.findChildren(QWidget)):
        if isinstance(each, QPlainTextEdit):
            continue  # the licences, which are in English everywhere
        if each.objectName() == "fact":
            continue  # values: names, times, and codes for IT
        yield from (str(each.property(name) or "") for name in READ)
        if isinstance(each, QComboBox):
            yield from (each.itemText(number) for number in range(each.count()))
        if isinstance(each, QTabWidget):
            yield from (each.tabText(number) for number in range(each.count()))
    yield from (action.text() for action in widget.findChildren(QAction))


def not_translated(widget: QWidget) -> list[str]:
    found = (re.sub(r"<[^>]*>|\u200b", "", words) for words in readable(widget))
    return sorted({rest for words in found if (rest := left_out(words, *NAMES))})


@pytest.mark.parametrize("state", SCREENS)
def test_the_window_with_its_details(open_window: Open, state: str) -> None:
    window = open_window(SCREENS[state], demo="changed-photo")
    assert cut(window) == []
    unfold(window).click()
    assert not_translated(window) == []
    assert cut(window) == []


@pytest.mark.parametrize("state", SCREENS)
def test_the_icon_and_its_menu(theme: Theme, state: str) -> None:
    tray = Tray(theme, SCREENS[state], demo=True)
    tray.render(SCREENS[state])
    assert left_out(tray.tooltip, *NAMES) == ""
    assert [left_out(each.text(), *NAMES) for each in tray.menu.actions() if each.text()] == [
        "" for each in tray.menu.actions() if each.text()
    ]


@pytest.mark.parametrize("state", SCREENS)
def test_the_text_for_it(state: str) -> None:
    assert left_out(text_for_it(SCREENS[state]).replace(LINK, "")) == ""


@pytest.mark.parametrize("route", Route)
@pytest.mark.parametrize("looked", [False, True])
def test_the_card_with_the_steps(qtbot: QtBot, theme: Theme, route: Route, looked: bool) -> None:
    window = OpenedWindow("Microsoft Edge", "InPrivate", route)
    card = GuideCard(theme)
    qtbot.addWidget(card)
    card.render_guide(Guide(window, ROBIN.username, looked=looked))
    card.show()
    assert not_translated(card) == []
    assert cut(card) == []


def test_the_welcome(open_window: Open) -> None:
    window = open_window(STARTING)
    window.greet(lambda: True)
    window.render_screen(SCREENS["signed out"])
    assert not_translated(window) == []
    assert cut(window) == []


def test_the_settings(running: Run, qtbot: QtBot, pseudo: Pseudo) -> None:
    speak(pseudo)  # the program began in English
    dialog = opened(running, qtbot)
    assert not_translated(dialog) == []
    assert cut(dialog) == []


def test_the_notifications() -> None:
    for notice in NOTICES.values():
        assert left_out(say(notice.title) + say(notice.text)) == ""
