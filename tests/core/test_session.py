"""Journeys of one employee, through a session over an outside in memory."""

from __future__ import annotations

import logging
from datetime import timedelta

import pytest

from photosync_tray.core import events as e
from photosync_tray.core import state as s
from photosync_tray.core.cloud import StartAt
from photosync_tray.core.errors import SignInRefused, Throttled
from photosync_tray.core.model import Notice
from photosync_tray.core.problem import problem_of
from tests.core.journeys import kinds, seen, started, watching
from tests.fakes import ManualRunner, Outside
from tests.samples import NOON, ROBIN


@pytest.fixture
def outside() -> Outside:
    return Outside()


# From sign-in to the photo's arrival.


def test_nobody_signed_in_before_means_signed_out(outside: Outside) -> None:
    assert started(outside).state == s.SignedOut()


def test_from_sign_in_to_the_photos_arrival() -> None:
    runner = ManualRunner()
    outside = Outside(runner=runner)
    session = started(outside)
    states = seen(session)
    runner.run_all()
    session.sign_in()
    runner.run_all()
    session.sync()
    runner.run_all()
    outside.clock.advance_to_next()
    runner.run_all()
    outside.sharepoint.take("new", outside.clock.now())
    outside.clock.advance_to_next()
    runner.run_all()
    assert kinds(states) == [
        *("SignedOut", "SigningIn", "Checking", "SyncNeeded", "Watching", "InSync"),
    ]
    assert isinstance(session.state, s.InSync)
    assert session.state.arrived
    assert outside.pages.opened == ["https://login.example/authorize"]
    assert outside.notifier.notices == [Notice.ARRIVED]
    assert outside.watches.saved is None


def test_who_was_signed_in_last_time_is_looked_at_without_asking(outside: Outside) -> None:
    outside.identity.remembered = ROBIN
    session = started(outside)
    assert isinstance(session.state, s.SyncNeeded)
    assert session.state.account == ROBIN
    assert outside.pages.opened == []


def test_a_photo_that_is_there_already_needs_no_notification(outside: Outside) -> None:
    outside.identity.remembered = ROBIN
    outside.sharepoint.take("new", NOON)
    session = started(outside)
    assert isinstance(session.state, s.InSync)
    assert not session.state.arrived
    assert outside.notifier.notices == []


def test_without_a_photo_in_exchange_there_is_nothing_to_sync(outside: Outside) -> None:
    outside.identity.remembered = ROBIN
    outside.exchange.held = None
    session = started(outside)
    session.sync()
    assert isinstance(session.state, s.NothingToSync)
    assert outside.browsers.opened == []


@pytest.mark.parametrize(
    ("start_at", "address"),
    [
        (StartAt.ONEDRIVE_TILE, "https://portal.example/launch/onedrive?auth=2&login_hint={}"),
        (
            StartAt.OWN_PHOTO,
            "https://contoso-my.sharepoint.example/_layouts/15/userphoto.aspx?size=L&accountname={}",
        ),
    ],
)
def test_the_private_window_opens_where_the_settings_say(start_at: StartAt, address: str) -> None:
    outside = Outside(start_at=start_at)
    watching(outside)
    assert outside.browsers.opened == [address.format("robin@contoso.example")]


def test_the_watch_lasts_as_long_as_the_settings_say() -> None:
    session = watching(Outside(watch_for=timedelta(hours=5)))
    assert isinstance(session.state, s.Watching)
    assert session.state.watch.deadline == NOON + timedelta(hours=5)


# Signing in.


def test_a_refused_sign_in_says_why(outside: Outside) -> None:
    outside.identity.refusal = SignInRefused("AADSTS50000")
    session = started(outside)
    session.sign_in()
    assert session.state == s.SignedOut(SignInRefused("AADSTS50000").problem())


def test_cancelling_ends_the_sign_in_that_waits() -> None:
    runner = ManualRunner()
    outside = Outside(runner=runner)
    session = started(outside)
    runner.run_all()

    def change_of_mind() -> None:
        runner.run_all()
        assert isinstance(session.state, s.SigningIn)
        assert session.state.page == outside.identity.page
        session.cancel()

    outside.identity.while_page_shows = change_of_mind
    session.sign_in()
    runner.run_all()
    assert session.state == s.SignedOut()
    assert outside.identity.remembered is None


def test_after_a_cancelled_sign_in_the_next_one_works(outside: Outside) -> None:
    session = started(outside)
    outside.identity.while_page_shows = session.cancel
    session.sign_in()
    assert session.state == s.SignedOut()
    outside.identity.while_page_shows = lambda: None
    session.sign_in()
    assert isinstance(session.state, s.SyncNeeded)


def test_a_sign_in_is_given_up_after_five_minutes() -> None:
    session = started(Outside(runner=(runner := ManualRunner())))
    runner.run_all()
    session.sign_in()
    assert isinstance(session.state, s.SigningIn)
    assert session.state.until == NOON + timedelta(minutes=5)


# Errors.


def test_an_unexpected_exception_is_logged_whole_and_said_plainly(
    outside: Outside, caplog: pytest.LogCaptureFixture
) -> None:
    outside.identity.remembered = ROBIN
    outside.exchange.trouble = KeyError("a surprise")
    with caplog.at_level(logging.ERROR):
        session = started(outside)
    assert isinstance(session.state, s.Failed)
    assert session.state.problem.title == "Something went wrong"
    assert session.state.problem.details == "KeyError"
    assert not session.state.problem.passing
    assert [r.exc_info[1] for r in caplog.records if r.exc_info] == [outside.exchange.trouble]


def test_an_error_of_ours_is_its_own_problem() -> None:
    assert problem_of(Throttled("HTTP 429", retry_after=9.0)) == (
        Throttled("HTTP 429", retry_after=9.0).problem()
    )


# Listeners.


def test_a_listener_hears_nothing_of_events_that_change_nothing(outside: Outside) -> None:
    session = started(outside)
    states = seen(session)
    session.dispatch(e.CancelAsked())
    assert states == []


def test_a_listener_that_left_hears_nothing_more(outside: Outside) -> None:
    session = started(outside)
    states: list[s.State] = []
    leave = session.listen(states.append)
    leave()
    session.sign_in()
    assert states == []


def test_a_listener_may_leave_while_an_earlier_one_asks_for_more(outside: Outside) -> None:
    session = outside.session()
    heard: list[s.State] = []

    def ask_for_more(state: s.State) -> None:
        if state == s.SignedOut():
            session.sign_in()

    def hear_once(state: s.State) -> None:
        leave()
        heard.append(state)

    session.listen(ask_for_more)
    leave = session.listen(hear_once)
    session.start()
    assert len(heard) == 1
