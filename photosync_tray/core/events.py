"""What can happen (events) and what has to be done about it (effects), as data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from photosync_tray.core.errors import Problem
from photosync_tray.core.model import Account, Findings, Notice, OpenedWindow, Watch

# --- events ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Restored:
    """What was remembered from last time; `ticket` numbers the look that follows."""

    ticket: int
    account: Account | None
    watch: Watch | None = None


@dataclass(frozen=True)
class SignInAsked:
    ticket: int
    until: datetime


@dataclass(frozen=True)
class PageReady:
    ticket: int
    page: str


@dataclass(frozen=True)
class SignedIn:
    ticket: int
    account: Account


@dataclass(frozen=True)
class SignInFailed:
    ticket: int
    problem: Problem


@dataclass(frozen=True)
class CancelAsked:
    """Stop waiting: for the sign-in, or for the photo."""


@dataclass(frozen=True)
class CheckAsked:
    ticket: int


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
    ticket: int
    problem: Problem


@dataclass(frozen=True)
class SignOutAsked:
    pass


Event = (
    Restored
    | SignInAsked
    | PageReady
    | SignedIn
    | SignInFailed
    | CancelAsked
    | CheckAsked
    | Checked
    | CheckFailed
    | SyncAsked
    | WindowOpened
    | WindowFailed
    | SignOutAsked
)

# --- effects --------------------------------------------------------------------------------


@dataclass(frozen=True)
class SignIn:
    ticket: int


@dataclass(frozen=True)
class StopSignIn:
    pass


@dataclass(frozen=True)
class OpenPage:
    page: str


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
class LookAt:
    """Look again at a time of day."""

    at: datetime


@dataclass(frozen=True)
class KeepWatch:
    """Save the watch of the account, or forget it."""

    account: Account
    watch: Watch | None


@dataclass(frozen=True)
class Tell:
    notice: Notice


@dataclass(frozen=True)
class Forget:
    """Remove everything that belongs to whoever was signed in."""


Effect = SignIn | StopSignIn | OpenPage | Look | OpenPrivate | LookAt | KeepWatch | Tell | Forget
