"""What a screen shows, as one value.

The icon is drawn from it first of all, so it imports next to nothing: named tuples, since the
module dataclasses alone takes a tenth of the time in which the icon comes.
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime

    from photosync_tray.core.model import Account, Findings


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
    CANCEL = "cancel"
    CHECK = "check"
    SYNC = "sync"
    COPY_PAGE = "copy-page"
    COPY_FOR_IT = "copy-for-it"
    ADD_PHOTO = "add-photo"


class Button(NamedTuple):
    action: Action
    label: str


class Screen(NamedTuple):
    """`short` goes into the tooltip and the menu, `headline` and `sentence` into the window."""

    mood: Mood
    short: str
    headline: str
    sentence: str
    primary: Button | None = None
    secondary: tuple[Button, ...] = ()
    steps: tuple[str, ...] = ()
    account: Account | None = None
    findings: Findings | None = None
    until: datetime | None = None
    details: str = ""
    memory_only: str = ""
    """Why the sign-in is not kept over a restart; empty while it is."""


STARTING = Screen(
    Mood.BUSY,
    "Starting",
    "One moment…",
    "Looking at what Exchange holds and what SharePoint shows.",
)
"""Before the state is known."""
