"""Colours of the window: of a mood, of a drawing, and of the style sheet."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPalette, QPixmap

from photosync_tray.core.screen import Mood
from photosync_tray.qt.theme import Theme

MOOD_COLOURS = {
    Mood.IN_SYNC: ("#107c41", "#6ccb8f"),
    Mood.SYNC_NEEDED: ("#0b6bcb", "#6cb8ff"),
    Mood.WATCHING: ("#0b6bcb", "#6cb8ff"),
    Mood.PROBLEM: ("#b3401a", "#ff9c73"),
}
"""On light and on dark ground, each with at least 4.5 to 1 against it (WCAG 2.2, 1.4.3)."""


def mood_colour(theme: Theme, mood: Mood) -> QColor:
    light, dark = MOOD_COLOURS.get(mood, ("#5f6a75", "#a5b0bb"))
    return QColor(dark if theme.dark else light)


def tinted(theme: Theme, name: str, colour: QColor, side: int, ratio: float) -> QPixmap:
    """A monochrome drawing in a colour; `side` in device-independent pixels."""
    pixmap = theme.drawing(name).pixmap(QSize(side, side), ratio)
    painter = QPainter(pixmap)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(pixmap.rect(), colour)
    painter.end()
    return pixmap


def accent_colour(*, dark: bool) -> QColor:
    """Of the main button and of links."""
    return QColor("#4aa3ff" if dark else "#0b62b8")


def style_sheet(theme: Theme, palette: QPalette) -> str:
    """The window's own style; every colour is the palette's or stands against it."""
    text = palette.color(QPalette.ColorRole.WindowText)
    accent = accent_colour(dark=theme.dark)
    ink = QColor("#06233f") if theme.dark else QColor("white")
    return _STYLE.format(
        quiet=_blend(text, palette.color(QPalette.ColorRole.Window), 0.68).name(),
        line=_blend(text, palette.color(QPalette.ColorRole.Window), 0.16).name(),
        wash=_blend(text, palette.color(QPalette.ColorRole.Window), 0.06).name(),
        accent=accent.name(),
        hover=accent.lighter(112).name(),
        pressed=accent.darker(112).name(),
        ink=ink.name(),
        text=text.name(),
    )


def _channels(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


def _blend(over: QColor, under: QColor, share: float) -> QColor:
    mixed = (
        round(a * share + b * (1 - share))
        for a, b in zip(_channels(over), _channels(under), strict=True)
    )
    return QColor(*mixed)


_STYLE = """
QLabel#sentence, QLabel#caption, QLabel#account, QLabel#facts {{ color: {quiet}; }}
QLabel#remark, QLabel#clock-name, QLabel#clock-said, QLabel#archive {{ color: {quiet}; }}
QLabel#banner {{ background: #ffe9b0; color: #4d3800; padding: 6px; }}
QLabel#steps {{ background: {wash}; border-radius: 8px; padding: 10px 16px; }}
QFrame#clock {{ background: {wash}; border-radius: 8px; }}
QFrame#ground-light {{ background: #ffffff; border: 1px solid {line}; border-radius: 8px; }}
QFrame#ground-dark {{ background: #1f1f1f; border: 1px solid {line}; border-radius: 8px; }}
QPushButton#primary {{
  padding: 10px 28px; border-radius: 8px; min-width: 160px;
  border: 2px solid transparent; background: {accent}; color: {ink};
}}
QPushButton#primary:hover {{ background: {hover}; }}
QPushButton#primary:pressed {{ background: {pressed}; }}
QPushButton#primary:focus {{ border-color: {text}; }}
QPushButton#quiet {{
  padding: 8px 14px; border-radius: 8px; border: 1px solid {line}; background: transparent;
  color: {text};
}}
QPushButton#quiet:hover {{ background: {wash}; }}
QPushButton#quiet:focus {{ border-color: {accent}; }}
QToolButton#unfold, QToolButton#unfold-pages {{
  border: none; padding: 6px 6px 6px 0; color: {quiet};
}}
QToolButton#unfold:focus, QToolButton#unfold-pages:focus {{ color: {accent}; }}
QFrame#rule {{ background: {line}; border: none; }}
"""
