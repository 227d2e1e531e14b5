"""Where private windows are forbidden: what is offered, and only what the person agreed to."""

from __future__ import annotations

import pytest

from photosync_tray.core import state as s
from photosync_tray.core.errors import NoBrowser, PrivateModeForbidden
from photosync_tray.core.model import Route
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
