"""The foot of the window: Microsoft's help pages, and details that unfold."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from photosync_tray.core.screen import Help, Screen
from photosync_tray.qt.archive_row import ArchiveRow
from photosync_tray.qt.details_panel import DetailsPanel
from photosync_tray.qt.unfold import Unfold
from photosync_tray.qt.widgets import Link, label
from photosync_tray.qt.words import HELP_LINKS, say


class Foot(QWidget):
    """Costs nothing for the details until they are unfolded for the first time."""

    link_followed = Signal(str)
    unfolded = Signal()
    asked = Signal(object)
    save_asked = Signal(object)
    folder_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._screen: Screen | None = None
        self._panel: DetailsPanel | None = None
        self._unfold = Unfold("unfold", say("Details"))
        self._unfold.toggled.connect(self._toggled)
        rule = QFrame()
        rule.setObjectName("rule")
        rule.setFixedHeight(1)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(10)
        self._lines.addWidget(rule)
        self._lines.addLayout(self._row())
        self._helps = Help()
        self._help = QWidget()
        self._help.hide()
        self._lines.addWidget(self._help)

    @property
    def is_open(self) -> bool:
        return self._unfold.isChecked()

    @property
    def archive(self) -> ArchiveRow | None:
        return self._panel.archive if self._panel else None

    def panel_height(self, width: int) -> int:
        """What unfolding adds, in device-independent pixels."""
        if self._panel is None or not self.is_open:
            return 0
        return self._panel.heightForWidth(width) + self._lines.spacing()

    def render_screen(self, screen: Screen) -> None:
        self._screen = screen
        if screen.help != self._helps:
            self._offer(screen.help)
        if self._panel and self.is_open:
            self._panel.render_screen(screen)

    def _offer(self, helps: Help) -> None:
        """The organisation's own words, and the link to its page."""
        self._helps, old = helps, self._help
        self._help = QWidget()
        row = QHBoxLayout(self._help)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        row.addWidget(label("caption", helps.text, wrap=True), 1)
        if helps.address:
            row.addWidget(self._link(say(helps.offer), helps.address))
        self._lines.replaceWidget(old, self._help)
        old.hide()
        old.deleteLater()
        self._help.setVisible(bool(helps.text or helps.address))

    def _row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self._unfold)
        row.addStretch(1)
        for text, address in HELP_LINKS:
            row.addWidget(self._link(say(text), address))
        return row

    def _link(self, text: str, address: str) -> Link:
        link = Link(text, address)
        link.followed.connect(self.link_followed)
        return link

    def _toggled(self, unfold: bool) -> None:
        if unfold and self._panel is None:
            self._panel = self._build_panel()
        if self._panel:
            self._panel.setVisible(unfold)
        if self._screen:
            self.render_screen(self._screen)
        self.unfolded.emit()

    def _build_panel(self) -> DetailsPanel:
        panel = DetailsPanel()
        panel.archive.asked.connect(self.asked)
        panel.archive.save_asked.connect(self.save_asked)
        panel.archive.folder_asked.connect(self.folder_asked)
        self._lines.addWidget(panel)
        return panel
