"""The support archive in the details: a button, the question where to, and what became of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDate, QDir, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from photosync_tray.core.errors import PhotoSyncError
from photosync_tray.core.screen import Action, Screen
from photosync_tray.core.texts import Line, paragraph
from photosync_tray.qt.announcer import Announcer
from photosync_tray.qt.widgets import Link, label, quiet
from photosync_tray.qt.words import say

FOLDER = "folder:"
"""What the link stands for; the address of the folder is no text of ours."""


class ArchiveRow(QWidget):
    """Says where to save; is told how it went."""

    asked = Signal(object)
    save_asked = Signal(object)
    folder_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._file: Path | None = None
        self._copy = quiet(say("Copy for IT"))
        self._copy.clicked.connect(lambda: self.asked.emit(Action.COPY_FOR_IT))
        self._save = quiet(say("Save support archive…"))
        self._save.clicked.connect(self._ask_where)
        self._announcer = Announcer(self)
        self._said = label("archive", wrap=True)
        self._said.hide()
        self._folder = Link(say("Show in folder"), FOLDER)
        self._folder.followed.connect(lambda _: self.folder_asked.emit(self._file))
        self._folder.hide()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addLayout(_row(self._save, self._copy))
        lines.addLayout(_row(self._said, self._folder))

    def render_screen(self, screen: Screen) -> None:
        """Copying is offered once: here where the screen's own buttons do not."""
        offered = (screen.primary, *screen.secondary)
        actions = {button.action for button in offered if button}
        self._copy.setVisible(Action.COPY_FOR_IT not in actions)

    def show_saved(self, file: Path, fault: PhotoSyncError | None) -> None:
        """`fault` says why the file was not saved."""
        self._file = file
        self._said.setText(_saved(file.name) if fault is None else _why_not(fault))
        self._said.show()
        self._announcer.say(self._said.text())
        self._folder.setVisible(fault is None)
        self._save.setEnabled(True)

    def _ask_where(self) -> None:
        """In a dialog of its own life: waiting for it here would stop nothing but the tests."""
        dialog = QFileDialog(self, say("Save support archive"), _folder())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.setNameFilter(f"{say('Archives')} (*.zip)")
        today = QDate.currentDate().toString("yyyy-MM-dd")
        dialog.selectFile(f"photosync-tray-{today}.zip")
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    def _chosen(self, file: str) -> None:
        self._said.setText(say("Saving…"))
        self._said.show()
        self._folder.hide()
        self._save.setEnabled(False)
        self.save_asked.emit(Path(file))


def _folder() -> str:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    folder = QStandardPaths.writableLocation(place)
    return folder if QDir(folder).exists() else QDir.homePath()


def _saved(file: str) -> str:
    return say("{file} is saved. It holds no photo, no password and no name.", file=file)


def _why_not(fault: PhotoSyncError) -> str:
    """Some faults have a sentence of their own on what they met."""
    why = paragraph(fault.reason, fault.message) if fault.reason else Line(fault.message)
    return say("It was not saved. {why}", why=why)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget, 1 if isinstance(widget, QLabel) and widget.wordWrap() else 0)
    row.addStretch(0)
    return row
