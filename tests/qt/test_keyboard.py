"""The window by keyboard alone: where the focus is, where it stays, and the way of Tab."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from photosync_tray.core.screen import Action
from photosync_tray.qt.window import Window
from tests.qt.conftest import Open
from tests.qt.screens import buttons, links, main_button, unfold
from tests.qt.variants import SCREENS


def focus(window: Window) -> QWidget:
    found = window.focusWidget()
    assert isinstance(found, QWidget)
    return found


def on(window: Window) -> str:
    """The words of the button that has the keyboard."""
    button = focus(window)
    return button.text() if isinstance(button, QPushButton) else ""


def tabbed(window: Window) -> list[str]:
    """What Tab leads to, once around, from the main button on; in a link it stops twice."""
    main_button(window).setFocus()
    way: list[QWidget] = [main_button(window)]
    while len(way) == 1 or focus(window) is not way[0]:
        QTest.keyClick(focus(window), Qt.Key.Key_Tab)
        way.append(focus(window))
    return list(dict.fromkeys(each.text() for each in way if hasattr(each, "text")))


def test_main_button_has_the_keyboard_from_the_start(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(SCREENS["signed out"])
    asked: list[Action] = []
    window.asked.connect(asked.append)
    assert main_button(window).isDefault()
    assert focus(window) is main_button(window)
    QTest.keyClick(focus(window), Qt.Key.Key_Return)
    assert asked == [Action.SIGN_IN]


def test_main_button_gets_the_keyboard_back(open_window: Open) -> None:
    """While checking there is no main button."""
    window = open_window(SCREENS["sync needed"])
    window.render_screen(SCREENS["checking again"])
    assert not main_button(window).isVisible()
    window.render_screen(SCREENS["sync needed"])
    assert focus(window) is main_button(window)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_while_there_is_no_button_no_key_signs_out(
    open_window: Open, qtbot: QtBot, key: Qt.Key
) -> None:
    window = open_window(SCREENS["checking"])
    asked: list[Action] = []
    window.asked.connect(asked.append)
    QTest.keyClick(focus(window), key)
    assert asked == []


def test_the_keyboard_stays_where_the_person_put_it(open_window: Open) -> None:
    window = open_window(SCREENS["sync needed"])
    unfold(window).setFocus()
    for state in ("checking again", "in sync"):
        window.render_screen(SCREENS[state])
        assert focus(window) is unfold(window)


def test_who_goes_elsewhere_while_checking_is_left_there(open_window: Open) -> None:
    window = open_window(SCREENS["sync needed"])
    window.render_screen(SCREENS["checking again"])
    unfold(window).setFocus()
    window.render_screen(SCREENS["sync needed"])
    assert focus(window) is unfold(window)


def test_a_look_leaves_the_keyboard_on_a_button_beside_the_main_one(open_window: Open) -> None:
    window = open_window(SCREENS["watching"])
    button = buttons(window)["Stop waiting"]
    button.setFocus()
    for state in ("watching: offline for hours", "watching: renewed", "watching"):
        window.render_screen(SCREENS[state])
        assert focus(window) is button


def test_a_button_that_comes_back_gets_the_keyboard_back(open_window: Open) -> None:
    window = open_window(SCREENS["sync needed"])
    buttons(window)["Check now"].setFocus()
    window.render_screen(SCREENS["checking again"])
    window.render_screen(SCREENS["sync needed"])
    assert on(window) == "Check now"


def test_where_a_button_does_not_come_back_the_main_one_has_the_keyboard(
    open_window: Open,
) -> None:
    window = open_window(SCREENS["watching"])
    buttons(window)["Stop waiting"].setFocus()
    window.render_screen(SCREENS["sync needed"])
    assert on(window) == "Start the sync"


def marked(window: Window) -> bool:
    """Whether it is shown which button has the keyboard."""
    return bool(window.property("keys"))


@pytest.mark.parametrize("gone", ["Start the sync", "Check now"])
def test_only_tab_marks_who_has_the_keyboard(open_window: Open, gone: str) -> None:
    """A button that goes away while it has it does not: nobody goes by keys."""
    window = open_window(SCREENS["sync needed"])
    {**buttons(window), "Start the sync": main_button(window)}[gone].setFocus()
    window.render_screen(SCREENS["checking again"])
    assert not marked(window)
    QTest.keyClick(focus(window), Qt.Key.Key_Tab)
    assert marked(window)


def test_tab_goes_from_top_to_bottom(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(SCREENS["sync needed"])
    for state in ("watching", "consent: may we look"):
        window.render_screen(SCREENS[state])
    assert tabbed(window) == [
        *("Start the sync", "Allow looking", "Open my SharePoint picture", "Copy for IT"),
        *("Details", *links(window), "Sign out", "Settings"),
    ]


def test_tab_goes_on_into_the_details(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(SCREENS["sync needed"])
    unfold(window).click()
    way = tabbed(window)
    assert way[-5:] == [  # no fact has a stop of its own: all are copied by a button
        "How photos are synced",
        "Save support archive…",
        "Copy for IT",
        "Sign out",
        "Settings",
    ]
