"""While the browser shows the page to sign in on: until when, and what its errors mean."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from photosync_tray.core.screen import Screen
from photosync_tray.qt.unfold import Unfold
from photosync_tray.qt.usual_pages_panel import UsualPagesPanel
from photosync_tray.qt.widgets import label
from photosync_tray.qt.words import clock_time, say


class Waiting(QWidget):
    """Hidden where no page is awaited; the pages cost nothing until they are unfolded."""

    unfolded = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pages: UsualPagesPanel | None = None
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
            self._pages = UsualPagesPanel()
            self._pages.resized.connect(self.unfolded)
            self._lines.addWidget(self._pages)
        if self._pages:
            self._pages.setVisible(unfold)
        self.unfolded.emit()
