"""The button that unfolds: its chevron turns, and points to where one reads on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from photosync_tray.qt.unfold import Unfold


@pytest.fixture
def unfold(qtbot: QtBot) -> Unfold:
    made = Unfold("unfold", "Details")
    qtbot.addWidget(made)
    return made


def tip(unfold: Unfold) -> tuple[float, float]:
    """Where the chevron's ink lies, from its middle: its arms weigh more than its tip."""
    image = unfold.icon().pixmap(16).toImage()
    ink = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 100
    ]
    left, right = min(x for x, _ in ink), max(x for x, _ in ink)
    top, bottom = min(y for _, y in ink), max(y for _, y in ink)
    across = sum(x for x, _ in ink) / len(ink) - (left + right) / 2
    down = sum(y for _, y in ink) / len(ink) - (top + bottom) / 2
    return (across, 0) if bottom - top > right - left else (0, down)


def test_it_points_to_the_right_and_down_when_unfolded(unfold: Unfold) -> None:
    closed = unfold.icon().pixmap(16).toImage()
    unfold.click()
    assert unfold.icon().pixmap(16).toImage() != closed
    assert tip(unfold)[0] == 0
    unfold.click()
    assert unfold.icon().pixmap(16).toImage() == closed


def test_from_right_to_left_it_points_to_the_left(unfold: Unfold) -> None:
    before = tip(unfold)
    unfold.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert tip(unfold)[0] == pytest.approx(-before[0], abs=0.2)
    assert before[0] != 0


def test_on_dark_ground_it_is_light(unfold: Unfold) -> None:
    unfold.setPalette(QPalette(QColor("#202020")))
    image = unfold.icon().pixmap(16).toImage()
    inks = [image.pixelColor(x, y) for x in range(16) for y in range(16)]
    assert max(each.lightnessF() for each in inks if each.alpha() > 200) > 0.5
