"""The window by Tab alone, from outside: all is reached, in order, and one sees where one is."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from tests.desktop import Desktop, NotInTime
from tests.end_to_end.stage import Stage
from tests.screen_reader import Node, ScreenReader

pytestmark = pytest.mark.desktop

STATE = "consent: may we look"
"""It has the most to press."""
_MARK = 40
"""Pixels that change at least where the keyboard comes: a line around the smallest button."""


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with (
        Desktop(tmp_path / "desktop", size=(1280, 1000)) as desktop,
        ScreenReader(desktop) as reader,
        Stage(desktop, reader) as made,
    ):
        made.show(STATE)
        [window] = desktop.windows("PhotoSync Tray$")
        desktop.activate(window)
        desktop.move(2, 2)
        yield made


def focused(stage: Stage) -> Node:
    [node] = [node for node in stage.look() if "focused" in node.states]
    return node


def tab(stage: Stage) -> Node:
    """What has the keyboard after Tab; in a link it stops a second time, which is passed over."""
    before = focused(stage).name

    def moved() -> Node | None:
        here = focused(stage)
        return here if here.name != before else None

    for _ in range(2):
        stage.desktop.key("Tab")
        with contextlib.suppress(NotInTime):
            return stage.desktop.wait_for(moved, 1, "the next one")
    raise AssertionError(f"Tab stays on {before}")


def tabbed(stage: Stage, folder: Path) -> list[tuple[Node, Path]]:
    """Once around: what has the keyboard, and the picture of the screen then."""
    start, way = focused(stage).name, list[tuple[Node, Path]]()
    while not way or way[-1][0].name != start:
        here = tab(stage)
        way.append((here, stage.desktop.screenshot(folder / f"{len(way)}.bmp")))
    return way


def test_tab_reaches_everything_in_the_order_of_reading_and_is_seen(
    stage: Stage, tmp_path: Path
) -> None:
    pressed = [node.name for node in stage.look() if "focusable" in node.states]
    way = tabbed(stage, tmp_path)
    assert sorted(node.name for node, _ in way) == sorted(pressed)
    turns = [other for one, other in pairwise(node for node, _ in way) if other.box[1] < one.box[1]]
    assert len(turns) == 1  # from the foot back to the top
    for (_, earlier), (node, picture) in pairwise(way):
        assert changed(node, earlier, picture) > _MARK, node


def changed(node: Node, earlier: Path, picture: Path) -> int:
    """Pixels that differ where the node is."""
    left, top, width, height = node.box
    box = (left - 3, top - 3, left + width + 3, top + height + 3)
    before, after = (Image.open(path).convert("L").crop(box) for path in (earlier, picture))
    differing = ImageChops.difference(before, after).point(lambda value: 255 if value > 24 else 0)
    return differing.histogram()[255]
