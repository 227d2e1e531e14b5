"""One sample of each situation and of each thing that can happen, by name.

Work under way has ticket 7; a private window that is being opened has ticket 8. Whatever the person
asks for brings ticket 50. Ticket 3 belongs to work that nobody waits for any more.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from photosync_tray.core import events as e
from photosync_tray.core import state as s
from photosync_tray.core.causes import Cause
from photosync_tray.core.errors import (
    BrokerFailed,
    NoBrowser,
    Offline,
    PrivateModeForbidden,
    SignInCancelled,
    SignInNeeded,
    Throttled,
    WrongAccount,
)
from photosync_tray.core.model import Match, SavedWatch
from tests.samples import (
    KIM,
    NO_PHOTO,
    NOON,
    OLD_PICTURE,
    ROBIN,
    SAME_PICTURE,
    WATCH_FOR,
    WINDOW,
    findings,
    later,
    problem,
    unseen,
    watch,
)

WORK, OPENING, ASKED, LATE = 7, 8, 50, 3

UNTIL = NOON + timedelta(minutes=5)
ONE = NOON + timedelta(hours=1)
OVER = NOON + WATCH_FOR
LESS, MORE = timedelta(seconds=5), 2 * WATCH_FOR
"""Hours of a watch, as policy may set them; the first are over before its next look."""
PAGE = "https://login.example/authorize"

OFFLINE = problem(Offline)
BUSY = problem(Throttled, retry_after=7200.0)
SIGN_IN_LOST = problem(SignInNeeded)
NO_BROWSER = problem(NoBrowser)
FORBIDDEN = problem(PrivateModeForbidden)
DECLINED = problem(SignInCancelled)
STRANGER = problem(WrongAccount)
NO_BROKER = problem(BrokerFailed)

STILL_OLD = later(OLD_PICTURE, ONE)
NOW_SAME = later(SAME_PICTURE, ONE)
NOW_NO_PHOTO = later(NO_PHOTO, ONE)
OLD_TO_THE_END = later(OLD_PICTURE, OVER)
NOW_ANOTHER = later(findings("newer"), ONE)
BLIND = findings(sharepoint=unseen(Cause.CONSENT_NEEDED), match=Match.UNKNOWN)

WATCHING = s.Watching(ROBIN, OLD_PICTURE, watch(), window=WINDOW)
MINE = SavedWatch(ROBIN.home_id, watch())

STATES: dict[str, s.State] = {
    "signed out": s.SignedOut(),
    "sign-in failed": s.SignedOut(SIGN_IN_LOST),
    "signing in": s.SigningIn(WORK, UNTIL),
    "signing in, page shown": s.SigningIn(WORK, UNTIL, PAGE),
    "signing in again, in a watch": s.SigningIn(WORK, UNTIL, resume=MINE),
    "signing in by windows": s.SigningIn(WORK, UNTIL, by_windows=True),
    "signing in by browser instead": s.SigningIn(WORK, UNTIL, instead=NO_BROKER),
    "asking for consent by windows": s.SigningIn(
        WORK, UNTIL, before=s.SyncNeeded(ROBIN, BLIND), by_windows=True
    ),
    "switching": s.SigningIn(WORK, UNTIL, leaving=s.Checking(WORK, ROBIN, OLD_PICTURE)),
    "switching, in a watch": s.SigningIn(
        WORK, UNTIL, resume=MINE, leaving=s.Checking(WORK, ROBIN, OLD_PICTURE, watch())
    ),
    "windows account refused": s.SignedOut(STRANGER, choose=True, tried_windows=True),
    "asking for consent": s.SigningIn(WORK, UNTIL, before=s.SyncNeeded(ROBIN, BLIND)),
    "starting": s.INITIAL,
    "checking, timed out": s.Checking(WORK, ROBIN, OLD_PICTURE, over=watch(9)),
    "checking unasked": s.Checking(WORK, ROBIN, unasked=True),
    "checking": s.Checking(WORK, ROBIN),
    "checking again": s.Checking(WORK, ROBIN, OLD_PICTURE),
    "checking, in a watch": s.Checking(WORK, ROBIN, None, watch()),
    "in sync": s.InSync(ROBIN, SAME_PICTURE),
    "arrived": s.InSync(ROBIN, SAME_PICTURE, arrived=True),
    "in sync, looking": s.InSync(ROBIN, SAME_PICTURE, looking=WORK),
    "sync needed": s.SyncNeeded(ROBIN, OLD_PICTURE),
    "sync needed, looking": s.SyncNeeded(ROBIN, OLD_PICTURE, looking=WORK),
    "sync needed, blind": s.SyncNeeded(ROBIN, BLIND),
    "sync needed, opening": s.SyncNeeded(ROBIN, OLD_PICTURE, OPENING),
    "nothing to sync": s.NothingToSync(ROBIN, NO_PHOTO),
    "nothing to sync, looking": s.NothingToSync(ROBIN, NO_PHOTO, looking=WORK),
    "watching": WATCHING,
    "watching, looking": replace(WATCHING, looking=WORK),
    "watching, opening": replace(WATCHING, opening=OPENING),
    "watching, looking and opening": replace(WATCHING, looking=WORK, opening=OPENING),
    "watching, in trouble": replace(WATCHING, trouble=OFFLINE),
    "timed out": s.TimedOut(ROBIN, OLD_PICTURE, watch(9)),
    "timed out, opening": s.TimedOut(ROBIN, OLD_PICTURE, watch(9), OPENING),
    "timed out, looking": s.TimedOut(ROBIN, OLD_PICTURE, watch(9), looking=WORK),
    "failed": s.Failed(OFFLINE, ROBIN, OLD_PICTURE),
    "failed, in a watch": s.Failed(SIGN_IN_LOST, ROBIN, OLD_PICTURE, watch()),
    "failed, forbidden": s.Failed(FORBIDDEN, ROBIN, OLD_PICTURE, offers_normal=True),
    "failed, opening": s.Failed(FORBIDDEN, ROBIN, OLD_PICTURE, offers_normal=True, opening=OPENING),
    "failed, another account": s.Failed(STRANGER, ROBIN, OLD_PICTURE),
    "failed, looking": s.Failed(OFFLINE, ROBIN, OLD_PICTURE, looking=WORK),
    "failed, looking in a watch": s.Failed(OFFLINE, ROBIN, OLD_PICTURE, watch(), WORK),
}

EVENTS: dict[str, e.Event] = {
    "nobody restored": e.Restored(ASKED, None),
    "account restored": e.Restored(ASKED, ROBIN),
    "account and watch restored": e.Restored(ASKED, ROBIN, watch()),
    "sign-in asked": e.SignInAsked(ASKED, UNTIL),
    "sign-in asked, by windows": e.SignInAsked(ASKED, UNTIL, windows=True),
    "switch asked": e.SwitchAsked(ASKED, UNTIL),
    "switch asked, by windows": e.SwitchAsked(ASKED, UNTIL, windows=True),
    "browser asked": e.BrowserAsked(ASKED, UNTIL),
    "windows failed": e.WindowsFailed(WORK, NO_BROKER, ASKED, UNTIL),
    "account refused": e.SignInFailed(WORK, STRANGER),
    "sign-in declined": e.SignInFailed(WORK, DECLINED),
    "page ready": e.PageReady(WORK, PAGE),
    "signed in": e.SignedIn(WORK, ROBIN),
    "signed in as another": e.SignedIn(WORK, KIM),
    "sign-in refused": e.SignInFailed(WORK, SIGN_IN_LOST),
    "consent asked": e.ConsentAsked(ASKED, UNTIL),
    "consented": e.Consented(WORK),
    "cancel asked": e.CancelAsked(),
    "check asked": e.CheckAsked(ASKED),
    "look due": e.LookDue(ASKED),
    "network back": e.NetworkBack(ASKED),
    "found same": e.Checked(WORK, NOW_SAME),
    "found old": e.Checked(WORK, STILL_OLD),
    "found no photo": e.Checked(WORK, NOW_NO_PHOTO),
    "found another photo": e.Checked(WORK, NOW_ANOTHER),
    "found old at the deadline": e.Checked(WORK, OLD_TO_THE_END),
    "check: offline": e.CheckFailed(WORK, OFFLINE, ONE),
    "check: busy": e.CheckFailed(WORK, BUSY, ONE),
    "check: offline at the deadline": e.CheckFailed(WORK, OFFLINE, OVER),
    "check: sign-in lost": e.CheckFailed(WORK, SIGN_IN_LOST, ONE),
    "sync asked": e.SyncAsked(ASKED),
    "window opened": e.WindowOpened(OPENING, WINDOW, ONE, ONE + WATCH_FOR),
    "window failed": e.WindowFailed(OPENING, NO_BROWSER),
    "window forbidden": e.WindowFailed(OPENING, FORBIDDEN, may_open_normal=True),
    "normal window agreed": e.NormalAsked(ASKED),
    "link taken": e.LinkTaken(ONE, ONE + WATCH_FOR),
    "sign-out asked": e.SignOutAsked(),
    "fewer hours": e.HoursSet(LESS),
    "the same hours": e.HoursSet(WATCH_FOR),
    "more hours": e.HoursSet(MORE),
    "begin anew": e.BeginAnew(),
}

LATE_ANSWERS: dict[str, e.Event] = {
    "page ready": e.PageReady(LATE, PAGE),
    "signed in": e.SignedIn(LATE, ROBIN),
    "sign-in refused": e.SignInFailed(LATE, SIGN_IN_LOST),
    "windows failed": e.WindowsFailed(LATE, NO_BROKER, ASKED, UNTIL),
    "consented": e.Consented(LATE),
    "found same": e.Checked(LATE, NOW_SAME),
    "check: sign-in lost": e.CheckFailed(LATE, SIGN_IN_LOST, ONE),
    "window opened": e.WindowOpened(LATE, WINDOW, ONE, ONE + WATCH_FOR),
    "window failed": e.WindowFailed(LATE, NO_BROWSER),
}
