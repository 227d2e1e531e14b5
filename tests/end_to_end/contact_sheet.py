"""`make contact-sheet`: every window in every state, light, dark and in high contrast, to look at.

Each becomes a picture in build/pictures/en-100, all of them together build/pictures/en-100.png.
With `--all`, as `make pictures` has it, also at 200 %, and in other languages that are there.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

# Before Qt is imported. This platform complains of a window's limits, which it cannot tell anybody.
os.environ |= {"TZ": "UTC", "QT_LOGGING_RULES": "default=false"}

from PIL import Image, ImageDraw, ImageFont
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from photosync_tray.core.cloud import StartAt
from photosync_tray.core.guide import Guide
from photosync_tray.core.model import Findings, OpenedWindow, Route, Thumbnails
from photosync_tray.core.preferences import Known
from photosync_tray.core.screen import Screen
from photosync_tray.demo.pictures import reencoded
from photosync_tray.qt.colours import mixed_palette
from photosync_tray.qt.guide import GuideCard
from photosync_tray.qt.language import Languages
from photosync_tray.qt.start import make_application
from photosync_tray.qt.theme import Theme
from photosync_tray.qt.window import Window
from tests.end_to_end.settings_sheet import PAGES, settings_known, settings_page
from tests.qt.screens import unfold
from tests.qt.variants import SCREENS

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "build" / "pictures"
RESOURCES = ROOT / "resources"
COLUMNS, SCALE, CAPTION, GAP = 4, 0.6, 34, 24
"""Of the sheet: cells a row, size of a window in it, pixels for its name, pixels between."""
ABROAD = ("de", "fi", "ar", "ja")
"""Languages with long words, with longer ones, from right to left, and without spaces."""
SCREENS_OF = {100: (1600, 2400), 200: (1920, 1200)}
"""Pixels of the screen: one on which every window is seen whole, and a usual one."""

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
_WINDOW = OpenedWindow("Microsoft Edge", "InPrivate")
STEPS = Guide(_WINDOW, "alex.morgan@contoso.example", portal="www.office.com")
_GUIDES = (
    *((start.value, STEPS._replace(start_at=start)) for start in StartAt),
    *((route.value, STEPS._replace(window=replace(_WINDOW, route=route))) for route in Route),
    ("asked", STEPS._replace(asked=True)),
)
_IN_DEMO = ("sync needed", "watching", "consent: may we look")


class Shot(NamedTuple):
    """One window to take a picture of."""

    name: str
    screen: Screen
    details: bool = False
    demo: str = ""
    first: bool = False
    guide: Guide | None = None
    settings: tuple[int, Known] | None = None


def shots() -> list[Shot]:
    return [
        *(Shot(name, screen) for name, screen in SCREENS.items()),
        *(Shot(f"{name}, details", SCREENS[name], details=True) for name in _UNFOLDED),
        *(Shot(f"{name}, demo", SCREENS[name], demo="changed-photo") for name in _IN_DEMO),
        Shot("the first time", SCREENS["signed out"], first=True),
        *(Shot(f"steps: {name}", SCREENS["watching"], guide=guide) for name, guide in _GUIDES),
        *(
            Shot(f"settings: {page}{name}", SCREENS["in sync"], settings=(number, known))
            for number, page in enumerate(PAGES)
            for name, known in settings_known().items()
        ),
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


def take(shot: Shot, tone: str, folder: Path) -> Path:
    widget = _widget(shot)
    QApplication.processEvents()
    path = folder / f"{re.sub(r'[^a-z0-9]+', '-', shot.name.lower())}-{tone}.png"
    widget.grab().save(str(path))
    widget.close()
    widget.deleteLater()
    return path


def _widget(shot: Shot) -> QWidget:
    if shot.settings:
        return settings_page(Theme(RESOURCES), shot.screen, *shot.settings)
    return _card(shot.guide) if shot.guide else _window(shot)


def _window(shot: Shot) -> QWidget:
    window = Window(Theme(RESOURCES), demo=shot.demo)
    window.show()  # only on the screen do type and margins have their sizes
    window.greet(lambda: shot.first)
    window.render_screen(shot.screen._replace(findings=with_pictures(shot.screen.findings)))
    if shot.details:
        unfold(window).click()
    return window


def _card(guide: Guide) -> QWidget:
    card = GuideCard(Theme(RESOURCES))
    card.show()
    card.render_guide(guide)
    return card


def colour(application: QApplication, tone: str) -> None:
    """The palette of a light or a dark desktop; this platform has neither."""
    application.setPalette(mixed_palette(*_DESKTOPS[tone]))


def sheet(taken: dict[str, list[Path]], scale: float) -> Image.Image:
    cells = [_cell(name, paths, scale) for name, paths in taken.items()]
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


def _cell(name: str, paths: list[Path], scale: float) -> Image.Image:
    windows = []
    for path in paths:
        window = Image.open(path).convert("RGB")
        size = round(window.width * scale), round(window.height * scale)
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


def _screen(scale: int) -> Path:
    path = PICTURES / f"screen-{scale}.json"
    (width, height), name = SCREENS_OF[scale], f"at {scale} %"
    screen = {"name": name, "x": 0, "y": 0, "width": width, "height": height}
    path.write_text(json.dumps({"screens": [{**screen, "logicalDpi": 96, "dpr": 1}]}))
    return path


def application_of(language: str, scale: int) -> tuple[QApplication, Languages]:
    """The language holds, and one reads from its side, as long as both are kept."""
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_screen(scale)}"
    os.environ["QT_SCALE_FACTOR"] = str(scale / 100)
    application = make_application()
    application.setStyle(QStyleFactory.create("fusion"))
    languages = Languages(RESOURCES / "languages")
    languages.apply(language)
    if language == "en":
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    return application, languages


def one_sheet(language: str, scale: int) -> Path:
    """All windows in one language at one scale; the sheet is kept beside the folder."""
    folder = PICTURES / f"{language}-{scale}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    application, _kept = application_of(language, scale)
    wanted = shots()
    taken: dict[str, list[Path]] = {shot.name: [] for shot in wanted}
    for tone in _DESKTOPS:
        colour(application, tone)
        for shot in wanted:
            taken[shot.name].append(take(shot, tone, folder))
    path = folder.with_suffix(".png")
    sheet(taken, SCALE * 100 / scale).save(path, optimize=True)
    return path


def every_sheet() -> None:
    """Each in a process of its own: a screen and a language hold for a whole program."""
    there = dict(Languages(RESOURCES / "languages").available())
    for language in ("en", *(tag for tag in ABROAD if tag in there)):
        for scale in SCREENS_OF:
            arguments = ["--language", language, "--scale", str(scale)]
            subprocess.run([sys.executable, "-m", __spec__.name, *arguments], check=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", default="en")
    parser.add_argument("--scale", type=int, default=100, choices=list(SCREENS_OF))
    parser.add_argument("--all", action="store_true", help="every scale and language")
    asked = parser.parse_args()
    PICTURES.mkdir(parents=True, exist_ok=True)
    if asked.all:
        every_sheet()
        return 0
    path = one_sheet(asked.language, asked.scale)
    sys.stdout.write(f"{path.relative_to(ROOT)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
