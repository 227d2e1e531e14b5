"""Both pictures side by side, said in words for whoever does not see them."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from photosync_tray.core.model import Findings, Match, Photo, PhotoInfo, Thumbnails
from photosync_tray.core.screen import STARTING, Mood, Screen
from photosync_tray.qt.bridge import Bridge
from photosync_tray.qt.faces import DIAMETER
from photosync_tray.qt.portraits import Portraits
from photosync_tray.qt.theme import Theme
from tests.qt.screens import NOTHING, faces
from tests.samples import OLD_PICTURE, findings, shown, unseen


@pytest.fixture
def portraits_widget(qtbot: QtBot, theme: Theme) -> Portraits:
    widget = Portraits(theme)
    qtbot.addWidget(widget)
    return widget


def real(portraits: Path) -> Findings:
    """The new photo in Exchange, the old one in SharePoint."""
    new, old = ((portraits / f"{name}.jpg").read_bytes() for name in ("new", "old"))
    exchange = replace(OLD_PICTURE.exchange, photo=Photo(PhotoInfo("etag", 648, 648), new))
    sharepoint = replace(OLD_PICTURE.sharepoint, thumbnails=Thumbnails(old))
    return replace(OLD_PICTURE, exchange=exchange, sharepoint=sharepoint)


def show(widget: Portraits, found: Findings | None) -> None:
    widget.render_screen(STARTING._replace(findings=found))


def grabbed(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def test_each_side_shows_its_picture(portraits_widget: Portraits, portraits: Path) -> None:
    exchange, sharepoint = faces(portraits_widget)
    outlines = grabbed(exchange), grabbed(sharepoint)
    show(portraits_widget, real(portraits))
    pictures = grabbed(exchange), grabbed(sharepoint)
    assert len({_middle(image).name() for image in pictures}) == 2
    assert outlines[0] == outlines[1]
    assert outlines[0] not in pictures
    show(portraits_widget, None)
    assert (grabbed(exchange), grabbed(sharepoint)) == outlines


def _middle(image: QImage) -> QColor:
    return image.pixelColor(DIAMETER // 2, DIAMETER // 2)


@pytest.mark.parametrize(
    ("found", "exchange", "sharepoint"),
    [
        (None, "Photo in Exchange", "Photo in SharePoint"),
        (
            OLD_PICTURE,
            "Photo in Exchange: your photo",
            "Photo in SharePoint: another photo",
        ),
        (
            findings(None, shown(None), Match.NONE),
            "Photo in Exchange: no photo",
            "Photo in SharePoint: no photo yet",
        ),
        (
            findings(sharepoint=unseen(), match=Match.UNKNOWN),
            "Photo in Exchange: your photo",
            "Photo in SharePoint: not looked at",
        ),
    ],
    ids=["nothing known", "both", "neither", "not allowed to look"],
)
def test_pictures_in_words(
    portraits_widget: Portraits, found: Findings | None, exchange: str, sharepoint: str
) -> None:
    show(portraits_widget, found)
    names = [face.accessibleName() for face in faces(portraits_widget)]
    assert names == [exchange, sharepoint]


def test_what_cannot_be_opened_is_unknown(portraits_widget: Portraits) -> None:
    exchange, sharepoint = faces(portraits_widget)
    show(portraits_widget, findings(sharepoint=unseen(), match=Match.UNKNOWN))
    assert grabbed(exchange) == grabbed(sharepoint)  # "jpeg new 648" is no picture, so: unknown


def test_bridge_differs_by_state_and_says_so(qtbot: QtBot, theme: Theme) -> None:
    bridge = Bridge(theme)
    qtbot.addWidget(bridge)
    drawn = {}
    for mood in Mood:
        bridge.show_mood(mood, f"it is {mood}")
        assert bridge.accessibleDescription() == f"it is {mood}"
        image = grabbed(bridge).convertToFormat(QImage.Format.Format_Grayscale8)
        drawn[mood] = bytes(image.constBits())
    assert len(set(drawn.values())) == len(Mood)


def test_nothing_jumps_when_the_first_look_is_done(portraits_widget: Portraits) -> None:
    show(portraits_widget, None)
    before = portraits_widget.sizeHint().height()
    show(portraits_widget, OLD_PICTURE)
    assert portraits_widget.sizeHint().height() == before


def drawn(widget: Portraits, screen: Screen) -> tuple[QImage, QImage]:
    """What both sides look like."""
    widget.render_screen(screen)
    exchange, sharepoint = faces(widget)
    return grabbed(exchange), grabbed(sharepoint)


def test_where_there_is_no_photo_the_drawing_tells_why(portraits_widget: Portraits) -> None:
    """Not known yet, none, SharePoint's own grey head, not looked at: four drawings."""
    pending, _ = drawn(portraits_widget, STARTING)
    absent, placeholder = drawn(
        portraits_widget, NOTHING._replace(findings=findings(None, shown(None), Match.PLACEHOLDER))
    )
    hidden = findings(sharepoint=unseen(), match=Match.UNKNOWN)
    _, unknown = drawn(portraits_widget, NOTHING._replace(findings=hidden))
    for one, other in combinations((pending, absent, placeholder, unknown), 2):
        assert one != other


def test_before_the_sign_in_a_photo_in_colour_looks_for_its_place(
    portraits_widget: Portraits,
) -> None:
    exchange, sharepoint = drawn(portraits_widget, NOTHING)
    assert _middle(exchange) == QColor("white")
    rim = exchange.pixelColor(DIAMETER // 2, 8)
    assert rim.hsvSaturation() > 100
    assert sharepoint.pixelColor(DIAMETER // 2, 8).hsvSaturation() < 30


def test_a_photo_that_has_just_arrived_is_celebrated(
    portraits_widget: Portraits, portraits: Path
) -> None:
    screen = Screen(Mood.IN_SYNC, "short", "headline", "sentence", findings=real(portraits))
    portraits_widget.render_screen(screen)
    usual = grabbed(portraits_widget)
    portraits_widget.render_screen(screen._replace(arrived=True))
    assert grabbed(portraits_widget) != usual


def test_from_right_to_left_the_arrow_points_to_sharepoint(qtbot: QtBot, theme: Theme) -> None:
    bridge = Bridge(theme)
    qtbot.addWidget(bridge)
    bridge.show_mood(Mood.SIGNED_OUT, "")
    assert _head_at(bridge) > bridge.width() * 0.7
    bridge.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert _head_at(bridge) < bridge.width() * 0.3


def _head_at(bridge: Bridge) -> float:
    """Where the arrow's head is, from the left in pixels: nothing else is above the line."""
    image, above = grabbed(bridge), bridge.height() // 2 - 6
    ground = image.pixelColor(0, 0)
    inked = [x for x in range(image.width()) if image.pixelColor(x, above) != ground]
    return sum(inked) / len(inked)


def test_from_right_to_left_check_and_clock_do_not_turn(qtbot: QtBot, theme: Theme) -> None:
    bridge = Bridge(theme)
    qtbot.addWidget(bridge)
    glyph = bridge.rect().adjusted(53, 69, -53, -69)
    for mood in (Mood.IN_SYNC, Mood.WATCHING):
        bridge.show_mood(mood, "")
        bridge.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        usual = grabbed(bridge).copy(glyph)
        bridge.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        assert grabbed(bridge).copy(glyph) == usual
