"""Real re-encodings of the portraits: the same photo is recognised, another one is not."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter

from photosync_tray.core.comparison import DIFFERENT, SAME, SIDE, compared, likeness
from photosync_tray.core.model import Match, Raster, Reason
from photosync_tray.qt.pictures import QtDecoder


def raster(picture: Image.Image, side: int = SIDE) -> Raster:
    out = io.BytesIO()
    picture.save(out, "BMP")
    return QtDecoder().raster(out.getvalue(), side)


def reencoded(picture: Image.Image, side: int, quality: int = 86) -> Image.Image:
    out = io.BytesIO()
    small = picture.convert("RGB").resize((side, side), Image.Resampling.LANCZOS)
    small.save(out, "JPEG", quality=quality)
    return Image.open(io.BytesIO(out.getvalue()))


def match(one: Image.Image, other: Image.Image) -> Match:
    return compared(raster(one), raster(other)).match


def plain(colour: str) -> Image.Image:
    return Image.new("RGB", (200, 200), colour)


@pytest.fixture
def new(portraits: Path) -> Image.Image:
    return Image.open(portraits / "new.jpg").convert("RGB")


@pytest.fixture
def old(portraits: Path) -> Image.Image:
    return Image.open(portraits / "old.jpg").convert("RGB")


@pytest.mark.parametrize("side", [48, 72, 200, 300, 648])
@pytest.mark.parametrize("quality", [60, 90])
def test_a_photo_is_recognised_in_any_size_and_quality(
    new: Image.Image, side: int, quality: int
) -> None:
    assert match(new, reencoded(new, side, quality)) is Match.SAME


@pytest.mark.parametrize("factor", [0.8, 0.9])
def test_a_darker_or_duller_copy_is_the_same_photo(new: Image.Image, factor: float) -> None:
    brighter = ImageEnhance.Brightness(new).enhance(factor)
    assert match(new, ImageEnhance.Contrast(brighter).enhance(factor)) is Match.SAME


def test_a_grey_copy_is_the_same_photo(new: Image.Image) -> None:
    assert match(new, reencoded(new.convert("L"), 200)) is Match.SAME


def test_a_sharpened_copy_is_the_same_photo(new: Image.Image) -> None:
    assert match(new, new.filter(ImageFilter.UnsharpMask(2, 120, 2))) is Match.SAME


@pytest.mark.parametrize("edges", [(4, 4, 4, 4), (4, 0, 0, 0), (0, 4, 4, 0), (1, 3, 2, 4)])
def test_a_crop_by_up_to_four_of_200_pixels_is_the_same_photo(
    new: Image.Image, edges: tuple[int, int, int, int]
) -> None:
    left, top, right, bottom = (edge * new.width // 200 for edge in edges)
    crop = new.crop((left, top, new.width - right, new.height - bottom))
    assert match(new, reencoded(crop, 200)) is Match.SAME


def test_a_crop_by_a_tenth_is_not_called_the_same(new: Image.Image) -> None:
    tenth = new.width // 10
    assert match(new, new.crop((tenth, tenth, new.width, new.height))) is not Match.SAME


@pytest.mark.parametrize("side", [48, 72, 200, 648])
def test_another_photo_of_the_same_person_is_another_photo(
    new: Image.Image, old: Image.Image, side: int
) -> None:
    assert match(new, reencoded(old, side)) is Match.DIFFERENT


def test_a_mirrored_photo_is_another_photo(new: Image.Image) -> None:
    mirrored = new.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    assert match(new, mirrored) is Match.DIFFERENT


def test_a_change_in_one_place_decides_however_alike_the_rest_is(new: Image.Image) -> None:
    """Sunglasses: two of a hundred parts of the picture."""
    other = new.copy()
    ImageDraw.Draw(other).rectangle((220, 250, 420, 300), fill="black")
    assert match(new, other) is Match.DIFFERENT


def test_the_same_drawing_in_another_colour_is_another_picture() -> None:
    """Both greens and reds can be equally bright."""
    one, other = plain("#2a6a4a"), plain("#84364a")
    for picture in (one, other):
        ImageDraw.Draw(picture).ellipse((50, 50, 150, 150), fill="white")
    assert match(one, other) is Match.DIFFERENT


def test_between_the_thresholds_we_cannot_tell(new: Image.Image) -> None:
    """A beauty spot: too little for another photo, too much for the same."""
    other = new.copy()
    ImageDraw.Draw(other).ellipse((345, 325, 355, 335), fill="#5a3a2a")
    verdict = compared(raster(new), raster(other))
    assert verdict.match is Match.UNKNOWN
    assert verdict.reason is Reason.PIXELS_UNDECIDED
    assert verdict.likeness
    assert DIFFERENT <= verdict.likeness < SAME


def test_the_reason_and_the_likeness_come_with_the_verdict(
    new: Image.Image, old: Image.Image
) -> None:
    same, different = compared(raster(new), raster(new)), compared(raster(new), raster(old))
    assert same.reason is Reason.PIXELS_AGREE
    assert same.likeness == pytest.approx(1)
    assert different.reason is Reason.PIXELS_DIFFER
    assert different.likeness is not None
    assert different.likeness < DIFFERENT


def test_the_usual_thumbnail_lies_well_above_the_threshold(new: Image.Image) -> None:
    assert likeness(raster(new), raster(reencoded(new, 300))) > SAME + 0.05


def test_the_order_does_not_matter(new: Image.Image, old: Image.Image) -> None:
    for one, other in ((new, old), (new, reencoded(new, 48, 30)), (old, plain("grey"))):
        assert likeness(raster(one), raster(other)) == likeness(raster(other), raster(one))


def test_a_blank_picture_is_like_no_other(new: Image.Image) -> None:
    assert match(plain("white"), new) is Match.DIFFERENT
    assert match(plain("white"), plain("grey")) is not Match.SAME


def test_of_a_picture_with_next_to_nothing_on_it_we_cannot_tell() -> None:
    wall = Image.linear_gradient("L").point([120 + i // 24 for i in range(256)])
    assert match(wall, reencoded(wall, 200)) is Match.UNKNOWN


def test_rasters_of_unequal_side_cannot_be_compared(new: Image.Image) -> None:
    with pytest.raises(ValueError, match="unequal side"):
        compared(raster(new, 48), raster(new, 96))
