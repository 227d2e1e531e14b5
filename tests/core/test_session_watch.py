"""The watch of a session: its looks, its end, its troubles, and restarts in its middle."""

from __future__ import annotations

from datetime import timedelta

import pytest

from photosync_tray.core import state as s
from photosync_tray.core.errors import (
    NoBrowser,
    Offline,
    PrivateModeForbidden,
    SignInNeeded,
    StorageError,
    Throttled,
)
from photosync_tray.core.model import Match, Notice, SavedWatch
from tests.core.journeys import started, watching
from tests.fakes import ManualRunner, Outside
from tests.samples import KIM, NOON, ROBIN, WATCH_FOR, photo, watch

HOUR = timedelta(hours=1)


@pytest.fixture
def outside() -> Outside:
    return Outside()


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
    planned = [15, 45, 120, 300, 600, 1200, 1800, 3600, 3600]
    assert all(few <= wait < 1.2 * few for few, wait in zip(planned, waits, strict=True))


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
    outside.clock.advance(timedelta(minutes=1))
    assert isinstance(session.state, s.TimedOut)
    assert outside.notifier.notices == [Notice.TIMED_OUT]
    assert outside.watches.saved is None


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
    assert session.state.watch.renewed
    assert session.state.watch.started_at == outside.clock.now()
    assert session.state.watch.deadline == outside.clock.now() + WATCH_FOR


def test_stopping_the_watch_forgets_it(outside: Outside) -> None:
    session = watching(outside)
    session.cancel()
    assert isinstance(session.state, s.SyncNeeded)
    assert outside.watches.saved is None


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


def test_a_restart_without_network_resumes_the_watch_later(outside: Outside) -> None:
    watching(outside).close()
    outside.exchange.trouble = Offline()
    session = started(outside)
    assert isinstance(session.state, s.Failed)
    outside.exchange.trouble = None
    outside.clock.advance_to_next()
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


def test_whichever_thread_writes_last_writes_what_is_wanted_last() -> None:
    runner = ManualRunner()
    outside = Outside(runner=runner)
    session = outside.session()
    session.start()
    runner.run_all()
    session.sign_in()
    runner.run_all()
    session.sync()
    while not isinstance(session.state, s.Watching):
        runner.run_one()
    session.cancel()
    runner.run_last()  # forgets the watch, before the thread that saves it has begun
    runner.run_all()
    assert outside.watches.saved is None
