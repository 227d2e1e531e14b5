"""One side of the comparison: a round photo, or a drawing of what is there in its place."""

from __future__ import annotations

import enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)

from photosync_tray.core.model import Findings, Reason
from photosync_tray.core.screen import Mood, Screen
from photosync_tray.qt.colours import blend, colours_of
from photosync_tray.qt.round_portrait import RoundPicture

DIAMETER = 160
"""Device-independent pixels."""


class Instead(enum.Enum):
    """What is drawn where there is no photo to show."""

    PENDING = enum.auto()
    """A plain disc: not known yet."""
    SAMPLE = enum.auto()
    """A person in colour: stands for a photo before anybody is signed in."""
    ABSENT = enum.auto()
    """A dashed outline: there is no photo."""
    PLACEHOLDER = enum.auto()
    """The grey head that SharePoint shows in place of a photo."""
    UNKNOWN = enum.auto()
    """A question mark: nobody looked, or the file cannot be opened."""


def exchange_instead(screen: Screen) -> Instead:
    if screen.findings is None:
        return Instead.PENDING if _looking(screen) else Instead.SAMPLE
    return Instead.UNKNOWN if screen.findings.exchange.photo else Instead.ABSENT


def sharepoint_instead(screen: Screen) -> Instead:
    if screen.findings is None:
        return Instead.PENDING if _looking(screen) else Instead.ABSENT
    return _in_sharepoint(screen.findings)


def _looking(screen: Screen) -> bool:
    """Busy with the photos; a sign-in is given up at a time."""
    return screen.mood is Mood.BUSY and screen.until is None


def _in_sharepoint(findings: Findings) -> Instead:
    if findings.sharepoint.picture or findings.verdict.reason is Reason.NOT_LOOKED:
        return Instead.UNKNOWN
    empty = findings.verdict.reason in (Reason.NEVER_ASKED, Reason.FILE_MISSING)
    return Instead.ABSENT if empty else Instead.PLACEHOLDER


class Face(RoundPicture):
    """One round picture, or what stands in its place."""

    def __init__(self, name: str) -> None:
        super().__init__(DIAMETER)
        self._name = name
        self._instead = Instead.PENDING
        self.show_picture(None, "", Instead.PENDING)

    def show_picture(self, content: bytes | None, caption: str, instead: Instead) -> None:
        self.setAccessibleName(f"{self._name}: {caption}" if caption else self._name)
        self._instead = instead
        self.show_content(content)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.pixmap().isNull():
            self._paint_instead(painter)
        else:
            self._paint_edge(painter)
        painter.end()

    def _paint_edge(self, painter: QPainter) -> None:
        """So that a photo on white ground is round too."""
        edge = QColor(self.palette().windowText().color())
        edge.setAlphaF(0.12)
        painter.setPen(QPen(edge, 1))
        painter.drawEllipse(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_instead(self, painter: QPainter) -> None:
        colours = colours_of(self.palette())
        disc, ink = blend(colours.text, colours.stage, 0.08), colours.quiet
        match self._instead:
            case Instead.SAMPLE:
                self._paint_sample(painter)
            case Instead.ABSENT:
                self._paint_disc(painter, QBrush(Qt.BrushStyle.NoBrush), QPen(ink, 2, _DASHES))
                self._paint_person(painter, QBrush(blend(colours.text, colours.stage, 0.16)))
            case Instead.PLACEHOLDER:
                self._paint_disc(painter, QBrush(disc), Qt.PenStyle.NoPen)
                self._paint_person(painter, QBrush(blend(colours.text, colours.stage, 0.45)))
            case Instead.UNKNOWN:
                self._paint_disc(painter, QBrush(disc), QPen(colours.line, 1))
                self._paint_question(painter, ink)
            case Instead.PENDING:
                self._paint_disc(painter, QBrush(disc), QPen(colours.line, 1))

    def _paint_sample(self, painter: QPainter) -> None:
        across = QLinearGradient(0, 0, DIAMETER, DIAMETER)
        for at, colour in _SAMPLE:
            across.setColorAt(at, QColor(colour))
        self._paint_disc(painter, QBrush(across), Qt.PenStyle.NoPen)
        self._paint_person(painter, QBrush(QColor("white")))

    def _paint_disc(self, painter: QPainter, fill: QBrush, edge: QPen | Qt.PenStyle) -> None:
        painter.setBrush(fill)
        painter.setPen(edge)
        painter.drawEllipse(QRectF(self.rect()).adjusted(2, 2, -2, -2))

    def _paint_person(self, painter: QPainter, fill: QBrush) -> None:
        side, middle = float(DIAMETER), DIAMETER / 2
        round_edge = QPainterPath()
        round_edge.addEllipse(QRectF(self.rect()).adjusted(10, 10, -10, -10))
        painter.setClipPath(round_edge)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawEllipse(QPointF(middle, side * 0.39), side * 0.165, side * 0.175)
        painter.drawEllipse(QPointF(middle, side * 0.93), side * 0.33, side * 0.31)
        painter.setClipping(False)

    def _paint_question(self, painter: QPainter, ink: QColor) -> None:
        font = QFont(self.font())
        font.setPixelSize(DIAMETER // 3)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "?")


_DASHES = Qt.PenStyle.DashLine
_SAMPLE = ((0.0, "#3cc7b9"), (0.5, "#1791ad"), (1.0, "#125a94"))
"""The colours of the program's icon."""
