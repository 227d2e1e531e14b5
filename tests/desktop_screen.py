"""The screen of the tests' desktop: its mouse, keyboard, windows and pictures, by xdotool."""

from __future__ import annotations

import contextlib
import re
import shutil
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")

_PACKAGES = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "trayer": "trayer",
    "xdotool": "xdotool",
    "xwininfo": "x11-utils",
    "import": "imagemagick",
    "dbus-daemon": "dbus-daemon",
    "dunstctl": "dunst",
    "xdg-settings": "xdg-utils",
    "chromium": "chromium",
    "firefox-esr": "firefox-esr",
}

_PLACE = re.compile(
    r"Absolute upper-left X: +(-?\d+)\s+Absolute upper-left Y: +(-?\d+)"
    r".*?Width: (\d+)\s+Height: (\d+)",
    re.DOTALL,
)


class NotInTime(AssertionError):
    """Something did not happen on the desktop; the message names the screenshot."""


@dataclass(frozen=True)
class Window:
    """A window on the screen; position and size in pixels, without the frame."""

    id: int
    title: str
    x: int
    y: int
    width: int
    height: int

    @property
    def centre(self) -> tuple[int, int]:
        return self.x + self.width // 2, self.y + self.height // 2


def need(program: str) -> str:
    """The path of a program; a missing one fails the test and names its Debian package."""
    found = shutil.which(program)
    if found is None:
        package = _PACKAGES.get(program, program)
        raise AssertionError(f"{program} is missing: apt-get install {package}")
    return found


class Screen:
    """What a person at the desktop does and sees. `environment` names the X server."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment: dict[str, str] = {}
        """For child processes; filled when the desktop runs."""
        self._missed = 0

    def _xdotool(self, *arguments: object, seconds: float = 10) -> str | None:
        """What it printed, None when it failed, for example on a window that has just gone."""
        answer = subprocess.run(
            [need("xdotool"), *map(str, arguments)],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )
        return answer.stdout if answer.returncode == 0 else None

    def _act(self, *arguments: object) -> None:
        if self._xdotool(*arguments) is None:
            raise AssertionError(f"xdotool {' '.join(map(str, arguments))} failed")

    def move(self, x: int, y: int) -> None:
        self._act("mousemove", x, y)

    def click(self, x: int, y: int, times: int = 1, button: int = 1) -> None:
        self._act("mousemove", x, y, "click", "--repeat", times, "--delay", 60, button)

    def key(self, name: str) -> None:
        """Press a key or a chord by its X name, such as Return or ctrl+w."""
        self._act("key", "--clearmodifiers", name)

    def type(self, text: str) -> None:
        self._act("type", "--delay", 12, "--", text)

    def screenshot(self, path: Path) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        command = [need("import"), "-window", "root", str(path)]
        subprocess.run(command, env=self.environment, check=True, timeout=30)
        return path

    def windows(self, title_regex: str) -> list[Window]:
        """The visible windows whose title holds the expression, oldest first."""
        ids = self._xdotool("search", "--onlyvisible", "--name", ".") or ""
        found = (self._window(int(number)) for number in ids.split())
        return [window for window in found if window and re.search(title_regex, window.title)]

    def _window(self, number: int) -> Window | None:
        # Not by xdotool, which counts the frame twice and so misses by the height of the title.
        command = [need("xwininfo"), "-id", str(number)]
        answer = subprocess.run(
            command, env=self.environment, capture_output=True, timeout=10, check=False
        )
        place = _PLACE.search(answer.stdout.decode(errors="replace"))
        if place is None:
            return None  # gone meanwhile
        title = (self._xdotool("getwindowname", number) or "").removesuffix("\n")
        return Window(number, title, *map(int, place.groups()))

    def active_title(self) -> str:
        """Of the window that has the keyboard."""
        return (self._xdotool("getactivewindow", "getwindowname") or "").removesuffix("\n")

    def stays_on_top(self, window: Window) -> bool:
        """Whether the window manager was asked to keep it above all others."""
        command = [need("xprop"), "-id", str(window.id), "_NET_WM_STATE"]
        answer = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, timeout=10, check=True
        )
        return "_NET_WM_STATE_ABOVE" in answer.stdout

    def activate(self, window: Window) -> None:
        """Bring to the front and give it the keyboard."""
        self._act("windowactivate", "--sync", window.id)

    def close(self, window: Window) -> None:
        """Ask it to close by the keyboard, so that its program can save.

        Browsers do so with their last window; at SIGTERM they lose young cookies. A window
        manager that is busy may miss a chord; then it is pressed once more.
        """
        for _ in range(2):
            self.activate(window)
            self.key("alt+F4")
            with contextlib.suppress(NotInTime):
                self.wait_for(lambda: not self._is_there(window), 10, "the window's end")
                return

    def _is_there(self, window: Window) -> bool:
        return any(each.id == window.id for each in self.windows(""))

    def wait_for(self, condition: Callable[[], T | None], seconds: float, what: str) -> T:
        """Ask every 50 ms until the answer is true, and return it; else NotInTime."""
        end = time.monotonic() + seconds
        while True:
            answer = condition()
            if answer:
                return answer
            if time.monotonic() > end:
                raise NotInTime(self._what_is_there(what, seconds))
            time.sleep(0.05)

    def _what_is_there(self, what: str, seconds: float) -> str:
        if "DISPLAY" not in self.environment:
            return f"{what}: not within {seconds:g} s"
        self._missed += 1
        picture = self.folder / "screenshots" / f"missed-{self._missed}.png"
        self.screenshot(picture)
        titles = sorted({window.title for window in self.windows("")})
        return f"{what}: not within {seconds:g} s; windows {titles}; see {picture}"
