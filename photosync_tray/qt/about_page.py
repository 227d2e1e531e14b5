"""About the program: who helps, the archive and log for IT, version and licences."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal, qVersion
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from photosync_tray import __version__
from photosync_tray.core.components import COMPONENTS, PYTHON, QT_NOTICE
from photosync_tray.core.errors import PhotoSyncError
from photosync_tray.core.screen import Help, Screen
from photosync_tray.qt.archive_row import ArchiveRow
from photosync_tray.qt.fonts import scaled
from photosync_tray.qt.theme import Theme
from photosync_tray.qt.widgets import Link, heading, label
from photosync_tray.qt.words import APP_NAME, HELP_LINKS, say

_ICON = 48
_LICENCES_HIGH = 110
"""Device-independent pixels: so few that on a usual screen the page itself need not scroll."""


class AboutPage(QWidget):
    """Says what was asked for. Made anew for another language."""

    link_followed = Signal(str)
    logs_asked = Signal()
    asked = Signal(object)
    save_asked = Signal(object)
    folder_asked = Signal(object)

    def __init__(self, theme: Theme, helps: Help, versions: Mapping[str, str]) -> None:
        super().__init__()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 18, 20, 18)
        lines.setSpacing(8)
        lines.addLayout(_title(theme))
        lines.addSpacing(8)
        lines.addWidget(heading(say("Help")))
        lines.addWidget(self._links(helps))
        if helps.text:
            lines.addWidget(label("caption", helps.text, wrap=True))
        lines.addSpacing(8)
        lines.addWidget(heading(say("For IT")))
        self.archive = self._archive_row()
        lines.addWidget(self.archive)
        logs = Link(say("Open the log folder"), "")
        logs.setAccessibleDescription("")  # a folder opens, no page
        logs.clicked.connect(self.logs_asked)
        lines.addWidget(logs, 0, Qt.AlignmentFlag.AlignLeading)
        lines.addSpacing(8)
        lines.addWidget(heading(say("Licences")))
        lines.addWidget(_licences(versions))
        lines.addStretch(1)

    def render_screen(self, screen: Screen) -> None:
        self.archive.render_screen(screen)

    def show_saved(self, file: Path, fault: PhotoSyncError | None) -> None:
        self.archive.show_saved(file, fault)

    def _links(self, helps: Help) -> QWidget:
        wanted = [(say(text), address) for text, address in HELP_LINKS]
        if helps.address:
            wanted.append((say(helps.offer), helps.address))
        box = QWidget()
        lines = QVBoxLayout(box)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        for text, address in wanted:
            link = Link(text, address)
            link.followed.connect(self.link_followed)
            lines.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        return box

    def _archive_row(self) -> ArchiveRow:
        row = ArchiveRow()
        row.asked.connect(self.asked)
        row.save_asked.connect(self.save_asked)
        row.folder_asked.connect(self.folder_asked)
        return row


def _title(theme: Theme) -> QHBoxLayout:
    picture = QLabel()
    picture.setPixmap(theme.app_icon().pixmap(_ICON))
    picture.setAccessibleName(say("The program's icon"))
    name = label("point", APP_NAME)
    name.setFont(scaled(name.font(), 1.4, bold=True))
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(name)
    words.addWidget(label("caption", say("Version {version}", version=__version__)))
    row = QHBoxLayout()
    row.setSpacing(14)
    row.addWidget(picture)
    row.addLayout(words, 1)
    return row


def _licences(versions: Mapping[str, str]) -> QPlainTextEdit:
    text = QPlainTextEdit(_licence_text(versions))
    text.setReadOnly(True)
    text.setTabChangesFocus(True)
    text.setAccessibleName(say("Licences"))
    text.setFixedHeight(_LICENCES_HIGH)
    return text


def _licence_text(versions: Mapping[str, str]) -> str:
    """Names and licences are the same in every language."""
    here = [one for one in COMPONENTS if versions.get(one.name)]
    lines = [f"{one.name} {versions[one.name]}: {one.licence}" for one in here]
    ours = say("{program} is free software under the MIT licence.", program=APP_NAME)
    qt = f"Qt {qVersion()}: LGPL-3.0-only"
    return "\n".join([ours, say(QT_NOTICE), say(PYTHON), "", qt, *lines])
