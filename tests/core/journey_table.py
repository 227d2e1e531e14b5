"""What follows from what: all pairs of a situation and an event that change anything."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from photosync_tray.core import events as e
from photosync_tray.core import state as s
from photosync_tray.core.model import Arrival, Findings, Notice, Watch
from photosync_tray.core.resting import BY_HAND
from photosync_tray.core.schedule import gap, pause
from tests.core.journey_rest import REST_ROWS, rested
from tests.core.journey_row import Row
from tests.core.journey_samples import (
    ASKED,
    BUSY,
    FORBIDDEN,
    NO_BROWSER,
    NOW_ANOTHER,
    NOW_NO_PHOTO,
    NOW_SAME,
    OFFLINE,
    OLD_TO_THE_END,
    ONE,
    OVER,
    SIGN_IN_LOST,
    STATES,
    STILL_OLD,
    WATCHING,
    WORK,
)
from tests.core.journey_settings import SETTINGS_ROWS
from tests.core.journey_sign_in import SIGN_IN_ROWS
from tests.samples import NOON, OLD_PICTURE, ROBIN, WATCH_FOR, watch

# What recurs in the table.
LATER = ONE + gap(1, ROBIN.home_id)
NEW_WATCH = Watch(ONE, ONE + WATCH_FOR, ONE + gap(0, ROBIN.home_id), etag=OLD_PICTURE.etag)
RENEWED = replace(NEW_WATCH, etag=NOW_ANOTHER.etag, renewed=True)
SOON = replace(watch(), next_check_at=LATER, attempts=1)
NOT_COUNTED = replace(SOON, attempts=0)
AS_SERVICE_ASKED = replace(SOON, next_check_at=ONE + timedelta(hours=2))
SIGN_IN_AGAIN = (e.Tell(Notice.SIGN_IN_AGAIN),)


def _from_start() -> Iterator[Row]:
    look, checking = e.Look(ASKED, ROBIN, None), s.Checking(ASKED, ROBIN, unasked=True)
    yield Row("starting", "nobody restored", s.SignedOut())
    yield Row("starting", "account restored", checking, (look,))
    yield Row("starting", "account and watch restored", replace(checking, watch=watch()), (look,))


def _from_checking() -> Iterator[Row]:
    for state in ("checking", "checking again", "checking unasked"):
        before = STATES[state]
        assert isinstance(before, s.Checking)
        unasked = before.unasked
        for event, rest in (
            ("found same", s.InSync(ROBIN, NOW_SAME)),
            ("found old", s.SyncNeeded(ROBIN, STILL_OLD)),
            ("found another photo", s.SyncNeeded(ROBIN, NOW_ANOTHER)),
            ("found old at the deadline", s.SyncNeeded(ROBIN, OLD_TO_THE_END)),
            ("found no photo", s.NothingToSync(ROBIN, NOW_NO_PHOTO)),
        ):
            yield Row(state, event, rest, rested(rest, unasked=unasked))
        yield from _check_failed(state, s.Failed(OFFLINE, ROBIN, before.last))
        lost = s.Failed(SIGN_IN_LOST, ROBIN, before.last)
        yield Row(state, "check: sign-in lost", lost, SIGN_IN_AGAIN if unasked else ())


def _from_checking_after_a_watch() -> Iterator[Row]:
    """Looking again does not make an overdue photo any less overdue."""
    state = "checking, timed out"
    in_sync = s.InSync(ROBIN, NOW_SAME, arrived=True)
    told = (*rested(in_sync, unasked=False), e.Tell(Notice.ARRIVED))
    yield Row(state, "found same", in_sync, told)
    for event, rest in (
        ("found old", s.TimedOut(ROBIN, STILL_OLD, watch(9))),
        ("found old at the deadline", s.TimedOut(ROBIN, OLD_TO_THE_END, watch(9))),
        ("found another photo", s.SyncNeeded(ROBIN, NOW_ANOTHER)),
        ("found no photo", s.NothingToSync(ROBIN, NOW_NO_PHOTO)),
    ):
        yield Row(state, event, rest, rested(rest, unasked=False))
    yield from _check_failed(state, s.Failed(OFFLINE, ROBIN, OLD_PICTURE))
    yield Row(state, "check: sign-in lost", s.Failed(SIGN_IN_LOST, ROBIN, OLD_PICTURE))


def _check_failed(state: str, offline: s.Failed) -> Iterator[Row]:
    wait = pause(1, ROBIN.home_id)
    retry = (e.Recheck(ROBIN, ONE, within=wait),)
    at_the_end = (e.Recheck(ROBIN, OVER, within=wait),)
    as_asked = (e.Recheck(ROBIN, ONE, within=timedelta(hours=2)),)
    yield Row(state, "check: offline", offline, retry)
    yield Row(state, "check: offline at the deadline", offline, at_the_end)
    yield Row(state, "check: busy", replace(offline, problem=BUSY), as_asked)


def _from_checking_in_a_watch() -> Iterator[Row]:
    state = "checking, in a watch"
    yield from _looks_of_a_watch(state, s.Watching(ROBIN, OLD_PICTURE, watch()))
    offline = s.Failed(OFFLINE, ROBIN, None, watch())
    wait = pause(1, ROBIN.home_id)
    yield Row(state, "check: offline", offline, (e.LookAt(ONE + wait),))
    yield Row(state, "check: offline at the deadline", offline, (e.LookAt(OVER + wait),))
    busy = replace(offline, problem=BUSY)
    yield Row(state, "check: busy", busy, (e.LookAt(ONE + timedelta(hours=2)),))
    yield Row(state, "check: sign-in lost", replace(offline, problem=SIGN_IN_LOST))


def _from_watching() -> Iterator[Row]:
    look = e.Look(ASKED, ROBIN, OLD_PICTURE)
    for state in (state for state in STATES if state.startswith("watching")):
        before = STATES[state]
        assert isinstance(before, s.Watching)
        stopped = s.SyncNeeded(ROBIN, OLD_PICTURE)
        yield Row(state, "cancel asked", stopped, _watch_over(stopped))
        if before.looking is None:
            yield Row(state, "check asked", replace(before, looking=ASKED), (look,))
            yield Row(state, "look due", replace(before, looking=ASKED), (look,))
        else:
            yield from _looks_of_a_watch(state, before)
            yield from _troubles_of_a_watch(state, before)
        if before.trouble:
            yield Row(state, "network back", replace(before, looking=ASKED), (look,))
        if before.opening is None:
            opening = (e.OpenPrivate(ASKED, ROBIN, OLD_PICTURE),)
            yield Row(state, "sync asked", replace(before, opening=ASKED), opening)
        else:
            yield _watch_begins(state)
            closed = replace(before, opening=None, trouble=NO_BROWSER)
            yield Row(state, "window failed", closed)
            yield Row(state, "window forbidden", replace(closed, trouble=FORBIDDEN))


def _watch_begins(state: str) -> Row:
    watching = replace(WATCHING, watch=NEW_WATCH)
    effects = (e.KeepWatch(ROBIN, NEW_WATCH), e.LookAt(NEW_WATCH.next_check_at))
    return Row(state, "window opened", watching, effects)


def _looks_of_a_watch(state: str, before: s.Watching) -> Iterator[Row]:
    arrived = s.InSync(ROBIN, NOW_SAME, arrived=True)
    took = e.Record(Arrival(NOON, timedelta(hours=1)))
    yield Row(state, "found same", arrived, (took, *_watch_over(arrived, Notice.ARRIVED)))
    nothing = s.NothingToSync(ROBIN, NOW_NO_PHOTO)
    yield Row(state, "found no photo", nothing, _watch_over(nothing))
    over = s.TimedOut(ROBIN, OLD_TO_THE_END, watch())
    told = _watch_over(over, Notice.TIMED_OUT)
    yield Row(state, "found old at the deadline", over, told)
    yield Row(state, "found old", *_goes_on(before, STILL_OLD, SOON))
    yield Row(state, "found another photo", *_goes_on(before, NOW_ANOTHER, RENEWED))


def _goes_on(
    before: s.Watching, found: Findings, then: Watch
) -> tuple[s.State, tuple[e.Effect, ...]]:
    watching = replace(before, findings=found, watch=then, looking=None, trouble=None)
    return watching, _waits_for(then)


def _troubles_of_a_watch(state: str, before: s.Watching) -> Iterator[Row]:
    still = replace(before, looking=None)
    offline = replace(still, watch=NOT_COUNTED, trouble=OFFLINE)
    yield Row(state, "check: offline", offline, _waits_for(NOT_COUNTED))
    busy = replace(still, watch=AS_SERVICE_ASKED, trouble=BUSY)
    yield Row(state, "check: busy", busy, _waits_for(AS_SERVICE_ASKED))
    over = s.TimedOut(ROBIN, OLD_PICTURE, watch())
    told = _watch_over(over, Notice.TIMED_OUT)
    yield Row(state, "check: offline at the deadline", over, told)
    lost = s.Failed(SIGN_IN_LOST, ROBIN, OLD_PICTURE, watch())
    yield Row(state, "check: sign-in lost", lost, SIGN_IN_AGAIN)


def _watch_over(rest: s.AtRest, notice: Notice | None = None) -> tuple[e.Effect, ...]:
    return (e.EndWatch(ROBIN, notice), *rested(rest, unasked=False))


def _waits_for(kept: Watch) -> tuple[e.Effect, ...]:
    return e.KeepWatch(ROBIN, kept), e.LookAt(kept.next_check_at)


def _opened_from_rest() -> Iterator[Row]:
    for state in ("sync needed, opening", "timed out, opening", "failed, opening"):
        yield _watch_begins(state)
    for state in ("failed, forbidden", "failed, opening"):
        begun = _watch_begins(state)
        assert isinstance(begun.then, s.Watching)
        yield Row(state, "link taken", replace(begun.then, window=BY_HAND), begun.effects)


def _failed_in_a_watch() -> Iterator[Row]:
    state = "failed, looking in a watch"
    yield from _looks_of_a_watch(state, s.Watching(ROBIN, OLD_PICTURE, watch(), WORK))


TABLE: tuple[Row, ...] = (
    *SIGN_IN_ROWS,
    *_from_start(),
    *_from_checking(),
    *_from_checking_in_a_watch(),
    *_from_checking_after_a_watch(),
    *_opened_from_rest(),
    *_from_watching(),
    *_failed_in_a_watch(),
    *REST_ROWS,
    *SETTINGS_ROWS,
)
