"""The whole journey as data: the states, and `step()`, which is pure.

Work that takes time carries a ticket number out with its effect and back with its answer. A state
that waits for work names the ticket; an answer with another ticket comes late and changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import assert_never

from photosync_tray.core import events as e
from photosync_tray.core.diagnosis import NOTHING_TO_SYNC, diagnose
from photosync_tray.core.errors import Problem
from photosync_tray.core.model import Account, Findings, Notice, OpenedWindow, SavedWatch, Watch
from photosync_tray.core.schedule import gap


@dataclass(frozen=True)
class SignedOut:
    """Nobody is signed in; `problem` says why the last attempt did not work."""

    problem: Problem | None = None


@dataclass(frozen=True)
class SigningIn:
    """The browser shows Microsoft's page, at `page` once it is known; given up at `until`.

    `resume` is a watch that goes on if the same account signs in again.
    """

    ticket: int
    until: datetime
    page: str | None = None
    resume: SavedWatch | None = None


@dataclass(frozen=True)
class Checking:
    """Looking at both sides. Without an account: finding out who was signed in last time."""

    ticket: int
    account: Account | None = None
    last: Findings | None = None
    watch: Watch | None = None


@dataclass(frozen=True)
class InSync:
    """SharePoint shows the Exchange photo. `arrived`: just now, after a watch."""

    account: Account
    findings: Findings
    arrived: bool = False


@dataclass(frozen=True)
class SyncNeeded:
    """SharePoint shows something else, or we could not look. `opening`: the window's ticket."""

    account: Account
    findings: Findings
    opening: int | None = None


@dataclass(frozen=True)
class NothingToSync:
    """There is no photo that SharePoint could take."""

    account: Account
    findings: Findings


@dataclass(frozen=True)
class Watching:
    """A sync was asked for. `looking`: ticket of a look under way; `trouble`: why one failed."""

    account: Account
    findings: Findings
    watch: Watch
    looking: int | None = None
    opening: int | None = None
    window: OpenedWindow | None = None
    trouble: Problem | None = None


@dataclass(frozen=True)
class TimedOut:
    """The watch is over and the photo is not there."""

    account: Account
    findings: Findings
    watch: Watch
    opening: int | None = None


@dataclass(frozen=True)
class Failed:
    """Something stands in the way. What was known before stays known."""

    problem: Problem
    account: Account
    findings: Findings | None = None
    watch: Watch | None = None


AtRest = InSync | SyncNeeded | NothingToSync | TimedOut
State = SignedOut | SigningIn | Checking | AtRest | Watching | Failed
Step = tuple[State, tuple[e.Effect, ...]]

INITIAL = Checking(ticket=0)

RETRY = timedelta(minutes=10)
"""A watch found no network when it resumed: until the next attempt, at least."""


def step(state: State, event: e.Event) -> Step:
    """The next state, and what has to be done. A pair that means nothing changes nothing."""
    if isinstance(event, e.SignOutAsked):
        return _sign_out(state)
    match state:
        case SignedOut():
            return _from_signed_out(state, event)
        case SigningIn():
            return _from_signing_in(state, event)
        case Checking():
            return _from_checking(state, event)
        case InSync() | SyncNeeded() | NothingToSync() | TimedOut():
            return _from_rest(state, event)
        case Watching():
            return _from_watching(state, event)
        case Failed():
            return _from_failed(state, event)
        case _:
            assert_never(state)


def _sign_out(state: State) -> Step:
    if isinstance(state, SignedOut):
        return state, ()
    if isinstance(state, SigningIn):
        return SignedOut(), (e.StopSignIn(), e.Forget())
    return SignedOut(), (e.Forget(),)


def _from_signed_out(state: SignedOut, event: e.Event) -> Step:
    if isinstance(event, e.SignInAsked):
        return SigningIn(event.ticket, event.until), (e.SignIn(event.ticket),)
    return state, ()


def _from_signing_in(state: SigningIn, event: e.Event) -> Step:
    match event:
        case e.PageReady(ticket=state.ticket):
            return replace(state, page=event.page), (e.OpenPage(event.page),)
        case e.SignedIn(ticket=state.ticket):
            saved = state.resume
            mine = saved is not None and saved.account_id == event.account.home_id
            return _look(state.ticket, event.account, None, saved.watch if saved and mine else None)
        case e.SignInFailed(ticket=state.ticket):
            return SignedOut(event.problem), ()
        case e.CancelAsked():
            return SignedOut(), (e.StopSignIn(),)
    return state, ()


def _from_checking(state: Checking, event: e.Event) -> Step:
    if state.account is None:
        return _restored(event) if isinstance(event, e.Restored) else (state, ())
    match event:
        case e.Checked(ticket=state.ticket):
            if state.watch:
                resumed = Watching(state.account, event.findings, state.watch, state.ticket)
                return _watched(resumed, event.findings)
            return settled(state.account, event.findings), ()
        case e.CheckFailed(ticket=state.ticket):
            failed = Failed(event.problem, state.account, state.last, state.watch)
            waits = state.watch is not None and event.problem.passing
            pause = max(RETRY, timedelta(seconds=event.problem.retry_after or 0))
            return failed, (e.LookAt(event.at + pause),) if waits else ()
    return state, ()


def _restored(event: e.Restored) -> Step:
    if event.account is None:
        return SignedOut(), ()
    return _look(event.ticket, event.account, None, event.watch)


def _look(ticket: int, account: Account, last: Findings | None, watch: Watch | None) -> Step:
    return Checking(ticket, account, last, watch), (e.Look(ticket, account, last),)


def settled(account: Account, findings: Findings, *, arrived: bool = False) -> AtRest:
    """The state of rest that findings lead to."""
    if findings.matches:
        return InSync(account, findings, arrived)
    if diagnose(findings) in NOTHING_TO_SYNC:
        return NothingToSync(account, findings)
    return SyncNeeded(account, findings)


def _from_rest(state: AtRest, event: e.Event) -> Step:
    match state, event:
        case (
            (InSync() | NothingToSync() | SyncNeeded(opening=None) | TimedOut(opening=None)),
            (e.CheckAsked()),
        ):
            return _look(event.ticket, state.account, state.findings, None)
        case InSync(), e.SyncAsked():
            again = SyncNeeded(state.account, state.findings)
            return _open(again, event.ticket)
        case ((SyncNeeded(opening=None) | TimedOut(opening=None)), e.SyncAsked()):
            return _open(state, event.ticket)
        case ((SyncNeeded() | TimedOut()), e.WindowOpened()) if state.opening == event.ticket:
            return _watch(state.account, state.findings, event)
        case ((SyncNeeded() | TimedOut()), e.WindowFailed()) if state.opening == event.ticket:
            return Failed(event.problem, state.account, state.findings), ()
    return state, ()


def _open(state: SyncNeeded | TimedOut | Watching, ticket: int) -> Step:
    """Open the private window; the state stays what it is until the browser has been started."""
    effect = e.OpenPrivate(ticket, state.account, state.findings)
    return replace(state, opening=ticket), (effect,)


def _watch(account: Account, findings: Findings, event: e.WindowOpened) -> Step:
    watch = Watch(event.at, event.deadline, event.at + gap(0))
    state = Watching(account, findings, watch, window=event.window)
    return state, (e.KeepWatch(account, watch), e.LookAt(watch.next_check_at))


def _from_watching(state: Watching, event: e.Event) -> Step:
    match event:
        case e.CheckAsked() if state.looking is None:
            look = e.Look(event.ticket, state.account, state.findings)
            return replace(state, looking=event.ticket), (look,)
        case e.Checked(ticket=state.looking):
            return _watched(state, event.findings)
        case e.CheckFailed(ticket=state.looking):
            return _troubled(state, event)
        case e.SyncAsked() if state.opening is None:
            return _open(state, event.ticket)
        case e.WindowOpened(ticket=state.opening):
            return _watch(state.account, state.findings, event)
        case e.WindowFailed(ticket=state.opening):
            return replace(state, opening=None, trouble=event.problem), ()
        case e.CancelAsked():
            return settled(state.account, state.findings), (e.KeepWatch(state.account, None),)
    return state, ()


def _watched(state: Watching, findings: Findings) -> Step:
    """A look during the watch: arrived, pointless, too late, or not yet."""
    forget = e.KeepWatch(state.account, None)
    rest = settled(state.account, findings, arrived=True)
    if isinstance(rest, InSync):
        return rest, (forget, e.Tell(Notice.ARRIVED))
    if isinstance(rest, NothingToSync):
        return rest, (forget,)
    return _not_yet(replace(state, findings=findings, trouble=None), findings.checked_at, None)


def _troubled(state: Watching, event: e.CheckFailed) -> Step:
    """Troubles that pass do not end a watch; those that need the person keep it for later."""
    if not event.problem.passing:
        return Failed(event.problem, state.account, state.findings, state.watch), ()
    return _not_yet(replace(state, trouble=event.problem), event.at, event.problem.retry_after)


def _not_yet(state: Watching, at: datetime, retry_after: float | None) -> Step:
    if at >= state.watch.deadline and not state.findings.sharepoint.known:
        # Nobody could look, so nobody can say that it did not arrive.
        return settled(state.account, state.findings), (e.KeepWatch(state.account, None),)
    if at >= state.watch.deadline:
        over = TimedOut(state.account, state.findings, state.watch)
        return over, (e.KeepWatch(state.account, None), e.Tell(Notice.TIMED_OUT))
    watch = state.watch.after_look(at, gap(state.watch.attempts + 1, retry_after))
    keep, again = e.KeepWatch(state.account, watch), e.LookAt(watch.next_check_at)
    return replace(state, watch=watch, looking=None), (keep, again)


def _from_failed(state: Failed, event: e.Event) -> Step:
    match event:
        case e.SignInAsked():
            resume = SavedWatch(state.account.home_id, state.watch) if state.watch else None
            waiting = SigningIn(event.ticket, event.until, resume=resume)
            return waiting, (e.SignIn(event.ticket),)
        case e.CheckAsked():
            return _look(event.ticket, state.account, state.findings, state.watch)
    return state, ()
