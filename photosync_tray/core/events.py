"""What can happen (events) and what has to be done about it (effects), as data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from photosync_tray.core.errors import Problem
from photosync_tray.core.model import Account, Arrival, Findings, Notice, OpenedWindow, Watch
from photosync_tray.core.sign_in_events import AskConsent as AskConsent
from photosync_tray.core.sign_in_events import BrowserAsked as BrowserAsked
from photosync_tray.core.sign_in_events import ConsentAsked as ConsentAsked
from photosync_tray.core.sign_in_events import Consented as Consented
from photosync_tray.core.sign_in_events import OpenPage as OpenPage
from photosync_tray.core.sign_in_events import PageReady as PageReady
from photosync_tray.core.sign_in_events import SignedIn as SignedIn
from photosync_tray.core.sign_in_events import SignIn as SignIn
from photosync_tray.core.sign_in_events import SignInAsked as SignInAsked
from photosync_tray.core.sign_in_events import SignInEffect, SignInEvent
from photosync_tray.core.sign_in_events import SignInFailed as SignInFailed
from photosync_tray.core.sign_in_events import StopSignIn as StopSignIn
from photosync_tray.core.sign_in_events import SwitchAsked as SwitchAsked
from photosync_tray.core.sign_in_events import WindowsFailed as WindowsFailed

# --- events ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Restored:
    """What was remembered from last time; `ticket` numbers the look that follows."""

    ticket: int
    account: Account | None
    watch: Watch | None = None


@dataclass(frozen=True)
class CancelAsked:
    """Stop waiting: for the sign-in, or for the photo."""


@dataclass(frozen=True)
class CheckAsked:
    """The person wants to know."""

    ticket: int


@dataclass(frozen=True)
class LookDue:
    """The time has come for a look; whether anybody sees it depends on the state."""

    ticket: int


@dataclass(frozen=True)
class NetworkBack:
    """The desktop says that the network can be reached again."""

    ticket: int


@dataclass(frozen=True)
class HoursSet:
    """Settings: how long to watch now; how often to look, whoever carries out a recheck knows."""

    watch_for: timedelta


@dataclass(frozen=True)
class BeginAnew:
    """Settings: somebody else may be the one who signs in now, or elsewhere."""


@dataclass(frozen=True)
class Checked:
    ticket: int
    findings: Findings


@dataclass(frozen=True)
class CheckFailed:
    ticket: int
    problem: Problem
    at: datetime


@dataclass(frozen=True)
class SyncAsked:
    ticket: int


@dataclass(frozen=True)
class WindowOpened:
    """The private window was asked for at `at`; we look until `deadline`."""

    ticket: int
    window: OpenedWindow
    at: datetime
    deadline: datetime


@dataclass(frozen=True)
class WindowFailed:
    """No private window; `may_open_normal`: policy offers an ordinary one in its place."""

    ticket: int
    problem: Problem
    may_open_normal: bool = False


@dataclass(frozen=True)
class NormalAsked:
    """The person agreed to an ordinary window."""

    ticket: int


@dataclass(frozen=True)
class LinkTaken:
    """The person opens a private window by hand, at `at`; we look until `deadline`."""

    at: datetime
    deadline: datetime


@dataclass(frozen=True)
class SignOutAsked:
    pass


Event = (
    SignInEvent
    | Restored
    | CancelAsked
    | CheckAsked
    | LookDue
    | NetworkBack
    | HoursSet
    | BeginAnew
    | Checked
    | CheckFailed
    | SyncAsked
    | WindowOpened
    | WindowFailed
    | NormalAsked
    | LinkTaken
    | SignOutAsked
)

# --- effects --------------------------------------------------------------------------------


@dataclass(frozen=True)
class Look:
    ticket: int
    account: Account
    last: Findings | None


@dataclass(frozen=True)
class OpenPrivate:
    ticket: int
    account: Account
    findings: Findings


@dataclass(frozen=True)
class OpenNormal:
    ticket: int
    account: Account
    findings: Findings


@dataclass(frozen=True)
class LookAt:
    """Look again at a time of day."""

    at: datetime


@dataclass(frozen=True)
class Recheck:
    """Look again, a recheck after `since`; sooner where `within` says so. Policy may say never."""

    account: Account
    since: datetime
    within: timedelta | None = None


@dataclass(frozen=True)
class KeepWatch:
    """Save the watch of the account."""

    account: Account
    watch: Watch


@dataclass(frozen=True)
class EndWatch:
    """Forget the saved watch, and only then tell, so that nothing is told twice."""

    account: Account
    notice: Notice | None = None


@dataclass(frozen=True)
class Record:
    """Remember how long it took."""

    arrival: Arrival


@dataclass(frozen=True)
class Note:
    """Keep what was found; `unasked`: tell what is new in it, since nobody looks at the screen."""

    account: Account
    findings: Findings
    unasked: bool


@dataclass(frozen=True)
class Tell:
    notice: Notice


@dataclass(frozen=True)
class Restore:
    """Find out anew who is signed in."""


@dataclass(frozen=True)
class Forget:
    """Remove everything that belongs to whoever was signed in."""


Effect = (
    SignInEffect
    | Look
    | OpenPrivate
    | OpenNormal
    | LookAt
    | Recheck
    | KeepWatch
    | EndWatch
    | Record
    | Note
    | Tell
    | Restore
    | Forget
)
