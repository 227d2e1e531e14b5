"""What a screen shows, as one value.

The icon is drawn from it first of all, so it imports next to nothing: named tuples, since the
module dataclasses alone takes a tenth of the time in which the icon comes.
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, NamedTuple

from photosync_tray.core.texts import Line

if TYPE_CHECKING:
    from datetime import datetime

    from photosync_tray.core.causes import Cause
    from photosync_tray.core.errors import Problem
    from photosync_tray.core.guide import Guide
    from photosync_tray.core.model import Account, Arrival, Findings
    from photosync_tray.core.photo_remarks import Remark
    from photosync_tray.core.texts import Text, Words


class Mood(enum.StrEnum):
    """Which icon stands for the state; the values are the icons' file names."""

    SIGNED_OUT = "signed-out"
    BUSY = "busy"
    IN_SYNC = "in-sync"
    SYNC_NEEDED = "sync-needed"
    WATCHING = "watching"
    NOTHING = "nothing"
    PROBLEM = "problem"


class Action(enum.StrEnum):
    """What the person can do."""

    SIGN_IN = "sign-in"
    SIGN_OUT = "sign-out"
    USE_BROWSER = "use-browser"
    """Sign in by the browser rather than by Windows."""
    SWITCH = "switch"
    """Sign in with another account."""
    CANCEL = "cancel"
    CHECK = "check"
    SYNC = "sync"
    COPY_PAGE = "copy-page"
    COPY_FOR_IT = "copy-for-it"
    ADD_PHOTO = "add-photo"
    ALLOW = "allow"
    """Let the program look at SharePoint."""
    OPEN_NORMAL = "open-normal"
    """Open an ordinary window in place of a private one."""
    COPY_START = "copy-start"
    """Take the link of the sync, to open a private window oneself."""
    SHOW_STEPS = "show-steps"
    """Bring back the card with the steps through the private window."""
    GET_HELP = "get-help"
    """Open the organisation's own help page."""
    OPEN_PICTURE = "open-picture"
    """Look at one's SharePoint picture oneself."""


class Button(NamedTuple):
    action: Action
    label: Text


class WatchClock(NamedTuple):
    """The times of a watch; nothing in it is a guess.

    `asked` is when the wait began: with the private window, or, where it is `renewed`, with
    another photo in Exchange. `looked` is the last look since then that had an answer, `upcoming`
    the next one, None once it is over. `trouble` says what went wrong last, `took` how long photos
    took on this PC before, oldest first.
    """

    asked: datetime
    looked: datetime | None
    upcoming: datetime | None
    deadline: datetime
    renewed: bool = False
    trouble: Problem | None = None
    took: tuple[Arrival, ...] = ()


class Help(NamedTuple):
    """Who helps, as the organisation has it; each may be empty. `address` is a page."""

    organisation: str = ""
    address: str = ""
    text: str = ""

    @property
    def offer(self) -> Line:
        """The words of a link or an entry that leads there."""
        if self.organisation:
            return Line("Help from {organisation}", {"organisation": self.organisation})
        return Line("Help from IT")


class Screen(NamedTuple):
    """`short` goes into the tooltip and the menu, `headline` and `sentence` into the window."""

    mood: Mood
    short: Text
    headline: Text
    sentence: Words
    primary: Button | None = None
    secondary: tuple[Button, ...] = ()
    guide: Guide | None = None
    """The steps through a window that was just opened."""
    account: Account | None = None
    findings: Findings | None = None
    switches: bool = False
    """Whether another account is offered beside `account`."""
    until: datetime | None = None
    """When a sign-in is given up."""
    awaits_page: bool = False
    """Whether the browser shows a page; it may be one of `core.usual_pages`."""
    clock: WatchClock | None = None
    remarks: tuple[Remark, ...] = ()
    """On the photo itself, before the sync; first the one that counts."""
    cause: Cause | None = None
    """The first cause, which the sentence speaks of."""
    further: tuple[Cause, ...] = ()
    """What stands in the way beside it."""
    details: str = ""
    consent_link: str = ""
    """Where an administrator allows the program to look, if that is what lacks."""
    arrived: bool = False
    """The photo came just now, after a wait."""
    memory_only: str = ""
    """Why the sign-in is not kept over a restart; empty while it is."""
    help: Help = Help()


STARTING = Screen(
    Mood.BUSY,
    "Starting",
    "One moment…",
    "Looking at what Exchange holds and what SharePoint shows.",
)
"""Before the state is known."""
