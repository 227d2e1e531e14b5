"""The newcomer's way from the icon to a started sync: two clicks, or the keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop import Desktop
from tests.end_to_end.newcomer import LANGUAGES, Newcomer
from tests.screen_reader import ScreenReader

pytestmark = [pytest.mark.desktop, pytest.mark.browser]


@pytest.fixture(params=LANGUAGES)
def newcomer(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Newcomer]:
    """Signed in, with the window closed again."""
    with Desktop(tmp_path / "desktop") as desktop, ScreenReader(desktop) as reader:
        person = Newcomer(desktop, reader, request.param)
        person.click_icon()
        person.click(person.said("Sign in"))
        person.click("Alex Morgan", process=person.browser())
        person.wait_for(person.said("Start the sync"))
        person.close_window()
        person.clicks = 0
        yield person


def test_two_clicks_from_the_icon(newcomer: Newcomer) -> None:
    newcomer.click_icon()
    newcomer.click(newcomer.said("Start the sync"))
    assert newcomer.private_window()
    assert newcomer.clicks <= 2


def test_by_keyboard_alone(newcomer: Newcomer) -> None:
    """From the list of programs, which every desktop opens by a key."""
    assert newcomer.start().wait(20) == 0
    newcomer.wait_for(newcomer.said("Start the sync"))
    newcomer.desktop.key("Return")
    assert newcomer.private_window()
    assert newcomer.clicks == 0
