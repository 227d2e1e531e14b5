"""What the person sees while a photo is awaited, and when it did not come."""

from __future__ import annotations

from datetime import datetime

from photosync_tray.core import states as s
from photosync_tray.core.causes import NO_WINDOW, Cause, advice
from photosync_tray.core.guide import Guide, asked_since
from photosync_tray.core.model import Findings, OpenedWindow, Route, Watch
from photosync_tray.core.screen import Action, Button, Mood, Screen, WatchClock
from photosync_tray.core.screen_parts import (
    CHECK,
    COPY_FOR_IT,
    OPEN_PICTURE,
    SHOW_STEPS,
    STOP_WAITING,
    SYNC_AGAIN,
    while_opening,
    without,
)
from photosync_tray.core.status import causes
from photosync_tray.core.texts import Text, Words, paragraph

_GUIDED = 4
"""Looks, or some ten minutes, for which the steps are shown; whoever is not done by then reopens
the window, and the steps come again."""

_PATIENCE = (
    "SharePoint answers in minutes, at times in days. "
    "We keep looking, and tell you when your photo is there."
)
_BLIND = (
    "SharePoint answers in minutes, at times in days. "
    "We cannot look at it from here, so look at your picture there yourself."
)
_LOOKING = "We keep looking, and tell you when your photo is there."
_REFUSED = "If the page says “You can’t get there from here”, ask IT: it wants a managed browser."
_RENEWED = (
    "The clock began anew for the new photo. SharePoint may have to be asked for it: "
    "open the private window once more."
)


def watching(state: s.Watching) -> Screen:
    guide = _guide(state)
    headline = _finish(guide.window) if guide else "Waiting for SharePoint"
    known = state.findings.sharepoint.known
    sentence: Words = _PATIENCE if known else _BLIND
    if guide:
        sentence = paragraph(_LOOKING if known else _BLIND, _REFUSED)
    if state.watch.renewed:
        headline, sentence = "Your photo in Exchange changed meanwhile", _RENEWED
    primary, *secondary = _buttons(state, guide)
    trouble = state.trouble.cause if state.trouble else None
    return Screen(
        Mood.WATCHING,
        "Waiting for SharePoint",
        headline,
        sentence,
        primary,
        tuple(secondary),
        guide=guide,
        account=state.account,
        findings=state.findings,
        clock=_clock(state)._replace(trouble=state.trouble),
        cause=trouble or Cause.ASKED_WAITING,
        further=without(causes(state), trouble, Cause.ASKED_WAITING),
    )


def timed_out(state: s.TimedOut) -> Screen:
    said = advice(Cause.OVERDUE)
    return Screen(
        Mood.PROBLEM,
        "Your photo did not arrive",
        said.title,
        said.action,
        while_opening(Button(Action.SYNC, "Start the sync again"), state.opening),
        (COPY_FOR_IT, CHECK),
        account=state.account,
        findings=state.findings,
        clock=_clock(state)._replace(upcoming=None),
        cause=Cause.OVERDUE,
        further=without(causes(state), Cause.OVERDUE),
    )


def _guide(state: s.Watching) -> Guide | None:
    """While it is fresh; after a restart nobody knows of a window any more."""
    refused = state.trouble is not None and state.trouble.cause in NO_WINDOW
    late = state.watch.renewed or state.watch.attempts >= _GUIDED
    if state.window is None or refused or late:
        return None
    asked = asked_since(state.watch, state.findings)
    return Guide(state.window, state.account.username, asked, looked=state.watch.attempts > 0)


def _finish(window: OpenedWindow) -> Text:
    private = window.route in (Route.PRIVATE, Route.BY_HAND)
    return "Now finish in the private window" if private else "Now finish in the browser"


def _buttons(state: s.Watching, guide: Guide | None) -> tuple[Button, ...]:
    """The main one first: what brings the person on in this situation."""
    again = while_opening(SYNC_AGAIN, state.opening)
    if state.watch.renewed:
        return again, CHECK, STOP_WAITING
    blind = not state.findings.sharepoint.known and state.findings.profile.my_site
    steps = (SHOW_STEPS,) if guide else ()
    return OPEN_PICTURE if blind else CHECK, *steps, again, STOP_WAITING


def _clock(state: s.Watching | s.TimedOut) -> WatchClock:
    watch = state.watch
    return WatchClock(
        watch.started_at,
        _looked(watch, state.findings),
        watch.next_check_at,
        watch.deadline,
        renewed=watch.renewed,
    )


def _looked(watch: Watch, findings: Findings) -> datetime | None:
    """The look that led to the sync is none of the watch; that which renewed it is."""
    since = findings.checked_at > watch.started_at or watch.renewed
    return findings.checked_at if since and findings.sharepoint.known else None
