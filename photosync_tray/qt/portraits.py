"""Both pictures side by side, from Exchange to SharePoint, joined by what is between them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from photosync_tray.core.model import Findings
from photosync_tray.core.screen import Mood, Screen
from photosync_tray.qt.captions import exchange_caption, sharepoint_caption
from photosync_tray.qt.colours import mood_colour, tinted
from photosync_tray.qt.fonts import scaled
from photosync_tray.qt.round_portrait import RoundPicture
from photosync_tray.qt.theme import Theme
from photosync_tray.qt.words import say

DIAMETER = 148
"""Device-independent pixels."""
_BRIDGE = 96
_BADGE = 34
_GLYPHS = {
    Mood.IN_SYNC: "check",
    Mood.SYNC_NEEDED: "arrow-right",
    Mood.WATCHING: "clock",
    Mood.PROBLEM: "warning",
    Mood.NOTHING: "info",
}


class Face(RoundPicture):
    """One round picture, or the outline of a head where there is none."""

    def __init__(self, name: str) -> None:
        super().__init__(DIAMETER)
        self._name = name
        self.show_picture(None, "")

    def show_picture(self, content: bytes | None, caption: str) -> None:
        self.setAccessibleName(f"{self._name}: {caption}" if caption else self._name)
        self.show_content(content)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.pixmap().isNull():
            self._paint_outline()

    def _paint_outline(self) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        quiet = self.palette().color(QPalette.ColorRole.WindowText)
        quiet.setAlphaF(0.10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(quiet)
        painter.drawEllipse(self.rect())
        quiet.setAlphaF(0.22)
        painter.setBrush(quiet)
        middle, side = DIAMETER / 2, float(DIAMETER)
        painter.drawEllipse(QPointF(middle, side * 0.38), side * 0.16, side * 0.17)
        shoulders = QRectF(side * 0.22, side * 0.60, side * 0.56, side * 0.52)
        painter.drawChord(shoulders, 0, 180 * 16)
        painter.end()


class Bridge(QWidget):
    """The line between both pictures; its badge tells the state by shape and colour."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._mood = Mood.SIGNED_OUT
        self.setFixedSize(_BRIDGE, DIAMETER)
        self.setAccessibleName(say("Connection"))

    def show_mood(self, mood: Mood, description: str) -> None:
        self._mood = mood
        self.setAccessibleDescription(description)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = mood_colour(self._theme, self._mood)
        middle = self.height() / 2
        painter.setPen(self._pen(colour))
        painter.drawLine(QPointF(8, middle), QPointF(self.width() - 8, middle))
        glyph = _GLYPHS.get(self._mood)
        if glyph:
            self._paint_badge(painter, glyph, colour)
        painter.end()

    def _pen(self, colour: QColor) -> QPen:
        joined = self._mood is Mood.IN_SYNC
        style = Qt.PenStyle.SolidLine if joined else Qt.PenStyle.DotLine
        return QPen(colour, 3, style, Qt.PenCapStyle.RoundCap)

    def _paint_badge(self, painter: QPainter, glyph: str, colour: QColor) -> None:
        centre = QPointF(self.rect().center()) + QPointF(0.5, 0.5)
        ground = self.palette().color(QPalette.ColorRole.Window)
        painter.setPen(QPen(ground, 5))
        painter.setBrush(colour)
        painter.drawEllipse(centre, _BADGE / 2, _BADGE / 2)
        drawing = tinted(self._theme, glyph, ground, 20, self.devicePixelRatioF())
        painter.drawPixmap(centre - QPointF(10, 10), drawing)


class Portraits(QWidget):
    """Exchange, bridge, SharePoint, with a caption under each picture."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._exchange = Face(say("Photo in Exchange"))
        self._sharepoint = Face(say("Photo in SharePoint"))
        self._bridge = Bridge(theme)
        self._captions = (_caption("caption"), _caption("caption"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        pictures = (self._exchange, self._bridge, self._sharepoint)
        for column, picture in enumerate(pictures):
            grid.addWidget(picture, 0, column, Qt.AlignmentFlag.AlignHCenter)
        for caption in self._captions:
            # Kept while empty, so that nothing jumps when the first look is done.
            caption.setFixedHeight(caption.fontMetrics().height())
        for column, name in ((0, "Exchange"), (2, "SharePoint")):
            side = _caption("side")
            side.setText(name)
            side.setFont(scaled(side.font(), 1.1, bold=True))
            grid.addWidget(side, 1, column)
            grid.addWidget(self._captions[column // 2], 2, column)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def render_screen(self, screen: Screen) -> None:
        findings = screen.findings
        captions = exchange_caption(findings), sharepoint_caption(findings)
        self._exchange.show_picture(_exchange_bytes(findings), captions[0])
        self._sharepoint.show_picture(_sharepoint_bytes(findings), captions[1])
        self._bridge.show_mood(screen.mood, say(screen.short))
        for label, caption in zip(self._captions, captions, strict=True):
            label.setText(caption)


def _caption(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label


def _exchange_bytes(findings: Findings | None) -> bytes | None:
    photo = findings.exchange.photo if findings else None
    return photo.content if photo else None


def _sharepoint_bytes(findings: Findings | None) -> bytes | None:
    return findings.sharepoint.picture if findings else None
