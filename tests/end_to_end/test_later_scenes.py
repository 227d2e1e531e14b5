"""What the program makes of scenes that go on for days: the watch, its end, and the sentry."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import timedelta

import pytest

from photosync_tray.core import state as s
from photosync_tray.core.model import Match, Notice
from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.tenant import Service
from tests.end_to_end.lives import Life, living

Live = Callable[[Scene], Life]


@pytest.fixture
def live() -> Iterator[Live]:
    with ExitStack() as stack:
        yield lambda scene: stack.enter_context(living(scene))


@pytest.mark.parametrize(
    ("scene", "notice", "match"),
    [
        (Scene.CHANGED_AGAIN, Notice.NEW_PHOTO, Match.DIFFERENT),
        (Scene.FELL_BACK, Notice.FELL_BACK, Match.PLACEHOLDER),
    ],
)
def test_a_recheck_tells_the_news_once(
    live: Live, scene: Scene, notice: Notice, match: Match
) -> None:
    life = live(scene)
    session = life.start()
    assert isinstance(session.state, s.InSync)
    life.pass_hours(20)
    assert (life.told, type(session.state)) == ([], s.InSync)
    life.pass_hours(7)
    assert life.told == [notice]
    assert isinstance(session.state, s.SyncNeeded)
    assert session.state.findings.match is match
    life.pass_hours(100)
    assert life.told == [notice]


def test_a_restart_does_not_tell_it_again(live: Live) -> None:
    life = live(Scene.CHANGED_AGAIN)
    first = life.start()
    life.pass_hours(27)
    first.close()
    second = life.start()
    life.pass_hours(50)
    assert isinstance(second.state, s.SyncNeeded)
    assert life.told == [Notice.NEW_PHOTO]


@pytest.mark.parametrize("scene", [Scene.CHANGED_AGAIN, Scene.FELL_BACK])
def test_after_the_news_a_sync_brings_the_photo(live: Live, scene: Scene) -> None:
    life = live(scene)
    session = life.start()
    life.pass_hours(27)
    session.sync()
    life.pass_hours(3)
    assert isinstance(session.state, s.InSync)
    assert life.told[1:] == [Notice.ARRIVED]


def test_a_recheck_without_news_costs_two_requests(live: Live) -> None:
    life = live(Scene.IN_SYNC)
    session = life.start()
    life.tenant.requests.clear()
    life.pass_hours(27)
    asked = [(each.service, each.bytes_sent < 4096) for each in life.tenant.requests]
    assert asked == [(Service.GRAPH, True), (Service.SHAREPOINT, True)]
    assert (life.told, type(session.state)) == ([], s.InSync)


def test_a_newer_photo_starts_the_clock_of_the_watch_anew(live: Live) -> None:
    life = live(Scene.NEWER_PHOTO)
    session = life.start()
    asked = life.clock.now()
    session.sync()
    life.pass_hours(1)
    assert isinstance(session.state, s.Watching)
    watch = session.state.watch
    assert watch.renewed
    assert asked < watch.started_at <= asked + timedelta(minutes=1)
    assert session.state.findings.match is Match.DIFFERENT, "the first photo has arrived"
    life.pass_hours(24)
    session.sync()  # SharePoint asks once a day
    life.pass_hours(1)
    assert isinstance(session.state, s.InSync)
    assert life.told == [Notice.ARRIVED]


def test_a_sync_of_two_hours_ago_goes_on(live: Live) -> None:
    life = live(Scene.WAITING)
    session = life.start()
    assert isinstance(session.state, s.Watching)
    watch = session.state.watch
    assert life.clock.now() - watch.started_at == timedelta(hours=2)
    assert (watch.attempts, watch.renewed) == (8, False)
    assert [arrival.took for arrival in session.took] == [
        timedelta(minutes=12),
        timedelta(hours=5, minutes=40),
        timedelta(hours=26),
    ]
    life.pass_hours(69)
    assert isinstance(session.state, s.Watching)
    life.pass_hours(2)
    assert isinstance(session.state, s.TimedOut)


def test_a_sync_of_80_hours_ago_is_overdue_and_worth_another_try(live: Live) -> None:
    life = live(Scene.OVERDUE)
    session = life.start()
    assert isinstance(session.state, s.TimedOut)
    assert life.told == [Notice.TIMED_OUT]
    session.sync()
    life.pass_hours(1)
    assert isinstance(session.state, s.InSync)
    assert life.told == [Notice.TIMED_OUT, Notice.ARRIVED]


def test_the_photo_of_three_days_comes_on_the_third(live: Live) -> None:
    life = live(Scene.THREE_DAYS)
    session = life.start()
    session.sync()
    life.pass_hours(49)
    assert isinstance(session.state, s.Watching)
    life.pass_hours(3)
    assert isinstance(session.state, s.InSync)
    [*_, took] = [arrival.took for arrival in session.took]
    assert took == timedelta(hours=50)


def test_where_onedrive_was_never_opened_the_visit_opens_it(live: Live) -> None:
    life = live(Scene.NEVER_OPENED)
    session = life.start()
    assert isinstance(session.state, s.SyncNeeded)
    assert session.state.findings.profile.my_site is None
    session.sync()
    life.pass_hours(1)
    assert isinstance(session.state, s.InSync)
    assert life.told == [Notice.ARRIVED]
