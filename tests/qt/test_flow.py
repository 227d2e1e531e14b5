"""Widgets side by side, and in another row where there is no room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from photosync_tray.qt.flow import Flow

SPACING = 10


def box() -> QWidget:
    widget = QLabel()
    widget.setFixedSize(100, 20)
    return widget


@pytest.fixture
def row(qtbot: QtBot) -> Flow:
    """Three boxes of 100 by 20."""
    flow = Flow(SPACING)
    qtbot.addWidget(flow)
    flow.show_widgets([box(), box(), box()])
    flow.show()
    return flow


def places(row: Flow) -> list[QRect]:
    return [box.geometry() for box in row.findChildren(QLabel)]


def arranged(row: Flow, width: int) -> list[QRect]:
    row.resize(width, row.heightForWidth(width))
    return places(row)


@pytest.mark.parametrize(
    ("width", "corners"),
    [
        (320, [(0, 0), (110, 0), (220, 0)]),
        (420, [(50, 0), (160, 0), (270, 0)]),
        (319, [(54, 0), (164, 0), (109, 30)]),
        (100, [(0, 0), (0, 30), (0, 60)]),
    ],
    ids=["just enough", "in the middle", "one too narrow", "one a row"],
)
def test_rows(row: Flow, width: int, corners: list[tuple[int, int]]) -> None:
    assert [place.topLeft().toTuple() for place in arranged(row, width)] == corners


def test_as_high_as_its_rows(row: Flow) -> None:
    assert [row.heightForWidth(width) for width in (320, 319, 100)] == [20, 50, 80]


def test_as_narrow_as_its_widest_and_as_wide_as_all(row: Flow) -> None:
    assert row.minimumSizeHint().toTuple() == (100, 20)
    assert row.sizeHint().toTuple() == (320, 20)


def test_what_is_no_longer_shown_takes_no_room(row: Flow) -> None:
    first, gone, last = row.findChildren(QLabel)
    row.show_widgets([first, last])
    gone.deleteLater()
    row.resize(210, 20)
    assert (first.x(), last.x()) == (0, 110)
    assert row.sizeHint().width() == 210


def test_a_child_that_grows_gets_its_room(row: Flow, qtbot: QtBot) -> None:
    grown = QPushButton("short")
    row.show_widgets([grown])
    before = grown.width()
    grown.setText("a text that is much longer than before")
    qtbot.waitUntil(lambda: grown.width() > before)
    assert row.sizeHint() == grown.sizeHint()


def test_nothing_in_it_needs_no_room(qtbot: QtBot) -> None:
    empty = Flow(SPACING)
    qtbot.addWidget(empty)
    assert empty.sizeHint().toTuple() == (0, 0)
    assert empty.heightForWidth(100) == 0


def test_from_right_to_left_the_first_is_at_the_right(qtbot: QtBot) -> None:
    flow = Flow(8)
    qtbot.addWidget(flow)
    flow.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    first, second = QPushButton("first"), QPushButton("second")
    flow.show_widgets([first, second])
    flow.resize(400, 40)
    flow.show()
    assert first.x() > second.x()
