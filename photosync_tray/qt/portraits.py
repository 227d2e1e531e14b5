"""Both pictures side by side, from Exchange to SharePoint, joined by what is between them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from photosync_tray.core.model import Findings
from photosync_tray.core.screen import Mood, Screen
from photosync_tray.qt.bridge import Bridge
from photosync_tray.qt.captions import captions
from photosync_tray.qt.colours import colours_of
from photosync_tray.qt.faces import DIAMETER, Face, exchange_instead, sharepoint_instead
from photosync_tray.qt.fonts import scaled
from photosync_tray.qt.style import CARD_RADIUS
from photosync_tray.qt.theme import Theme
from photosync_tray.qt.widgets import label
from photosync_tray.qt.words import say

_RING = 5
"""Device-independent pixels between a picture and the ring around it."""


class Portraits(QWidget):
    """Exchange, bridge, SharePoint, with a caption under each picture."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._mood = Mood.BUSY
        self._arrived = False
        self._exchange = Face(say("Photo in Exchange"))
        self._sharepoint = Face(say("Photo in SharePoint"))
        self._bridge = Bridge(theme)
        self._captions = (_caption("caption"), _caption("caption"))
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 28, 16, 16)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        grid.setRowMinimumHeight(1, 10)
        for column, picture in enumerate((self._exchange, self._bridge, self._sharepoint)):
            grid.addWidget(picture, 0, column, Qt.AlignmentFlag.AlignHCenter)
        for caption in self._captions:
            # Kept while empty, so that nothing jumps when the first look is done.
            caption.setFixedHeight(caption.fontMetrics().height())
        for column, name in ((0, "Exchange"), (2, "SharePoint")):
            side = _caption("side")
            side.setText(name)
            side.setFont(scaled(side.font(), 1.1, bold=True))
            grid.addWidget(side, 2, column)
            grid.addWidget(self._captions[column // 2], 3, column)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def render_screen(self, screen: Screen) -> None:
        findings = screen.findings
        self._mood, self._arrived = screen.mood, screen.arrived
        said = captions(screen)
        self._exchange.show_picture(_exchange_bytes(findings), said[0], exchange_instead(screen))
        self._sharepoint.show_picture(
            _sharepoint_bytes(findings), said[1], sharepoint_instead(screen)
        )
        self._bridge.show_mood(screen.mood, say(screen.short))
        for words, caption in zip(self._captions, said, strict=True):
            words.setText(caption)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.line_of(self._mood), 1))
        painter.setBrush(colours.stage_of(self._mood))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, CARD_RADIUS, CARD_RADIUS)
        if self._arrived:
            self._paint_joy(painter, colours.of_mood(self._mood), strict=colours.strict)
        painter.end()

    def _paint_joy(self, painter: QPainter, colour: QColor, *, strict: bool) -> None:
        """Rings and confetti: drawn once, at rest, for who has waited."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 3))
        for face in (self._exchange, self._sharepoint):
            painter.drawEllipse(_centre(face), DIAMETER / 2 + _RING, DIAMETER / 2 + _RING)
        painter.setPen(Qt.PenStyle.NoPen)
        for flake in _flakes():
            side = self._sharepoint if flake.right else self._exchange
            painter.save()
            painter.translate(_centre(side) + flake.place)
            painter.rotate(flake.turn)
            painter.setBrush(self.palette().windowText() if strict else QColor(flake.colour))
            painter.drawRoundedRect(-4, -2, 8, 5, 1.5, 1.5)
            painter.restore()


class _Flake(NamedTuple):
    """A piece of confetti around one of the pictures; `turn` in degrees."""

    right: bool
    place: QPointF
    turn: int
    colour: str


_CONFETTI = ("#e3a21a", "#2f8f5b", "#d65b4a", "#2f7fd1", "#8a5fc7")


def _flakes() -> Iterator[_Flake]:
    """In a loose ring over the upper half of each picture; always the same."""
    for number in range(26):
        angle = math.radians(192 + (number // 2) * 13)
        reach = DIAMETER / 2 + 13 + (number * 7) % 11
        place = QPointF(math.cos(angle) * reach, math.sin(angle) * reach)
        yield _Flake(number % 2 == 1, place, number * 47 % 180, _CONFETTI[number % 5])


def _centre(face: Face) -> QPointF:
    return QPointF(face.geometry().topLeft()) + QPointF(DIAMETER / 2, DIAMETER / 2)


def _caption(name: str) -> QLabel:
    words = label(name)
    words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return words


def _exchange_bytes(findings: Findings | None) -> bytes | None:
    photo = findings.exchange.photo if findings else None
    return photo.content if photo else None


def _sharepoint_bytes(findings: Findings | None) -> bytes | None:
    return findings.sharepoint.picture if findings else None
