"""Widgets side by side that go on in another row where there is no room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class Flow(QWidget):
    """Rows in the middle; translated and enlarged words may need more of them.

    A widget that sets its children itself, and no QLayout: who owns the items of a layout that is
    written in Python is a riddle, and the wrong answer ends the program.
    """

    def __init__(self, spacing: int) -> None:
        """`spacing` in device-independent pixels, between widgets and between rows."""
        super().__init__()
        self._spacing = spacing
        self._widgets: tuple[QWidget, ...] = ()

    def show_widgets(self, widgets: Sequence[QWidget]) -> None:
        """These, in this order; what was there before and is no longer is the caller's."""
        self._widgets = tuple(widgets)
        for widget in widgets:
            widget.setParent(self)
            widget.show()
        self._changed()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        heights = [_height(row) for row in self._rows(width)]
        return sum(heights) + self._spacing * max(0, len(heights) - 1)

    def sizeHint(self) -> QSize:
        return QSize(self._width(self._widgets), _height(self._widgets))

    def minimumSizeHint(self) -> QSize:
        widest = max((widget.sizeHint().width() for widget in self._widgets), default=0)
        return QSize(widest, _height(self._widgets))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a child needs more or less room
            self._changed()
        return super().event(event)

    def _changed(self) -> None:
        self.updateGeometry()
        self._arrange()

    def _arrange(self) -> None:
        top = 0
        for row in self._rows(self.width()):
            left = (self.width() - self._width(row)) // 2
            for widget in reversed(row) if self.isRightToLeft() else row:
                size = widget.sizeHint()
                widget.setGeometry(left, top, size.width(), size.height())
                left += size.width() + self._spacing
            top += _height(row) + self._spacing

    def _rows(self, width: int) -> list[list[QWidget]]:
        rows: list[list[QWidget]] = []
        for widget in self._widgets:
            if rows and self._width([*rows[-1], widget]) <= width:
                rows[-1].append(widget)
            else:
                rows.append([widget])
        return rows

    def _width(self, row: Sequence[QWidget]) -> int:
        gaps = self._spacing * max(0, len(row) - 1)
        return sum(widget.sizeHint().width() for widget in row) + gaps


def _height(row: Sequence[QWidget]) -> int:
    return max((widget.sizeHint().height() for widget in row), default=0)
