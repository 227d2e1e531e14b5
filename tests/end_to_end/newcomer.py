"""Somebody who has never seen the program: knows words, a mouse, a keyboard, and nothing inside."""

from __future__ import annotations

import subprocess
from pathlib import Path

from PySide6.QtCore import QTranslator

from tests.desktop import Desktop, Window
from tests.screen_reader import TO_BE_READ, Gone, Node, ScreenReader, program

_CATALOGUES = Path(__file__).parents[2] / "resources" / "languages"
_SECONDS = 60
LANGUAGES = ("en", *(tag for tag in ("ar",) if (_CATALOGUES / f"photosync_{tag}.qm").exists()))
"""In which the way is gone, as far as they are there."""


class Newcomer:
    """Finds things by what they are called, and counts the clicks."""

    def __init__(self, desktop: Desktop, reader: ScreenReader, language: str) -> None:
        self.desktop = desktop
        self.reader = reader
        self.clicks = 0
        self._words = QTranslator()
        self._words.load(str(_CATALOGUES / f"photosync_{language}"))
        self._environment = {
            **TO_BE_READ,
            "ACCESSIBILITY_ENABLED": "1",
            "LANGUAGE": language,
            "LANG": f"{language}.UTF-8",
        }
        browser = desktop.install_browser("chromium")
        readable = '--force-renderer-accessibility "$@"'
        browser.write_text(browser.read_text().replace('"$@"', readable))
        self.program = self.start("--background")

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        """From the list of programs; a second time as well."""
        command = program("changed-photo", *arguments)
        return self.desktop.start(command, environment=self._environment)

    def said(self, text: str) -> str:
        """As it is called in the language of this person."""
        return self._words.translate("PhotoSync", text) or text

    def click_icon(self) -> None:
        icon = self.desktop.wait_for(self._icon, _SECONDS, "the icon")
        self.clicks += 1
        self.desktop.click(*icon.centre)

    def click(self, name: str, *, process: int | None = None) -> None:
        node = self.wait_for(name, process=process)
        self.clicks += 1
        self.desktop.click(*node.centre)

    def wait_for(self, name: str, *, process: int | None = None) -> Node:
        """A button that is called so, by default in our own window."""

        def found() -> Node | None:
            return self._find(name, process or self.program.pid)

        return self.desktop.wait_for(found, _SECONDS, f"the button “{name}”")

    def browser(self) -> int:
        """The process of the browser, once it has a window."""

        def found() -> int | None:
            return next((n for name, n in self.reader.programs() if "Chrom" in name), None)

        return self.desktop.wait_for(found, _SECONDS, "the browser")

    def private_window(self) -> str:
        """The title of the browser's private window, once there is one."""
        browser = self.browser()

        def found() -> str | None:
            titles = self.reader.titles(browser)
            return next((title for title in titles if "Incognito" in title), None)

        return self.desktop.wait_for(found, _SECONDS, "the private window")

    def close_window(self) -> None:
        self.desktop.close(self.desktop.wait_for(self.window, _SECONDS, "our window"))
        self.desktop.wait_for(lambda: self.window() is None, _SECONDS, "our window's end")

    def window(self) -> Window | None:
        return next(iter(self.desktop.windows("PhotoSync Tray$")), None)

    def _icon(self) -> Window | None:
        """The notification area is as wide as its icons, and ours is the only one."""
        return next((each for each in self.desktop.windows("^panel$") if each.width > 20), None)

    def _find(self, name: str, process: int) -> Node | None:
        try:
            nodes = self.reader.read(process)
        except Gone:
            return None
        buttons = (node for node in nodes if node.role == "push button")
        return next((node for node in buttons if name in node.name and node.box[2] > 0), None)
