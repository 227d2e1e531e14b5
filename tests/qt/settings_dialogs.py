"""The settings dialog of a running program, as a person opens and reads it."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from photosync_tray.qt.settings_dialog import SettingsDialog
from tests.qt.running import Run


def opened(run: Run, qtbot: QtBot) -> SettingsDialog:
    """By the entry of the icon's menu, with the browsers found."""
    run.tray.settings_asked.emit()
    qtbot.waitUntil(lambda: showing(run) is not None)
    found = showing(run)
    assert found
    qtbot.waitUntil(lambda: "Firefox" in texts(found, QRadioButton))
    return found


def showing(run: Run) -> SettingsDialog | None:
    control = run.program.preferences.control
    dialog = control.dialog if control else None
    return dialog if dialog and dialog.isVisible() else None


def texts(dialog: SettingsDialog, kind: type[QAbstractButton] = QAbstractButton) -> list[str]:
    return [each.text() for each in dialog.findChildren(kind)]


def button(dialog: SettingsDialog, text: str) -> QAbstractButton:
    return next(each for each in dialog.findChildren(QAbstractButton) if each.text() == text)


def box(dialog: SettingsDialog, name: str) -> QComboBox:
    return next(each for each in dialog.findChildren(QComboBox) if each.accessibleName() == name)


def choose(dialog: SettingsDialog, name: str, text: str) -> None:
    """As a person does: the list by keyboard."""
    found = box(dialog, name)
    number = found.findText(text)
    found.setCurrentIndex(number)
    found.activated.emit(number)


def words(dialog: SettingsDialog) -> str:
    """All that is said on it now."""
    labels = dialog.findChildren(QLabel)
    return "\n".join(each.text() for each in labels if not each.isHidden())
