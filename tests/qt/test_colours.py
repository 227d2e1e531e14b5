"""Colours that can be read on light and dark ground (WCAG 2.2, 1.4.3: 4.5 to 1)."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory
from pytestqt.qtbot import QtBot

from photosync_tray.core.screen import Mood
from photosync_tray.qt.colours import mood_colour, style_sheet, tinted
from photosync_tray.qt.theme import Theme
from photosync_tray.qt.widgets import Link

LIGHT_GROUNDS = ("#ffffff", "#f3f3f3", "#efefef")
"""Plain, Windows 11, Qt's own Fusion."""
DARK_GROUNDS = ("#202020", "#1e1e1e", "#323232")


def luminance(colour: QColor) -> float:
    """WCAG 2.2, relative luminance."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: QColor, other: QColor) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("mood", Mood)
def test_mood_colours_can_be_read(theme: Theme, dark_theme: Theme, mood: Mood) -> None:
    for ground in LIGHT_GROUNDS:
        assert contrast(mood_colour(theme, mood), QColor(ground)) >= 4.5, ground
    for ground in DARK_GROUNDS:
        assert contrast(mood_colour(dark_theme, mood), QColor(ground)) >= 4.5, ground


def palette(ground: str, text: str) -> QPalette:
    made = QStyleFactory.create("fusion").standardPalette()
    made.setColor(QPalette.ColorRole.Window, QColor(ground))
    made.setColor(QPalette.ColorRole.WindowText, QColor(text))
    return made


def colours(style_sheet: str, selector: str) -> dict[str, QColor]:
    found = re.search(re.escape(selector) + r"(?!:)[^{]*\{([^}]*)\}", style_sheet)
    assert found
    pairs = re.findall(r"(?:^|[\s;{])(background|color):\s*(#\w+)", found[1])
    return {name: QColor(value) for name, value in pairs}


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_words_can_be_read(theme: Theme, dark_theme: Theme, dark: bool) -> None:
    grounds, text = (DARK_GROUNDS, "white") if dark else (LIGHT_GROUNDS, "black")
    for ground in grounds:
        sheet = style_sheet(dark_theme if dark else theme, palette(ground, text))
        quiet = colours(sheet, "QLabel#sentence")["color"]
        assert contrast(quiet, QColor(ground)) >= 4.5
        wash = colours(sheet, "QLabel#steps")["background"]
        assert contrast(QColor(text), wash) >= 4.5
        assert contrast(quiet, wash) >= 4.5


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("moment", ["", ":hover", ":pressed"])
def test_main_button_can_be_read(theme: Theme, dark_theme: Theme, dark: bool, moment: str) -> None:
    sheet = style_sheet(dark_theme if dark else theme, palette("#efefef", "black"))
    ink = colours(sheet, "QPushButton#primary")["color"]
    ground = colours(sheet, f"QPushButton#primary{moment}")["background"]
    assert contrast(ink, ground) >= 4.5


def test_banner_of_the_demo_can_be_read(theme: Theme) -> None:
    banner = colours(style_sheet(theme, palette("#efefef", "black")), "QLabel#banner")
    assert contrast(banner["color"], banner["background"]) >= 4.5


def test_glyph_takes_the_colour(qapp: QApplication, theme: Theme) -> None:
    image = tinted(theme, "check", QColor("#107c41"), 20, 2.0).toImage()
    assert image.size() == QSize(40, 40)
    inks = {
        image.pixelColor(x, y).name()
        for y in range(40)
        for x in range(40)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert inks == {"#107c41"}


@pytest.mark.parametrize("ground", [*LIGHT_GROUNDS, *DARK_GROUNDS])
def test_links_can_be_read_on_every_ground(qtbot: QtBot, ground: str) -> None:
    link = Link("Help", "https://help.contoso.example")
    qtbot.addWidget(link)
    link.setPalette(QPalette(QColor(ground)))
    painted = strongest(link.grab().toImage(), QColor(ground))
    assert contrast(painted, QColor(ground)) >= 4.5


def strongest(image: QImage, ground: QColor) -> QColor:
    """The colour that stands out most: the middle of a stroke, or the line under a link."""
    spots = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return max((image.pixelColor(*spot) for spot in spots), key=lambda c: contrast(c, ground))
