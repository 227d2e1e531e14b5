"""Colours of the window, each made from the system's palette so that it can be read on it."""

from __future__ import annotations

import functools
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPalette, QPixmap

from photosync_tray.core.screen import Mood
from photosync_tray.qt.theme import Theme, is_dark

LEGIBLE = 4.5
"""Contrast that words need (WCAG 2.2, 1.4.3)."""
_AMPLE = 5.4
"""What colours are brought to, so that they are legible on tinted grounds too."""
_STRIKING = 17.0
"""Contrast of words on grounds that only palettes for high contrast have, on black or on white."""
_QT_ACCENT = "#308cc6"
"""What Qt gives as accent where the desktop names none."""
_OUR_ACCENT = ("#0957a5", "#5cb0ff")

MOOD_COLOURS = {
    Mood.IN_SYNC: ("#0f703b", "#6ccb8f"),
    Mood.PROBLEM: ("#a83a15", "#ff9c73"),
}
"""On light and on dark ground; the other moods are the accent's or quiet."""
_IN_ACCENT = {Mood.SYNC_NEEDED, Mood.WATCHING, Mood.SIGNED_OUT}


class Colours(NamedTuple):
    """All colours of the window.

    `stage` is the ground under the pictures and of cards, `line` their edge, `accent` that of the
    main button, whose words are in `ink`, and of links. `strict`: the desktop wants high contrast.
    """

    ground: QColor
    text: QColor
    stage: QColor
    quiet: QColor
    line: QColor
    wash: QColor
    accent: QColor
    ink: QColor
    strict: bool
    dark: bool

    def of_mood(self, mood: Mood) -> QColor:
        """By which the state is told, beside the shape."""
        if self.strict:
            return self.text
        if mood in MOOD_COLOURS:
            return legible(QColor(MOOD_COLOURS[mood][self.dark]), self.stage)
        return self.accent if mood in _IN_ACCENT else self.quiet

    def stage_of(self, mood: Mood) -> QColor:
        """The ground under the pictures, with a breath of the mood's colour."""
        if self.strict or mood in (Mood.BUSY, Mood.NOTHING):
            return self.stage
        return blend(self.of_mood(mood), self.stage, 0.07)

    def line_of(self, mood: Mood) -> QColor:
        if self.strict or mood in (Mood.BUSY, Mood.NOTHING):
            return self.line
        return blend(self.of_mood(mood), self.stage, 0.22)


class _Told(NamedTuple):
    """What the window's colours are mixed of, by name, which are the system's."""

    ground: str
    text: str
    accent: str
    highlight: str
    on_highlight: str


def colours_of(palette: QPalette, *, strict: bool | None = None) -> Colours:
    """`strict` None: as the desktop says. The colours are shared, and not to be changed."""
    roles = QPalette.ColorRole
    told = _Told(
        ground=palette.color(roles.Window).name(),
        text=palette.color(roles.WindowText).name(),
        accent=palette.color(roles.Accent).name(),
        highlight=palette.color(roles.Highlight).name(),
        on_highlight=palette.color(roles.HighlightedText).name(),
    )
    return _mixed(told, strict=wants_contrast(palette) if strict is None else strict)


@functools.lru_cache(maxsize=8)
def _mixed(told: _Told, *, strict: bool) -> Colours:
    """Every widget asks whenever it is painted, and the palette is nearly always the same."""
    ground, text = QColor(told.ground), QColor(told.text)
    dark = is_dark(ground)
    if strict:
        accent = _strict_accent(QColor(told.highlight), ground, text)
        ink = QColor(told.on_highlight)
        ink = ink if contrast(ink, accent) >= LEGIBLE else _ink(accent)
        return Colours(ground, text, ground, text, text, ground, accent, ink, True, dark)
    stage = blend(QColor("white"), ground, 0.05 if dark else 0.66)
    accent = legible(_accent(told.accent, dark=dark), blend(text, ground, 0.06))
    return Colours(
        ground=ground,
        text=text,
        stage=stage,
        quiet=blend(text, ground, 0.70),
        line=blend(text, ground, 0.14),
        wash=blend(text, ground, 0.06),
        accent=accent,
        ink=_ink(accent),
        strict=False,
        dark=dark,
    )


def wants_contrast(palette: QPalette) -> bool:
    """What the desktop says, where Qt can tell (6.10 and newer), else the palette."""
    hints = QGuiApplication.styleHints()
    if hasattr(hints, "accessibility"):
        wish = hints.accessibility().contrastPreference()
        if wish == Qt.ContrastPreference.HighContrast:
            return True
    ground = palette.color(QPalette.ColorRole.Window)
    text = palette.color(QPalette.ColorRole.WindowText)
    plain = ground.name() in ("#000000", "#ffffff")
    return plain and contrast(ground, text) >= _STRIKING


def mixed_palette(ground: str, text: str, accent: str, on_accent: str = "#ffffff") -> QPalette:
    """A whole palette out of three colours, for pictures and tests."""
    palette = QPalette(QColor(ground))
    roles = QPalette.ColorRole
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(role, QColor(text))
    for role in (roles.Highlight, roles.Accent):
        palette.setColor(role, QColor(accent))
    palette.setColor(roles.HighlightedText, QColor(on_accent))
    palette.setColor(roles.Base, QColor(ground))
    return palette


def _accent(told: str, *, dark: bool) -> QColor:
    return QColor(_OUR_ACCENT[dark] if told == _QT_ACCENT else told)


def _strict_accent(told: QColor, ground: QColor, text: QColor) -> QColor:
    return told if contrast(told, ground) >= LEGIBLE else text


def _ink(ground: QColor) -> QColor:
    """Of words on a coloured ground."""
    light, dark = QColor("white"), QColor("#06233f")
    return max(light, dark, key=lambda ink: contrast(ink, ground))


def legible(colour: QColor, ground: QColor) -> QColor:
    """The colour, as much darker or lighter as it takes to read it on the ground."""
    toward = QColor("white") if _luminance(ground) < 0.18 else QColor("black")
    for step in range(20):
        found = blend(toward, colour, step / 20)
        if contrast(found, ground) >= _AMPLE:
            return found
    return toward


def contrast(one: QColor, other: QColor) -> float:
    """From 1 to 21 (WCAG 2.2, contrast ratio)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    """WCAG 2.2, relative luminance."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def blend(over: QColor, under: QColor, share: float) -> QColor:
    pairs = zip(_channels(over), _channels(under), strict=True)
    return QColor(*(round(a * share + b * (1 - share)) for a, b in pairs))


def _channels(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


def tinted(theme: Theme, name: str, colour: QColor, side: int, ratio: float) -> QPixmap:
    """A monochrome drawing in a colour; `side` in device-independent pixels."""
    pixmap = theme.drawing(name).pixmap(QSize(side, side), ratio)
    painter = QPainter(pixmap)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(pixmap.rect(), colour)
    painter.end()
    return pixmap
