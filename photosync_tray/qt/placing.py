"""Windows within the screen: how large one may be, and where it may stand."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_FRAME = QSize(16, 48)
"""Device-independent pixels that the desktop's own frame takes at most, about."""


def room_for(window: QWidget) -> QSize:
    """The largest size of a window that can be seen whole."""
    return window.screen().availableSize() - _FRAME


def settle(page: QWidget) -> None:
    """Let every layout within know its sizes now; Qt tells the outer ones at the next event."""
    for widget in reversed(page.findChildren(QWidget)):
        if layout := widget.layout():
            layout.activate()


def keep_on_screen(window: QWidget) -> None:
    """Move a window that hangs over an edge; the upper left corner counts most."""
    room, frame = window.screen().availableGeometry(), window.frameGeometry()
    left = max(room.left(), min(frame.left(), room.right() + 1 - frame.width()))
    top = max(room.top(), min(frame.top(), room.bottom() + 1 - frame.height()))
    if (left, top) != (frame.left(), frame.top()):
        window.move(left, top)
