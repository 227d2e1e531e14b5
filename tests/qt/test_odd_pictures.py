"""Pictures that nobody expects: each becomes pixels and facts, or a typed error."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from PIL import Image

from photosync_tray.core.errors import PictureError
from photosync_tray.core.model import PictureFacts
from photosync_tray.qt.pictures import FORMATS, QtDecoder
from tests.qt.painting import BLUE, RED, WHITE, near, pixel, plain, saved


def facts(content: bytes) -> PictureFacts:
    return QtDecoder().examine(content)


@pytest.mark.parametrize("size", [(1, 1), (1, 300), (300, 1), (2, 2)])
def test_the_smallest_pictures_are_blank(size: tuple[int, int]) -> None:
    content = plain(RED, size)
    assert facts(content) == PictureFacts(*size, len(content), blank=True)
    assert pixel(content, 16, 8, 8) == RED


def test_facts_of_a_photo(portraits: Path) -> None:
    content = (portraits / "new.jpg").read_bytes()
    assert facts(content) == PictureFacts(648, 648, len(content))


@pytest.mark.parametrize("name", ["new.jpg", "old.jpg", "directory.jpg"])
def test_a_portrait_is_not_blank(portraits: Path, name: str) -> None:
    assert not facts((portraits / name).read_bytes()).blank


@pytest.mark.parametrize("quality", [30, 95])
def test_an_empty_wall_is_blank_however_it_was_saved(quality: int) -> None:
    wall = Image.linear_gradient("L").point([120 + i // 32 for i in range(256)]).convert("RGB")
    assert facts(saved(wall, "JPEG", quality=quality)).blank


def test_a_small_sign_on_white_is_not_blank() -> None:
    sign = Image.new("RGB", (200, 200), WHITE)
    sign.paste(BLUE, (96, 96, 104, 104))
    assert not facts(saved(sign, "JPEG")).blank


def test_sixteen_bits_a_colour_become_eight() -> None:
    content = saved(Image.new("I;16", (64, 64), 0x8000), "PNG")
    assert near(pixel(content, 16, 8, 8), (128, 128, 128))


@pytest.mark.parametrize(
    ("ink", "colour"), [((0, 255, 255, 0), RED), ((0, 0, 0, 0), WHITE), ((255, 255, 0, 0), BLUE)]
)
def test_printing_colours_become_those_of_a_screen(
    ink: tuple[int, int, int, int], colour: tuple[int, int, int]
) -> None:
    content = saved(Image.new("CMYK", (64, 64), ink), "JPEG", quality=95)
    assert near(pixel(content, 16, 8, 8), colour)


@pytest.mark.parametrize("kind", ["PNG", "GIF"])
def test_a_palette_with_a_transparent_colour_is_laid_on_white(kind: str) -> None:
    image = Image.new("P", (64, 64), 0)
    image.putpalette([*RED, *BLUE])
    image.paste(1, (0, 0, 32, 64))
    content = saved(image, kind, transparency=0)
    assert near(pixel(content, 16, 3, 8), BLUE)
    assert near(pixel(content, 16, 12, 8), WHITE)


@pytest.mark.parametrize("mode", ["L", "P", "1"])
def test_fine_stripes_of_a_grey_picture_are_averaged(mode: str) -> None:
    """Qt scales greys and palettes by picking single pixels, unless they are converted first."""
    stripes = Image.new("L", (320, 320), 255)
    for x in range(0, 320, 2):
        stripes.paste(0, (x, 0, x + 1, 320))
    content = saved(stripes.convert(mode), "PNG")
    assert all(near(pixel(content, 16, x, 8), (127, 127, 127)) for x in range(16))


def arrow(orientation: int) -> bytes:
    """Red, with blue in the upper left as the camera was held, in a file of that orientation."""
    upright = Image.new("RGB", (96, 64), RED)
    upright.paste(BLUE, (0, 0, 32, 32))
    turns = Image.Transpose
    to_file = {
        1: None,
        2: turns.FLIP_LEFT_RIGHT,
        3: turns.ROTATE_180,
        4: turns.FLIP_TOP_BOTTOM,
        5: turns.TRANSPOSE,
        6: turns.ROTATE_90,
        7: turns.TRANSVERSE,
        8: turns.ROTATE_270,
    }[orientation]
    exif = Image.Exif()
    exif[0x0112] = orientation
    held = upright if to_file is None else upright.transpose(to_file)
    return saved(held, "JPEG", exif=exif, quality=95)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_each_orientation_is_shown_upright(orientation: int) -> None:
    content = arrow(orientation)
    assert facts(content) == PictureFacts(96, 64, len(content), turned=orientation != 1)
    assert near(pixel(content, 16, 1, 2), BLUE)  # the middle square begins 16 pixels in
    for x, y in ((13, 2), (1, 13), (13, 13)):
        assert near(pixel(content, 16, x, y), RED)


def test_an_orientation_that_does_not_exist_turns_nothing() -> None:
    exif = Image.Exif()
    exif[0x0112] = 9
    assert not facts(saved(Image.new("RGB", (64, 64), RED), "JPEG", exif=exif)).turned


@pytest.mark.parametrize("size", [(200, 100), (100, 200)])
def test_of_an_oblong_photo_the_middle_is_compared(size: tuple[int, int]) -> None:
    image = Image.new("RGB", size, RED)
    left, top = size[0] // 2 - 50, size[1] // 2 - 50
    image.paste(BLUE, (left, top, left + 100, top + 100))
    raster = QtDecoder().raster(saved(image, "PNG"), 16)
    assert raster.pixels == bytes(BLUE) * 256


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
def test_of_an_animation_the_first_picture_counts(kind: str) -> None:
    first, second = (Image.new("RGB", (64, 64), colour) for colour in (RED, BLUE))
    content = saved(first, kind, save_all=True, append_images=[second], duration=100)
    assert near(pixel(content, 16, 8, 8), RED)


BEGINNINGS = {
    "jpeg": b"\xff\xd8\xff",
    "png": b"\x89PNG\r\n\x1a\n",
    "gif": b"GIF89a",
    "bmp": b"BM",
    "webp": b"RIFF\0\0\0\0WEBP",
}


def test_random_bytes_are_tried_in_every_format() -> None:
    assert {name.encode() for name in BEGINNINGS} == set(FORMATS)


@pytest.mark.qt_log_ignore(".*")
@pytest.mark.parametrize("kind", BEGINNINGS)
def test_random_bytes_never_do_more_than_be_refused(kind: str) -> None:
    rng = random.Random(kind)  # noqa: S311 - cases of a test
    for _ in range(200):
        opened(BEGINNINGS[kind] + rng.randbytes(rng.randrange(400)))


@pytest.mark.qt_log_ignore(".*")
@pytest.mark.parametrize("kind", BEGINNINGS)
def test_a_damaged_file_is_refused_or_gives_pixels(portraits: Path, kind: str) -> None:
    rng = random.Random(kind)  # noqa: S311 - cases of a test
    whole = saved(Image.open(portraits / "new.jpg").resize((64, 64)), kind)
    for _ in range(100):
        damaged = bytearray(whole)
        for _ in range(rng.randint(1, 8)):
            damaged[rng.randrange(len(damaged))] = rng.randrange(256)
        opened(bytes(damaged))


def opened(content: bytes) -> None:
    """Whatever comes of it, it is one of two things, and both calls agree."""
    decoder = QtDecoder()
    try:
        facts = decoder.examine(content)
    except PictureError:
        with pytest.raises(PictureError):
            decoder.raster(content, 16)
        return
    assert facts.width * facts.height > 0
    assert len(decoder.raster(content, 16).pixels) == 16 * 16 * 3
