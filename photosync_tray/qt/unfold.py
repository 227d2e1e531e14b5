"""The button that unfolds more: words with a chevron that turns."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QToolButton

from photosync_tray.qt.colours import colours_of

_SIDE = 16
"""Device-independent pixels."""


class Unfold(QToolButton):
    """Checked is unfolded. The chevron is ours: each style's own arrow looks like another's."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setText(text)
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggled.connect(self._redraw)
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange):
            self._redraw()

    def _redraw(self) -> None:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(round(_SIDE * ratio), round(_SIDE * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(_SIDE / 2, _SIDE / 2)
        painter.rotate(self._turn())
        edge = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(colours_of(self.palette()).quiet, 1.5, Qt.PenStyle.SolidLine, *edge))
        painter.drawPolyline(QPolygonF([QPointF(-2, -4), QPointF(2, 0), QPointF(-2, 4)]))
        painter.end()
        self.setIcon(QIcon(pixmap))

    def _turn(self) -> int:
        """Degrees, clockwise: down when unfolded, else to where one reads on."""
        if self.isChecked():
            return 90
        return 180 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 0
