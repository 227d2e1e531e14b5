"""Signing in, switching the account and allowing more: by Windows where it can, or the browser.

The browser takes over from Windows once, and nothing leads from the browser back to Windows.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from photosync_tray.core import events as e
from photosync_tray.core import states as s
from photosync_tray.core.causes import Cause
from photosync_tray.core.errors import Problem
from photosync_tray.core.model import SavedWatch
from photosync_tray.core.settling import Step, look


def from_signed_out(state: s.SignedOut, event: e.Event) -> Step:
    match event:
        case e.SignInAsked():
            return begin(event, choose=state.choose)
        case e.BrowserAsked():
            return s.SigningIn(event.ticket, event.until), (e.SignIn(event.ticket),)
    return state, ()


def sign_in_again(state: s.Failed, event: e.SignInAsked) -> Step:
    """The watch goes on if the same account signs in."""
    resume = SavedWatch(state.account.home_id, state.watch) if state.watch else None
    return begin(event, choose=refused(state.problem), resume=resume)


def begin(
    event: e.SignInAsked | e.SwitchAsked,
    *,
    choose: bool,
    resume: SavedWatch | None = None,
    leaving: s.Checking | None = None,
) -> Step:
    waiting = s.SigningIn(
        event.ticket, event.until, resume=resume, leaving=leaving, by_windows=event.windows
    )
    return waiting, (e.SignIn(event.ticket, event.windows, choose),)


def switch(state: s.AtRest | s.Watching | s.Failed, event: e.SwitchAsked) -> Step:
    """Whoever changes their mind is back where they were, after a look."""
    known, watch = state.findings, getattr(state, "watch", None)
    back = s.Checking(event.ticket, state.account, known, watch)
    if isinstance(state, s.TimedOut):
        back = replace(back, watch=None, over=watch)
    resume = SavedWatch(state.account.home_id, back.watch) if back.watch else None
    return begin(event, choose=True, resume=resume, leaving=back)


def from_signing_in(state: s.SigningIn, event: e.Event) -> Step:
    match event:
        case e.PageReady(ticket=state.ticket) if not state.by_windows:
            return replace(state, page=event.page), (e.OpenPage(event.page),)
        case e.SignedIn(ticket=state.ticket) if not state.before:
            saved = state.resume
            mine = saved is not None and saved.account_id == event.account.home_id
            return look(state.ticket, event.account, None, saved.watch if saved and mine else None)
        case e.Consented(ticket=state.ticket) if state.before:
            return look(state.ticket, state.before.account, state.before.findings)
        case e.SignInFailed(ticket=state.ticket):
            return _failed(state, event.problem)
        case e.WindowsFailed(ticket=state.ticket) if state.by_windows:
            return _by_browser(state, event.again, event.until, event.problem)
        case e.BrowserAsked() if state.by_windows:
            waiting, effects = _by_browser(state, event.ticket, event.until)
            return waiting, (e.StopSignIn(), *effects)
        case e.CancelAsked():
            rest, effects = _back(state)
            return rest, (e.StopSignIn(), *effects)
    return state, ()


def ask_consent(state: s.SyncNeeded, event: e.ConsentAsked) -> Step:
    if state.findings.profile.my_site is None:
        return state, ()
    before = replace(state, looking=None, refused=None)
    windows = event.windows and state.account.by_windows
    waiting = s.SigningIn(event.ticket, event.until, before=before, by_windows=windows)
    return waiting, _question(waiting)


def refused(problem: Problem | None) -> bool:
    """Whether it was the account that would not do, so that asking it again leads nowhere."""
    return problem is not None and problem.cause is Cause.WRONG_TENANT


def _by_browser(
    state: s.SigningIn, ticket: int, until: datetime, why: Problem | None = None
) -> Step:
    waiting = replace(state, ticket=ticket, until=until, by_windows=False, instead=why)
    return waiting, _question(waiting)


def _question(waiting: s.SigningIn) -> tuple[e.Effect, ...]:
    """What asks the person, in the browser or by Windows."""
    before, windows = waiting.before, waiting.by_windows
    if before is None:
        return (e.SignIn(waiting.ticket, windows),)
    my_site = before.findings.profile.my_site or ""
    return (e.AskConsent(waiting.ticket, before.account, my_site, windows),)


def _failed(state: s.SigningIn, problem: Problem) -> Step:
    if state.before:
        return _back(replace(state, before=replace(state.before, refused=problem)))
    if state.leaving is None or state.leaving.account is None:
        return s.SignedOut(problem, refused(problem), state.by_windows), ()
    if problem.kind == "SignInCancelled":
        return _back(state)
    return s.Failed(problem, state.leaving.account, state.leaving.last, state.leaving.watch), ()


def _back(state: s.SigningIn) -> Step:
    """Nothing came of the question: to where the person was; the rechecks go on."""
    if state.before:
        before = state.before
        return before, (e.Recheck(before.account, before.findings.checked_at),)
    back = state.leaving
    if back and back.account:
        return back, (e.Look(back.ticket, back.account, back.last),)
    return s.SignedOut(tried_windows=state.by_windows), ()
