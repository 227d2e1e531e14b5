"""The steps through the private window: right for its kind, its first page and its cloud."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from photosync_tray.core.cloud import StartAt
from photosync_tray.core.guide import Guide, Sight
from photosync_tray.core.model import OpenedWindow, Route
from photosync_tray.core.presentation import present
from photosync_tray.core.state import Watching
from photosync_tray.core.texts import say
from tests.core.journey_samples import WATCHING
from tests.samples import NOON, OLD_PICTURE, properties

GUIDE = Guide(OpenedWindow("Microsoft Edge", "InPrivate"), "robin@contoso.example")


def asked(minutes: int, *, ahead: timedelta | None = None) -> Watching:
    """SharePoint asked Exchange so many minutes after the window opened, by its own clock."""
    look = replace(
        OLD_PICTURE.sharepoint,
        properties=replace(properties(), timestamp=NOON + timedelta(minutes=minutes)),
    )
    found = replace(OLD_PICTURE, sharepoint=look, clock_ahead=ahead)
    return replace(WATCHING, findings=found)


def test_one_signs_in_opens_the_page_and_closes_the_window() -> None:
    sights = [step.sight for step in GUIDE.steps]
    assert sights == [Sight.SIGN_IN, Sight.ONEDRIVE, Sight.CLOSE]
    assert [step.name for step in GUIDE.steps] == ["robin@contoso.example", "", ""]


@pytest.mark.parametrize(
    ("start", "sight", "title"),
    [
        (StartAt.ONEDRIVE_TILE, Sight.ONEDRIVE, "Wait until OneDrive opens"),
        (StartAt.SHAREPOINT_TILE, Sight.SHAREPOINT, "Wait until SharePoint opens"),
        (StartAt.OFFICE_HOME, Sight.TILES, "Click OneDrive"),
        (StartAt.OWN_PHOTO, Sight.OWN_PICTURE, "Wait until a picture opens"),
    ],
)
def test_the_second_step_is_that_of_the_page(start: StartAt, sight: Sight, title: str) -> None:
    step = GUIDE._replace(start_at=start).steps[1]
    assert (step.sight, step.title) == (sight, title)


def test_the_page_with_the_tiles_is_that_of_the_cloud() -> None:
    step = GUIDE._replace(start_at=StartAt.OFFICE_HOME, portal="www.office365.us").steps[1]
    assert say(step.more) == "It is among the tiles on www.office365.us."


def test_each_kind_of_window_is_named_as_it_is() -> None:
    windows = {
        route: say(GUIDE._replace(window=replace(GUIDE.window, route=route)).where)
        for route in Route
    }
    assert windows[Route.PRIVATE] == "In the InPrivate window of Microsoft Edge"
    assert windows[Route.GUEST] == "In the Guest window of Microsoft Edge"
    assert len(set(windows.values())) == len(Route)
    notes = [GUIDE._replace(window=replace(GUIDE.window, route=r)).note for r in Route]
    assert notes[0] == ""
    assert all(notes[1:])


@pytest.mark.parametrize(
    ("state", "done"),
    [
        (WATCHING, 0),
        (asked(-30), 0),
        (asked(2), 2),
        (asked(-30, ahead=timedelta(hours=1)), 2),
        (asked(2, ahead=timedelta(hours=-1)), 0),
    ],
    ids=[
        "nothing known",
        "asked before",
        "asked since",
        "asked since, and the PC's clock is ahead",
        "asked before, and the PC's clock is behind",
    ],
)
def test_only_what_sharepoint_shows_counts_as_done(state: Watching, done: int) -> None:
    guide = present(state).guide
    assert guide is not None
    assert guide.done == done
    assert guide.now == done


def test_after_the_first_look_one_has_probably_signed_in() -> None:
    """Which is a guess, and so ticks nothing off."""
    guide = present(replace(WATCHING, watch=replace(WATCHING.watch, attempts=1))).guide
    assert guide is not None
    assert (guide.done, guide.now) == (0, 1)
