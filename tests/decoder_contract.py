"""What every implementation of PictureDecoder keeps; as in `tests.contracts`."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from photosync_tray.core.comparison import SIDE, compared
from photosync_tray.core.errors import BrokenPicture
from photosync_tray.core.model import Match
from photosync_tray.core.ports import PictureDecoder


@dataclass(frozen=True)
class Pictures:
    """A decoder, one motif large and small, another motif, and files of which little is to be had.

    `width` and `height` are those of the large one, in pixels.
    """

    port: PictureDecoder
    large: bytes
    small: bytes
    other: bytes
    blank: bytes
    broken: bytes
    width: int
    height: int


class PictureDecoderContract:
    """`pictures`: files as this decoder can read them."""

    @pytest.fixture
    def pictures(self) -> Pictures:
        raise NotImplementedError

    @pytest.mark.parametrize("side", [16, 48, SIDE])
    def test_a_raster_has_three_bytes_a_pixel(self, pictures: Pictures, side: int) -> None:
        raster = pictures.port.raster(pictures.large, side)
        assert raster.side == side
        assert len(raster.pixels) == side * side * 3

    def test_one_file_always_gives_the_same_raster(self, pictures: Pictures) -> None:
        port = pictures.port
        assert port.raster(pictures.large, SIDE) == port.raster(pictures.large, SIDE)

    def test_a_motif_is_known_in_another_size(self, pictures: Pictures) -> None:
        large, small, other = (
            pictures.port.raster(content, SIDE)
            for content in (pictures.large, pictures.small, pictures.other)
        )
        assert compared(large, small).match is Match.SAME
        assert compared(large, other).match is Match.DIFFERENT

    def test_the_sides_are_told(self, pictures: Pictures) -> None:
        facts = pictures.port.examine(pictures.large)
        assert (facts.width, facts.height) == (pictures.width, pictures.height)
        assert facts.size > 0

    def test_a_blank_picture_is_told_from_one_with_something_on_it(
        self, pictures: Pictures
    ) -> None:
        assert pictures.port.examine(pictures.blank).blank
        assert not pictures.port.examine(pictures.large).blank

    def test_a_broken_file_is_refused_by_both(self, pictures: Pictures) -> None:
        with pytest.raises(BrokenPicture):
            pictures.port.raster(pictures.broken, SIDE)
        with pytest.raises(BrokenPicture):
            pictures.port.examine(pictures.broken)
