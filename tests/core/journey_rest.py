"""What follows from what while nothing is awaited; see `journey_table`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from photosync_tray.core import events as e
from photosync_tray.core import state as s
from photosync_tray.core.errors import Problem
from photosync_tray.core.model import Findings, Notice
from photosync_tray.core.schedule import pause
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
    STRANGER,
    UNTIL,
)
from tests.samples import NOON, OLD_PICTURE, ROBIN, SAME_PICTURE, watch

Rest = (s.InSync, s.SyncNeeded, s.NothingToSync, s.TimedOut)


def rested(rest: s.AtRest, *, unasked: bool) -> tuple[e.Effect, ...]:
    """What coming to rest has to be done for."""
    found = rest.findings
    return e.Note(ROBIN, found, unasked), e.Recheck(ROBIN, found.checked_at)


def _at_rest() -> Iterator[Row]:
    for state, before in STATES.items():
        if not isinstance(before, Rest) or getattr(before, "opening", None):
            continue
        known = before.findings
        look = (e.Look(ASKED, ROBIN, known),)
        over = before.watch if isinstance(before, s.TimedOut) else None
        yield Row(state, "check asked", s.Checking(ASKED, ROBIN, known, over=over), look)
        if before.looking is None:
            yield Row(state, "look due", replace(before, looking=ASKED), look)
        else:
            yield from _rechecked(state, before)
            yield from _recheck_failed(state, before)
        if not isinstance(before, s.NothingToSync):
            yield _opens(state, before)


def _opens(state: str, before: s.InSync | s.SyncNeeded | s.TimedOut) -> Row:
    if isinstance(before, s.InSync):
        opening: s.State = s.SyncNeeded(ROBIN, SAME_PICTURE, ASKED)
    else:
        opening = replace(before, opening=ASKED, looking=None)
    return Row(state, "sync asked", opening, (e.OpenPrivate(ASKED, ROBIN, before.findings),))


def _rechecked(state: str, before: s.AtRest) -> Iterator[Row]:
    """A look that nobody asked for: what it finds is noted, and told if it is news."""
    for event, found in (
        ("found old", STILL_OLD),
        ("found old at the deadline", OLD_TO_THE_END),
        ("found no photo", NOW_NO_PHOTO),
        ("found another photo", NOW_ANOTHER),
    ):
        rest = _rest_after(before, found)
        yield Row(state, event, rest, rested(rest, unasked=True))
    late = isinstance(before, s.TimedOut)
    in_sync = s.InSync(ROBIN, NOW_SAME, arrived=late)
    told = (e.Tell(Notice.ARRIVED),) if late else ()
    yield Row(state, "found same", in_sync, (*rested(in_sync, unasked=not late), *told))


def _rest_after(before: s.AtRest, found: Findings) -> s.AtRest:
    if isinstance(before, s.TimedOut) and found.etag == OLD_PICTURE.etag:
        return s.TimedOut(ROBIN, found, watch(9))
    return s.SyncNeeded(ROBIN, found) if found.etag else s.NothingToSync(ROBIN, found)


def _recheck_failed(state: str, before: s.AtRest) -> Iterator[Row]:
    """The screen stays as it is while waiting may cure it."""
    still, wait = replace(before, looking=None), pause(1, ROBIN.home_id)
    for event, at, within in (
        ("check: offline", ONE, wait),
        ("check: offline at the deadline", OVER, wait),
        ("check: busy", ONE, timedelta(hours=2)),
    ):
        yield Row(state, event, still, (e.Recheck(ROBIN, at, within),))
    yield _sign_in_lost(state, s.Failed(SIGN_IN_LOST, ROBIN, before.findings))


def _sign_in_lost(state: str, lost: s.Failed) -> Row:
    return Row(state, "check: sign-in lost", lost, (e.Tell(Notice.SIGN_IN_AGAIN),))


def _window_failed() -> Iterator[Row]:
    failed = s.Failed(NO_BROWSER, ROBIN, OLD_PICTURE)
    forbidden = s.Failed(FORBIDDEN, ROBIN, OLD_PICTURE, offers_normal=True)
    recheck = (e.Recheck(ROBIN, NOON),)
    for state in ("sync needed, opening", "timed out, opening", "failed, opening"):
        yield Row(state, "window failed", failed, recheck)
        yield Row(state, "window forbidden", forbidden, recheck)


def _normal_window() -> Iterator[Row]:
    """Only where it was offered, and once."""
    opening = s.Failed(FORBIDDEN, ROBIN, OLD_PICTURE, offers_normal=True, opening=ASKED)
    effects = (e.OpenNormal(ASKED, ROBIN, OLD_PICTURE),)
    yield Row("failed, forbidden", "normal window agreed", opening, effects)


def _from_failed() -> Iterator[Row]:
    look = (e.Look(ASKED, ROBIN, OLD_PICTURE),)
    for state, before in STATES.items():
        if not isinstance(before, s.Failed):
            continue
        checking = s.Checking(ASKED, ROBIN, OLD_PICTURE, before.watch)
        yield Row(state, "check asked", checking, look)
        resuming = STATES["signing in again, in a watch"]
        assert isinstance(resuming, s.SigningIn)
        resume = resuming.resume if before.watch else None
        signing_in, choose = s.SigningIn(ASKED, UNTIL, resume=resume), before.problem == STRANGER
        yield Row(state, "sign-in asked", signing_in, (e.SignIn(ASKED, choose=choose),))
        by_windows = e.SignIn(ASKED, windows=True, choose=choose)
        signing_in = replace(signing_in, by_windows=True)
        yield Row(state, "sign-in asked, by windows", signing_in, (by_windows,))
        free = before.looking is None and before.opening is None
        if free:
            yield Row(state, "look due", replace(before, looking=ASKED), look)
        if free and before.problem == OFFLINE:
            yield Row(state, "network back", replace(before, looking=ASKED), look)


def _from_failed_looking() -> Iterator[Row]:
    state = "failed, looking"
    for event, rest in (
        ("found same", s.InSync(ROBIN, NOW_SAME)),
        ("found old", s.SyncNeeded(ROBIN, STILL_OLD)),
        ("found another photo", s.SyncNeeded(ROBIN, NOW_ANOTHER)),
        ("found old at the deadline", s.SyncNeeded(ROBIN, OLD_TO_THE_END)),
        ("found no photo", s.NothingToSync(ROBIN, NOW_NO_PHOTO)),
    ):
        yield Row(state, event, rest, rested(rest, unasked=True))
    wait, two_hours = pause(2, ROBIN.home_id), timedelta(hours=2)
    for event, problem, at, within in (
        ("check: offline", OFFLINE, ONE, wait),
        ("check: offline at the deadline", OFFLINE, OVER, wait),
        ("check: busy", BUSY, ONE, two_hours),
    ):
        yield Row(state, event, _again(problem), (e.Recheck(ROBIN, at, within),))
        in_a_watch = replace(_again(problem), watch=watch())
        yield Row("failed, looking in a watch", event, in_a_watch, (e.LookAt(at + within),))
    yield _sign_in_lost(state, _again(SIGN_IN_LOST))
    yield _sign_in_lost("failed, looking in a watch", replace(_again(SIGN_IN_LOST), watch=watch()))


def _again(problem: Problem) -> s.Failed:
    return s.Failed(problem, ROBIN, OLD_PICTURE, failures=2)


def _signing_out() -> Iterator[Row]:
    for state, before in STATES.items():
        if not isinstance(before, s.SignedOut | s.SigningIn):
            yield Row(state, "sign-out asked", s.SignedOut(choose=True), (e.Forget(),))


REST_ROWS: tuple[Row, ...] = (
    *_at_rest(),
    *_window_failed(),
    *_normal_window(),
    *_from_failed(),
    *_from_failed_looking(),
    *_signing_out(),
)
