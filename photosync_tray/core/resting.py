"""What happens while nothing is awaited: rest, its rechecks, the private window, failures."""

from __future__ import annotations

from dataclasses import replace

from photosync_tray.core import events as e
from photosync_tray.core import states as s
from photosync_tray.core.causes import NETWORK, NO_WINDOW
from photosync_tray.core.model import (
    Findings,
    Notice,
    OpenedWindow,
    Route,
)
from photosync_tray.core.schedule import pause
from photosync_tray.core.settling import Step, come_to_rest, look, settled
from photosync_tray.core.signing_in import ask_consent, sign_in_again
from photosync_tray.core.watching import begun, watched

BY_HAND = OpenedWindow("your browser", "private", Route.BY_HAND)


def failed(state: s.Failed, event: e.CheckFailed, *, unasked: bool = False) -> Step:
    """What may pass is tried again by itself; a watch insists, a mere recheck may be turned off."""
    problem, account = event.problem, state.account
    if not problem.passing:
        lost = unasked and problem.sign_in_needed
        return state, (e.Tell(Notice.SIGN_IN_AGAIN),) if lost else ()
    wait = pause(state.failures, account.home_id, problem.retry_after)
    if state.watch:
        return state, (e.LookAt(event.at + wait),)
    return state, (e.Recheck(account, event.at, within=wait),)


def from_rest(state: s.AtRest, event: e.Event) -> Step:
    match event:
        case e.CheckAsked() if not _opening(state):
            return _look_again(state, event.ticket)
        case e.LookDue() if not _opening(state) and state.looking is None:
            silent = e.Look(event.ticket, state.account, state.findings)
            return replace(state, looking=event.ticket), (silent,)
        case e.Checked(ticket=state.looking):
            return rechecked(state, event.findings, unasked=True)
        case e.CheckFailed(ticket=state.looking):
            return _recheck_failed(state, event)
        case e.SyncAsked() if not _opening(state) and not isinstance(state, s.NothingToSync):
            return _open(state, event.ticket)
        case e.ConsentAsked() if isinstance(state, s.SyncNeeded) and not state.opening:
            return ask_consent(state, event)
        case e.WindowOpened() if _opening(state) == event.ticket:
            return begun(state.account, state.findings, event.at, event.deadline, event.window)
        case e.WindowFailed() if _opening(state) == event.ticket:
            return _window_failed(state, state.findings, event)
    return state, ()


def _opening(state: s.AtRest) -> int | None:
    return state.opening if isinstance(state, s.SyncNeeded | s.TimedOut) else None


def _open(state: s.InSync | s.SyncNeeded | s.TimedOut, ticket: int) -> Step:
    """Open the private window; the state stays what it is until the browser has been started."""
    effect = e.OpenPrivate(ticket, state.account, state.findings)
    if isinstance(state, s.InSync):
        return s.SyncNeeded(state.account, state.findings, ticket), (effect,)
    return replace(state, opening=ticket, looking=None), (effect,)


def _window_failed(state: s.AtRest | s.Failed, findings: Findings, event: e.WindowFailed) -> Step:
    again = e.Recheck(state.account, findings.checked_at)
    offers = event.may_open_normal
    return s.Failed(event.problem, state.account, findings, offers_normal=offers), (again,)


def _look_again(state: s.AtRest, ticket: int) -> Step:
    checking, effects = look(ticket, state.account, state.findings)
    if isinstance(state, s.TimedOut):
        checking = replace(checking, over=state.watch)
    return checking, effects


def rechecked(state: s.AtRest, findings: Findings, *, unasked: bool) -> Step:
    """Silent, unless there is news. A photo that comes after its watch has come all the same."""
    rest = settled(state.account, findings)
    if isinstance(state, s.TimedOut) and isinstance(rest, s.InSync):
        arrived, effects = come_to_rest(replace(rest, arrived=True))
        return arrived, (*effects, e.Tell(Notice.ARRIVED))
    if isinstance(state, s.TimedOut) and findings.etag == state.findings.etag:
        rest = replace(state, findings=findings, looking=None)
    if isinstance(state, s.SyncNeeded) and isinstance(rest, s.SyncNeeded):
        rest = replace(rest, refused=state.refused)
    return come_to_rest(rest, unasked=unasked)


def _recheck_failed(state: s.AtRest, event: e.CheckFailed) -> Step:
    """What may pass leaves the screen as it is."""
    if event.problem.passing:
        wait = pause(1, state.account.home_id, event.problem.retry_after)
        again = e.Recheck(state.account, event.at, within=wait)
        return replace(state, looking=None), (again,)
    return failed(s.Failed(event.problem, state.account, state.findings), event, unasked=True)


def from_failed(state: s.Failed, event: e.Event) -> Step:
    match event:
        case e.SignInAsked():
            return sign_in_again(state, event)
        case e.CheckAsked():
            return look(event.ticket, state.account, state.findings, state.watch)
        case e.LookDue() if _free(state):
            return _look_silently(state, event.ticket)
        case e.NetworkBack() if _free(state) and state.problem.cause in NETWORK:
            return _look_silently(state, event.ticket)
        case e.Checked(ticket=state.looking):
            return _recovered(state, event.findings)
        case e.CheckFailed(ticket=state.looking):
            again = replace(state, problem=event.problem, looking=None, failures=state.failures + 1)
            return failed(again, event, unasked=True)
    return _window_after_all(state, state.findings, event) if state.findings else (state, ())


def _window_after_all(state: s.Failed, findings: Findings, event: e.Event) -> Step:
    """What can still be done where no private window opened."""
    match event:
        case e.NormalAsked() if state.offers_normal and not state.opening:
            effect = e.OpenNormal(event.ticket, state.account, findings)
            return replace(state, opening=event.ticket, looking=None), (effect,)
        case e.LinkTaken() if state.problem.cause in NO_WINDOW:
            return begun(state.account, findings, event.at, event.deadline, BY_HAND)
        case e.WindowOpened(ticket=state.opening):
            return begun(state.account, findings, event.at, event.deadline, event.window)
        case e.WindowFailed(ticket=state.opening):
            return _window_failed(state, findings, event)
    return state, ()


def _free(state: s.Failed) -> bool:
    return state.looking is None and state.opening is None


def _look_silently(state: s.Failed, ticket: int) -> Step:
    return replace(state, looking=ticket), (e.Look(ticket, state.account, state.findings),)


def _recovered(state: s.Failed, findings: Findings) -> Step:
    if state.watch is None:
        return come_to_rest(settled(state.account, findings), unasked=True)
    return watched(s.Watching(state.account, findings, state.watch), findings)
