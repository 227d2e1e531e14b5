"""How a session ends: by signing out, and by closing the program."""

from __future__ import annotations

import pytest

from photosync_tray.core import state as s
from photosync_tray.core.errors import SignInNeeded
from tests.core.journeys import kinds, seen, started, watching
from tests.fakes import ManualRunner, Outside
from tests.samples import ROBIN


@pytest.fixture
def outside() -> Outside:
    return Outside()


# Signing out.


def test_signing_out_forgets_the_account_and_the_watch(outside: Outside) -> None:
    session = watching(outside)
    session.sign_out()
    assert session.state == s.SignedOut(choose=True)
    assert outside.identity.remembered is None
    assert outside.watches.saved is None
    assert outside.clock.upcoming == ()


def test_signing_out_while_signing_in_stops_and_forgets(outside: Outside) -> None:
    outside.identity.remembered = ROBIN
    outside.exchange.trouble = SignInNeeded()
    session = started(outside)
    outside.identity.while_page_shows = session.sign_out
    session.sign_in()
    assert session.state == s.SignedOut(choose=True)
    assert outside.identity.remembered is None


def test_signing_out_forgets_the_account_even_if_the_watch_cannot_be_removed(
    outside: Outside,
) -> None:
    session = watching(outside)
    outside.watches.broken = True
    session.sign_out()
    assert outside.identity.remembered is None


def test_a_look_that_ends_after_signing_out_is_dropped() -> None:
    outside = Outside(runner=(runner := ManualRunner()))
    outside.identity.remembered = ROBIN
    session = started(outside)
    runner.run_one()
    runner.run_one()
    assert kinds([session.state]) == ["Checking"]
    session.sign_out()
    runner.run_all()
    assert session.state == s.SignedOut(choose=True)


def test_a_window_that_opens_after_signing_out_begins_no_watch() -> None:
    outside = Outside(runner=(runner := ManualRunner()))
    outside.identity.remembered = ROBIN
    session = started(outside)
    runner.run_all()
    session.sync()
    session.sign_out()
    runner.run_all()
    assert session.state == s.SignedOut(choose=True)
    assert outside.watches.saved is None


# Closing.


def test_closing_stops_the_timer_and_keeps_the_watch(outside: Outside) -> None:
    session = watching(outside)
    session.close()
    assert outside.clock.upcoming == ()
    assert outside.watches.saved is not None


def test_closing_ends_the_sign_in_that_waits() -> None:
    outside = Outside(runner=(runner := ManualRunner()))
    session = started(outside)
    runner.run_all()
    outside.identity.while_page_shows = session.close
    session.sign_in()
    runner.run_all()
    assert outside.identity.remembered is None


def test_answers_after_closing_change_nothing() -> None:
    outside = Outside(runner=(runner := ManualRunner()))
    outside.identity.remembered = ROBIN
    session = started(outside)
    states = seen(session)
    session.close()
    runner.run_all()
    assert session.state == s.INITIAL
    assert states == []
    assert outside.exchange.asked == []
