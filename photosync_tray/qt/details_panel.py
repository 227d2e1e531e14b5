"""What unfolds under the window's foot: further causes, the photo, what colleagues see, facts."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from photosync_tray.core.screen import Screen
from photosync_tray.qt.archive_row import ArchiveRow
from photosync_tray.qt.colleagues import Colleagues
from photosync_tray.qt.details import facts, further, on_the_photo
from photosync_tray.qt.fact_table import FactTable
from photosync_tray.qt.widgets import Paragraphs, heading
from photosync_tray.qt.words import say


class DetailsPanel(QWidget):
    """Built when somebody wants to know."""

    def __init__(self) -> None:
        super().__init__()
        self._further = Paragraphs(say("What else stands in the way"))
        self._remarks = Paragraphs(say("About your photo"))
        self._colleagues = Colleagues()
        self._facts = FactTable()
        self.archive = ArchiveRow()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 4, 0, 0)
        lines.setSpacing(14)
        for part in (self._further, self._remarks, self._colleagues):
            lines.addWidget(part)
        known = QVBoxLayout()
        known.setSpacing(4)
        known.addWidget(heading(say("Facts")))
        known.addWidget(self._facts)
        lines.addLayout(known)
        lines.addWidget(self.archive)

    def render_screen(self, screen: Screen) -> None:
        self._further.show_paragraphs(further(screen))
        self._remarks.show_paragraphs(on_the_photo(screen))
        self._colleagues.show_findings(screen.findings)
        self._facts.show_facts(facts(screen))
        self.archive.render_screen(screen)
