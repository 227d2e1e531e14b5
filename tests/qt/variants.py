"""The screen of every state and its variants, by name: never to be cut, and to be looked at."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from photosync_tray.core import errors as f
from photosync_tray.core import state as s
from photosync_tray.core.causes import Cause
from photosync_tray.core.model import (
    Arrival,
    ExchangeLook,
    Findings,
    Match,
    PhotoInfo,
    PictureFacts,
    Reason,
    SharePointLook,
    Verdict,
)
from photosync_tray.core.presentation import present
from photosync_tray.core.screen import Screen
from tests.core.journey_samples import STATES, UNTIL, WATCHING
from tests.samples import (
    NO_PHOTO,
    NOON,
    OLD_PICTURE,
    ROBIN,
    WATCH_FOR,
    findings,
    later,
    photo,
    problem,
    profile,
    properties,
    shown,
    unseen,
    watch,
)

TOOK = tuple(
    Arrival(NOON - timedelta(days=days), timedelta(minutes=minutes))
    for days, minutes in ((90, 360), (60, 12), (41, 55), (20, 50), (3, 40))
)
"""Five photos, the last of which took 40 minutes."""
LINK = "https://login.example/contoso-id/v2.0/adminconsent?client_id=program-id"

HIDDEN = findings(sharepoint=unseen(Cause.CONSENT_NEEDED), match=Match.UNKNOWN)
EVENING = NOON + timedelta(hours=7)


def verdict(reason: Reason, sharepoint: SharePointLook | None = None) -> Findings:
    """The new photo in Exchange, and in SharePoint what gives the reason."""
    match = Match.UNKNOWN if reason in (Reason.UNREADABLE, Reason.PIXELS_UNDECIDED) else Match.NONE
    return replace(findings(sharepoint=sharepoint), verdict=Verdict(match, reason))


def held(side: int, high: int | None = None, size: int = 60_000) -> Findings:
    """A photo in Exchange of that many pixels a side; `size` in bytes."""
    facts = PictureFacts(side, high or side, size)
    picture = replace(photo("new"), info=PhotoInfo("etag", side, high or side))
    return replace(OLD_PICTURE, exchange=ExchangeLook(picture, NOON, facts=facts))


def absent(because: Cause) -> Findings:
    return replace(NO_PHOTO, exchange=ExchangeLook(None, NOON, absent_because=because))


def needed(found: Findings) -> s.SyncNeeded:
    return s.SyncNeeded(ROBIN, found)


def refused(error: type[f.PhotoSyncError]) -> s.SyncNeeded:
    return replace(needed(HIDDEN), refused=problem(error))


_FOR_HOURS = replace(
    WATCHING,
    findings=later(OLD_PICTURE, EVENING),
    watch=replace(watch(12), next_check_at=EVENING + timedelta(hours=1)),
)
_RENEWED = replace(
    _FOR_HOURS,
    watch=watch().renew(EVENING, EVENING + timedelta(seconds=15), "etag of the newest"),
)
_NOBODY_LOOKS = replace(WATCHING, findings=HIDDEN)

_MORE: dict[str, s.State] = {
    "sync needed: a small photo": needed(held(96, size=5_000)),
    "sync needed: a tall photo": needed(held(480, 648)),
    "sync needed: placeholder": needed(findings(sharepoint=shown(None), match=Match.PLACEHOLDER)),
    "sync needed: file missing": needed(
        verdict(Reason.FILE_MISSING, SharePointLook(known=True, properties=properties()))
    ),
    "sync needed: blank": needed(verdict(Reason.BLANK)),
    "sync needed: undecided": needed(verdict(Reason.PIXELS_UNDECIDED)),
    "sync needed: unreadable": needed(verdict(Reason.UNREADABLE)),
    "sync needed: own picture": needed(findings(sharepoint=shown("old", syncs=False))),
    "sync needed: never opened": needed(
        findings(
            sharepoint=unseen(Cause.SHAREPOINT_NEVER_OPENED),
            match=Match.UNKNOWN,
            of=profile(opened=False),
        )
    ),
    "sync needed: service fault": needed(
        findings(sharepoint=unseen(Cause.SERVICE_FAULT), match=Match.UNKNOWN)
    ),
    "sync needed: clock wrong": needed(replace(OLD_PICTURE, clock_ahead=timedelta(hours=6))),
    "sync needed: looking turned off": needed(findings(sharepoint=unseen(), match=Match.UNKNOWN)),
    "consent: may we look": needed(HIDDEN),
    "consent: on the page": s.SigningIn(7, UNTIL, "https://login.example/", before=needed(HIDDEN)),
    "consent: needs an administrator": refused(f.ConsentNeeded),
    "consent: declined": refused(f.SignInCancelled),
    "consent: page did not come back": refused(f.SignInTimedOut),
    "nothing: guest": s.NothingToSync(ROBIN, findings(of=profile(guest=True))),
    "nothing: no mailbox": s.NothingToSync(ROBIN, findings(None, of=profile(mailbox=False))),
    "nothing: photo of the directory": s.NothingToSync(ROBIN, findings(of=profile(mailbox=False))),
    "nothing: mailbox on premises": s.NothingToSync(ROBIN, absent(Cause.MAILBOX_ON_PREMISES)),
    "watching: for hours": _FOR_HOURS,
    "watching: renewed": _RENEWED,
    "watching: blind": _NOBODY_LOOKS,
    "watching: blind, for hours": replace(_FOR_HOURS, findings=later(HIDDEN, EVENING)),
    "watching: after a restart": replace(WATCHING, window=None),
    "watching: offline for hours": replace(_FOR_HOURS, trouble=problem(f.Offline)),
    "watching: no window": replace(WATCHING, trouble=problem(f.PrivateModeForbidden)),
    "timed out: after hours": s.TimedOut(ROBIN, later(OLD_PICTURE, NOON + WATCH_FOR), watch(80)),
    **{
        f"failed: {error.__name__}": s.Failed(problem(error), ROBIN, OLD_PICTURE)
        for error in (f.ProxyRefused, f.TlsNotTrusted, f.ClockWrong, f.Throttled, f.ServiceFault)
    },
    **{
        f"not signed in: {error.__name__}": s.SignedOut(problem(error))
        for error in (
            *(f.ConsentNeeded, f.BlockedByPolicy, f.NotConfigured, f.WrongAccount),
            *(f.SignInCancelled, f.SignInTimedOut, f.SignInRefused),
        )
    },
}


def complete(screen: Screen) -> Screen:
    """With what the program adds to a state."""
    lacks = Cause.CONSENT_NEEDED in (screen.cause, *screen.further)
    clock = screen.clock._replace(took=TOOK) if screen.clock else None
    return screen._replace(clock=clock, consent_link=LINK if lacks else "")


SCREENS = {name: complete(present(state)) for name, state in (STATES | _MORE).items()}
SCREENS["watching: the first time"] = present(_FOR_HOURS)
SCREENS["sync needed: not kept"] = SCREENS["sync needed"]._replace(memory_only="no vault")
