"""Files of unknown origin become pixels within bounds, or a typed error."""

from __future__ import annotations

import resource
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from photosync_tray.core.errors import BrokenPicture, PictureTooLarge
from photosync_tray.qt.pictures import MAX_BYTES, MAX_SCANS, MAX_SIDE, QtDecoder
from photosync_tray.qt.round_portrait import portrait
from tests.decoder_contract import PictureDecoderContract, Pictures
from tests.qt.painting import BLUE, RED, WHITE, near, pixel, plain, png_that_claims, saved


class TestQtDecoder(PictureDecoderContract):
    @pytest.fixture
    def pictures(self, portraits: Path) -> Pictures:
        large = (portraits / "new.jpg").read_bytes()
        return Pictures(
            QtDecoder(),
            large=large,
            small=saved(Image.open(portraits / "new.jpg").resize((72, 72)), "JPEG"),
            other=(portraits / "old.jpg").read_bytes(),
            blank=plain(WHITE),
            broken=large[:1000],
            width=648,
            height=648,
        )


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "BMP"])
def test_usual_kinds(kind: str) -> None:
    content = saved(Image.new("RGB", (64, 64), RED), kind)
    assert near(pixel(content, 16, 8, 8), RED)


@pytest.mark.parametrize("side", [1, 9, 16, 33])
def test_three_bytes_a_pixel_without_padding(portraits: Path, side: int) -> None:
    raster = QtDecoder().raster((portraits / "new.jpg").read_bytes(), side)
    assert (raster.side, len(raster.pixels)) == (side, side * side * 3)


def test_rows_stay_rows() -> None:
    """At 9 pixels Qt pads each row; whoever forgot that would shift the picture."""
    image = Image.new("RGB", (90, 90), RED)
    image.paste(BLUE, (0, 0, 45, 90))
    content = saved(image, "PNG")
    for y in range(9):
        assert near(pixel(content, 9, 1, y), BLUE)
        assert near(pixel(content, 9, 7, y), RED)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html><title>Sign in to the Wi-Fi</title></html>",
        b"\xff\xd8\xff",
        b"\x89PNG\r\n\x1a\n",
        b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect/></svg>',
        b"GIF89a",
    ],
    ids=["empty", "page", "start of a JPEG", "start of a PNG", "SVG", "start of a GIF"],
)
def test_what_is_no_picture(content: bytes) -> None:
    with pytest.raises(BrokenPicture):
        QtDecoder().raster(content, 16)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.9999])
def test_truncated_jpeg(portraits: Path, share: float) -> None:
    """Half a photo must not be taken for another photo."""
    content = (portraits / "new.jpg").read_bytes()
    with pytest.raises(BrokenPicture, match="cut off"):
        QtDecoder().raster(content[: int(len(content) * share)], 16)


def test_jpeg_cut_behind_the_end_of_its_preview() -> None:
    """The small preview in the EXIF header has an end of its own."""
    preview = saved(Image.new("RGB", (16, 16), RED), "JPEG")
    content = saved(Image.new("RGB", (64, 64), RED), "JPEG", comment=preview)
    assert near(pixel(content, 16, 8, 8), RED)
    with pytest.raises(BrokenPicture, match="cut off"):
        QtDecoder().raster(content[:-2], 16)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.9999])
@pytest.mark.parametrize("kind", ["PNG", "WEBP", "GIF", "BMP"])
def test_other_kinds_truncated(portraits: Path, kind: str, share: float) -> None:
    content = saved(Image.open(portraits / "new.jpg").resize((200, 200)), kind)
    with pytest.raises(BrokenPicture):
        QtDecoder().raster(content[: int(len(content) * share)], 16)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "BMP"])
def test_what_follows_the_end_is_no_harm(kind: str) -> None:
    content = saved(Image.new("RGB", (64, 64), RED), kind)
    assert near(pixel(content + bytes(2), 16, 8, 8), RED)


@pytest.mark.parametrize(
    "size", [(60000, 60000), (MAX_SIDE + 1, 1), (1, MAX_SIDE + 1), (MAX_SIDE, MAX_SIDE)]
)
def test_a_bomb_is_not_opened(size: tuple[int, int]) -> None:
    content = png_that_claims(*size)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(PictureTooLarge, match=f"{size[0]} x {size[1]} pixels"):
        QtDecoder().raster(content, 16)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 20_000  # kilobytes


def test_more_bytes_than_are_ever_fetched_are_not_opened() -> None:
    with pytest.raises(PictureTooLarge, match=f"{MAX_BYTES + 1} bytes"):
        QtDecoder().raster(plain(RED).ljust(MAX_BYTES + 1, b"\0"), 16)


def test_a_jpeg_that_goes_over_its_pixels_without_end_is_not_opened() -> None:
    """A scan of a few bytes costs as much time as one of many: an hour fits into 8 MB."""
    content = saved(Image.new("RGB", (64, 64), RED), "JPEG", progressive=True)
    last = content[content.rfind(b"\xff\xda") : -2]
    scans = content.count(b"\xff\xda") + MAX_SCANS
    with pytest.raises(PictureTooLarge, match=f"{scans} scans"):
        QtDecoder().raster(content[:-2] + last * MAX_SCANS + content[-2:], 16)


def test_a_camera_s_photo_is_not_too_large() -> None:
    content = saved(Image.new("RGB", (MAX_SIDE, 600), RED), "JPEG")
    assert near(pixel(content, 16, 8, 8), RED)


def test_upright_as_the_camera_was_held() -> None:
    """Orientation 6: the camera was turned by a quarter; left in the file is below on screen."""
    image = Image.new("RGB", (64, 64), RED)
    image.paste(BLUE, (0, 0, 32, 64))
    exif = Image.Exif()
    exif[0x0112] = 6
    content = saved(image, "JPEG", exif=exif, quality=95)
    assert near(pixel(content, 16, 8, 2), BLUE)
    assert near(pixel(content, 16, 8, 13), RED)


def test_transparent_is_white() -> None:
    assert pixel(plain((255, 0, 0, 0), mode="RGBA"), 16, 8, 8) == WHITE
    half = pixel(plain((255, 0, 0, 128), mode="RGBA"), 16, 8, 8)
    assert near(half, (255, 127, 127))


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_portrait_is_round(qapp: QApplication, portraits: Path, ratio: float) -> None:
    drawn = portrait((portraits / "new.jpg").read_bytes(), 148, ratio)
    assert drawn is not None
    assert drawn.deviceIndependentSize().toTuple() == (148, 148)
    image = drawn.toImage()
    last = image.width() - 1
    for corner in (QPoint(0, 0), QPoint(last, 0), QPoint(0, last), QPoint(last, last)):
        assert image.pixelColor(corner).alpha() == 0
    assert image.pixelColor(image.rect().center()).alpha() == 255


@pytest.mark.parametrize("size", [(200, 100), (100, 200)])
def test_portrait_of_an_oblong_photo_shows_its_middle(
    qapp: QApplication, size: tuple[int, int]
) -> None:
    image = Image.new("RGB", size, RED)
    middle = (size[0] // 2 - 50, size[1] // 2 - 50)
    image.paste(BLUE, (*middle, middle[0] + 100, middle[1] + 100))
    drawn = portrait(saved(image, "PNG"), 100, 1.0)
    assert drawn is not None
    seen: QImage = drawn.toImage()
    for spot in (QPoint(4, 50), QPoint(95, 50), QPoint(50, 4), QPoint(50, 95)):
        assert near(seen.pixelColor(spot).getRgb()[:3], BLUE)  # type: ignore[index]


@pytest.mark.parametrize("content", [b"", b"no picture", png_that_claims(60000, 60000)])
def test_no_portrait_of_what_cannot_be_opened(qapp: QApplication, content: bytes) -> None:
    assert portrait(content, 148, 1.0) is None
