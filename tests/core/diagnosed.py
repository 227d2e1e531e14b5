"""Facts that the tests diagnose, by what they are like."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from photosync_tray.core import errors
from photosync_tray.core.causes import Cause
from photosync_tray.core.facts import Facts
from photosync_tray.core.model import Findings, Match, Reason, SharePointLook, Verdict
from tests.samples import (
    NO_PHOTO,
    NOON,
    OLD_PICTURE,
    ROBIN,
    SAME_PICTURE,
    WATCH_FOR,
    WINDOW,
    findings,
    problem,
    profile,
    properties,
    shown,
    unseen,
    watch,
)

NEVER_ASKED = SharePointLook(known=True, properties=properties(picture=False, synced_at=None))


def without_photo(because: Cause) -> Findings:
    """Exchange itself said why there is none."""
    return replace(NO_PHOTO, exchange=replace(NO_PHOTO.exchange, absent_because=because))


def ahead(by: timedelta | None, look: Findings = OLD_PICTURE) -> Findings:
    return replace(look, clock_ahead=by)


def judged(match: Match, reason: Reason, likeness: float | None = None) -> Findings:
    return replace(OLD_PICTURE, verdict=Verdict(match, reason, likeness))


FINDINGS: dict[str, tuple[Findings, Cause | None]] = {
    "the photo is there": (SAME_PICTURE, None),
    "an older picture": (OLD_PICTURE, Cause.SHAREPOINT_OLD_PICTURE),
    "no photo in Exchange": (NO_PHOTO, Cause.NO_EXCHANGE_PHOTO),
    "no photo in Exchange, one in SharePoint": (findings(None), Cause.NO_EXCHANGE_PHOTO),
    "a guest": (findings(of=profile(guest=True)), Cause.GUEST_ACCOUNT),
    "a guest without a photo": (findings(None, of=profile(guest=True)), Cause.GUEST_ACCOUNT),
    "no mailbox": (findings(None, of=profile(mailbox=False)), Cause.NO_MAILBOX),
    "no mailbox, but a photo": (findings(of=profile(mailbox=False)), Cause.DIRECTORY_THUMBNAIL),
    "no mailbox, says Exchange": (without_photo(Cause.NO_MAILBOX), Cause.NO_MAILBOX),
    "a mailbox elsewhere": (
        without_photo(Cause.MAILBOX_ON_PREMISES),
        Cause.MAILBOX_ON_PREMISES,
    ),
    "unknown mailbox": (findings(of=profile(mailbox=None)), Cause.SHAREPOINT_OLD_PICTURE),
    "SharePoint's own picture": (
        findings(sharepoint=shown("old", syncs=False)),
        Cause.SHAREPOINT_OWN_PICTURE,
    ),
    "the sync turned off, no picture": (
        findings(sharepoint=shown(None, syncs=False), match=Match.NONE),
        Cause.SHAREPOINT_OWN_PICTURE,
    ),
    "the sync turned off, the same photo": (
        findings(sharepoint=shown("new", syncs=False), match=Match.SAME),
        None,
    ),
    "SharePoint never asked": (
        findings(sharepoint=NEVER_ASKED, match=Match.NONE),
        Cause.SHAREPOINT_NEVER_OPENED,
    ),
    "no SharePoint profile yet": (
        findings(sharepoint=unseen(Cause.SHAREPOINT_NEVER_OPENED), match=Match.UNKNOWN),
        Cause.SHAREPOINT_NEVER_OPENED,
    ),
    "SharePoint found none once": (
        findings(sharepoint=shown(None), match=Match.PLACEHOLDER),
        Cause.SHAREPOINT_PLACEHOLDER,
    ),
    "a picture without its file": (
        replace(
            findings(sharepoint=SharePointLook(known=True, properties=properties())),
            verdict=Verdict(Match.NONE, Reason.FILE_MISSING),
        ),
        Cause.SHAREPOINT_PLACEHOLDER,
    ),
    "a blank picture": (judged(Match.NONE, Reason.BLANK), Cause.SHAREPOINT_PLACEHOLDER),
    "pictures that leave a doubt": (judged(Match.UNKNOWN, Reason.PIXELS_UNDECIDED, 0.93), None),
    "SharePoint not to be looked at": (findings(sharepoint=unseen(), match=Match.UNKNOWN), None),
    "SharePoint not allowed": (
        findings(sharepoint=unseen(Cause.CONSENT_NEEDED), match=Match.UNKNOWN),
        Cause.CONSENT_NEEDED,
    ),
    "SharePoint out of order": (
        findings(sharepoint=unseen(Cause.SERVICE_FAULT), match=Match.UNKNOWN),
        Cause.SERVICE_FAULT,
    ),
    "a clock six hours ahead": (ahead(timedelta(hours=6)), Cause.CLOCK_WRONG),
    "a clock six hours behind": (ahead(timedelta(hours=-6)), Cause.CLOCK_WRONG),
    "a clock ten minutes ahead": (ahead(timedelta(minutes=10)), Cause.SHAREPOINT_OLD_PICTURE),
    "a wrong clock, and the photo there": (ahead(timedelta(hours=6), SAME_PICTURE), None),
    "a wrong clock, and no photo": (ahead(timedelta(hours=6), NO_PHOTO), Cause.NO_EXCHANGE_PHOTO),
}
"""What a look found, and what `diagnose` makes of it."""

PROBLEMS = {
    error.__name__: problem(error)
    for error in (
        *(errors.Offline, errors.ProxyRefused, errors.TlsNotTrusted, errors.UnexpectedAnswer),
        *(errors.ClockWrong, errors.Throttled, errors.ServiceFault, errors.AccessDenied),
        *(errors.SignInNeeded, errors.SignInCancelled, errors.SignInRefused),
        *(errors.ConsentNeeded, errors.BlockedByPolicy, errors.WrongAccount),
        *(errors.NotConfigured, errors.HostNotAllowed, errors.BrokenPicture),
        *(errors.NoBrowser, errors.PrivateModeForbidden, errors.StorageError),
    )
}

FORBIDDEN = problem(errors.PrivateModeForbidden)


def known(look: Findings | None = OLD_PICTURE, **more: object) -> Facts:
    """Robin is signed in, everything is set up, and a window can be opened."""
    usual: dict[str, object] = {"account": ROBIN, "window": WINDOW, "set_up": True}
    return Facts(NOON, findings=look, **{**usual, **more})  # type: ignore[arg-type]


WAITING = known(watch=watch())
LATE = known(watch=watch(20), over=True)
LATE_BY_THE_CLOCK = replace(WAITING, now=NOON + WATCH_FOR)
