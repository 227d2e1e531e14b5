"""What the person sees of a state: one value that the tray, the window and the console all show."""

from __future__ import annotations

from typing import assert_never

from photosync_tray.core import state as s
from photosync_tray.core.causes import Cause, Who, advice
from photosync_tray.core.diagnosis import diagnose
from photosync_tray.core.errors import Problem
from photosync_tray.core.screen import Action, Button, Mood, Screen

SIGN_IN = Button(Action.SIGN_IN, "Sign in")
SYNC = Button(Action.SYNC, "Start the sync")
CHECK = Button(Action.CHECK, "Check now")
COPY_FOR_IT = Button(Action.COPY_FOR_IT, "Copy for IT")
ADD_PHOTO = Button(Action.ADD_PHOTO, "How to add a photo")


_PATIENCE = (
    "SharePoint answers in minutes, at times in days. "
    "We keep looking and tell you when your photo is there."
)
_BLIND = (
    "SharePoint answers in minutes, at times in days. "
    "We cannot look at it from here, so look at your picture there yourself."
)


def present(state: s.State) -> Screen:
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
            return _sync_needed(state)
        case s.NothingToSync():
            return _nothing(state)
        case s.Watching():
            return _watching(state)
        case s.TimedOut():
            return _timed_out(state)
        case s.Failed():
            return _failed(state)
        case _:
            assert_never(state)


def _signed_out(state: s.SignedOut) -> Screen:
    if state.problem:
        return _problem(state.problem, Button(Action.SIGN_IN, "Try again"), short="Not signed in")
    return Screen(
        Mood.SIGNED_OUT,
        "Signed out",
        "Bring your photo to SharePoint",
        "Sign in to see which photo Exchange holds, and which one SharePoint shows to others.",
        SIGN_IN,
    )


def _signing_in(state: s.SigningIn) -> Screen:
    copy = (Button(Action.COPY_PAGE, "Copy link"),) if state.page else ()
    return Screen(
        Mood.BUSY,
        "Signing in",
        "Continue in your browser",
        "Sign in on the page that opens there. Does it show an error, or did you close it? "
        "Cancel here, and try again.",
        Button(Action.CANCEL, "Cancel"),
        copy,
        until=state.until,
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
        Button(Action.CHECK, "Check again"),
        account=state.account,
        findings=state.findings,
    )


def _sync_needed(state: s.SyncNeeded) -> Screen:
    cause = diagnose(state.findings)
    said = advice(cause) if cause else None
    buttons = (COPY_FOR_IT, CHECK) if said and said.who is Who.IT else (CHECK,)
    primary = SYNC
    if cause is Cause.SHAREPOINT_OWN_PICTURE:
        primary, buttons = COPY_FOR_IT, (Button(Action.SYNC, "Try the sync anyway"), CHECK)
    if state.opening:
        primary = Button(Action.SYNC, "Opening the browser…")
    return Screen(
        Mood.SYNC_NEEDED,
        "Your photo is not in SharePoint yet",
        said.title if said else "SharePoint could not be looked at",
        said.action if said else "You can start the sync all the same, and look for yourself.",
        primary,
        buttons,
        account=state.account,
        findings=state.findings,
    )


def _nothing(state: s.NothingToSync) -> Screen:
    cause = diagnose(state.findings)
    said = advice(cause) if cause else None
    no_photo = cause is Cause.NO_EXCHANGE_PHOTO
    return Screen(
        Mood.NOTHING,
        "Nothing to sync",
        said.title if said else "There is nothing to sync.",
        said.action if said else "",
        ADD_PHOTO if no_photo else Button(Action.CHECK, "Check again"),
        (CHECK,) if no_photo else (COPY_FOR_IT,),
        account=state.account,
        findings=state.findings,
    )


def _watching(state: s.Watching) -> Screen:
    window = state.window
    where = f"the {window.private_word} window of {window.browser}" if window else "a new window"
    trouble = f" (Last look: {state.trouble.title}.)" if state.trouble else ""
    return Screen(
        Mood.WATCHING,
        "Waiting for SharePoint",
        "Now finish in the private window",
        f"{_PATIENCE if state.findings.sharepoint.known else _BLIND}{trouble}",
        CHECK,
        (Button(Action.SYNC, "Open the window again"), Button(Action.CANCEL, "Stop waiting")),
        steps=(
            f"Go to {where}.",
            f"Sign in as {state.account.username}.",
            "Click the OneDrive tile, if your files do not open by themselves.",
        ),
        account=state.account,
        findings=state.findings,
        until=state.watch.next_check_at,
    )


def _timed_out(state: s.TimedOut) -> Screen:
    said = advice(Cause.OVERDUE)
    return Screen(
        Mood.PROBLEM,
        "Your photo did not arrive",
        said.title,
        said.action,
        Button(Action.SYNC, "Start the sync again"),
        (COPY_FOR_IT, CHECK),
        account=state.account,
        findings=state.findings,
    )


def _failed(state: s.Failed) -> Screen:
    again = SIGN_IN if _wants_sign_in(state.problem) else Button(Action.CHECK, "Try again")
    screen = _problem(state.problem, again, short=state.problem.title)
    return Screen(
        screen.mood,
        screen.short,
        screen.headline,
        screen.sentence,
        screen.primary,
        screen.secondary,
        account=state.account,
        findings=state.findings,
        details=screen.details,
    )


def _wants_sign_in(problem: Problem) -> bool:
    return problem.sign_in_needed or problem.cause is Cause.WRONG_TENANT


def _problem(problem: Problem, again: Button, *, short: str) -> Screen:
    secondary = () if problem.sign_in_needed else (COPY_FOR_IT,)
    return Screen(
        Mood.PROBLEM,
        short,
        problem.title,
        problem.message,
        again,
        secondary,
        details=problem.details,
    )
