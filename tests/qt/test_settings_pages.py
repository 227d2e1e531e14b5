"""The settings dialog over the running program: the account, the page About, and the keyboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from photosync_tray.core.screen import Action
from tests.qt.conftest import Browser
from tests.qt.running import Bed, Run
from tests.qt.settings_dialogs import button, opened, texts, words
from tests.samples import ROBIN

# The account.


def test_account_and_organisation_are_named(signed_in: Bed, running: Run, qtbot: QtBot) -> None:
    signed_in.policies |= {"OrganizationName": "Contoso", "HelpUrl": "https://help.example/it"}
    dialog = opened(running, qtbot)
    for name in (ROBIN.name, ROBIN.username, "Contoso"):
        assert name in words(dialog)
    assert "Help from Contoso" in texts(dialog)


def test_signing_out_is_shown_at_once(running: Run, qtbot: QtBot) -> None:
    dialog = opened(running, qtbot)
    assert not button(dialog, "Use another account").isHidden()
    button(dialog, "Sign out").click()
    qtbot.waitUntil(lambda: "Not signed in" in words(dialog))
    assert ROBIN.username not in words(dialog)
    assert button(dialog, "Sign out").isHidden()
    asked: list[Action] = []
    dialog.asked.connect(asked.append)
    button(dialog, "Sign in").click()
    assert asked == [Action.SIGN_IN]


# About.


def test_about_names_version_licences_and_help(
    running: Run, qtbot: QtBot, browser: Browser
) -> None:
    dialog = opened(running, qtbot)
    [licences] = dialog.findChildren(QPlainTextEdit)
    shown = licences.toPlainText()
    assert "LGPL-3.0-only" in shown
    assert "https://code.qt.io" in shown
    assert "msal 1.0: MIT" in shown
    dialog.about.link_followed.emit("https://go.microsoft.com/fwlink/?linkid=875585")
    assert browser.shown == ["https://go.microsoft.com/fwlink/?linkid=875585"]


def test_the_archive_is_saved_from_here_too(
    signed_in: Bed, running: Run, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(running, qtbot)
    file = tmp_path / "support.zip"
    dialog.about.save_asked.emit(file)
    qtbot.waitUntil(lambda: "support.zip is saved." in words(dialog))
    assert list(signed_in.outside.archive.saved) == [file]


def test_nothing_scrolls_twice(signed_in: Bed, running: Run, qtbot: QtBot) -> None:
    """The licences do; so the page around them has to be seen whole, with all that IT gives."""
    signed_in.policies |= {"OrganizationName": "Contoso", "HelpUrl": "https://help.example/it"}
    signed_in.policies |= {"HelpText": "Service desk: 555-0100, Monday to Friday."}
    dialog = opened(running, qtbot)
    for page in range(3):
        dialog.open_tab(page)
        areas = [each for each in dialog.findChildren(QScrollArea) if each.isVisible()]
        assert [each.verticalScrollBar().maximum() for each in areas] == [0]


# The keyboard.


def test_everything_is_reached_by_tab(running: Run, qtbot: QtBot, qapp: QApplication) -> None:
    dialog = opened(running, qtbot)
    reached = set[str]()
    [tabs] = dialog.findChildren(QTabWidget)
    for number in range(tabs.count()):
        dialog.open_tab(number)
        tabs.tabBar().setFocus()
        for _ in range(20):
            QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
            focus = dialog.focusWidget()
            reached.add(focus.accessibleName() or getattr(focus, "text", str)())
    assert {"Language", "Notifications", "Start when I sign in to this PC"} <= reached
    assert {"Use another account", "Sign out", "Test: open a private window"} <= reached
    assert {"Choose for me", "Save support archive…", "Open the log folder"} <= reached
    assert "Licences" in reached


def test_nothing_is_cut_off_with_large_type(large_type: None, running: Run, qtbot: QtBot) -> None:
    dialog = opened(running, qtbot)
    for number in range(3):
        dialog.open_tab(number)
        QApplication.processEvents()
        for widget in dialog.findChildren(QWidget):
            if not isinstance(widget, QLabel | QAbstractButton) or not widget.isVisible():
                continue
            wide, high = widget.width(), widget.height()
            if isinstance(widget, QLabel) and widget.wordWrap():
                assert high >= widget.heightForWidth(wide), widget.text()
            elif getattr(widget, "text", str)():
                assert wide >= widget.minimumSizeHint().width(), widget.text()
