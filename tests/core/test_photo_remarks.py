"""What is said of the Exchange photo before the sync, and what is not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from photosync_tray.core.model import Findings, Photo, PhotoInfo, PictureFacts
from photosync_tray.core.photo_remarks import Remark, hint, remarks
from tests.samples import NO_PHOTO, OLD_PICTURE

KILOBYTE = 1024


def holding(
    width: int, height: int, facts: PictureFacts | None, base: Findings = OLD_PICTURE
) -> Findings:
    """Exchange tells of an original of that size, and its file has those facts."""
    photo = Photo(PhotoInfo("etag", width, height), b"jpeg")
    return replace(base, exchange=replace(base.exchange, photo=photo, facts=facts))


def original(width: int, height: int, size: int = 60 * KILOBYTE) -> Findings:
    """The file is the original itself."""
    return holding(width, height, PictureFacts(width, height, size))


GOOD = PictureFacts(360, 360, 40 * KILOBYTE)


def test_a_good_photo_needs_no_remark() -> None:
    assert remarks(OLD_PICTURE) == ()
    assert remarks(holding(648, 648, GOOD)) == ()
    assert remarks(original(200, 200)) == ()


def test_without_a_photo_there_is_nothing_else_to_say() -> None:
    assert remarks(NO_PHOTO) == (Remark.NO_PHOTO,)


@pytest.mark.parametrize("side", [48, 64, 96])
def test_up_to_96_pixels_it_may_come_from_the_directory(side: int) -> None:
    assert remarks(original(side, side)) == (Remark.DIRECTORY_THUMBNAIL,)


@pytest.mark.parametrize("side", [97, 120, 199])
def test_below_200_pixels_it_is_small(side: int) -> None:
    assert remarks(original(side, side)) == (Remark.SMALL,)


def test_an_original_of_at_most_ten_kilobytes_may_come_from_the_directory() -> None:
    assert remarks(original(240, 240, 10 * KILOBYTE)) == (Remark.DIRECTORY_THUMBNAIL,)
    assert remarks(original(240, 240, 10 * KILOBYTE + 1)) == ()


def test_the_bytes_of_a_smaller_rendition_tell_nothing() -> None:
    assert remarks(holding(648, 648, replace(GOOD, size=9 * KILOBYTE))) == ()


def test_an_original_is_known_whichever_way_up() -> None:
    facts = PictureFacts(240, 300, 9 * KILOBYTE, turned=True)
    found = remarks(holding(300, 240, facts))
    assert found == (Remark.DIRECTORY_THUMBNAIL, Remark.NOT_SQUARE, Remark.TURNED)


def test_of_an_oblong_photo_only_the_middle_is_shown() -> None:
    assert remarks(original(400, 300)) == (Remark.NOT_SQUARE,)
    assert "middle" in hint(Remark.NOT_SQUARE).action


def test_a_photo_that_its_file_calls_turned() -> None:
    assert remarks(holding(648, 648, replace(GOOD, turned=True))) == (Remark.TURNED,)


def test_that_nothing_is_to_be_seen_matters_more_than_the_size() -> None:
    blank = PictureFacts(120, 120, KILOBYTE, blank=True)
    assert remarks(holding(120, 120, blank)) == (Remark.ALMOST_BLANK, Remark.SMALL)


def test_an_empty_wall_is_small_in_bytes_and_no_thumbnail_for_that() -> None:
    blank = PictureFacts(300, 300, 2 * KILOBYTE, blank=True)
    assert remarks(holding(300, 300, blank)) == (Remark.ALMOST_BLANK,)


def test_without_facts_the_metadata_speak() -> None:
    assert remarks(holding(96, 96, None)) == (Remark.DIRECTORY_THUMBNAIL,)
    assert remarks(holding(120, 150, None)) == (Remark.SMALL, Remark.NOT_SQUARE)
    assert remarks(holding(648, 648, None)) == ()


@pytest.mark.parametrize("remark", Remark)
def test_every_remark_has_a_sentence_an_action_and_a_page(remark: Remark) -> None:
    said = hint(remark)
    assert said.title.endswith(".")
    assert said.action.endswith(".")
    assert said.address
    assert said.address.startswith("https://go.microsoft.com/")


def test_remarks_come_in_the_order_in_which_they_matter() -> None:
    everything = PictureFacts(90, 80, KILOBYTE, turned=True, blank=True)
    found = remarks(holding(90, 80, everything))
    assert list(found) == [each for each in Remark if each in found]
    assert len(found) == 4
