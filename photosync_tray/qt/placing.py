"""Windows within the screen: how large one may be, and where it may stand."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

_FRAME = QSize(16, 48)
"""Device-independent pixels that the desktop's own frame takes at most, about."""

_GAP = 16
"""Device-independent pixels from the edges of the screen."""


def room_for(window: QWidget) -> QSize:
    """The largest size of a window that can be seen whole."""
    return window.screen().availableSize() - _FRAME


def settle(page: QWidget) -> None:
    """Let every layout within know its sizes now; Qt tells the outer ones at the next event."""
    for widget in reversed(page.findChildren(QWidget)):
        if layout := widget.layout():
            layout.activate()


def centre(window: QWidget) -> None:
    """In the middle of its screen, before it is shown for the first time.

    Left to X11, where it comes is not known for a while, and until then cannot be put right.
    """
    frame = QRect(QPoint(), window.size() + _FRAME)
    frame.moveCenter(window.screen().availableGeometry().center())
    window.move(frame.topLeft())


def keep_on_screen(window: QWidget) -> None:
    """Move a window that hangs over an edge; the upper left corner counts most."""
    room, frame = window.screen().availableGeometry(), window.frameGeometry()
    left = max(room.left(), min(frame.left(), room.right() + 1 - frame.width()))
    top = max(room.top(), min(frame.top(), room.bottom() + 1 - frame.height()))
    if (left, top) != (frame.left(), frame.top()):
        window.move(left, top)


def free_corner(size: QSize, window: QWidget | None, icon: QRect) -> QPoint:
    """Where a card of that size hides least of our window; near the icon where that is equal.

    On the screen of the window, or where there is none on that of the icon.
    """
    screen = window.screen() if window else _screen_of(icon)
    size = size + _FRAME
    room = screen.availableGeometry().adjusted(_GAP, _GAP, -_GAP, -_GAP)
    taken = window.frameGeometry() if window else QRect()
    left, top = room.left(), room.top()
    right = max(left, room.right() + 1 - size.width())
    bottom = max(top, room.bottom() + 1 - size.height())
    corners = [QPoint(x, y) for x in (right, left) for y in (bottom, top)]
    return min(corners, key=lambda at: (_area(QRect(at, size) & taken), _far(at, icon)))


def _screen_of(place: QRect) -> QScreen:
    return QGuiApplication.screenAt(place.center()) or QGuiApplication.primaryScreen()


def _area(place: QRect) -> int:
    return place.width() * place.height() if place.isValid() else 0


def _far(at: QPoint, icon: QRect) -> int:
    return (at - icon.center()).manhattanLength() if icon.isValid() else 0
