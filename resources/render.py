"""Draws the generated pictures (portraits as JPEG, the icons) from their SVG sources.

With `--check` nothing is written: exit 1 tells that a generated file is missing or out of date.
"""

from __future__ import annotations

import argparse
import io
import logging
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PIL import Image, ImageChops, ImageFilter, ImageOps
from PIL.IcnsImagePlugin import IcnsImageFile
from PIL.IcoImagePlugin import IcoImageFile
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from resources.tray_icons import MOODS, TONES, tray_icon

HERE = Path(__file__).resolve().parent
APP_SVG, SMALL_SVG = HERE / "icons" / "app.svg", HERE / "icons" / "app-small.svg"
TRAY = HERE / "icons" / "tray"
PORTRAITS = HERE / "pictures" / "portraits"
PORTRAIT_SIZE, DIRECTORY_SIZE = 648, 96  # pixels; what Exchange holds at most, and the directory
TRAY_SIZES = (16, 20, 24, 32, 40, 48, 64)  # pixels; notification areas from 100 % to 400 %
ICON_SIZES = (*TRAY_SIZES, 256)
MAC_SIZES = (32, 64, 128, 256, 512, 1024)  # pixels; what a Finder of today asks for
_SMALL = 24  # pixels, up to which the ring around the portrait would be mush
TOLERANCE = 8  # of 255, mean difference of the worst tile; rounding stays well below


def draw(svg: str, size: int) -> Image.Image:
    """The SVG as a square of `size` pixels, transparent around; ValueError when unreadable."""
    renderer = QSvgRenderer(svg.encode())
    if not renderer.isValid():
        raise ValueError(f"Qt cannot draw {svg[:60]}")
    canvas = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    canvas.fill(0)
    painter = QPainter(canvas)
    renderer.render(painter)
    painter.end()
    plain = canvas.convertToFormat(QImage.Format.Format_RGBA8888)
    return Image.frombytes("RGBA", (size, size), bytes(plain.constBits()))


def portrait(name: str) -> Image.Image:
    return draw((PORTRAITS / f"{name}.svg").read_text("utf-8"), PORTRAIT_SIZE).convert("RGB")


def directory_thumbnail() -> bytes:
    """The old photo as a directory keeps it: small, soft, nearly without colour."""
    small = portrait("old").resize((DIRECTORY_SIZE, DIRECTORY_SIZE), Image.Resampling.LANCZOS)
    toned = ImageOps.colorize(ImageOps.autocontrast(small.convert("L")), "#17150f", "#f3efe6")
    return as_jpeg(Image.blend(toned, small, 0.12).filter(ImageFilter.GaussianBlur(0.4)))


def app(size: int) -> str:
    return (SMALL_SVG if size <= _SMALL else APP_SVG).read_text("utf-8")


def icon(svg: Callable[[int], str], sides: tuple[int, ...]) -> bytes:
    """Every size drawn for itself, not scaled down from the largest."""
    frames = [draw(svg(size), size) for size in sides]
    sizes = [(size, size) for size in sides]
    return saved(frames[-1], "ICO", sizes=sizes, append_images=frames[:-1])


def mac_icon() -> bytes:
    frames = [draw(app(size), size) for size in MAC_SIZES]
    return saved(frames[-1], "ICNS", append_images=frames[:-1])


def as_jpeg(picture: Image.Image) -> bytes:
    return saved(picture, "JPEG", quality=92, subsampling=0, optimize=True)


def saved(picture: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


MADE: dict[Path, Callable[[], bytes]] = {
    PORTRAITS / "new.jpg": lambda: as_jpeg(portrait("new")),
    PORTRAITS / "old.jpg": lambda: as_jpeg(portrait("old")),
    PORTRAITS / "directory.jpg": directory_thumbnail,
    HERE / "icons" / "app.ico": lambda: icon(app, ICON_SIZES),
    HERE / "icons" / "app.icns": mac_icon,
    HERE / "icons" / "app-256.png": lambda: saved(draw(app(256), 256), "PNG", optimize=True),
    **{
        TRAY / tone / f"{mood}.ico": partial(icon, partial(tray_icon, mood, tone), TRAY_SIZES)
        for tone in TONES
        for mood in MOODS
    },
}


def frames_of(data: bytes) -> dict[tuple[int, int], Image.Image]:
    """The pictures in a file by size in pixels: several in an .ico or .icns, else one."""
    with Image.open(io.BytesIO(data)) as picture:
        if isinstance(picture, IcoImageFile):
            return {size: picture.ico.getimage(size) for size in picture.ico.sizes()}
        if isinstance(picture, IcnsImageFile):
            kept = (picture.icns.getimage(size) for size in picture.icns.itersizes())
            return {frame.size: frame.convert("RGBA") for frame in kept}
        return {picture.size: picture.convert("RGBA")}


def is_current(path: Path, fresh: bytes) -> bool:
    held, wanted = frames_of(path.read_bytes()), frames_of(fresh)
    same_sizes = held.keys() == wanted.keys()
    return same_sizes and all(worst_tile(held[s], wanted[s]) <= TOLERANCE for s in wanted)


def worst_tile(one: Image.Image, other: Image.Image) -> int:
    """The largest mean difference (0 to 255) of a tile, 32 to a side: a changed smile counts."""
    bands = ImageChops.difference(one, other).split()  # as one RGBA, alpha 0 would hide the rest
    return max(max(band.reduce(max(2, one.width // 32)).tobytes()) for band in bands)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Draw the generated pictures from their SVG.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when stale")
    check = parser.parse_args(arguments).check
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    _application = QGuiApplication(["render", "-platform", "offscreen"])  # alive while drawing
    settled = [settle(path, make(), check=check) for path, make in MADE.items()]
    return 0 if all(settled) else 1


def settle(path: Path, fresh: bytes, *, check: bool) -> bool:
    """Writes the file, or with `check` says whether it is current."""
    if not check:
        path.write_bytes(fresh)
    current = path.is_file() and is_current(path, fresh)
    logging.info("%s %s", "current" if current else "STALE  ", path.relative_to(HERE))
    return current


if __name__ == "__main__":
    sys.exit(main())
