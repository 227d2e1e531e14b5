"""What the usual pages of a sign-in mean, to be found by a code or by words of the page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from photosync_tray.core.texts import paragraph
from photosync_tray.core.usual_pages import USUAL_PAGES, UsualPage
from photosync_tray.qt.details import who_acts
from photosync_tray.qt.widgets import Paragraphs, label
from photosync_tray.qt.words import say


class UsualPagesPanel(QWidget):
    """All of them, or those that hold what was typed."""

    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._all = tuple(_said(page) for page in USUAL_PAGES)
        self._wanted = QLineEdit()
        self._wanted.setPlaceholderText(say("A code or some words of the page, such as 53003"))
        self._wanted.setAccessibleName(say("Find what the page shows"))
        self._wanted.setClearButtonEnabled(True)
        self._wanted.setMinimumHeight(28)
        self._wanted.textChanged.connect(self._find)
        self._pages = Paragraphs(say("What the page shows, and what it means"))
        self._none = label(
            "caption", say("None of the usual pages. Send its text to IT."), wrap=True
        )
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        for part in (self._wanted, self._pages, self._none):
            lines.addWidget(part)
        self._find("")

    def _find(self, typed: str) -> None:
        wanted = typed.casefold().split()
        found = tuple(page for page in self._all if _holds(page, wanted))
        self._pages.show_paragraphs(found)
        self._none.setVisible(not found)
        self.resized.emit()


def _holds(page: tuple[str, str], wanted: list[str]) -> bool:
    """Whether each of the words stands in what the page shows, or in what it means."""
    everything = " ".join(page).casefold()
    return all(word in everything for word in wanted)


def _said(page: UsualPage) -> tuple[str, str]:
    """What to look for on the page, and the sentences about it."""
    signs = [say(page.shows)] if page.shows else []
    signs += [f"AADSTS{code}" for code in page.codes]
    advice = paragraph(page.action, who_acts(page.who))
    return " · ".join(signs), say(paragraph(page.meaning, advice))
