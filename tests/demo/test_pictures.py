"""The pictures that the services make."""

from __future__ import annotations

import io

from PIL import Image

from photosync_tray.demo import pictures


def test_a_reencoded_picture_is_square_small_and_without_metadata() -> None:
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x010E] = "taken at home"
    Image.new("RGB", (900, 600), "navy").save(out, "JPEG", exif=exif)
    copy = pictures.reencoded(out.getvalue(), 72, 86)
    assert pictures.dimensions(copy) == (72, 72)
    assert b"taken at home" not in copy


def test_a_transparent_picture_is_taken_too() -> None:
    out = io.BytesIO()
    Image.new("RGBA", (64, 64), (0, 0, 0, 0)).save(out, "PNG")
    assert pictures.dimensions(pictures.reencoded(out.getvalue(), 48, 86)) == (48, 48)


def test_initials_keep_their_colour() -> None:
    assert pictures.initials("AM", 96) == pictures.initials("AM", 96)
    assert pictures.initials("AM", 96) != pictures.initials("RH", 96)


def test_the_silhouette_comes_in_any_size() -> None:
    assert pictures.dimensions(pictures.silhouette(48)) == (48, 48)
