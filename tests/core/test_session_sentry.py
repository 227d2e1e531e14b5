"""After the journey: rechecks that nobody asked for, what they tell, and what they leave alone."""

from __future__ import annotations

from datetime import timedelta

import pytest

from photosync_tray.core import state as s
from photosync_tray.core.errors import Offline, ProxyRefused, SignInNeeded, StorageError, Throttled
from photosync_tray.core.model import Arrival, Notice, Seen
from tests.core.journeys import kinds, seen, started, watching
from tests.fakes import Outside
from tests.samples import NOON, ROBIN, photo

HOUR, DAY = timedelta(hours=1), timedelta(hours=24)


@pytest.fixture
def outside() -> Outside:
    """Robin was signed in, and SharePoint shows the photo."""
    outside = Outside()
    outside.identity.remembered = ROBIN
    outside.sharepoint.take("new", NOON)
    return outside


# Silence.


def test_once_a_day_one_cheap_look_and_nobody_notices(outside: Outside) -> None:
    session = started(outside)
    states = seen(session)
    outside.exchange.asked.clear()
    outside.sharepoint.asked.clear()
    outside.clock.advance(1.1 * DAY)
    assert kinds(states) == ["InSync"]
    assert outside.exchange.asked == ["photo info"]
    assert outside.sharepoint.asked == ["properties"]
    assert outside.notifier.notices == []


def test_the_day_is_counted_from_the_last_look(outside: Outside) -> None:
    session = started(outside)
    outside.clock.advance(20 * HOUR)
    session.check()
    (due,) = outside.clock.upcoming
    assert 0.9 * DAY <= due - (NOON + 20 * HOUR) <= 1.1 * DAY


def test_policy_may_say_never(outside: Outside) -> None:
    outside.recheck_every = timedelta(0)
    session = started(outside)
    assert outside.clock.upcoming == ()
    outside.exchange.trouble = Offline()
    session.check()
    assert outside.clock.upcoming == ()


def test_a_recheck_that_finds_no_network_leaves_the_screen_and_tries_again(
    outside: Outside,
) -> None:
    session = started(outside)
    outside.exchange.trouble = Offline()
    outside.clock.advance_to_next()
    assert isinstance(session.state, s.InSync)
    (due,) = outside.clock.upcoming
    assert due - outside.clock.now() < timedelta(minutes=6)
    outside.exchange.trouble = None
    outside.clock.advance_to_next()
    assert outside.clock.upcoming[0] - outside.clock.now() > 0.9 * DAY


def test_a_recheck_waits_as_long_as_the_service_asks(outside: Outside) -> None:
    started(outside)
    outside.exchange.trouble = Throttled(retry_after=7200.0)
    outside.clock.advance_to_next()
    assert outside.clock.upcoming == (outside.clock.now() + 2 * HOUR,)


def test_while_the_private_window_opens_no_recheck_comes_between(outside: Outside) -> None:
    session = watching(outside)
    session.cancel()
    assert len(outside.clock.upcoming) == 1
    session.sync()
    assert isinstance(session.state, s.Watching)
    assert len(outside.clock.upcoming) == 1


def test_after_signing_out_nothing_is_looked_at(outside: Outside) -> None:
    session = started(outside)
    session.sign_out()
    assert outside.clock.upcoming == ()
    assert outside.seen.load() is None


# News.


def test_a_new_photo_in_exchange_is_told_once_and_offered(outside: Outside) -> None:
    session = started(outside)
    outside.exchange.held = photo("newer")
    outside.clock.advance(5 * DAY)
    assert isinstance(session.state, s.SyncNeeded)
    assert outside.notifier.notices == [Notice.NEW_PHOTO]


def test_a_second_new_photo_is_told_again(outside: Outside) -> None:
    started(outside)
    for motif in ("newer", "newest"):
        outside.exchange.held = photo(motif)
        outside.clock.advance(2 * DAY)
    assert outside.notifier.notices == [Notice.NEW_PHOTO, Notice.NEW_PHOTO]


@pytest.mark.parametrize("motif", ["old", None])
def test_sharepoint_falling_back_is_told_once(outside: Outside, motif: str | None) -> None:
    session = started(outside)
    outside.clock.advance(HOUR)
    if motif:
        outside.sharepoint.take(motif, outside.clock.now())
    else:
        outside.sharepoint.shown = None
    outside.clock.advance(5 * DAY)
    assert isinstance(session.state, s.SyncNeeded)
    assert outside.notifier.notices == [Notice.FELL_BACK]


def test_news_that_came_while_the_pc_was_off_is_told_at_the_start(outside: Outside) -> None:
    started(outside).close()
    outside.exchange.held = photo("newer")
    started(outside)
    assert outside.notifier.notices == [Notice.NEW_PHOTO]


def test_and_not_again_at_the_next_start(outside: Outside) -> None:
    for motif in ("new", "newer", "newer"):
        outside.exchange.held = photo(motif)
        started(outside).close()
    assert outside.notifier.notices == [Notice.NEW_PHOTO]


def test_what_the_person_finds_by_asking_needs_no_notification(outside: Outside) -> None:
    session = started(outside)
    outside.exchange.held = photo("newer")
    session.check()
    outside.clock.advance(3 * DAY)
    assert isinstance(session.state, s.SyncNeeded)
    assert outside.notifier.notices == []


def test_news_is_told_although_it_cannot_be_kept(
    outside: Outside, monkeypatch: pytest.MonkeyPatch
) -> None:
    started(outside)

    def refuse(_: Seen | None) -> None:
        raise StorageError("seen.json cannot be written")

    monkeypatch.setattr(outside.seen, "save", refuse)
    outside.exchange.held = photo("newer")
    outside.clock.advance(2 * DAY)
    assert outside.notifier.notices == [Notice.NEW_PHOTO]


def test_a_sign_in_that_ended_meanwhile_is_told_once(outside: Outside) -> None:
    session = started(outside)
    outside.exchange.trouble = SignInNeeded()
    outside.clock.advance(5 * DAY)
    assert isinstance(session.state, s.Failed)
    assert outside.notifier.notices == [Notice.SIGN_IN_AGAIN]
    assert outside.clock.upcoming == ()


def test_a_photo_that_comes_after_its_watch_timed_out_has_arrived_all_the_same(
    outside: Outside,
) -> None:
    outside.sharepoint.take("old", NOON - DAY)
    session = watching(outside)
    outside.clock.advance(outside.watch_for)
    assert isinstance(session.state, s.TimedOut)
    outside.sharepoint.take("new", outside.clock.now())
    outside.clock.advance(1.1 * DAY)
    assert isinstance(session.state, s.InSync)
    assert session.state.arrived
    assert outside.notifier.notices == [Notice.TIMED_OUT, Notice.ARRIVED]


def test_until_then_it_stays_timed_out_without_a_word(outside: Outside) -> None:
    outside.sharepoint.take("old", NOON - DAY)
    session = watching(outside)
    outside.clock.advance(outside.watch_for + 5 * DAY)
    assert isinstance(session.state, s.TimedOut)
    assert outside.notifier.notices == [Notice.TIMED_OUT]


# A start without network.


def test_a_start_without_network_tries_again_ever_more_rarely(outside: Outside) -> None:
    outside.exchange.trouble = Offline()
    session = started(outside)
    waits = []
    for _ in range(6):
        waits.append(outside.clock.upcoming[0] - outside.clock.now())
        outside.clock.advance_to_next()
        assert isinstance(session.state, s.Failed)
    assert waits[0] < timedelta(minutes=6)
    assert waits[:4] == sorted(waits[:4])
    assert HOUR <= waits[-1] < 1.2 * HOUR


@pytest.mark.parametrize("trouble", [Offline(), ProxyRefused()])
def test_a_network_that_comes_back_is_used_at_once(outside: Outside, trouble: Exception) -> None:
    outside.exchange.trouble = trouble
    session = started(outside)
    outside.exchange.trouble = None
    session.network_back()
    assert isinstance(session.state, s.InSync)


def test_a_network_that_comes_back_ends_the_trouble_of_a_watch(outside: Outside) -> None:
    outside.sharepoint.take("old", NOON - DAY)
    session = watching(outside)
    outside.exchange.trouble = Offline()
    outside.clock.advance_to_next()
    outside.exchange.trouble = None
    session.network_back()
    assert isinstance(session.state, s.Watching)
    assert session.state.trouble is None


def test_a_throttled_watch_waits_whatever_the_network_does(outside: Outside) -> None:
    outside.sharepoint.take("old", NOON - DAY)
    session = watching(outside)
    outside.exchange.trouble = Throttled(retry_after=600.0)
    outside.clock.advance_to_next()
    before = session.state
    session.network_back()
    assert session.state == before


@pytest.mark.parametrize("trouble", [None, Throttled(retry_after=600.0), SignInNeeded()])
def test_where_the_network_was_not_the_trouble_it_changes_nothing(
    outside: Outside, trouble: Exception | None
) -> None:
    outside.exchange.trouble = trouble
    session = started(outside)
    before = session.state
    outside.exchange.asked.clear()
    session.network_back()
    assert session.state == before
    assert outside.exchange.asked == []


# How long it took.


def test_an_arrival_is_remembered_by_sharepoints_own_time(outside: Outside) -> None:
    outside.sharepoint.take("old", NOON - DAY)
    session = watching(outside)
    outside.sharepoint.take("new", NOON + 3 * HOUR)
    outside.clock.sleep_through(10 * HOUR)
    outside.clock.advance(timedelta(0))
    assert session.took == outside.history.load() == (Arrival(NOON, 3 * HOUR),)


def test_where_sharepoint_gives_none_of_use_the_look_counts(outside: Outside) -> None:
    outside.sharepoint.take("old", NOON - DAY)
    session = watching(outside)
    outside.sharepoint.take("new", NOON - HOUR)
    outside.clock.advance_to_next()
    assert [each.took for each in session.took] == [outside.clock.now() - NOON]


def test_what_was_remembered_is_known_after_a_restart(outside: Outside) -> None:
    outside.history.add(Arrival(NOON - DAY, HOUR))
    assert started(outside).took == (Arrival(NOON - DAY, HOUR),)


def test_a_watch_that_was_renewed_teaches_nothing(outside: Outside) -> None:
    outside.sharepoint.take("old", NOON - DAY)
    session = watching(outside)
    outside.exchange.held = photo("newer")
    outside.clock.advance_to_next()
    outside.sharepoint.take("newer", outside.clock.now())
    outside.clock.advance_to_next()
    assert isinstance(session.state, s.InSync)
    assert outside.notifier.notices == [Notice.ARRIVED]
    assert session.took == ()
