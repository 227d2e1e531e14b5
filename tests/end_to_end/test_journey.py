"""The main job as a person does it, in real Chromium by mouse and in real Firefox by keyboard."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any

import pytest

from photosync_tray.demo.scenes import Scene
from tests.desktop import Desktop, NotInTime, Window
from tests.end_to_end.drive_demo import Drive

pytestmark = pytest.mark.browser


class WatchfulDrive(Drive):
    """Counts the clicks in our window, and looks at the card when it comes."""

    clicks = 0

    def press_main_button(self) -> None:
        self.clicks += 1
        super().press_main_button()

    def start_sync(self) -> None:
        self.clicks = 0
        super().start_sync()
        card = self.desktop.wait_for(self.find_card, 20, "the card with the steps")
        assert self.desktop.stays_on_top(card)
        assert card.title != self.desktop.active_title()

    def find_card(self) -> Window | None:
        return next(iter(self.desktop.windows("^Steps")), None)


class KeyboardDrive(Drive):
    """The same journey in Firefox, with the Enter key alone: what it is on is what comes next."""

    browser = "firefox"

    def sign_in(self) -> None:
        self.press_enter_in(self.window)
        self.choose_account_in(self.firefox("Sign in to your account — Mozilla Firefox$"))

    def start_sync(self) -> None:
        self.press_enter_in(self.window)
        self.choose_account_in(self.firefox("Sign in to your account — .*Private Browsing"))

    def click_tile(self) -> None:
        """The tile's own address leads on to the files by itself."""
        self.firefox("My files – OneDrive — .*Private Browsing")

    def compare_pictures(self, username: str) -> None:
        """Firefox is not asked from outside; the tray's own answer has to do."""

    def choose_account_in(self, window: Window) -> None:
        """Enter, and again where the page was not ready for the first."""
        for _ in range(5):
            self.press_enter_in(window)
            with contextlib.suppress(NotInTime):
                self.desktop.wait_for(lambda: self.has_gone(window), 8, "the next page")
                return
        raise AssertionError("the account could not be chosen")

    def has_gone(self, window: Window) -> bool:
        titles = {each.id: each.title for each in self.desktop.windows(".")}
        return titles.get(window.id) != window.title

    def press_enter_in(self, window: Window) -> None:
        self.desktop.activate(window)
        self.desktop.key("Return")

    def firefox(self, title: str) -> Window:
        return self.desktop.wait_for(
            lambda: next(iter(self.desktop.windows(title)), None), 60, f"a window {title}"
        )


def choose(desktop: Desktop, scene: Scene, choices: dict[str, Any]) -> None:
    """The user's own choices, as the program keeps them."""
    folder = Path(desktop.environment["XDG_CONFIG_HOME"]) / f"photosync-tray-demo-{scene}"
    folder.mkdir(parents=True)
    (folder / "settings.json").write_text(json.dumps({"version": 1, **choices}))


def test_the_photo_arrives_in_chromium_by_mouse(desktop: Desktop, tmp_path: Path) -> None:
    """With one click in our window after the sign-in, and a card that leaves the keyboard alone."""
    drive = WatchfulDrive(desktop, Scene.CHANGED_PHOTO, tmp_path)
    assert drive.run() == "in-sync"
    assert drive.clicks == 1


def test_the_photo_arrives_in_firefox_by_keyboard(desktop: Desktop, tmp_path: Path) -> None:
    choose(desktop, Scene.CHANGED_PHOTO, {"StartAt": "OneDriveTile"})
    assert KeyboardDrive(desktop, Scene.CHANGED_PHOTO, tmp_path).run() == "in-sync"
