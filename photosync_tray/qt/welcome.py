"""The first time only: where the icon lives, what the program does, and what stays on this PC."""

from __future__ import annotations

import sys

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from photosync_tray.core.texts import Text
from photosync_tray.qt.fonts import scaled
from photosync_tray.qt.theme import Theme
from photosync_tray.qt.widgets import label
from photosync_tray.qt.words import say

_SIGHT = QSize(54, 36)
"""Device-independent pixels."""

_HIDDEN: Text = "Windows may keep it behind the arrow. Drag it out, and it stays."
_IN_SIGHT: Text = "Click its icon there to come back to this window."
_ROWS: tuple[tuple[str, Text, Text, Text], ...] = (
    (
        "beside-clock",
        "The icon beside the clock",
        "It lives beside the clock",
        _HIDDEN if sys.platform == "win32" else _IN_SIGHT,
    ),
    (
        "compare",
        "Two photos side by side",
        "It compares, you decide",
        "Where the photos differ, one button starts the sync.",
    ),
    (
        "private",
        "A photo behind a shield",
        "Your photos stay yours",
        "It reads your name and both photos. They never leave this PC.",
    ),
)


class Welcome(QFrame):
    """Three drawings with a line or two each."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(say("Good to know"))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 12, 16, 12)
        lines.setSpacing(8)
        for drawing, seen, title, more in _ROWS:
            lines.addLayout(self._row(_sight(theme, drawing, seen), title, more))

    def _row(self, sight: QLabel, title: Text, more: Text) -> QHBoxLayout:
        first = label("point", say(title), wrap=True)
        first.setFont(scaled(self.font(), 1, bold=True))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(first)
        words.addWidget(label("caption", say(more), wrap=True))
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(sight, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        return row


def _sight(theme: Theme, drawing: str, seen: Text) -> QLabel:
    """A drawing, and in words what it shows."""
    sight = QLabel()
    sight.setFixedSize(_SIGHT)
    sight.setPixmap(theme.sight(drawing).pixmap(_SIGHT, sight.devicePixelRatioF()))
    sight.setAccessibleName(say(seen))
    return sight
