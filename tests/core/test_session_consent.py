"""Looking at SharePoint is asked for on its own, and a refusal costs nothing but the look."""

from __future__ import annotations

import pytest

from photosync_tray.core import state as s
from photosync_tray.core.errors import (
    ConsentNeeded,
    PhotoSyncError,
    SignInCancelled,
    SignInTimedOut,
    WrongAccount,
)
from photosync_tray.core.model import Match
from tests.core.journeys import started
from tests.fakes import Outside
from tests.samples import CLOUD, MY_SITE, ROBIN, profile


@pytest.fixture
def outside() -> Outside:
    """Robin was signed in, and nobody has allowed to look at SharePoint."""
    outside = Outside()
    outside.identity.remembered = ROBIN
    outside.sharepoint.trouble = ConsentNeeded()
    return outside


def test_without_it_the_photo_in_exchange_is_known_all_the_same(outside: Outside) -> None:
    session = started(outside)
    assert isinstance(session.state, s.SyncNeeded)
    assert session.state.findings.exchange.photo
    assert session.state.findings.match is Match.UNKNOWN


def test_allowed_it_looks(outside: Outside) -> None:
    session = started(outside)
    outside.identity.while_page_shows = lambda: setattr(outside.sharepoint, "trouble", None)
    session.ask_consent()
    assert isinstance(session.state, s.SyncNeeded)
    assert session.state.findings.match is Match.DIFFERENT
    assert outside.identity.allowed == set(CLOUD.sharepoint_scopes(MY_SITE))


@pytest.mark.parametrize(
    "refusal", [SignInCancelled(), ConsentNeeded(), SignInTimedOut(), WrongAccount()]
)
def test_refused_it_goes_on_without_and_says_why(outside: Outside, refusal: PhotoSyncError) -> None:
    session = started(outside)
    before = session.state
    outside.identity.refusal = refusal
    session.ask_consent()
    assert isinstance(session.state, s.SyncNeeded)
    assert isinstance(before, s.SyncNeeded)
    assert session.state.findings == before.findings
    assert session.state.refused == refusal.problem()
    session.sync()
    assert isinstance(session.state, s.Watching)


def test_cancelled_it_returns_to_where_it_was(outside: Outside) -> None:
    session = started(outside)
    before = session.state
    outside.identity.while_page_shows = session.cancel
    session.ask_consent()
    assert session.state == before


def test_a_refusal_is_remembered_over_silent_rechecks(outside: Outside) -> None:
    session = started(outside)
    outside.identity.refusal = SignInCancelled()
    session.ask_consent()
    outside.clock.advance_to_next()
    assert isinstance(session.state, s.SyncNeeded)
    assert session.state.refused == SignInCancelled().problem()


def test_the_rechecks_go_on_afterwards(outside: Outside) -> None:
    session = started(outside)
    outside.identity.refusal = SignInCancelled()
    session.ask_consent()
    assert len(outside.clock.upcoming) == 1


def test_without_a_my_site_there_is_nothing_to_ask_for(outside: Outside) -> None:
    outside.exchange.person = profile(opened=False)
    session = started(outside)
    before = session.state
    session.ask_consent()
    assert session.state == before


def test_signing_out_meanwhile_ends_it(outside: Outside) -> None:
    session = started(outside)
    outside.identity.while_page_shows = session.sign_out
    session.ask_consent()
    assert session.state == s.SignedOut(choose=True)
    assert outside.identity.remembered is None
