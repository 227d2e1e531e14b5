"""Both pictures side by side, said in words for whoever does not see them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from photosync_tray.core.model import Findings, Match, Photo, PhotoInfo, Thumbnails
from photosync_tray.core.screen import Mood
from photosync_tray.qt.portraits import DIAMETER, Bridge, Portraits
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
    widget.render_screen(NOTHING._replace(findings=found))


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
            "Photo in Exchange: 648 × 648 pixels",
            "Photo in SharePoint: another photo",
        ),
        (
            findings(None, shown(None), Match.NONE),
            "Photo in Exchange: no photo",
            "Photo in SharePoint: no photo yet",
        ),
        (
            findings(sharepoint=unseen(), match=Match.UNKNOWN),
            "Photo in Exchange: 648 × 648 pixels",
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


def test_what_cannot_be_opened_is_an_outline(portraits_widget: Portraits) -> None:
    exchange, _ = faces(portraits_widget)
    outline = grabbed(exchange)
    show(portraits_widget, OLD_PICTURE)  # its photo is "jpeg new 648", which is no picture
    assert grabbed(exchange) == outline


def test_bridge_differs_by_state_and_says_so(qtbot: QtBot, theme: Theme) -> None:
    bridge = Bridge(theme)
    qtbot.addWidget(bridge)
    drawn = {}
    for mood in Mood:
        bridge.show_mood(mood, f"it is {mood}")
        assert bridge.accessibleDescription() == f"it is {mood}"
        image = grabbed(bridge).convertToFormat(QImage.Format.Format_Grayscale8)
        drawn[mood] = bytes(image.constBits())
    without_badge = {drawn[Mood.SIGNED_OUT], drawn[Mood.BUSY]}
    assert len(without_badge) == 1
    assert len(set(drawn.values())) == len(Mood) - 1


def test_nothing_jumps_when_the_first_look_is_done(portraits_widget: Portraits) -> None:
    show(portraits_widget, None)
    before = portraits_widget.sizeHint().height()
    show(portraits_widget, OLD_PICTURE)
    assert portraits_widget.sizeHint().height() == before
