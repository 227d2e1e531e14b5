"""`make contact-sheet`: the window in every state and variant, light and dark, to be looked at.

Each window becomes a picture in build/states, all of them together build/contact-sheet.png.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

# Before Qt is imported. This platform complains of a window's limits, which it cannot tell anybody.
os.environ |= {"TZ": "UTC", "QT_LOGGING_RULES": "default=false"}

from PIL import Image, ImageDraw, ImageFont
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QStyleFactory

from photosync_tray.core.model import Findings, Thumbnails
from photosync_tray.core.screen import Screen
from photosync_tray.demo.pictures import reencoded
from photosync_tray.qt.colours import mixed_palette
from photosync_tray.qt.start import make_application
from photosync_tray.qt.theme import Theme
from photosync_tray.qt.window import Window
from tests.qt.screens import unfold
from tests.qt.variants import SCREENS

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "build" / "states"
SHEET = ROOT / "build" / "contact-sheet.png"
RESOURCES = ROOT / "resources"
COLUMNS, SCALE, CAPTION, GAP = 4, 0.6, 34, 24
"""Of the sheet: cells a row, size of a window in it, pixels for its name, pixels between."""

_QT_ACCENT = "#308cc6"
_DESKTOPS = {
    "light": ("#f3f3f3", "#1b1b1b", _QT_ACCENT),
    "dark": ("#202020", "#ffffff", _QT_ACCENT),
    "contrast": ("#000000", "#ffffff", "#8ee3f0", "#263b50"),
}
"""Ground, words, accent and words on it: Windows 11's light, dark, and a theme for contrast."""
_UNFOLDED = (
    *("sync needed", "sync needed: a small photo", "sync needed: placeholder", "in sync"),
    *("consent: may we look", "watching: offline for hours", "timed out: after hours", "failed"),
    *("signed out", "sync needed: clock wrong", "watching: blind"),
)
_IN_DEMO = ("sync needed", "watching", "consent: may we look")


class Shot(NamedTuple):
    """One window to take a picture of."""

    name: str
    screen: Screen
    details: bool = False
    demo: str = ""


def shots() -> list[Shot]:
    return [
        *(Shot(name, screen) for name, screen in SCREENS.items()),
        *(Shot(f"{name}, details", SCREENS[name], details=True) for name in _UNFOLDED),
        *(Shot(f"{name}, demo", SCREENS[name], demo="changed-photo") for name in _IN_DEMO),
    ]


def with_pictures(findings: Findings | None) -> Findings | None:
    """The drawn portraits in place of the tests' photos, which are no pictures."""
    if findings is None:
        return None
    exchange, sharepoint = findings.exchange, findings.sharepoint
    if exchange.photo:
        photo = replace(exchange.photo, content=_portrait(exchange.photo.content))
        exchange = replace(exchange, photo=photo)
    if sharepoint.picture:
        file = _portrait(sharepoint.picture)
        sizes = (reencoded(file, pixels, 85) for pixels in (300, 72, 48))
        sharepoint = replace(sharepoint, thumbnails=Thumbnails(*sizes))
    return replace(findings, exchange=exchange, sharepoint=sharepoint)


def _portrait(content: bytes) -> bytes:
    motif = content.split()[1].decode()
    return (RESOURCES / "pictures" / "portraits" / f"{motif}.jpg").read_bytes()


def take(shot: Shot, tone: str) -> Path:
    window = Window(Theme(RESOURCES), demo=shot.demo)
    window.show()  # only on the screen do type and margins have their sizes
    window.render_screen(shot.screen._replace(findings=with_pictures(shot.screen.findings)))
    if shot.details:
        unfold(window).click()
    QApplication.processEvents()
    path = FOLDER / f"{re.sub(r'[^a-z0-9]+', '-', shot.name.lower())}-{tone}.png"
    window.grab().save(str(path))
    window.close()
    window.deleteLater()
    return path


def colour(application: QApplication, tone: str) -> None:
    """The palette of a light or a dark desktop; this platform has neither."""
    application.setPalette(mixed_palette(*_DESKTOPS[tone]))


def sheet(taken: dict[str, list[Path]]) -> Image.Image:
    cells = [_cell(name, paths) for name, paths in taken.items()]
    rows = [cells[start : start + COLUMNS] for start in range(0, len(cells), COLUMNS)]
    wide = max(sum(cell.width + GAP for cell in row) for row in rows)
    high = sum(max(cell.height for cell in row) + GAP for row in rows)
    whole = Image.new("RGB", (wide + GAP, high + GAP), "#8a939c")
    top = GAP
    for row in rows:
        left = GAP
        for cell in row:
            whole.paste(cell, (left, top))
            left += cell.width + GAP
        top += max(cell.height for cell in row) + GAP
    return whole


def _cell(name: str, paths: list[Path]) -> Image.Image:
    windows = []
    for path in paths:
        window = Image.open(path).convert("RGB")
        size = round(window.width * SCALE), round(window.height * SCALE)
        windows.append(window.resize(size, Image.Resampling.LANCZOS))
    wide = sum(window.width for window in windows)
    cell = Image.new("RGB", (wide, CAPTION + max(each.height for each in windows)), "white")
    font = ImageFont.load_default(size=20)
    ImageDraw.Draw(cell).text((8, CAPTION / 2), name, fill="black", font=font, anchor="lm")
    left = 0
    for window in windows:
        cell.paste(window, (left, CAPTION))
        left += window.width
    return cell


def _screen() -> Path:
    """A screen on which every window is seen whole."""
    path = FOLDER.parent / "screen.json"
    screen = {"name": "large", "x": 0, "y": 0, "width": 1600, "height": 2400}
    path.write_text(json.dumps({"screens": [{**screen, "logicalDpi": 96, "dpr": 1}]}))
    return path


def main() -> int:
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_screen()}"
    application = make_application()
    application.setStyle(QStyleFactory.create("fusion"))
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    wanted = shots()
    taken: dict[str, list[Path]] = {shot.name: [] for shot in wanted}
    for tone in _DESKTOPS:
        colour(application, tone)
        for shot in wanted:
            taken[shot.name].append(take(shot, tone))
    sheet(taken).save(SHEET, optimize=True)
    sys.stdout.write(
        f"{len(taken)} windows, each light, dark and in high contrast: {SHEET.relative_to(ROOT)}\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
