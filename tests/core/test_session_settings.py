"""A session whose settings change under way: what is known and awaited survives."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from photosync_tray.core import state as s
from photosync_tray.core.changes import Change
from photosync_tray.core.cloud import StartAt
from photosync_tray.core.model import SavedWatch
from photosync_tray.core.session import Session
from tests.core.journeys import seen, started, watching
from tests.fakes import FakeIdentity, ManualRunner, Outside
from tests.samples import KIM, NOON, ROBIN, WATCH_FOR

HOUR, DAY = timedelta(hours=1), timedelta(hours=24)


@pytest.fixture
def outside() -> Outside:
    outside = Outside()
    outside.identity.remembered = ROBIN
    return outside


def go_on(session: Session, outside: Outside, change: Change = Change.GO_ON) -> None:
    session.go_on(outside.ports(), outside.journey(), change)


# Values that count from now on.


def test_nothing_is_looked_at_and_nothing_moves_on_the_screen(outside: Outside) -> None:
    session = started(outside)
    states = seen(session)
    outside.exchange.asked.clear()
    outside.start_at = StartAt.SHAREPOINT_TILE
    go_on(session, outside)
    assert (states, outside.exchange.asked) == ([], [])
    session.sync()
    assert outside.browsers.opened[-1].startswith("https://portal.example/launch/sharepoint")


def test_rechecks_go_by_the_new_hours_from_the_last_look_on(outside: Outside) -> None:
    session = started(outside)
    outside.clock.advance(HOUR)
    outside.recheck_every = 2 * HOUR
    go_on(session, outside)
    (due,) = outside.clock.upcoming
    assert 1.8 * HOUR <= due - NOON <= 2.2 * HOUR


def test_hours_that_are_over_already_mean_now(outside: Outside) -> None:
    session = started(outside)
    outside.clock.advance(10 * HOUR)
    outside.recheck_every = HOUR
    go_on(session, outside)
    assert outside.clock.upcoming == (outside.clock.now(),)


def test_never_means_never_from_now_on(outside: Outside) -> None:
    session = started(outside)
    outside.recheck_every = timedelta(0)
    go_on(session, outside)
    assert outside.clock.upcoming == ()
    outside.recheck_every = DAY
    go_on(session, outside)
    assert len(outside.clock.upcoming) == 1


def test_a_watch_goes_on_and_ends_by_the_new_hours(outside: Outside) -> None:
    session = watching(outside)
    outside.clock.advance(2 * HOUR)
    outside.watch_for = 5 * HOUR
    go_on(session, outside)
    assert isinstance(session.state, s.Watching)
    assert session.state.watch.deadline == NOON + 5 * HOUR
    assert outside.watches.saved == SavedWatch(ROBIN.home_id, session.state.watch)
    outside.clock.advance(3 * HOUR)
    assert isinstance(session.state, s.TimedOut)


def test_a_watch_whose_hours_are_over_looks_once_more_before_it_ends(outside: Outside) -> None:
    session = watching(outside)
    outside.clock.advance(6 * HOUR)
    outside.watch_for = 5 * HOUR
    outside.sharepoint.take("new", outside.clock.now())
    go_on(session, outside)
    outside.clock.advance_to_next()
    assert isinstance(session.state, s.InSync)
    assert session.state.arrived


def test_one_timer_at_most_is_set(outside: Outside) -> None:
    session = watching(outside)
    for hours in (5, 100, 7):
        outside.watch_for = hours * HOUR
        go_on(session, outside)
        assert len(outside.clock.upcoming) == 1


def test_what_was_on_the_way_arrives(outside: Outside) -> None:
    runner = outside.runner = ManualRunner()
    session = started(outside)
    go_on(session, outside)
    runner.run_all()
    assert isinstance(session.state, s.SyncNeeded)


# What was found may look otherwise.


def test_it_looks_where_something_may_look_otherwise_now(outside: Outside) -> None:
    session = started(outside)
    outside.sharepoint.take("new", NOON)
    go_on(session, outside, Change.LOOK)
    assert isinstance(session.state, s.InSync)


def test_signed_out_there_is_nothing_to_look_at(outside: Outside) -> None:
    outside.identity.remembered = None
    session = started(outside)
    go_on(session, outside, Change.LOOK)
    assert session.state == s.SignedOut()


# Somebody else, elsewhere.


def test_whoever_is_still_accepted_stays_signed_in(outside: Outside) -> None:
    session = started(outside)
    outside.exchange.asked.clear()
    go_on(session, outside, Change.BEGIN_ANEW)
    assert isinstance(session.state, s.SyncNeeded)
    assert session.state.account == ROBIN
    assert outside.exchange.asked == ["profile", "photo info", "photo"]


def test_a_watch_comes_back_with_its_account(outside: Outside) -> None:
    session = watching(outside)
    before = session.state
    assert isinstance(before, s.Watching)
    outside.clock.advance(timedelta(seconds=5))
    go_on(session, outside, Change.BEGIN_ANEW)
    assert isinstance(session.state, s.Watching)
    assert session.state.watch.started_at == before.watch.started_at
    assert session.state.watch.deadline == NOON + WATCH_FOR


def test_whoever_is_accepted_no_more_is_signed_out(outside: Outside) -> None:
    session = started(outside)
    outside.identity = FakeIdentity(KIM)
    go_on(session, outside, Change.BEGIN_ANEW)
    assert session.state == s.SignedOut()
    assert outside.clock.upcoming == ()
    session.sign_in()
    assert isinstance(session.state, s.SyncNeeded)
    assert session.state.account == KIM


@pytest.mark.parametrize("steps", range(4))
def test_an_answer_for_the_account_of_before_comes_too_late(outside: Outside, steps: int) -> None:
    runner = outside.runner = ManualRunner()
    session = started(outside)
    for _ in range(steps):
        runner.run_one()
    outside.identity = FakeIdentity(KIM)
    go_on(session, outside, Change.BEGIN_ANEW)
    runner.run_all()
    assert session.state == s.SignedOut()


# The status for IT.


def test_another_report_begins_with_what_is_known(outside: Outside) -> None:
    session = started(outside)
    told: list[s.State] = []
    ports = replace(outside.ports(), report=told.append)
    session.go_on(ports, outside.journey(), Change.GO_ON)
    session.sign_out()
    assert [type(state).__name__ for state in told] == ["SyncNeeded", "SignedOut"]
