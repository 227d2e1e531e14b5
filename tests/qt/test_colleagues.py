"""What colleagues see: from SharePoint's own files where it has them, and said where not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame
from pytestqt.qtbot import QtBot

from photosync_tray.core.model import Findings, Match, Thumbnails
from photosync_tray.demo.pictures import reencoded
from photosync_tray.qt.colleagues import DIAMETERS, Colleagues, shown
from photosync_tray.qt.round_portrait import RoundPicture
from tests.qt.conftest import Open
from tests.qt.screens import label, unfold
from tests.qt.variants import SCREENS
from tests.samples import NO_PHOTO, OLD_PICTURE, findings, photo, unseen
from tests.samples import shown as sharepoint

OWN = "SharePoint's own thumbnails, as they are now."


def with_files(**files: bytes) -> Findings:
    look = replace(OLD_PICTURE.sharepoint, thumbnails=Thumbnails(**files))
    return replace(OLD_PICTURE, sharepoint=look)


@pytest.mark.parametrize(
    ("files", "wanted"),
    [
        ({"large": b"L", "medium": b"M", "small": b"S"}, (b"S", b"M", b"L")),
        ({"large": b"L"}, (b"L", b"L", b"L")),
        ({"medium": b"M", "small": b"S"}, (b"S", b"M", b"M")),
        ({"small": b"S"}, (b"S", b"S", b"S")),
    ],
    ids=["all", "large", "no large", "small"],
)
def test_each_size_from_the_thumbnail_made_for_it(
    files: dict[str, bytes], wanted: tuple[bytes, ...]
) -> None:
    assert shown(with_files(**files)) == (wanted, OWN)


@pytest.mark.parametrize(
    ("found", "origin"),
    [
        (findings(sharepoint=sharepoint(None), match=Match.NONE), "SharePoint has none yet"),
        (findings(sharepoint=unseen(), match=Match.UNKNOWN), "SharePoint was not looked at"),
    ],
    ids=["none there", "not looked"],
)
def test_else_from_the_photo_in_exchange_and_said_so(found: Findings, origin: str) -> None:
    files, said = shown(found)
    assert files == (photo("new").content,) * 3
    assert said == f"Made from your photo in Exchange: {origin}."


def test_without_any_photo_there_is_nothing_to_show(qtbot: QtBot) -> None:
    widget = Colleagues()
    qtbot.addWidget(widget)
    for found in (NO_PHOTO, None):
        widget.show_findings(found)
        assert widget.isHidden()
    widget.show_findings(OLD_PICTURE)
    assert not widget.isHidden()


@pytest.fixture
def preview(qtbot: QtBot, portraits: Path) -> Colleagues:
    file = (portraits / "new.jpg").read_bytes()
    sizes = {"large": 300, "medium": 72, "small": 48}
    widget = Colleagues()
    qtbot.addWidget(widget)
    widget.show_findings(with_files(**{k: reencoded(file, n, 85) for k, n in sizes.items()}))
    widget.show()
    return widget


def pictures(preview: Colleagues, tone: str) -> list[RoundPicture]:
    strip = preview.findChild(QFrame, f"ground-{tone}")
    assert isinstance(strip, QFrame)
    assert "32, 48 and 96 pixels" in strip.accessibleDescription()
    return strip.findChildren(RoundPicture)


@pytest.mark.parametrize("tone", ["light", "dark"])
def test_three_sizes_on_each_ground(preview: Colleagues, tone: str) -> None:
    assert [picture.width() for picture in pictures(preview, tone)] == list(DIAMETERS)


def test_round_with_the_ground_in_the_corners(preview: Colleagues) -> None:
    for picture in pictures(preview, "dark"):
        image = picture.pixmap().toImage()
        assert image.width() == picture.width() * picture.devicePixelRatioF()
        assert image.pixelColor(0, 0).alpha() == 0
        assert image.pixelColor(image.width() // 2, image.height() // 2).alpha() == 255


def test_every_size_shows_the_same_face(preview: Colleagues, portraits: Path) -> None:
    small, medium, large = (_tones(each) for each in pictures(preview, "light"))
    other = _tones_of(QImage(str(portraits / "old.jpg")))
    assert _far(small, medium) < 8 > _far(medium, large)
    assert _far(small, other) > 24


def _tones(picture: RoundPicture) -> list[int]:
    return _tones_of(picture.pixmap().toImage())


def _tones_of(image: QImage) -> list[int]:
    """The grey values of the middle, at eight by eight."""
    side = image.width()
    middle = image.copy(side // 4, side // 4, side // 2, side // 2)
    ratio, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    grey = middle.scaled(8, 8, ratio, smooth).convertToFormat(QImage.Format.Format_Grayscale8)
    return [grey.pixelColor(x, y).red() for y in range(8) for x in range(8)]


def _far(one: list[int], other: list[int]) -> float:
    return sum(abs(a - b) for a, b in zip(one, other, strict=True)) / len(one)


def test_built_only_when_somebody_unfolds(open_window: Open) -> None:
    window = open_window(SCREENS["sync needed"])
    assert window.findChildren(Colleagues) == []
    unfold(window).click()
    [preview] = window.findChildren(Colleagues)
    assert preview.isVisible()
    assert label(preview, "caption").text() == OWN
