"""The card finds the corner where it hides least, near the icon."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from photosync_tray.qt.placing import free_corner

CARD = QSize(200, 200)


@pytest.fixture
def room(qtbot: QtBot) -> QRect:
    return QGuiApplication.primaryScreen().availableGeometry()


def placed(window: QWidget | None, icon: QRect) -> QRect:
    return QRect(free_corner(CARD, window, icon), CARD)


@pytest.mark.parametrize("right", [True, False])
@pytest.mark.parametrize("bottom", [True, False])
def test_near_the_icon(room: QRect, right: bool, bottom: bool) -> None:
    x, y = room.right() if right else room.left(), room.bottom() if bottom else room.top()
    found = placed(None, QRect(x - 8, y - 8, 16, 16))
    assert room.contains(found)
    assert (found.center().x() > room.center().x()) is right
    assert (found.center().y() > room.center().y()) is bottom


def test_without_an_icon_at_the_lower_right(room: QRect) -> None:
    found = placed(None, QRect())
    assert found.center().x() > room.center().x()
    assert found.center().y() > room.center().y()


@pytest.mark.parametrize("left", [True, False])
def test_beside_our_window(qtbot: QtBot, room: QRect, left: bool) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    half = room.width() // 2
    window.setGeometry(room.left() if left else room.left() + half, room.top(), half, room.height())
    window.show()
    corner = room.bottomLeft() if left else room.bottomRight()
    found = placed(window, QRect(corner, QSize(1, 1)))
    assert room.contains(found)
    assert (found.center().x() > room.center().x()) is left
