"""Real re-encodings of the portraits: the same photo is recognised, another one is not."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image, ImageEnhance

from photosync_tray.core.comparison import SIDE, THRESHOLD, correlation, same_photo
from photosync_tray.core.model import Raster


def raster(picture: Image.Image, side: int = SIDE) -> Raster:
    return Raster(side, picture.convert("RGB").resize((side, side)).tobytes())


def reencoded(picture: Image.Image, side: int, quality: int) -> Image.Image:
    out = io.BytesIO()
    picture.convert("RGB").resize((side, side)).save(out, "JPEG", quality=quality)
    return Image.open(io.BytesIO(out.getvalue()))


@pytest.fixture
def new(portraits: Path) -> Image.Image:
    return Image.open(io.BytesIO((portraits / "new.jpg").read_bytes()))


@pytest.fixture
def old(portraits: Path) -> Image.Image:
    return Image.open(io.BytesIO((portraits / "old.jpg").read_bytes()))


@pytest.mark.parametrize("side", [48, 72, 200, 300, 648])
@pytest.mark.parametrize("quality", [30, 60, 90])
def test_a_photo_is_recognised_in_any_size_and_quality(
    new: Image.Image, side: int, quality: int
) -> None:
    assert same_photo(raster(new), raster(reencoded(new, side, quality)))


@pytest.mark.parametrize("factor", [0.8, 1.2])
def test_brightness_and_contrast_do_not_count(new: Image.Image, factor: float) -> None:
    brighter = ImageEnhance.Brightness(new.convert("RGB")).enhance(factor)
    assert same_photo(raster(new), raster(ImageEnhance.Contrast(brighter).enhance(factor)))


@pytest.mark.parametrize("side", [48, 72, 200, 648])
def test_another_photo_of_the_same_person_is_another_photo(
    new: Image.Image, old: Image.Image, side: int
) -> None:
    assert not same_photo(raster(new), raster(reencoded(old, side, 90)))


def test_a_mirrored_photo_is_another_photo(new: Image.Image) -> None:
    mirrored = new.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    assert not same_photo(raster(new), raster(mirrored))


def test_the_threshold_lies_well_between(new: Image.Image, old: Image.Image) -> None:
    smallest = raster(reencoded(new, 48, 30)).pixels
    other = raster(old).pixels
    assert correlation(raster(new).pixels, smallest) > THRESHOLD + 0.02
    assert correlation(raster(new).pixels, other) < THRESHOLD - 0.2


def test_correlation_goes_from_one_to_minus_one() -> None:
    assert correlation(b"\x00\x80\xff", b"\x00\x80\xff") == pytest.approx(1)
    assert correlation(b"\x00\xff", b"\xff\x00") == pytest.approx(-1)


def test_two_blank_pictures_are_alike_and_a_blank_one_is_like_no_other(new: Image.Image) -> None:
    grey, white = (raster(Image.new("L", (9, 9), shade)) for shade in (90, 255))
    assert same_photo(grey, white)
    assert not same_photo(grey, raster(new))


def test_rasters_of_unequal_side_cannot_be_compared(new: Image.Image) -> None:
    with pytest.raises(ValueError, match="unequal side"):
        same_photo(raster(new, 24), raster(new, 48))
