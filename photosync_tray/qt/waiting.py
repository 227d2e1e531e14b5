"""While the browser shows the page to sign in on: until when, and what its errors mean."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from photosync_tray.core.screen import Screen
from photosync_tray.core.texts import paragraph
from photosync_tray.core.usual_pages import USUAL_PAGES, UsualPage
from photosync_tray.qt.details import who_acts
from photosync_tray.qt.unfold import Unfold
from photosync_tray.qt.widgets import Paragraphs, label
from photosync_tray.qt.words import clock_time, say


class Waiting(QWidget):
    """Hidden where no page is awaited; the pages cost nothing until they are unfolded."""

    unfolded = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pages: Paragraphs | None = None
        self._until = label("caption")
        self._unfold = Unfold("unfold-pages", say("My browser shows an error"))
        self._unfold.toggled.connect(self._toggled)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        for part in (self._until, self._unfold):
            self._lines.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        self.hide()

    def render_screen(self, screen: Screen) -> None:
        self.setVisible(screen.awaits_page)
        if screen.until:
            self._until.setText(
                say("The page can be answered until {time}.", time=clock_time(screen.until))
            )
        if not screen.awaits_page:
            self._unfold.setChecked(False)

    def panel_height(self, width: int) -> int:
        """What unfolding adds, in device-independent pixels."""
        if self._pages is None or not self._unfold.isChecked() or self.isHidden():
            return 0
        return self._pages.heightForWidth(width) + self._lines.spacing()

    def _toggled(self, unfold: bool) -> None:
        if unfold and self._pages is None:
            self._pages = Paragraphs(say("What the page shows, and what it means"))
            self._pages.show_paragraphs(tuple(_said(page) for page in USUAL_PAGES))
            self._lines.addWidget(self._pages)
        if self._pages:
            self._pages.setVisible(unfold)
        self.unfolded.emit()


def _said(page: UsualPage) -> tuple[str, str]:
    """What to look for on the page, and the sentences about it."""
    signs = [say(page.shows)] if page.shows else []
    signs += [f"AADSTS{code}" for code in page.codes]
    advice = paragraph(page.action, who_acts(page.who))
    return " · ".join(signs), say(paragraph(page.meaning, advice))
