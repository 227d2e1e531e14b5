"""What follows from what: all pairs of a situation and an event that change anything."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

from photosync_tray.core import events as e
from photosync_tray.core import state as s
from photosync_tray.core.model import Findings, Notice, Watch
from tests.core.journey_samples import (
    ASKED,
    BUSY,
    NO_BROWSER,
    NOW_NO_PHOTO,
    NOW_SAME,
    OFFLINE,
    OLD_TO_THE_END,
    ONE,
    OVER,
    PAGE,
    SIGN_IN_LOST,
    STATES,
    STILL_OLD,
    UNTIL,
    WATCHING,
    WORK,
)
from tests.samples import (
    KIM,
    NO_PHOTO,
    NOON,
    OLD_PICTURE,
    ROBIN,
    SAME_PICTURE,
    WATCH_FOR,
    watch,
)


@dataclass(frozen=True)
class Row:
    """In the situation `state`, `event` leads to `then`, and `effects` have to be done."""

    state: str
    event: str
    then: s.State
    effects: tuple[e.Effect, ...] = ()

    @property
    def name(self) -> str:
        return f"{self.state} + {self.event}"


# What recurs in the table.
NO_WATCH = e.KeepWatch(ROBIN, None)
OPEN = e.OpenPrivate(ASKED, ROBIN, OLD_PICTURE)
NEW_WATCH = Watch(ONE, ONE + WATCH_FOR, ONE + timedelta(seconds=15))
SOON = Watch(NOON, OVER, ONE + timedelta(seconds=45), attempts=1)
AS_SERVICE_ASKED = Watch(NOON, OVER, ONE + timedelta(hours=2), attempts=1)


def _from_signed_out() -> Iterator[Row]:
    for state in ("signed out", "sign-in failed"):
        yield Row(state, "sign-in asked", s.SigningIn(ASKED, UNTIL), (e.SignIn(ASKED),))


def _from_signing_in() -> Iterator[Row]:
    look, kims_look = e.Look(WORK, ROBIN, None), e.Look(WORK, KIM, None)
    for state in ("signing in", "signing in, page shown", "signing in again, in a watch"):
        before = STATES[state]
        assert isinstance(before, s.SigningIn)
        resumed = before.resume.watch if before.resume else None
        yield Row(state, "page ready", replace(before, page=PAGE), (e.OpenPage(PAGE),))
        yield Row(state, "signed in", s.Checking(WORK, ROBIN, None, resumed), (look,))
        yield Row(state, "signed in as another", s.Checking(WORK, KIM), (kims_look,))
        yield Row(state, "sign-in refused", s.SignedOut(SIGN_IN_LOST))
        yield Row(state, "cancel asked", s.SignedOut(), (e.StopSignIn(),))
        yield Row(state, "sign-out asked", s.SignedOut(), (e.StopSignIn(), e.Forget()))


def _from_start() -> Iterator[Row]:
    look, checking = e.Look(ASKED, ROBIN, None), s.Checking(ASKED, ROBIN)
    yield Row("starting", "nobody restored", s.SignedOut())
    yield Row("starting", "account restored", checking, (look,))
    yield Row("starting", "account and watch restored", replace(checking, watch=watch()), (look,))


def _from_checking() -> Iterator[Row]:
    for state, last in (("checking", None), ("checking again", OLD_PICTURE)):
        yield Row(state, "found same", s.InSync(ROBIN, NOW_SAME))
        yield Row(state, "found old", s.SyncNeeded(ROBIN, STILL_OLD))
        yield Row(state, "found old at the deadline", s.SyncNeeded(ROBIN, OLD_TO_THE_END))
        yield Row(state, "found no photo", s.NothingToSync(ROBIN, NOW_NO_PHOTO))
        yield Row(state, "check: offline", s.Failed(OFFLINE, ROBIN, last))
        yield Row(state, "check: offline at the deadline", s.Failed(OFFLINE, ROBIN, last))
        yield Row(state, "check: busy", s.Failed(BUSY, ROBIN, last))
        yield Row(state, "check: sign-in lost", s.Failed(SIGN_IN_LOST, ROBIN, last))


def _from_checking_in_a_watch() -> Iterator[Row]:
    state = "checking, in a watch"
    yield from _looks_of_a_watch(state, s.Watching(ROBIN, OLD_PICTURE, watch()))
    offline = s.Failed(OFFLINE, ROBIN, None, watch())
    again = e.LookAt(ONE + timedelta(minutes=10))
    yield Row(state, "check: offline", offline, (again,))
    at_the_end = (e.LookAt(OVER + timedelta(minutes=10)),)
    yield Row(state, "check: offline at the deadline", offline, at_the_end)
    busy = s.Failed(BUSY, ROBIN, None, watch())
    yield Row(state, "check: busy", busy, (e.LookAt(ONE + timedelta(hours=2)),))
    yield Row(state, "check: sign-in lost", s.Failed(SIGN_IN_LOST, ROBIN, None, watch()))


def _from_rest() -> Iterator[Row]:
    opening = s.SyncNeeded(ROBIN, SAME_PICTURE, ASKED)
    for state in ("in sync", "arrived"):
        yield from _check_again(state, SAME_PICTURE)
        yield Row(state, "sync asked", opening, (e.OpenPrivate(ASKED, ROBIN, SAME_PICTURE),))
    yield from _check_again("nothing to sync", NO_PHOTO)
    for state in ("sync needed", "timed out"):
        before = STATES[state]
        assert isinstance(before, s.SyncNeeded | s.TimedOut)
        yield from _check_again(state, OLD_PICTURE)
        yield Row(state, "sync asked", replace(before, opening=ASKED), (OPEN,))
        yield _watch_begins(f"{state}, opening")
        failed = s.Failed(NO_BROWSER, ROBIN, OLD_PICTURE)
        yield Row(f"{state}, opening", "window failed", failed)


def _from_watching() -> Iterator[Row]:
    look = e.Look(ASKED, ROBIN, OLD_PICTURE)
    for state in (state for state in STATES if state.startswith("watching")):
        before = STATES[state]
        assert isinstance(before, s.Watching)
        stopped = s.SyncNeeded(ROBIN, OLD_PICTURE)
        yield Row(state, "cancel asked", stopped, (NO_WATCH,))
        if before.looking is None:
            yield Row(state, "check asked", replace(before, looking=ASKED), (look,))
        else:
            yield from _looks_of_a_watch(state, before)
            yield from _troubles_of_a_watch(state, before)
        if before.opening is None:
            yield Row(state, "sync asked", replace(before, opening=ASKED), (OPEN,))
        else:
            yield _watch_begins(state)
            closed = replace(before, opening=None, trouble=NO_BROWSER)
            yield Row(state, "window failed", closed)


def _from_failed() -> Iterator[Row]:
    for state in ("failed", "failed, in a watch"):
        before = STATES[state]
        assert isinstance(before, s.Failed)
        look = e.Look(ASKED, ROBIN, OLD_PICTURE)
        checking = s.Checking(ASKED, ROBIN, OLD_PICTURE, before.watch)
        yield Row(state, "check asked", checking, (look,))
    signing_in = s.SigningIn(ASKED, UNTIL)
    resuming = STATES["signing in again, in a watch"]
    assert isinstance(resuming, s.SigningIn)
    yield Row("failed", "sign-in asked", signing_in, (e.SignIn(ASKED),))
    signing_in = replace(signing_in, resume=resuming.resume)
    yield Row("failed, in a watch", "sign-in asked", signing_in, (e.SignIn(ASKED),))


def _signing_out() -> Iterator[Row]:
    for state, before in STATES.items():
        if not isinstance(before, s.SignedOut | s.SigningIn):
            yield Row(state, "sign-out asked", s.SignedOut(), (e.Forget(),))


def _check_again(state: str, known: Findings) -> Iterator[Row]:
    look = e.Look(ASKED, ROBIN, known)
    yield Row(state, "check asked", s.Checking(ASKED, ROBIN, known), (look,))


def _watch_begins(state: str) -> Row:
    watching = replace(WATCHING, watch=NEW_WATCH)
    effects = (e.KeepWatch(ROBIN, NEW_WATCH), e.LookAt(NEW_WATCH.next_check_at))
    return Row(state, "window opened", watching, effects)


def _looks_of_a_watch(state: str, before: s.Watching) -> Iterator[Row]:
    arrived = s.InSync(ROBIN, NOW_SAME, arrived=True)
    yield Row(state, "found same", arrived, (NO_WATCH, e.Tell(Notice.ARRIVED)))
    yield Row(state, "found no photo", s.NothingToSync(ROBIN, NOW_NO_PHOTO), (NO_WATCH,))
    over = s.TimedOut(ROBIN, OLD_TO_THE_END, watch())
    told = (NO_WATCH, e.Tell(Notice.TIMED_OUT))
    yield Row(state, "found old at the deadline", over, told)
    goes_on = replace(before, findings=STILL_OLD, watch=SOON, looking=None)
    yield Row(state, "found old", goes_on, _waits_for(SOON))


def _troubles_of_a_watch(state: str, before: s.Watching) -> Iterator[Row]:
    rested = replace(before, looking=None)
    offline = replace(rested, watch=SOON, trouble=OFFLINE)
    yield Row(state, "check: offline", offline, _waits_for(SOON))
    busy = replace(rested, watch=AS_SERVICE_ASKED, trouble=BUSY)
    yield Row(state, "check: busy", busy, _waits_for(AS_SERVICE_ASKED))
    over = s.TimedOut(ROBIN, OLD_PICTURE, watch())
    told = (NO_WATCH, e.Tell(Notice.TIMED_OUT))
    yield Row(state, "check: offline at the deadline", over, told)
    lost = s.Failed(SIGN_IN_LOST, ROBIN, OLD_PICTURE, watch())
    yield Row(state, "check: sign-in lost", lost)


def _waits_for(kept: Watch) -> tuple[e.Effect, ...]:
    return e.KeepWatch(ROBIN, kept), e.LookAt(kept.next_check_at)


TABLE: tuple[Row, ...] = (
    *_from_signed_out(),
    *_from_signing_in(),
    *_from_start(),
    *_from_checking(),
    *_from_checking_in_a_watch(),
    *_from_rest(),
    *_from_watching(),
    *_from_failed(),
    *_signing_out(),
)
