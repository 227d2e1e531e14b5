"""What a screen reader says by itself when something changes: politely, and once."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


class Announcer:
    """Speaks for one widget, while that can be seen."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._said: tuple[str, ...] = ()

    def say(self, *texts: str) -> None:
        """These, one after the other; nothing where they were said last."""
        if texts == self._said or not self._widget.isVisible():
            return
        self._said = texts
        if not QAccessible.isActive():
            return  # nobody listens
        for text in texts:
            if text:
                event = QAccessibleAnnouncementEvent(self._widget, text)
                QAccessible.updateAccessibility(event)
