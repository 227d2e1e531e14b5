"""The states of the journey, as data. What leads from one to the next: `core.state`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from photosync_tray.core.errors import Problem
from photosync_tray.core.model import Account, Findings, OpenedWindow, SavedWatch, Watch


@dataclass(frozen=True)
class SignedOut:
    """Nobody is signed in; `problem` says why the last attempt did not work.

    `choose`: the next time the person picks the account, since Windows' own was left or refused.
    `tried_windows`: the last attempt was by Windows, so that the browser is worth an offer.
    """

    problem: Problem | None = None
    choose: bool = False
    tried_windows: bool = False


@dataclass(frozen=True)
class SigningIn:
    """The browser shows Microsoft's page, at `page` once it is known; given up at `until`.

    `resume` is a watch that goes on if the same account signs in again. `before` is the state to
    go back to where somebody is signed in and the page only asks to allow more, `leaving` the look
    to go back to where they want another account. `by_windows`: no browser; Windows asks, with an
    account that it knows. `instead` is why the browser asks in its place.
    """

    ticket: int
    until: datetime
    page: str | None = None
    resume: SavedWatch | None = None
    before: SyncNeeded | None = None
    leaving: Checking | None = None
    by_windows: bool = False
    instead: Problem | None = None

    @property
    def account(self) -> Account | None:
        known = self.before or self.leaving
        return known.account if known else None

    @property
    def findings(self) -> Findings | None:
        if self.before:
            return self.before.findings
        return self.leaving.last if self.leaving else None


@dataclass(frozen=True)
class Checking:
    """Looking at both sides. Without an account: finding out who was signed in last time.

    `unasked`: nobody asked for this look, so what is new has to be told. `over` is a watch that
    has timed out, which stays so until there is news.
    """

    ticket: int
    account: Account | None = None
    last: Findings | None = None
    watch: Watch | None = None
    unasked: bool = False
    over: Watch | None = None


@dataclass(frozen=True)
class InSync:
    """SharePoint shows the Exchange photo. `arrived`: just now, after a watch."""

    account: Account
    findings: Findings
    arrived: bool = False
    looking: int | None = None
    """In each state: the ticket of a look under way that the person need not see."""


@dataclass(frozen=True)
class SyncNeeded:
    """SharePoint shows something else, or we could not look. `opening`: the window's ticket.

    `refused`: why the person's consent to look at SharePoint did not come.
    """

    account: Account
    findings: Findings
    opening: int | None = None
    looking: int | None = None
    refused: Problem | None = None


@dataclass(frozen=True)
class NothingToSync:
    """There is no photo that SharePoint could take."""

    account: Account
    findings: Findings
    looking: int | None = None


@dataclass(frozen=True)
class Watching:
    """A sync was asked for. `trouble`: why the last look failed."""

    account: Account
    findings: Findings
    watch: Watch
    looking: int | None = None
    opening: int | None = None
    window: OpenedWindow | None = None
    trouble: Problem | None = None


@dataclass(frozen=True)
class TimedOut:
    """The watch is over and the photo is not there."""

    account: Account
    findings: Findings
    watch: Watch
    opening: int | None = None
    looking: int | None = None


@dataclass(frozen=True)
class Failed:
    """Something stands in the way. What was known before stays known.

    `failures`: how often in a row, by which the next look by itself is put off. `offers_normal`:
    the person may have an ordinary window opened in place of a private one.
    """

    problem: Problem
    account: Account
    findings: Findings | None = None
    watch: Watch | None = None
    looking: int | None = None
    failures: int = 1
    offers_normal: bool = False
    opening: int | None = None


AtRest = InSync | SyncNeeded | NothingToSync | TimedOut
State = SignedOut | SigningIn | Checking | AtRest | Watching | Failed

INITIAL = Checking(ticket=0)
