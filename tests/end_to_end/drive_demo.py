"""`make demo`: the main job, before a person where there is a screen, else by itself.

By itself it uses what a person uses: a desktop under Xvfb, the icon in the notification area, the
buttons of the window, Chromium. It ends with 0 only if the scene came out as it should, and for
the main scene only if the picture that SharePoint serves is the Exchange photo.
"""

from __future__ import annotations

import argparse
import base64
import contextlib
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Literal

from PIL import Image

from photosync_tray.demo.scenes import Scene
from photosync_tray.rehearsal import BEGUN
from tests.desktop import Chromium, Desktop, NotInTime, Page, Window
from tests.end_to_end.looking import LOAD_OWN_PICTURE, accent_box, distance
from tests.end_to_end.outcomes import NO_PAGE, OUTCOMES, TO_ONEDRIVE
from tests.end_to_end.tidy import paint, tidy_desktop

ROOT = Path(__file__).parents[2]
SHOTS = ROOT / "build" / "demo"
README_PICTURES = {
    "both-pictures": "needed",
    "sign-in-in-private": "private-window",
    "in-sync": "arrived",
}
"""Steps whose pictures `make pictures` publishes, and under which name."""


class Drive:
    """One run of one scene on one desktop."""

    browser: Literal["chromium", "firefox"] = "chromium"

    def __init__(
        self, desktop: Desktop, scene: Scene, shots: Path, pictures: Path | None = None
    ) -> None:
        """`shots` is for every step's picture, `pictures` for those of the README."""
        self.desktop = desktop
        self.scene = scene
        self.shots = shots
        self.pictures = pictures
        self.chromium: Chromium = desktop.chromium()
        self._began = time.monotonic()
        self._taken = 0

    def say(self, text: str) -> None:
        print(f"{time.monotonic() - self._began:6.1f} s  {text}", flush=True)

    def shot(self, name: str) -> None:
        self._taken += 1
        path = self.desktop.screenshot(self.shots / f"{self._taken:02}-{name}.png")
        self.say(f"         picture {os.path.relpath(path, ROOT)}")
        if self.pictures and name in README_PICTURES:
            self.publish(path, self.pictures / f"{README_PICTURES[name]}.png")

    def publish(self, shot: Path, target: Path) -> None:
        """For the README: our window alone, or the whole screen where others matter."""
        image = Image.open(shot).convert("RGB")
        if "window" not in target.stem and (window := self.find_window()):
            right, bottom = window.x + window.width, window.y + window.height
            image = image.crop((window.x, window.y, right, bottom))
        image.save(target, optimize=True)

    def run(self) -> str:
        """Returns the state at the end."""
        self.start_tray()
        self.open_window()
        if self.scene not in BEGUN:
            self.sign_in()
        state = self.settled()
        self.say(f"the tray says: {state['state']}")
        self.shot("both-pictures")
        if self.scene in TO_ONEDRIVE:
            self.start_sync()
            self.click_tile()
            self.wait_for_photo()
        elif self.scene is Scene.THREE_DAYS:
            self.press_main_button()
            self.say("pressed Start the sync; the demo's own visitor clicks the OneDrive tile")
        return str(self.in_state(OUTCOMES[self.scene][1])["state"])

    def start_tray(self) -> None:
        self.desktop.install_browser(self.browser)
        paint(self.desktop)
        command = [sys.executable, "-m", "photosync_tray", f"--demo={self.scene}", "--background"]
        self.desktop.start(command)
        self.icon = self.desktop.wait_for(self.find_icon, 30, "the icon in the notification area")
        self.say("the tray icon is there")
        self.shot("tray-icon")

    def find_icon(self) -> Window | None:
        """The notification area is as wide as its icons, and ours is the only one."""
        return next(iter(self.desktop.windows("^panel$")), None) if self.status() else None

    def open_window(self) -> None:
        self.desktop.click(*self.icon.centre, times=2)
        self.window = self.desktop.wait_for(self.find_window, 20, "the window")
        self.say("a double-click on the icon opened the window")
        if self.scene not in BEGUN:
            self.in_state("signed-out")
            self.shot("signed-out")

    def find_window(self) -> Window | None:
        return next(iter(self.desktop.windows("^(Demo . )?PhotoSync Tray$")), None)

    def sign_in(self) -> None:
        self.press_main_button()
        self.say("pressed Sign in")
        if self.scene in NO_PAGE:
            return
        page = self.chromium.page("oauth2/v2.0/authorize", 40)
        self.chromium.bring_to_front(page)
        self.say("the provider's page is open in Chromium")
        self.shot("sign-in-page")
        self.click_on(page, "button[name=account]")
        self.say("chose the account")
        if self.scene is Scene.BLOCKED:
            self.give_up_on_the_error_page()

    def give_up_on_the_error_page(self) -> None:
        """This page never comes back: the person cancels in the window."""
        page = self.desktop.wait_for(lambda: self.page_that_says("53003"), 20, "the error page")
        self.chromium.bring_to_front(page)
        self.shot("error-page")
        self.desktop.activate(self.window)
        self.desktop.key("Return")
        self.say("the provider shows an error that never comes back; cancelled in the window")

    def page_that_says(self, text: str) -> Page | None:
        pages = self.chromium.pages()
        return next((page for page in pages if text in self.chromium.text(page)), None)

    def start_sync(self) -> None:
        self.press_main_button()
        self.say("pressed Start the sync; a private window opens at Office.com")
        page = self.desktop.wait_for(self.private_page, 40, "an Incognito window")
        self.chromium.bring_to_front(page)
        self.shot("sign-in-in-private")
        self.click_on(page, "button[name=account]")
        self.say("signed in there; the normal profile's sign-in was not known to it")

    def click_on(self, page: Page, selector: str) -> None:
        """Click, and click again where the page was still moving under the mouse."""
        seconds = 30 if self.scene is Scene.SLOW else 8
        # Not `page.url`, which may be where the page was sent on from, and comes back to.
        here = str(self.chromium.evaluate(page, "location.href"))
        for _ in range(3):
            with contextlib.suppress(NotInTime):
                self.chromium.click(page, selector)
                self.desktop.wait_for(lambda: self.moved_on(page, here), seconds, "another page")
            if self.moved_on(page, here):
                return
        raise AssertionError(f"{selector} leads nowhere")

    def moved_on(self, page: Page, here: str) -> bool:
        same = (now for now in self.chromium.pages() if now.id == page.id)
        return next((now.url for now in same), "") != here

    def private_page(self) -> Page | None:
        ready = "document.querySelector('button[name=account]') !== null"
        pages = (page for page in self.chromium.pages() if page.incognito)
        return next((page for page in pages if self.chromium.evaluate(page, ready)), None)

    def click_tile(self) -> None:
        home = self.desktop.wait_for(self.page_with_tiles, 30, "Office.com")
        self.chromium.bring_to_front(home)
        self.shot("office-com-in-private")
        self.click_on(home, "#tile-onedrive")
        self.say("clicked the OneDrive tile; SharePoint now asks Exchange for the photo")
        self.onedrive = self.chromium.page("/personal/", 60)
        self.chromium.bring_to_front(self.onedrive)
        self.shot("onedrive-in-private")
        self.desktop.activate(self.window)
        self.shot("guide")

    def page_with_tiles(self) -> Page | None:
        ready = "document.querySelector('#tile-onedrive') !== null"
        pages = (page for page in self.chromium.pages() if page.incognito)
        return next((page for page in pages if self.chromium.evaluate(page, ready)), None)

    def wait_for_photo(self) -> dict[str, Any]:
        state = self.in_state("in-sync", 150)
        self.say("the tray says: the photo has arrived")
        self.desktop.activate(self.window)
        self.shot("in-sync")
        self.compare_pictures(state["account"]["username"])
        return state

    def compare_pictures(self, username: str) -> None:
        """What SharePoint serves to the person's own browser, against Exchange's file."""
        self.chromium.evaluate(self.onedrive, LOAD_OWN_PICTURE.replace("USERNAME", username))
        served = self.desktop.wait_for(
            lambda: self.chromium.evaluate(self.onedrive, "window.served"), 20, "SharePoint's file"
        )
        content = base64.b64decode(served)
        portrait = ROOT / "resources" / "pictures" / "portraits" / "new.jpg"
        difference = distance(content, portrait.read_bytes())
        self.say(f"SharePoint's picture differs from Exchange's photo by {difference:.2f} of 255")
        if difference > 4:
            raise AssertionError("SharePoint serves another picture than Exchange")

    def press_main_button(self) -> None:
        """Found as a person finds it: by its colour, which changes under the mouse."""
        self.desktop.activate(self.window)
        self.desktop.move(0, 0)
        x, y = self.desktop.wait_for(self.find_button, 20, "the main button")
        self.desktop.click(x, y)

    def find_button(self) -> tuple[int, int] | None:
        path = self.desktop.screenshot(self.desktop.folder / "look.png")
        window = self.find_window()
        if window is None:
            return None
        left, top = window.x, window.y
        frame = (left, top, left + window.width, top + window.height)
        box = accent_box(Image.open(path).convert("RGB").crop(frame))
        return (left + (box[0] + box[2]) // 2, top + (box[1] + box[3]) // 2) if box else None

    def settled(self) -> dict[str, Any]:
        return self.in_state(OUTCOMES[self.scene][0])

    def in_state(self, name: str, seconds: float = 60) -> dict[str, Any]:
        """Wait until the tray, asked over its socket, is in the state."""

        def there() -> dict[str, Any] | None:
            status = self.status()
            return status if status and status["state"] == name else None

        return self.desktop.wait_for(there, seconds, f"state {name}")

    def status(self) -> dict[str, Any] | None:
        command = [sys.executable, "-m", "photosync_tray.cli", f"--demo={self.scene}"]
        answer = subprocess.run(
            [*command, "status", "--json"],
            env=self.desktop.environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        try:
            document: dict[str, Any] = json.loads(answer.stdout)
        except ValueError:
            return None
        return document


def has_display() -> bool:
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def by_hand(scene: Scene) -> int:
    print(f"PhotoSync Tray opens with the scene {scene.value}: {scene.description}.")
    print("Double-click its icon, or use its window. Quit is in the icon's menu.", flush=True)
    command = [sys.executable, "-m", "photosync_tray", f"--demo={scene}"]
    return subprocess.run(command, check=False).returncode


def by_itself(scene: Scene, pictures: Path | None) -> int:
    print(f"No display here, so the demo drives itself: {scene.value}, {scene.description}.")
    for old in SHOTS.glob("[0-9][0-9]-*.png"):
        old.unlink()
    shutil.rmtree(SHOTS / "desktop", ignore_errors=True)  # the person of last time
    with tidy_desktop(SHOTS / "desktop") as desktop:
        drive = Drive(desktop, scene, SHOTS, pictures)
        state = drive.run()
        expected = OUTCOMES[scene][1]
        drive.say(f"ended {state}, as it should" if state == expected else f"ended {state}!")
    return 0 if state == expected else 1


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "scene", nargs="?", type=Scene, choices=list(Scene), default="changed-photo"
    )
    parser.add_argument("--headless", action="store_true", help="by itself, even with a display")
    parser.add_argument("--pictures", type=Path, help="a folder for the README's pictures")
    asked = parser.parse_args()
    if has_display() and not asked.headless and not asked.pictures:
        return by_hand(asked.scene)
    return by_itself(asked.scene, asked.pictures)


if __name__ == "__main__":
    sys.exit(main())
