"""The connection between both pictures; its line and its badge tell the state without colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from photosync_tray.core.screen import Mood
from photosync_tray.qt.colours import colours_of, tinted
from photosync_tray.qt.faces import DIAMETER
from photosync_tray.qt.theme import Theme
from photosync_tray.qt.words import say

WIDTH = 128
"""Device-independent pixels."""
_BADGE, _GLYPH, _END = 44, 24, 14
_GLYPHS = {
    Mood.BUSY: "dots",
    Mood.IN_SYNC: "check",
    Mood.SYNC_NEEDED: "arrow-right",
    Mood.WATCHING: "clock",
    Mood.NOTHING: "info",
}
_SOLID, _DOTS, _NONE = Qt.PenStyle.SolidLine, Qt.PenStyle.CustomDashLine, Qt.PenStyle.NoPen
_LINES = {
    Mood.IN_SYNC: (_SOLID, _SOLID),
    Mood.WATCHING: (_SOLID, _DOTS),
    Mood.PROBLEM: (_DOTS, _NONE),
    Mood.NOTHING: (_NONE, _NONE),
}
"""From Exchange to the badge, and on to SharePoint; dots where it is not said otherwise."""


class Bridge(QWidget):
    """A line with a badge in its middle."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._mood = Mood.SIGNED_OUT
        self.setFixedSize(WIDTH, DIAMETER)
        self.setAccessibleName(say("Connection"))

    def show_mood(self, mood: Mood, description: str) -> None:
        self._mood = mood
        self.setAccessibleDescription(description)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        colour = colours.of_mood(self._mood)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        self._paint_line(painter, colour)
        if self._mood is Mood.SIGNED_OUT:
            self._paint_head(painter, colour)
        elif self._mood is Mood.PROBLEM:
            self._paint_sign(painter, colour, colours.stage_of(self._mood))
        else:
            self._paint_badge(painter, colour, colours.stage_of(self._mood))
        painter.end()

    def _paint_line(self, painter: QPainter, colour: QColor) -> None:
        middle = self.height() / 2
        joint = (WIDTH - _BADGE) / 2 - 6
        ends: tuple[tuple[float, float], ...] = ((_END, joint), (WIDTH - joint, WIDTH - _END))
        if self._mood is Mood.SIGNED_OUT:
            ends = ((_END, WIDTH - _END - 10),)
        for style, (start, end) in zip(_LINES.get(self._mood, (_DOTS, _DOTS)), ends, strict=False):
            pen = QPen(colour, 4, style, Qt.PenCapStyle.RoundCap)
            if style is _DOTS:
                pen.setDashPattern([0.01, 2.2])
            painter.setPen(pen)
            painter.drawLine(QPointF(start, middle), QPointF(end, middle))

    def _paint_head(self, painter: QPainter, colour: QColor) -> None:
        """Of an arrow: that is where the photo shall go."""
        tip, middle = WIDTH - _END, self.height() / 2
        painter.setPen(QPen(colour, 4, _SOLID, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        corners = [QPointF(tip - 11, middle - 11), QPointF(tip, middle)]
        painter.drawPolyline(QPolygonF([*corners, QPointF(tip - 11, middle + 11)]))

    def _paint_badge(self, painter: QPainter, colour: QColor, ink: QColor) -> None:
        centre = QPointF(WIDTH / 2, self.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(centre, _BADGE / 2, _BADGE / 2)
        if self._mood is not Mood.SYNC_NEEDED:  # an arrow turns; a check or a clock would be wrong
            painter.resetTransform()
        drawing = tinted(self._theme, _GLYPHS[self._mood], ink, _GLYPH, self.devicePixelRatioF())
        painter.drawPixmap(centre - QPointF(_GLYPH / 2, _GLYPH / 2), drawing)

    def _paint_sign(self, painter: QPainter, colour: QColor, ink: QColor) -> None:
        """A triangle, which is a warning in grey too."""
        x, y = WIDTH / 2, self.height() / 2 - 2
        painter.setPen(QPen(colour, 6, _SOLID, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(colour)
        corners = (QPointF(x, y - 18), QPointF(x + 20, y + 17), QPointF(x - 20, y + 17))
        painter.drawPolygon(QPolygonF(corners))
        painter.setPen(QPen(ink, 4, _SOLID, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(x, y - 7), QPointF(x, y + 4))
        painter.drawPoint(QPointF(x, y + 12))
