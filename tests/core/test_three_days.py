"""What three days of watching cost SharePoint, and what a company of fifty thousand costs it."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import accumulate, pairwise

import pytest

from photosync_tray.core import state as s
from photosync_tray.core.errors import Offline, Throttled
from photosync_tray.core.model import Account, Notice, PictureProperties
from photosync_tray.core.schedule import gap, recheck_gap, spread
from tests.core.journeys import started, watching
from tests.fake_time import FakeClock
from tests.fakes import FakeSharePoint, Outside
from tests.samples import NOON, ROBIN, WATCH_FOR, photo

SECOND, MINUTE, HOUR = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1)


@dataclass
class BusySharePoint(FakeSharePoint):
    """`at` are the times of its requests; every so many looks it asks for the next of `pauses`."""

    clock: FakeClock = field(default_factory=FakeClock)
    pauses: Iterator[timedelta] = field(default_factory=lambda: iter(()))
    every: int = 4
    at: list[datetime] = field(default_factory=list)
    closed: list[tuple[datetime, datetime]] = field(default_factory=list)

    def properties(self, account: Account, my_site: str) -> PictureProperties:
        now = self.clock.now()
        self.at.append(now)
        pause = next(self.pauses, None) if len(self.at) % self.every == 0 else None
        if pause:
            self.closed.append((now, now + pause))
            raise Throttled(retry_after=pause.total_seconds())
        return super().properties(account, my_site)


def busy(pauses: Sequence[timedelta] = ()) -> tuple[Outside, BusySharePoint]:
    clock = FakeClock()
    sharepoint = BusySharePoint(clock=clock, pauses=iter(pauses))
    return Outside(clock=clock, sharepoint=sharepoint), sharepoint


def gaps(times: Sequence[datetime]) -> list[timedelta]:
    return [later - earlier for earlier, later in pairwise(times)]


# One person's watch.


@pytest.mark.parametrize("number", range(8))
def test_three_days_cost_sharepoint_at_most_120_requests(number: int) -> None:
    outside, sharepoint = busy()
    person = replace(ROBIN, home_id=f"{uuid.UUID(int=number)}.contoso-id")
    outside.identity.person = outside.identity.remembered = person
    session = started(outside)
    session.sync()
    before = len(sharepoint.asked)
    outside.clock.advance(WATCH_FOR)
    assert isinstance(session.state, s.TimedOut)
    assert outside.notifier.notices == [Notice.TIMED_OUT]
    assert 60 <= len(sharepoint.asked) - before <= 120
    assert set(sharepoint.asked[before:]) == {"properties"}  # no picture that it has not changed


def test_the_first_look_comes_within_a_minute_and_each_pause_is_as_long_as_the_last() -> None:
    outside, sharepoint = busy()
    watching(outside)
    outside.clock.advance(WATCH_FOR - HOUR)
    assert sharepoint.at[1] - NOON <= MINUTE
    waits = gaps(sharepoint.at)
    # But for the jitter, up to a fifth of it.
    assert all(1.2 * later > earlier for earlier, later in pairwise(waits))
    assert all(HOUR <= wait < 1.2 * HOUR for wait in waits[10:])


def test_news_begins_the_pauses_anew() -> None:
    outside, sharepoint = busy()
    watching(outside)
    outside.clock.advance(24 * HOUR)
    outside.exchange.held = photo("newer")
    outside.clock.advance_to_next()
    seen = len(sharepoint.at)
    outside.clock.advance(MINUTE)
    assert len(sharepoint.at) == seen + 1
    outside.clock.advance(WATCH_FOR)
    assert len(sharepoint.at) <= seen + 120


def test_a_service_that_asks_for_pauses_gets_each_of_them() -> None:
    to_a_date = datetime(2026, 3, 4, 8, 30, tzinfo=NOON.tzinfo) - (NOON + 40 * HOUR)
    asked_for = [30 * SECOND, 2 * HOUR, to_a_date, 30 * SECOND, 2 * HOUR, 6 * HOUR]
    outside, sharepoint = busy(asked_for)
    session = watching(outside)
    outside.clock.advance(WATCH_FOR + 6 * HOUR)
    assert isinstance(session.state, s.TimedOut)
    assert len(sharepoint.closed) == len(asked_for)
    for begin, end in sharepoint.closed:
        assert not [at for at in sharepoint.at if begin < at < end]
    assert len(sharepoint.at) <= 120


def test_three_days_without_network_cost_sharepoint_nothing() -> None:
    outside, sharepoint = busy()
    session = watching(outside)
    looked = len(sharepoint.at)
    outside.exchange.trouble = Offline()
    outside.clock.advance(WATCH_FOR - HOUR)
    assert isinstance(session.state, s.Watching)
    assert len(sharepoint.at) == looked


@pytest.mark.parametrize("asleep_after", [MINUTE, 2 * HOUR, 30 * HOUR], ids=str)
def test_after_ten_hours_asleep_there_is_one_look_and_no_burst(asleep_after: timedelta) -> None:
    outside, sharepoint = busy()
    watching(outside)
    outside.clock.advance(asleep_after)
    seen, last = len(sharepoint.at), gaps(sharepoint.at)[-1]
    outside.clock.sleep_through(10 * HOUR)
    woken = outside.clock.now()
    outside.clock.advance(timedelta(0))
    assert sharepoint.at[seen:] == [woken]
    outside.clock.advance(24 * HOUR)
    assert all(1.2 * wait > last for wait in gaps(sharepoint.at[seen:]))


# A whole company.

ACCOUNTS = [f"{uuid.UUID(int=number * 2**64 + 17)}.contoso-id" for number in range(50_000)]


def test_fifty_thousand_accounts_are_spread_evenly() -> None:
    """Over a hundred parts 500 each, give or take; chance alone would give 22 (one sigma)."""
    parts = Counter(int(100 * spread(account)) for account in ACCOUNTS)
    assert len(parts) == 100
    assert all(abs(count - 500) < 5 * 22 for count in parts.values())


@pytest.mark.parametrize("attempts", range(9))
def test_accounts_that_began_together_do_not_look_together(attempts: int) -> None:
    """No twentieth of the time in which a look may come holds more than a fifth of them."""
    waits = [
        sum((gap(number, account) for number in range(attempts + 1)), timedelta(0))
        for account in ACCOUNTS[::5]
    ]
    first, last = min(waits), max(waits)
    assert last - first >= 0.15 * first
    parts = Counter(min(19, int(20 * ((wait - first) / (last - first)))) for wait in waits)
    assert max(parts.values()) < 0.2 * len(waits)


def test_a_company_that_began_in_one_minute_asks_evenly_by_the_second_hour() -> None:
    """Not even the fullest minute holds more than a tenth of the looks of its hour."""
    minutes: Counter[int] = Counter()
    for number, account in enumerate(ACCOUNTS[::5]):
        begun = 60 * number / 10_000
        looks = accumulate(gap(attempts, account).total_seconds() for attempts in range(11))
        minutes.update(int((begun + look) // 60) for look in looks)
    hours = [sum(minutes[minute] for minute in range(60 * h, 60 * h + 60)) for h in range(4)]
    for hour in (2, 3):
        fullest = max(minutes[minute] for minute in range(60 * hour, 60 * hour + 60))
        assert fullest <= 0.1 * hours[hour]


# Afterwards.


def in_sync(outside: Outside) -> None:
    outside.identity.remembered = ROBIN
    outside.sharepoint.take("new", NOON - HOUR)
    assert isinstance(started(outside).state, s.InSync)


def test_rechecks_come_about_every_recheck_hours_and_never_by_the_clock() -> None:
    outside, sharepoint = busy()
    in_sync(outside)
    outside.clock.advance(timedelta(days=30))
    waits = gaps(sharepoint.at)
    assert 27 <= len(waits) <= 33
    assert all(0.9 * 24 * HOUR <= wait <= 1.1 * 24 * HOUR for wait in waits)
    assert len(set(waits)) == len(waits)
    assert outside.notifier.notices == []


def test_a_recheck_costs_two_requests_and_no_photo() -> None:
    outside, sharepoint = busy()
    in_sync(outside)
    outside.exchange.asked.clear()
    sharepoint.asked.clear()
    for _ in range(3):
        outside.clock.advance_to_next()
    assert outside.exchange.asked == ["photo info"] * 3
    assert sharepoint.asked == ["properties"] * 3


def test_the_rechecks_of_a_company_are_spread_over_hours() -> None:
    waits = [recheck_gap(24 * HOUR, f"{account} {NOON}") for account in ACCOUNTS[::5]]
    quarters = Counter(int(wait / (15 * MINUTE)) for wait in waits)
    assert len(quarters) == 20
    assert max(quarters.values()) < 1.3 * len(waits) / len(quarters)
