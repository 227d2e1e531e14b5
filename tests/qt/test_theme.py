"""Icons that differ without colour, on light and on dark panels."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter

from photosync_tray.core.screen import Mood
from photosync_tray.qt.theme import Theme

SIZES = (16, 20, 24, 32, 40, 48, 64)
"""Pixels; what notification areas ask for between 100 % and 400 %."""


@pytest.fixture(params=["light", "dark"])
def tone(request: pytest.FixtureRequest, theme: Theme, dark_theme: Theme) -> Theme:
    return theme if request.param == "light" else dark_theme


def grey(theme: Theme, mood: Mood, size: int) -> list[int]:
    """The icon as somebody sees it who cannot tell colours apart, on the panel's ground."""
    seen = QImage(size, size, QImage.Format.Format_RGB32)
    seen.fill(QColor("#202020" if theme.dark else "#f3f3f3"))
    painter = QPainter(seen)
    painter.drawPixmap(0, 0, theme.tray_icon(mood).pixmap(QSize(size, size), 1.0))
    painter.end()
    flat = seen.convertToFormat(QImage.Format.Format_Grayscale8)
    return [flat.pixelColor(x, y).red() for y in range(size) for x in range(size)]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("mood", Mood)
def test_icon_stands_out_from_the_panel(tone: Theme, mood: Mood, size: int) -> None:
    assert QSize(size, size) in tone.tray_icon(mood).availableSizes()
    pixels = grey(tone, mood, size)
    ground = pixels[0]
    inked = sum(abs(pixel - ground) > 80 for pixel in pixels)
    assert inked > size * size * 0.1


@pytest.mark.parametrize("size", SIZES)
def test_states_differ_without_colour(tone: Theme, size: int) -> None:
    drawn = {mood: grey(tone, mood, size) for mood in Mood}
    for one, other in combinations(Mood, 2):
        pairs = zip(drawn[one], drawn[other], strict=True)
        differing = sum(abs(a - b) > 60 for a, b in pairs)
        assert differing > size * size * 0.02, f"{one} and {other}"


def test_app_icon(theme: Theme) -> None:
    image = theme.app_icon().pixmap(QSize(64, 64), 1.0).toImage()
    assert image.pixelColor(32, 32).alpha() > 0


def alphas(theme: Theme, mood: Mood, size: int) -> list[list[int]]:
    """How opaque each pixel is, row by row, from 0 to 255."""
    image = theme.tray_icon(mood).pixmap(QSize(size, size), 1.0).toImage()
    return [[image.pixelColor(x, y).alpha() for x in range(size)] for y in range(size)]


@pytest.mark.parametrize("size", SIZES)
def test_straight_edges_lie_on_pixels(tone: Theme, size: int) -> None:
    """At 125 and 150 % too: half a pixel would make them grey."""
    sharp = {0, 255}
    bar = alphas(tone, Mood.NOTHING, size)
    assert {row[-1] for row in bar} == sharp
    arrow = alphas(tone, Mood.SYNC_NEEDED, size)
    assert set(arrow[-1]) == sharp
    body = alphas(tone, Mood.SIGNED_OUT, size)
    foot = max(y for y in range(size) if any(body[y]))
    assert body[foot][size // 2] == 255
