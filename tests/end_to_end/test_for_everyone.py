"""The window as a screen reader, a keyboard and weak eyes find it, looked at from outside."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.desktop import Desktop
from tests.end_to_end.reading import faint, misplaced, small, unnamed
from tests.end_to_end.stage import Stage
from tests.qt.variants import SCREENS
from tests.screen_reader import TO_BE_READ, Node, ScreenReader, program

pytestmark = pytest.mark.desktop

STATES = [name for name in SCREENS if not name.endswith((", looking", ", opening"))]
"""Without those that differ from another by one word."""
LOOKED_AT = (
    *("signed out", "signing in, page shown", "in sync", "sync needed", "nothing to sync"),
    *("watching", "timed out: after hours", "failed", "consent: may we look"),
)
"""States that between them have everything that a window can have."""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Desktop, ScreenReader]]:
    """One for all: nothing is changed on it."""
    folder = tmp_path_factory.mktemp("everyone")
    with Desktop(folder, size=(1280, 1000)) as desktop, ScreenReader(desktop) as reader:
        yield desktop, reader


@pytest.fixture(scope="module")
def stage(desk: tuple[Desktop, ScreenReader]) -> Iterator[Stage]:
    with Stage(*desk) as made:
        yield made


def first(nodes: list[Node], role: str, name: str = "") -> int:
    """The place of the first such thing in the order of reading."""
    return next(i for i, node in enumerate(nodes) if node.role == role and name in node.name)


@pytest.mark.parametrize("state", STATES)
def test_all_is_named_and_large_enough_and_what_changed_is_said_once(
    stage: Stage, state: str
) -> None:
    stage.tell("starting" if state != "starting" else "signed out")
    stage.reader.heard()
    nodes = stage.show(state)
    assert list(unnamed(nodes)) == []
    assert list(small(nodes)) == []
    assert list(misplaced(nodes)) == []
    stage.tell(state)  # nothing is new
    headline, *more = announced(stage)
    words = [node.name for node in nodes if node.role == "label"]
    assert headline in words
    assert len(more) <= 1
    assert set(more) <= set(words)


def announced(stage: Stage) -> list[str]:
    """What was said by itself since the last state that was asked for."""
    heard = stage.reader.heard()
    return [each["said"] for each in heard if each["event"].startswith("object:announcement")]


def test_both_pictures_say_whose_they_are_and_what_they_show(stage: Stage) -> None:
    pictures = [node.name for node in stage.show("sync needed") if node.role == "image"]
    assert pictures == ["Photo in Exchange: your photo", "Photo in SharePoint: another photo"]


def test_it_is_read_in_the_order_in_which_it_is_understood(stage: Stage) -> None:
    nodes = stage.show("sync needed")
    picture, words = first(nodes, "image"), first(nodes, "label", "SharePoint still shows")
    button = first(nodes, "push button", "Start the sync")
    details = first(nodes, "check box", "Details")
    assert picture < words < button < details


@pytest.mark.parametrize("tone", ["light", "dark", "contrast"])
def test_words_stand_out_from_their_ground(
    desk: tuple[Desktop, ScreenReader], tmp_path: Path, tone: str
) -> None:
    desktop, _ = desk
    with Stage(*desk, "--tone", tone) as stage:
        for state in LOOKED_AT:
            nodes = stage.show(state)
            desktop.move(2, 2)
            shot = desktop.screenshot(tmp_path / f"{tone}.bmp")
            assert list(faint(nodes, Image.open(shot).convert("RGB"))) == []


def test_with_the_details_nothing_is_nameless_or_in_the_way(stage: Stage) -> None:
    stage.show("sync needed: a small photo")
    nodes = stage.show("details")
    stage.tell("details")
    assert list(unnamed(nodes)) == []
    assert list(small(nodes)) == []


def test_the_card_with_the_steps_is_read_out_whole(stage: Stage) -> None:
    stage.show("watching")
    stage.desktop.activate(stage.desktop.windows("^PhotoSync Tray$")[0])
    nodes = stage.show_card()
    assert stage.desktop.active_title() == "PhotoSync Tray"  # whoever types goes on typing
    assert list(unnamed(nodes)) == []
    assert list(small(nodes)) == []
    assert list(misplaced(nodes)) == []
    said = [node.name for node in nodes]
    assert "Step 1, now: Sign in with this account" in said
    assert "Copy the sign-in name" in said


def test_the_first_window_is_read_out_whole(desk: tuple[Desktop, ScreenReader]) -> None:
    with Stage(*desk) as stage:
        nodes = stage.show("welcome")
        assert list(unnamed(nodes)) == []
        assert list(misplaced(nodes)) == []
        assert "It lives beside the clock" in [node.name for node in nodes]


@pytest.fixture
def settings(desk: tuple[Desktop, ScreenReader]) -> Iterator[Settings]:
    desktop, reader = desk
    desktop.install_browser("chromium")
    process = desktop.start(program("changed-photo"), environment=TO_BE_READ)
    opened = Settings(desktop, reader, process.pid)
    reader.press(opened.find("push button", "Settings"))
    yield opened
    desktop.stop(process)


class Settings:
    """The settings of a running program, found by what things are called."""

    def __init__(self, desktop: Desktop, reader: ScreenReader, process: int) -> None:
        self.desktop = desktop
        self._reader = reader
        self._process = process

    def find(self, role: str, name: str) -> Node:
        def there() -> Node | None:
            nodes = self._reader.read(self._process)
            return next((n for n in nodes if n.role == role and n.name.startswith(name)), None)

        return self.desktop.wait_for(there, 40, name)

    def turn_to(self, tab: str) -> None:
        self.desktop.click(*self.find("page tab", tab).centre)

    def look(self) -> list[Node]:
        return self._reader.window(self._process, "Settings")


def test_the_settings_are_named_throughout(settings: Settings, tmp_path: Path) -> None:
    for tab, role, name in _TABS:
        settings.turn_to(tab)
        settings.find(role, name)
        nodes = settings.look()
        assert list(unnamed(nodes)) == []
        assert list(small(nodes)) == []
        assert list(misplaced(nodes)) == []
        shot = settings.desktop.screenshot(tmp_path / "settings.bmp")
        assert list(faint(nodes, Image.open(shot).convert("RGB"))) == []


def test_the_test_of_a_window_opens_one_and_says_what_came_of_it(
    desk: tuple[Desktop, ScreenReader], settings: Settings
) -> None:
    """In a real browser, by the button of the settings."""
    desktop, reader = desk
    settings.turn_to("Browser")
    settings.find("radio button", "Chromium")
    reader.heard()
    reader.press(settings.find("push button", "Test: open a private window"))
    said = settings.find("label", "The window came.").name
    [window] = desktop.wait_for(lambda: desktop.windows("- Chromium"), 20, "the window")
    desktop.close(window)
    heard = [each["said"] for each in reader.heard()]
    assert heard.count(said) == 1


_TABS = (
    ("General", "combo box", "As the system"),
    ("Browser", "radio button", "Chromium"),
    ("About", "push button", "Open the log folder"),
)
"""Of the settings, each with something on it."""


@pytest.mark.parametrize("state", LOOKED_AT)
def test_with_type_twice_as_large_nothing_is_lost(large: Stage, stage: Stage, state: str) -> None:
    """What does not fit onto the screen can be scrolled to; nothing is shortened or lies over."""
    usual = {node.name for node in stage.show(state) if node.name}
    nodes = large.show(state)
    assert usual == {node.name for node in nodes if node.name}
    overlapping = [one for one in misplaced(nodes) if " lies over " in one]
    assert overlapping == []
    window = nodes[0].box
    wide = [n for n in nodes if n.name and n.box[0] + n.box[2] > window[0] + window[2]]
    assert wide == []


@pytest.fixture(scope="module")
def large(desk: tuple[Desktop, ScreenReader]) -> Iterator[Stage]:
    """With the system's type at 200 %."""
    with Stage(*desk, environment={"QT_FONT_DPI": "192"}) as made:
        yield made
