"""The icon in the notification area: name, state, and the shortest way to the window."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QImage
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from photosync_tray.core.screen import Action
from photosync_tray.qt.language import Languages
from photosync_tray.qt.theme import Theme
from photosync_tray.qt.tray import Tray
from tests.qt.screens import SCREENS

Reason = QSystemTrayIcon.ActivationReason


class Asked(QObject):
    """What the person asked for by the icon or its menu."""

    def __init__(self, tray: Tray) -> None:
        super().__init__()
        self.actions: list[Action] = []
        self.opened = 0
        self.quit = 0
        tray.asked.connect(self.actions.append)
        tray.opened.connect(self._open)
        tray.quit_asked.connect(self._quit)

    def _open(self) -> None:
        self.opened += 1

    def _quit(self) -> None:
        self.quit += 1


def tray_with(theme: Theme, state: str, *, demo: bool = False) -> Tray:
    return Tray(theme, SCREENS[state], demo=demo)


def entries(tray: Tray) -> dict[str, QAction]:
    """What can be seen in the menu, by its words."""
    seen = (entry for entry in tray.menu.actions() if entry.isVisible())
    return {entry.text(): entry for entry in seen if not entry.isSeparator()}


@pytest.mark.parametrize("state", SCREENS)
@pytest.mark.parametrize("demo", [False, True], ids=["live", "demo"])
def test_name_and_state_in_tooltip_and_menu(
    qtbot: QtBot, theme: Theme, state: str, demo: bool
) -> None:
    tray = tray_with(theme, "starting", demo=demo)
    tray.render(SCREENS[state])
    name = "PhotoSync Tray (Demo)" if demo else "PhotoSync Tray"
    short = SCREENS[state].short
    assert tray.tooltip == f"{name}\n{short}"
    first = tray.menu.actions()[0]
    assert (first.text(), first.isEnabled()) == (f"{name}: {short}", False)


@pytest.mark.parametrize("tag", ["en", "ar", "de"])
@pytest.mark.parametrize("demo", [False, True], ids=["live", "demo"])
def test_the_first_tooltip_is_the_same_always(
    qtbot: QtBot, theme: Theme, resources: Path, tag: str, demo: bool
) -> None:
    """Windows 11 may take an icon with another first tooltip for a new one, and hide it again."""
    languages = Languages(resources / "languages")
    languages.apply(tag)
    try:
        tray = tray_with(theme, "starting", demo=demo)
        tray.show()
        assert tray.tooltip == "PhotoSync Tray"
        tray.render(SCREENS["starting"])
        assert tray.tooltip != "PhotoSync Tray"
    finally:
        languages.apply("en")


@pytest.mark.parametrize("state", SCREENS)
def test_main_action_is_that_of_the_window(qtbot: QtBot, theme: Theme, state: str) -> None:
    tray = tray_with(theme, state)
    asked = Asked(tray)
    button = SCREENS[state].primary
    always = {"Open", "Show the steps", "Sign out", "Settings…", "Quit"}
    offered = [text for text in entries(tray) if text not in always][1:]
    if button is None:
        assert offered == []
    else:
        assert offered == [button.label]
        entries(tray)[button.label].trigger()
        assert asked.actions == [button.action]


@pytest.mark.parametrize("state", SCREENS)
def test_sign_out_only_for_who_is_signed_in(qtbot: QtBot, theme: Theme, state: str) -> None:
    tray = tray_with(theme, state)
    asked = Asked(tray)
    signed_in = SCREENS[state].account is not None
    assert ("Sign out" in entries(tray)) is signed_in
    if signed_in:
        entries(tray)["Sign out"].trigger()
        assert asked.actions == [Action.SIGN_OUT]


def test_settings(qtbot: QtBot, theme: Theme) -> None:
    tray = tray_with(theme, "signed out")
    with qtbot.waitSignal(tray.settings_asked):
        entries(tray)["Settings…"].trigger()


def test_open_and_quit(qtbot: QtBot, theme: Theme) -> None:
    tray = tray_with(theme, "in sync")
    asked = Asked(tray)
    entries(tray)["Open"].trigger()
    assert (asked.opened, asked.quit) == (1, 0)
    entries(tray)["Quit"].trigger()
    assert (asked.opened, asked.quit) == (1, 1)
    assert tray.menu.defaultAction().text() == "Open"


@pytest.mark.parametrize(
    ("reason", "opens"),
    [
        (Reason.DoubleClick, True),
        (Reason.Trigger, sys.platform != "win32"),
        (Reason.Context, False),
        (Reason.MiddleClick, False),
    ],
)
def test_clicks(qtbot: QtBot, theme: Theme, reason: Reason, opens: bool) -> None:
    tray = tray_with(theme, "in sync")
    asked = Asked(tray)
    tray.icon.activated.emit(reason)
    assert bool(asked.opened) is opens


def test_icon_follows_the_state(qtbot: QtBot, theme: Theme) -> None:
    tray = tray_with(theme, "signed out")
    before = tray.icon.icon().pixmap(32).toImage()
    tray.render(SCREENS["in sync"])
    assert tray.icon.icon().pixmap(32).toImage() != before
    tray.render(SCREENS["signed out"])
    assert tray.icon.icon().pixmap(32).toImage() == before


def test_hidden_at_once(qtbot: QtBot, theme: Theme) -> None:
    tray = tray_with(theme, "signed out")
    assert not tray.icon.isVisible()
    tray.show()
    assert tray.icon.isVisible()
    tray.hide()
    assert not tray.icon.isVisible()


def test_the_steps_can_be_brought_back_while_there_are_any(qtbot: QtBot, theme: Theme) -> None:
    tray = tray_with(theme, "watching")
    asked = Asked(tray)
    entries(tray)["Show the steps"].trigger()
    assert asked.actions == [Action.SHOW_STEPS]
    tray.render(SCREENS["in sync"])
    assert "Show the steps" not in entries(tray)


class Taskbar:
    """Its own theme, which need not be that of windows."""

    def __init__(self) -> None:
        self.dark: bool | None = None

    def __call__(self) -> bool | None:
        return self.dark


def test_the_icon_follows_the_taskbar_and_not_the_windows(qtbot: QtBot, resources: Path) -> None:
    taskbar = Taskbar()
    tray = Tray(Theme(resources, taskbar), SCREENS["in sync"], demo=False)
    before = drawn(tray)
    for taskbar.dark in (True, False):
        for window in QGuiApplication.allWindows():
            QCoreApplication.sendEvent(window, QEvent(QEvent.Type.ThemeChange))
        assert (drawn(tray) != before) is taskbar.dark


def test_another_screen_or_density_draws_the_icon_anew(qtbot: QtBot, theme: Theme) -> None:
    tray = tray_with(theme, "in sync")
    screen = QGuiApplication.primaryScreen()
    for change in (
        lambda: screen.logicalDotsPerInchChanged.emit(144.0),
        lambda: QGuiApplication.instance().primaryScreenChanged.emit(screen),  # type: ignore[union-attr]
    ):
        tray.icon.setIcon(QIcon())
        change()
        assert not tray.icon.icon().isNull()


def drawn(tray: Tray) -> QImage:
    return tray.icon.icon().pixmap(32).toImage()
