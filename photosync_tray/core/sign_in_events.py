"""What can happen around a sign-in (events) and what has to be done (effects); see `core.events`.

`windows`: an account that Windows knows is asked before the browser.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from photosync_tray.core.errors import Problem
from photosync_tray.core.model import Account

# --- events ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class SignInAsked:
    ticket: int
    until: datetime
    windows: bool = False


@dataclass(frozen=True)
class SwitchAsked:
    """The person wants to sign in with another account; until that is done, this one stays."""

    ticket: int
    until: datetime
    windows: bool = False


@dataclass(frozen=True)
class BrowserAsked:
    """The person rather signs in by the browser."""

    ticket: int
    until: datetime


@dataclass(frozen=True)
class WindowsFailed:
    """Windows could not; the browser asks in its place under the ticket `again`."""

    ticket: int
    problem: Problem
    again: int
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
class ConsentAsked:
    """The person wants the program to look at SharePoint too."""

    ticket: int
    until: datetime
    windows: bool = False


@dataclass(frozen=True)
class Consented:
    ticket: int


@dataclass(frozen=True)
class SignInFailed:
    ticket: int
    problem: Problem


SignInEvent = (
    SignInAsked
    | SwitchAsked
    | BrowserAsked
    | WindowsFailed
    | PageReady
    | SignedIn
    | ConsentAsked
    | Consented
    | SignInFailed
)

# --- effects --------------------------------------------------------------------------------


@dataclass(frozen=True)
class SignIn:
    """`choose`: let the person pick the account, rather than take the one of Windows."""

    ticket: int
    windows: bool = False
    choose: bool = False


@dataclass(frozen=True)
class AskConsent:
    """Ask to look at the picture on the My Site host."""

    ticket: int
    account: Account
    my_site: str
    windows: bool = False


@dataclass(frozen=True)
class StopSignIn:
    pass


@dataclass(frozen=True)
class OpenPage:
    page: str


SignInEffect = SignIn | AskConsent | StopSignIn | OpenPage
