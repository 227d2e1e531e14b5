"""Whole journeys of one employee, through a session over an outside in memory."""

from __future__ import annotations

import logging
from datetime import timedelta

import pytest

from photosync_tray.core import events as e
from photosync_tray.core import state as s
from photosync_tray.core.cloud import StartAt
from photosync_tray.core.errors import (
    NoBrowser,
    Offline,
    PrivateModeForbidden,
    SignInNeeded,
    SignInRefused,
    StorageError,
    Throttled,
)
from photosync_tray.core.model import Match, Notice, SavedWatch
from photosync_tray.core.session import Session, problem_of
from tests.fakes import ManualRunner, Outside
from tests.samples import KIM, NOON, ROBIN, WATCH_FOR, photo, watch

HOUR = timedelta(hours=1)


@pytest.fixture
def outside() -> Outside:
    return Outside()


def started(outside: Outside) -> Session:
    session = outside.session()
    session.start()
    return session


def watching(outside: Outside) -> Session:
    """Robin was signed in, and the private window is open."""
    outside.identity.remembered = ROBIN
    session = started(outside)
    session.sync()
    assert isinstance(session.state, s.Watching)
    return session


def seen(session: Session) -> list[s.State]:
    states: list[s.State] = []
    session.listen(states.append)
    return states


def kinds(states: list[s.State]) -> list[str]:
    """The names of the states, without repetitions in a row."""
    names = [type(state).__name__ for state in states]
    return [name for name, before in zip(names, ["", *names], strict=False) if name != before]


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
    outside.clock.advance(WATCH_FOR)
    runner.run_all()
    assert kinds(states) == [
        *("SignedOut", "SigningIn", "Checking", "SyncNeeded", "Watching", "InSync"),
    ]
    assert isinstance(session.state, s.InSync)
    assert session.state.arrived
    assert outside.pages.opened == ["https://login.example/authorize"]
    assert outside.notifier.notices == [Notice.ARRIVED]
    assert outside.watches.saved is None
    assert outside.clock.upcoming == ()


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
    session = watching(Outside(watch_for=5 * HOUR))
    assert isinstance(session.state, s.Watching)
    assert session.state.watch.deadline == NOON + 5 * HOUR


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


# Signing out.


def test_signing_out_forgets_the_account_and_the_watch(outside: Outside) -> None:
    session = watching(outside)
    session.sign_out()
    assert session.state == s.SignedOut()
    assert outside.identity.remembered is None
    assert outside.watches.saved is None
    assert outside.clock.upcoming == ()


def test_signing_out_while_signing_in_stops_and_forgets(outside: Outside) -> None:
    outside.identity.remembered = ROBIN
    outside.exchange.trouble = SignInNeeded()
    session = started(outside)
    outside.identity.while_page_shows = session.sign_out
    session.sign_in()
    assert session.state == s.SignedOut()
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
    assert isinstance(session.state, s.Checking)
    session.sign_out()
    runner.run_all()
    assert session.state == s.SignedOut()


def test_a_window_that_opens_after_signing_out_begins_no_watch() -> None:
    outside = Outside(runner=(runner := ManualRunner()))
    outside.identity.remembered = ROBIN
    session = started(outside)
    runner.run_all()
    session.sync()
    session.sign_out()
    runner.run_all()
    assert session.state == s.SignedOut()
    assert outside.watches.saved is None


# The watch.


def test_the_watch_is_saved_with_each_look(outside: Outside) -> None:
    session = watching(outside)
    for attempts in (0, 1, 2):
        assert isinstance(session.state, s.Watching)
        assert outside.watches.saved == SavedWatch(ROBIN.home_id, session.state.watch)
        assert session.state.watch.attempts == attempts
        outside.clock.advance_to_next()


def test_the_watch_looks_soon_at_first_and_then_ever_more_rarely(outside: Outside) -> None:
    watching(outside)
    waits = []
    for _ in range(9):
        waits.append((outside.clock.upcoming[0] - outside.clock.now()).total_seconds())
        outside.clock.advance_to_next()
    assert waits == [15, 45, 120, 300, 600, 1200, 1800, 3600, 3600]


def test_one_timer_at_most_is_set(outside: Outside) -> None:
    session = watching(outside)
    session.check()
    session.check()
    session.sync()
    assert len(outside.clock.upcoming) == 1


def test_the_watch_ends_when_its_time_is_over(outside: Outside) -> None:
    session = watching(outside)
    outside.clock.advance(WATCH_FOR - timedelta(minutes=1))
    assert isinstance(session.state, s.Watching)
    outside.clock.advance(HOUR)
    assert isinstance(session.state, s.TimedOut)
    assert outside.notifier.notices == [Notice.TIMED_OUT]
    assert outside.watches.saved is None
    assert outside.clock.upcoming == ()


def test_after_a_watch_that_timed_out_the_sync_can_be_started_again(outside: Outside) -> None:
    session = watching(outside)
    outside.clock.advance(WATCH_FOR + HOUR)
    session.sync()
    assert isinstance(session.state, s.Watching)
    assert session.state.watch.deadline == outside.clock.now() + WATCH_FOR


def test_a_look_that_is_overdue_after_sleep_happens_at_once(outside: Outside) -> None:
    session = watching(outside)
    outside.clock.sleep_through(8 * HOUR)
    outside.sharepoint.take("new", outside.clock.now())
    outside.clock.advance(timedelta(0))
    assert isinstance(session.state, s.InSync)


def test_a_photo_removed_during_the_watch_ends_it_without_a_notification(
    outside: Outside,
) -> None:
    session = watching(outside)
    outside.exchange.held = None
    outside.clock.advance_to_next()
    assert isinstance(session.state, s.NothingToSync)
    assert outside.notifier.notices == []
    assert outside.watches.saved is None


def test_the_watch_awaits_the_photo_that_exchange_holds_now(outside: Outside) -> None:
    session = watching(outside)
    outside.exchange.held = photo("newer")
    outside.sharepoint.take("new", outside.clock.now())
    outside.clock.advance_to_next()
    assert isinstance(session.state, s.Watching)
    assert session.state.findings.match is Match.DIFFERENT


def test_stopping_the_watch_forgets_it(outside: Outside) -> None:
    session = watching(outside)
    session.cancel()
    assert isinstance(session.state, s.SyncNeeded)
    assert outside.watches.saved is None
    assert outside.clock.upcoming == ()


def test_the_window_can_be_opened_again_during_the_watch(outside: Outside) -> None:
    session = watching(outside)
    outside.clock.advance(HOUR)
    session.sync()
    assert len(outside.browsers.opened) == 2
    assert isinstance(session.state, s.Watching)
    assert session.state.watch.started_at == NOON + HOUR


# Troubles.


def test_a_throttled_look_waits_as_long_as_the_service_asked(outside: Outside) -> None:
    session = watching(outside)
    outside.exchange.trouble = Throttled(retry_after=1800.0)
    outside.clock.advance_to_next()
    asked_at = outside.clock.now()
    assert outside.clock.upcoming == (asked_at + timedelta(minutes=30),)
    assert isinstance(session.state, s.Watching)
    assert session.state.watch.next_check_at == asked_at + timedelta(minutes=30)


def test_a_trouble_that_passes_keeps_the_watch(outside: Outside) -> None:
    session = watching(outside)
    outside.exchange.trouble = Offline()
    outside.clock.advance(24 * HOUR)
    assert isinstance(session.state, s.Watching)
    assert session.state.trouble == Offline().problem()
    outside.exchange.trouble = None
    outside.sharepoint.take("new", outside.clock.now())
    outside.clock.advance(HOUR)
    assert isinstance(session.state, s.InSync)
    assert outside.notifier.notices == [Notice.ARRIVED]


def test_a_sign_in_lost_in_the_watch_resumes_it_once_found_again(outside: Outside) -> None:
    session = watching(outside)
    outside.exchange.trouble = SignInNeeded()
    outside.clock.advance_to_next()
    assert isinstance(session.state, s.Failed)
    assert session.state.problem.sign_in_needed
    assert outside.watches.saved is not None
    outside.exchange.trouble = None
    session.sign_in()
    assert isinstance(session.state, s.Watching)
    assert session.state.watch.started_at == NOON
    assert session.state.watch.deadline == NOON + WATCH_FOR


def test_another_account_does_not_take_over_the_watch(outside: Outside) -> None:
    session = watching(outside)
    outside.exchange.trouble = SignInNeeded()
    outside.clock.advance_to_next()
    outside.exchange.trouble = None
    outside.identity.person = KIM
    session.sign_in()
    assert isinstance(session.state, s.SyncNeeded)
    assert session.state.account == KIM


def test_what_only_the_person_can_mend_is_not_tried_again_by_itself(outside: Outside) -> None:
    session = watching(outside)
    outside.exchange.trouble = SignInNeeded()
    session.check()
    assert isinstance(session.state, s.Failed)
    assert outside.clock.upcoming == ()


def test_a_forbidden_private_window_is_said_and_begins_no_watch(outside: Outside) -> None:
    outside.identity.remembered = ROBIN
    outside.browsers.refusal = PrivateModeForbidden()
    session = started(outside)
    session.sync()
    assert isinstance(session.state, s.Failed)
    assert session.state.problem == PrivateModeForbidden().problem()
    assert outside.watches.saved is None


def test_a_second_window_that_does_not_open_leaves_the_watch_alone(outside: Outside) -> None:
    session = watching(outside)
    outside.browsers.refusal = NoBrowser()
    session.sync()
    assert isinstance(session.state, s.Watching)
    assert session.state.trouble == NoBrowser().problem()
    assert session.state.watch.started_at == NOON
    assert len(outside.clock.upcoming) == 1


def test_a_disk_that_cannot_be_written_does_not_stop_the_journey(outside: Outside) -> None:
    outside.watches.broken = True
    session = watching(outside)
    outside.sharepoint.take("new", outside.clock.now())
    outside.clock.advance_to_next()
    assert isinstance(session.state, s.InSync)


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


# Restarts.


def test_a_restart_resumes_the_watch_of_the_same_account(outside: Outside) -> None:
    watching(outside).close()
    outside.clock.sleep_through(10 * HOUR)
    session = started(outside)
    assert isinstance(session.state, s.Watching)
    assert session.state.watch.deadline == NOON + WATCH_FOR
    outside.sharepoint.take("new", outside.clock.now())
    outside.clock.advance_to_next()
    assert isinstance(session.state, s.InSync)
    assert outside.notifier.notices == [Notice.ARRIVED]


def test_a_photo_that_came_while_the_program_was_closed_is_told_of(outside: Outside) -> None:
    watching(outside).close()
    outside.clock.sleep_through(10 * HOUR)
    outside.sharepoint.take("new", outside.clock.now())
    session = started(outside)
    assert isinstance(session.state, s.InSync)
    assert outside.notifier.notices == [Notice.ARRIVED]
    assert outside.watches.saved is None


def test_a_watch_that_ran_out_while_the_program_was_closed_is_over(outside: Outside) -> None:
    watching(outside).close()
    outside.clock.sleep_through(WATCH_FOR + HOUR)
    assert isinstance(started(outside).state, s.TimedOut)
    assert outside.notifier.notices == [Notice.TIMED_OUT]


def test_a_restart_does_not_resume_the_watch_of_another_account(outside: Outside) -> None:
    watching(outside).close()
    outside.identity.remembered = KIM
    session = started(outside)
    assert isinstance(session.state, s.SyncNeeded)
    assert outside.clock.upcoming == ()


def test_a_restart_without_network_resumes_the_watch_later(outside: Outside) -> None:
    watching(outside).close()
    outside.exchange.trouble = Offline()
    session = started(outside)
    assert isinstance(session.state, s.Failed)
    outside.exchange.trouble = None
    outside.clock.advance(timedelta(minutes=10))
    assert isinstance(session.state, s.Watching)
    assert session.state.watch.started_at == NOON


def test_a_restart_under_throttling_waits_as_long_as_the_service_asked(outside: Outside) -> None:
    watching(outside).close()
    outside.exchange.trouble = Throttled(retry_after=7200.0)
    started(outside)
    assert outside.clock.upcoming == (NOON + 2 * HOUR,)


def test_a_watch_that_cannot_be_read_does_not_lose_the_account(
    outside: Outside, caplog: pytest.LogCaptureFixture
) -> None:
    outside.identity.remembered = ROBIN
    outside.watches.broken = True
    assert isinstance(started(outside).state, s.SyncNeeded)
    assert "could not be read" in caplog.text


def test_an_account_that_cannot_be_read_means_signed_out(outside: Outside) -> None:
    outside.watches.saved = SavedWatch(ROBIN.home_id, watch())
    outside.identity.broken = StorageError("sign-in.bin")
    assert started(outside).state == s.SignedOut()


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
