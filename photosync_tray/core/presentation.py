"""What the person sees of a state: one value that the tray, the window and the console all show."""

from __future__ import annotations

from typing import assert_never

from photosync_tray.core import state as s
from photosync_tray.core.causes import NO_WINDOW, Cause, advice
from photosync_tray.core.errors import Problem
from photosync_tray.core.needed_screen import sync_needed
from photosync_tray.core.screen import Action, Button, Mood, Screen
from photosync_tray.core.screen_parts import (
    ADD_PHOTO,
    CHECK,
    CHECK_AGAIN,
    COPY_FOR_IT,
    COPY_START,
    OPEN_NORMAL,
    SIGN_IN,
    USE_BROWSER,
    while_opening,
    without,
)
from photosync_tray.core.status import causes
from photosync_tray.core.texts import Line, Text
from photosync_tray.core.watch_screen import timed_out, watching

_AWAITED = "{message} Your photo is still awaited; we look again after that."
_ON_THE_PAGE = "Sign in on the page that opens there. Did you close it? Cancel here, and try again."
_BY_WINDOWS = (
    "Windows signs you in with the account that it knows. If it asks something, it does so in a "
    "window of its own."
)
_INSTEAD = (
    "Your Windows account could not be used. Your browser does it instead: "
    "sign in on the page that opens there."
)
_ORDINARY = (
    "Your organisation does not allow private browser windows, and lets you use an ordinary one. "
    "There you may be signed in already: see that it is this account before you go on."
)
_ON_THE_PAGE_OF_CONSENT = (
    "The page asks whether PhotoSync Tray may look at your picture in SharePoint. "
    "Whatever you answer, you stay signed in, and the sync works."
)


def present(state: s.State) -> Screen:
    screen = _present(state)
    if isinstance(state, s.AtRest | s.Watching | s.Failed):
        return screen._replace(switches=state.account.by_windows)
    return screen


def _present(state: s.State) -> Screen:
    match state:
        case s.SignedOut():
            return _signed_out(state)
        case s.SigningIn():
            return _signing_in(state)
        case s.Checking():
            return _checking(state)
        case s.InSync():
            return _in_sync(state)
        case s.SyncNeeded():
            return sync_needed(state)
        case s.NothingToSync():
            return _nothing(state)
        case s.Watching():
            return watching(state)
        case s.TimedOut():
            return timed_out(state)
        case s.Failed():
            return _failed(state)
        case _:
            assert_never(state)


def _signed_out(state: s.SignedOut) -> Screen:
    browser = (USE_BROWSER,) if state.tried_windows else ()
    if state.problem:
        again = Button(Action.SIGN_IN, "Try again")
        screen = _problem(state.problem, again, short="Not signed in")
        return screen._replace(secondary=(*browser, *screen.secondary))
    return Screen(
        Mood.SIGNED_OUT,
        "Signed out",
        "Bring your photo to SharePoint",
        "Sign in to see which photo Exchange holds, and which one SharePoint shows to others.",
        SIGN_IN,
        browser,
    )


def _signing_in(state: s.SigningIn) -> Screen:
    beside = (Button(Action.COPY_PAGE, "Copy link"),) if state.page else ()
    headline, sentence = "Continue in your browser", _INSTEAD if state.instead else _ON_THE_PAGE
    if state.before:
        sentence = _ON_THE_PAGE_OF_CONSENT
    if state.by_windows:
        headline, sentence, beside = "Continue with Windows", _BY_WINDOWS, (USE_BROWSER,)
    return Screen(
        Mood.BUSY,
        "Asking for permission" if state.before else "Signing in",
        headline,
        sentence,
        Button(Action.CANCEL, "Cancel"),
        beside,
        account=state.account,
        findings=state.findings,
        until=state.until,
        awaits_page=state.page is not None,
        details=state.instead.details if state.instead else "",
    )


def _checking(state: s.Checking) -> Screen:
    known = state.account is not None
    return Screen(
        Mood.BUSY,
        "Checking",
        "Comparing both photos…" if known else "One moment…",
        "Looking at what Exchange holds and what SharePoint shows.",
        account=state.account,
        findings=state.last,
    )


def _in_sync(state: s.InSync) -> Screen:
    headline = "Your photo has arrived" if state.arrived else "SharePoint shows your photo"
    return Screen(
        Mood.IN_SYNC,
        "SharePoint shows your photo",
        headline,
        "Exchange and SharePoint hold the same photo. Other apps may take a little longer.",
        CHECK_AGAIN,
        account=state.account,
        findings=state.findings,
        arrived=state.arrived,
    )


def _nothing(state: s.NothingToSync) -> Screen:
    found = causes(state)
    first = found[0] if found else None
    said = advice(first) if first else None
    no_photo = first is Cause.NO_EXCHANGE_PHOTO
    return Screen(
        Mood.NOTHING,
        "Nothing to sync",
        said.title if said else "There is nothing to sync.",
        said.action if said else "",
        ADD_PHOTO if no_photo else CHECK_AGAIN,
        (CHECK,) if no_photo else (COPY_FOR_IT,),
        account=state.account,
        findings=state.findings,
        cause=first,
        further=without(found, first),
    )


def _failed(state: s.Failed) -> Screen:
    """A watch that was under way goes on once the way is free again; that is worth a word."""
    if state.problem.cause in NO_WINDOW and state.findings:
        return _no_window(state)
    again = SIGN_IN if _wants_sign_in(state.problem) else Button(Action.CHECK, "Try again")
    screen = _problem(state.problem, again, short=state.problem.title)
    if state.watch:
        said = {"message": Line(state.problem.message)}
        screen = screen._replace(sentence=Line(_AWAITED, said))
    return screen._replace(
        account=state.account,
        findings=state.findings,
        further=without(causes(state), state.problem.cause),
    )


def _no_window(state: s.Failed) -> Screen:
    """The way on: an ordinary window where policy offers it, else one opened by hand."""
    again = Button(Action.CHECK, "Try again")
    screen = _problem(state.problem, again, short=state.problem.title)._replace(
        secondary=(COPY_START, COPY_FOR_IT),
        account=state.account,
        findings=state.findings,
        further=without(causes(state), state.problem.cause),
    )
    if not state.offers_normal:
        return screen
    return screen._replace(
        sentence=_ORDINARY,
        primary=while_opening(OPEN_NORMAL, state.opening),
        secondary=(COPY_START, CHECK, COPY_FOR_IT),
    )


def _wants_sign_in(problem: Problem) -> bool:
    return problem.sign_in_needed or problem.cause is Cause.WRONG_TENANT


def _problem(problem: Problem, again: Button, *, short: Text) -> Screen:
    secondary = () if problem.sign_in_needed else (COPY_FOR_IT,)
    return Screen(
        Mood.PROBLEM,
        short,
        problem.title,
        problem.message,
        again,
        secondary,
        cause=problem.cause,
        details=problem.details,
    )
