"""Where private windows are forbidden: what is offered, and only what the person agreed to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from photosync_tray.core import state as s
from photosync_tray.core.errors import NoBrowser, PhotoSyncError, PrivateModeForbidden
from photosync_tray.core.model import OpenedWindow, Route
from photosync_tray.core.presentation import present
from photosync_tray.core.screen import Action
from photosync_tray.core.texts import say
from tests.core.journey_samples import WATCHING
from tests.core.journeys import started
from tests.fakes import Outside
from tests.samples import ROBIN

PAGE = "https://portal.example/launch/onedrive?auth=2&login_hint=robin@contoso.example"


@pytest.fixture
def outside() -> Outside:
    """Robin was signed in; no browser may open a private window."""
    outside = Outside(normal_window=True)
    outside.identity.remembered = ROBIN
    outside.browsers.refusal = PrivateModeForbidden()
    return outside


def test_an_ordinary_window_is_offered_where_policy_says_so(outside: Outside) -> None:
    session = started(outside)
    session.sync()
    assert isinstance(session.state, s.Failed)
    assert session.state.offers_normal
    assert outside.browsers.opened_normally == []


def test_it_opens_once_the_person_agreed_and_the_watch_begins(outside: Outside) -> None:
    session = started(outside)
    session.sync()
    session.open_normally()
    assert outside.browsers.opened_normally == [PAGE]
    assert isinstance(session.state, s.Watching)
    assert session.state.window
    assert session.state.window.route is Route.NORMAL


def test_by_default_it_is_not_offered(outside: Outside) -> None:
    outside.normal_window = False
    session = started(outside)
    session.sync()
    session.open_normally()
    assert isinstance(session.state, s.Failed)
    assert not session.state.offers_normal
    assert outside.browsers.opened_normally == []


def test_nor_where_no_browser_was_found(outside: Outside) -> None:
    outside.browsers.refusal = NoBrowser()
    session = started(outside)
    session.sync()
    session.open_normally()
    assert outside.browsers.opened_normally == []


def test_agreeing_without_being_asked_opens_nothing(outside: Outside) -> None:
    session = started(outside)
    session.open_normally()
    assert isinstance(session.state, s.SyncNeeded)
    assert outside.browsers.opened_normally == []


def test_the_next_look_takes_the_offer_back(outside: Outside) -> None:
    session = started(outside)
    session.sync()
    session.check()
    session.open_normally()
    assert isinstance(session.state, s.SyncNeeded)
    assert outside.browsers.opened_normally == []


# By hand.


def test_the_link_can_be_taken_to_a_window_of_ones_own_and_the_watch_begins(
    outside: Outside,
) -> None:
    session = started(outside)
    session.sync()
    assert session.take_link() == PAGE
    assert isinstance(session.state, s.Watching)
    assert session.state.window
    assert session.state.window.route is Route.BY_HAND
    assert outside.browsers.opened == []


def test_nothing_is_copied_while_nothing_stands_in_the_way(outside: Outside) -> None:
    session = started(outside)
    assert session.take_link() is None
    assert isinstance(session.state, s.SyncNeeded)


# What is said.


def test_the_offer_says_what_an_ordinary_window_means(outside: Outside) -> None:
    session = started(outside)
    session.sync()
    screen = present(session.state)
    assert screen.primary
    assert screen.primary.action is Action.OPEN_NORMAL
    assert "signed in already" in say(screen.sentence)
    assert [button.action for button in screen.secondary] == [
        *(Action.COPY_START, Action.CHECK, Action.COPY_FOR_IT),
    ]


@pytest.mark.parametrize("refusal", [PrivateModeForbidden(), NoBrowser()])
def test_without_it_the_link_is_offered(outside: Outside, refusal: PhotoSyncError) -> None:
    outside.normal_window = False
    outside.browsers.refusal = refusal
    session = started(outside)
    session.sync()
    screen = present(session.state)
    assert screen.primary
    assert screen.primary.action is Action.CHECK
    assert screen.secondary[0].action is Action.COPY_START


@pytest.mark.parametrize("route", Route)
def test_the_guide_tells_the_way_into_each_kind_of_window(route: Route) -> None:
    window = OpenedWindow("Firefox", "private", route)
    screen = present(replace(WATCHING, window=window))
    assert screen.guide is not None
    assert "Firefox" in say(screen.guide.where)
    assert ("private window" in screen.headline) == (route in (Route.PRIVATE, Route.BY_HAND))
    assert "can’t get there from here" in say(screen.sentence)
