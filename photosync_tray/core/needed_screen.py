"""What the person sees before a sync: what lacks, whether we could look, and what to do."""

from __future__ import annotations

from photosync_tray.core import states as s
from photosync_tray.core.causes import Cause, Who, advice
from photosync_tray.core.errors import Problem, SignInCancelled
from photosync_tray.core.model import Match, Reason
from photosync_tray.core.photo_remarks import remarks
from photosync_tray.core.screen import Action, Button, Mood, Screen
from photosync_tray.core.screen_parts import (
    ALLOW,
    CHECK,
    COPY_FOR_IT,
    OPEN_PICTURE,
    SYNC,
    while_opening,
    without,
)
from photosync_tray.core.status import causes
from photosync_tray.core.texts import Line, Text

_NOT_THERE = "Your photo is not in SharePoint yet"
_NOT_SEEN = "SharePoint was not looked at"
_NEVER_OPENED = Cause.SHAREPOINT_NEVER_OPENED
"""We did not look, and know all the same: there is nothing to look at."""
_WITHOUT = "{message} The sync works without: start it, then look at your picture yourself."
_YOURSELF = "You can start the sync all the same, and look for yourself."
_ALL_THE_SAME = "{message} You can start the sync all the same, and look for yourself."
_UNDECIDED = {
    Reason.UNREADABLE: "SharePoint's picture cannot be opened",
    Reason.PIXELS_UNDECIDED: "It may be the same photo, or another",
}


def sync_needed(state: s.SyncNeeded) -> Screen:
    found = causes(state)
    first = found[0] if found else None
    screen = _told(state, first)
    primary, *secondary = _opening(state, screen.primary, *screen.secondary)
    return screen._replace(
        primary=primary,
        secondary=tuple(secondary),
        account=state.account,
        findings=state.findings,
        remarks=remarks(state.findings),
        cause=first,
        further=without(found, first),
    )


def _told(state: s.SyncNeeded, first: Cause | None) -> Screen:
    if first is Cause.CONSENT_NEEDED:
        return _refused(state.refused) if state.refused else _may_we_look()
    hidden = state.findings.sharepoint.unknown_because
    if first and first is hidden and first is not _NEVER_OPENED:
        return _unseen(advice(first).title)
    if first in (None, Cause.SHAREPOINT_OLD_PICTURE) and state.findings.match is Match.UNKNOWN:
        return _undecided(state.findings.verdict.reason)
    return _because(first) if first else _unseen()


def _may_we_look() -> Screen:
    return Screen(
        Mood.SYNC_NEEDED,
        _NOT_SEEN,
        "May we look at SharePoint?",
        "PhotoSync Tray would read your own picture there, to compare both photos and to tell "
        "you when yours has arrived. The sync works without.",
        SYNC,
        (ALLOW, OPEN_PICTURE, COPY_FOR_IT),
    )


def _refused(problem: Problem) -> Screen:
    """It was tried once, so the question is not put again, only offered."""
    headline, said, buttons = problem.title, problem.message, (ALLOW, COPY_FOR_IT)
    if problem.cause is Cause.CONSENT_NEEDED:
        headline, buttons = "An administrator has to allow looking", (COPY_FOR_IT, CHECK)
        said = "“Copy for IT” has the link for it."
    elif problem.kind == SignInCancelled.__name__:
        headline, buttons = "We do not look at SharePoint", (ALLOW, CHECK)
        said = "You did not allow it."
    return Screen(
        Mood.SYNC_NEEDED,
        _NOT_SEEN,
        headline,
        Line(_WITHOUT, {"message": Line(said)}),
        SYNC,
        (OPEN_PICTURE, *buttons),
        details=problem.details,
    )


def _undecided(reason: Reason) -> Screen:
    if reason is Reason.NOT_LOOKED:
        return _unseen()
    return Screen(
        Mood.SYNC_NEEDED,
        "Both photos could not be compared",
        _UNDECIDED.get(reason, "Both photos could not be compared"),
        "Compare them yourself. The sync does no harm if it is the same photo.",
        SYNC,
        (OPEN_PICTURE, CHECK),
    )


def _unseen(why: Text = "") -> Screen:
    sentence = Line(_ALL_THE_SAME, {"message": Line(why)}) if why else _YOURSELF
    return Screen(
        Mood.SYNC_NEEDED,
        _NOT_SEEN,
        "SharePoint could not be looked at",
        sentence,
        SYNC,
        (OPEN_PICTURE, CHECK),
    )


def _because(cause: Cause) -> Screen:
    said = advice(cause)
    primary, *buttons = _buttons(cause, said.who)
    return Screen(Mood.SYNC_NEEDED, _NOT_THERE, said.title, said.action, primary, tuple(buttons))


def _buttons(cause: Cause, who: Who) -> tuple[Button, ...]:
    if cause is Cause.SHAREPOINT_OWN_PICTURE:
        return COPY_FOR_IT, Button(Action.SYNC, "Try the sync anyway"), CHECK
    return (SYNC, COPY_FOR_IT, CHECK) if who is Who.IT else (SYNC, CHECK)


def _opening(state: s.SyncNeeded, *buttons: Button | None) -> tuple[Button, ...]:
    """All the buttons, the one that opens the private window as it is at present."""
    return tuple(
        while_opening(button, state.opening) if button.action is Action.SYNC else button
        for button in buttons
        if button
    )
