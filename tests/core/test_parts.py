"""A front end adds its own four parts, and has a session."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from photosync_tray.core import state as s
from photosync_tray.core.cloud import StartAt
from photosync_tray.core.journey import Journey
from photosync_tray.core.parts import FrontEnd, Parts, renewable
from photosync_tray.core.settings import resolve
from tests.core.test_fleet import MemoryFleet
from tests.fakes import FakeClock, FakeTimer, Outside
from tests.samples import CLOUD, ROBIN, WATCH_FOR


def parts_of(outside: Outside) -> Parts:
    return Parts(
        settings=resolve({}),
        journey=Journey(CLOUD, StartAt.SHAREPOINT_TILE, WATCH_FOR),
        identity=outside.identity,
        check=outside.check(),
        browsers=outside.browsers,
        watches=outside.watches,
        seen=outside.seen,
        history=outside.history,
        clock=outside.clock,
        archive=outside.archive,
        autostart=outside.autostart,
    )


def test_parts_and_a_front_end_make_a_session_that_works() -> None:
    outside = Outside()
    parts = parts_of(outside)
    session = parts.session(
        FrontEnd(
            pages=outside.pages,
            notifier=outside.notifier,
            runner=outside.runner,
            timer=FakeTimer(outside.clock),
        )
    )
    session.start()
    session.sign_in()
    session.sync()
    assert isinstance(session.state, s.Watching)
    assert outside.browsers.opened == [
        "https://portal.example/launch/sharepoint?auth=2&login_hint=robin@contoso.example"
    ]
    parts.close()


def test_the_front_ends_timer_need_not_know_of_sleep() -> None:
    """It counts while the PC is awake, and the looks go by the clock on the wall all the same."""
    outside, awake = Outside(), FakeClock()
    outside.identity.remembered = ROBIN
    session = parts_of(outside).session(
        FrontEnd(
            pages=outside.pages,
            notifier=outside.notifier,
            runner=outside.runner,
            timer=FakeTimer(awake),
        )
    )
    session.start()
    session.sync()
    outside.sharepoint.take("new", outside.clock.now())
    outside.clock.sleep_through(timedelta(hours=8))
    awake.advance(timedelta(minutes=5))
    assert isinstance(session.state, s.InSync)


def test_where_it_asks_for_it_a_status_is_written_while_the_session_goes_on() -> None:
    outside, fleet = Outside(), MemoryFleet()
    session = replace(parts_of(outside), fleet=fleet).session(
        FrontEnd(
            pages=outside.pages,
            notifier=outside.notifier,
            runner=outside.runner,
            timer=FakeTimer(outside.clock),
        )
    )
    session.start()
    session.sign_in()
    assert [document["state"] for document in fleet.documents] == ["signed-out", "sync-needed"]


def test_parts_that_are_made_again_keep_the_stores_of_the_first() -> None:
    made = [replace(parts_of(Outside()), settings=resolve({})) for _ in range(3)]
    supply = iter(made)
    first = renewable(lambda: next(supply))
    assert first.again
    second = first.again()
    assert second.again
    third = second.again()
    for later, own in ((second, made[1]), (third, made[2])):
        kept = later.watches, later.seen, later.history, later.autostart
        assert kept == (first.watches, first.seen, first.history, first.autostart)
        assert (later.identity, later.check) == (own.identity, own.check)
