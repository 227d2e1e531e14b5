"""The honest clock of a watch: when it was asked, looked and looks, and how long it took before."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from photosync_tray.core.screen import Screen
from photosync_tray.qt.clock_words import sentences, times
from photosync_tray.qt.fonts import scaled
from photosync_tray.qt.widgets import label
from photosync_tray.qt.words import say

_COLUMNS = 4


class WatchClockBox(QFrame):
    """Written, not ticking: clock times stay true without being drawn anew."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clock")
        self._names = [label("clock-name") for _ in range(_COLUMNS)]
        self._times = [label("clock-time") for _ in range(_COLUMNS)]
        self._said = label("clock-said", wrap=True)
        self._table = table = QHBoxLayout()
        table.setSpacing(12)
        for name, time in zip(self._names, self._times, strict=True):
            time.setFont(scaled(self.font(), 1.1, bold=True))
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(name)
            column.addWidget(time)
            table.addLayout(column)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 12, 16, 12)
        lines.setSpacing(8)
        lines.addLayout(table)
        lines.addWidget(self._said)

    def render_screen(self, screen: Screen) -> None:
        self.setVisible(screen.clock is not None)
        if screen.clock is None:
            return
        seen = screen.findings is not None and screen.findings.sharepoint.known
        found = times(screen.clock, seen=seen)
        for column in range(_COLUMNS):
            name, time = found[column] if column < len(found) else ("", "")
            self._names[column].setText(name)
            self._times[column].setText(time)
            self._table.setStretch(column, 1 if name else 0)
            for each in (self._names[column], self._times[column]):
                each.setVisible(bool(name))
        self._said.setText(sentences(screen.clock))
        self.setAccessibleName(say("Times of the wait"))
        heard = (say("{name}: {value}", name=name, value=time) for name, time in found)
        self.setAccessibleDescription("; ".join(heard))
