"""Colours that can be read on every ground (WCAG 2.2, 1.4.3: 4.5 to 1), whatever the accent."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photosync_tray.core.screen import Mood
from photosync_tray.qt.colours import (
    LEGIBLE,
    Colours,
    colours_of,
    contrast,
    mixed_palette,
    tinted,
    wants_contrast,
)
from photosync_tray.qt.style import style_sheet
from photosync_tray.qt.theme import Theme
from photosync_tray.qt.widgets import Link

LIGHT_GROUNDS = ("#ffffff", "#f3f3f3", "#efefef")
"""Plain, Windows 11, Qt's own Fusion."""
DARK_GROUNDS = ("#202020", "#1e1e1e", "#323232")
GROUNDS = (*LIGHT_GROUNDS, *DARK_GROUNDS)
ACCENTS = ("#308cc6", "#0078d4", "#ffb900", "#e81123", "#107c10", "#000000", "#ffffff", "#767676")
"""Qt's own, and what people choose in Windows 11, with the worst there is."""


def on(ground: str, accent: str = "#308cc6", *, strict: bool = False) -> Colours:
    text = "#ffffff" if ground in DARK_GROUNDS else "#1b1b1b"
    return colours_of(mixed_palette(ground, text, accent), strict=strict)


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("mood", Mood)
def test_moods_can_be_read_on_the_ground_of_the_pictures(ground: str, mood: Mood) -> None:
    colours = on(ground)
    stage = colours.stage_of(mood)
    assert contrast(colours.of_mood(mood), stage) >= LEGIBLE
    assert contrast(colours.quiet, stage) >= LEGIBLE
    assert contrast(colours.text, stage) >= 7


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("accent", ACCENTS)
def test_whatever_accent_is_chosen_words_can_be_read(ground: str, accent: str) -> None:
    colours = on(ground, accent)
    assert contrast(colours.ink, colours.accent) >= LEGIBLE
    for under in (colours.ground, colours.stage, colours.wash):
        assert contrast(colours.accent, under) >= LEGIBLE
        assert contrast(colours.quiet, under) >= LEGIBLE


def test_the_accent_of_the_system_is_ours() -> None:
    assert on("#f3f3f3", "#8e2a6b").accent == QColor("#8e2a6b")
    assert on("#f3f3f3", "#308cc6").accent == QColor("#0957a5")  # where Qt knows of none


def test_in_high_contrast_only_the_colours_of_the_system() -> None:
    colours = on("#202020", "#ffff00", strict=True)
    assert colours.quiet == colours.line == colours.text == QColor("#ffffff")
    assert colours.stage == colours.wash == colours.ground == QColor("#202020")
    assert colours.accent == QColor("#ffff00")
    assert contrast(colours.ink, colours.accent) >= LEGIBLE
    for mood in Mood:
        assert colours.of_mood(mood) == colours.text
        assert colours.stage_of(mood) == colours.ground


@pytest.mark.parametrize(
    ("ground", "text", "wanted"),
    [
        ("#000000", "#ffffff", True),
        ("#ffffff", "#000000", True),
        ("#000000", "#ffff00", True),
        ("#202020", "#ffffff", False),
        ("#ffffff", "#333333", False),
        ("#efefef", "#000000", False),
    ],
)
def test_high_contrast_is_known_by_the_palette(
    qapp: QApplication, ground: str, text: str, wanted: bool
) -> None:
    """Where the desktop does not say so itself."""
    assert wants_contrast(mixed_palette(ground, text, "#308cc6")) is wanted


def rule(sheet: str, selector: str) -> dict[str, QColor]:
    found = re.search(re.escape(selector) + r"(?!:)[^{]*\{([^}]*)\}", sheet)
    assert found
    pairs = re.findall(r"(?:^|[\s;{])(background|color):\s*(#\w+)", found[1])
    return {name: QColor(value) for name, value in pairs}


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("moment", ["", ":hover", ":pressed"])
def test_main_button_can_be_read_under_the_mouse(ground: str, moment: str) -> None:
    sheet = style_sheet(on(ground))
    ink = rule(sheet, "QPushButton#primary")["color"]
    assert contrast(ink, rule(sheet, f"QPushButton#primary{moment}")["background"]) >= LEGIBLE


def test_banner_of_the_demo_can_be_read() -> None:
    banner = rule(style_sheet(on("#efefef")), "QLabel#banner")
    assert contrast(banner["color"], banner["background"]) >= LEGIBLE


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


@pytest.mark.parametrize("ground", GROUNDS)
def test_links_can_be_read_on_every_ground(qtbot: QtBot, ground: str) -> None:
    link = Link("Help", "https://help.contoso.example")
    qtbot.addWidget(link)
    link.setPalette(QPalette(QColor(ground)))
    link.setStyleSheet(style_sheet(colours_of(link.palette())))
    painted = strongest(link.grab().toImage(), QColor(ground))
    assert contrast(painted, QColor(ground)) >= LEGIBLE


def strongest(image: QImage, ground: QColor) -> QColor:
    """The colour that stands out most: the middle of a stroke."""
    spots = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return max((image.pixelColor(*spot) for spot in spots), key=lambda c: contrast(c, ground))
