"""The way through the private window: what to look for there, and how far it has come."""

from __future__ import annotations

import enum
from datetime import timedelta
from typing import NamedTuple

from photosync_tray.core.cloud import StartAt
from photosync_tray.core.model import Findings, OpenedWindow, Route, Watch
from photosync_tray.core.texts import Line, Text, Words


class Sight(enum.StrEnum):
    """What to look for on a page; the values are the drawings' file names."""

    SIGN_IN = "sign-in"
    ONEDRIVE = "onedrive"
    SHAREPOINT = "sharepoint"
    TILES = "tiles"
    OWN_PICTURE = "own-picture"
    CLOSE = "close"


class Step(NamedTuple):
    """One thing to do. `name` is the sign-in name that the page asks for, where it does."""

    sight: Sight
    title: Text
    more: Words = ""
    name: str = ""


class Guide(NamedTuple):
    """The steps through one window. `portal` is the host of the page with the tiles.

    `asked`: since the window opened SharePoint asked Exchange for the photo, so all that is left
    is to close it. Nothing else can be known of a private window. `looked`: some time has passed,
    in which most people have signed in.
    """

    window: OpenedWindow
    username: str
    asked: bool = False
    looked: bool = False
    start_at: StartAt = StartAt.ONEDRIVE_TILE
    portal: str = ""

    @property
    def where(self) -> Line:
        """The window to go to."""
        return Line(_where(self.window), {"browser": self.window.browser})

    @property
    def note(self) -> Text:
        """What is particular about that window; mostly nothing."""
        return _NOTES.get(self.window.route, "")

    @property
    def steps(self) -> tuple[Step, ...]:
        name = self.username
        return (
            Step(Sight.SIGN_IN, "Sign in with this account", name=name),
            self._page(),
            Step(Sight.CLOSE, "Close that window", "SharePoint takes it from there."),
        )

    @property
    def done(self) -> int:
        """How many steps are done for certain."""
        return 2 if self.asked else 0

    @property
    def now(self) -> int:
        """Which step is the next, from 0, as far as one can guess."""
        return 1 if self.looked and not self.asked else self.done

    def _page(self) -> Step:
        if self.start_at is StartAt.OFFICE_HOME:
            on_it = Line("It is among the tiles on {portal}.", {"portal": self.portal})
            return Step(Sight.TILES, "Click OneDrive", on_it if self.portal else "")
        return _PAGES[self.start_at]


def _where(window: OpenedWindow) -> Text:
    """Browsers have names of their own for it, in every language."""
    if window.route is Route.PRIVATE:
        return _PRIVATE.get(window.private_word, "In the private window of {browser}")
    return _WHERE[window.route]


_PRIVATE: dict[str, Text] = {
    "InPrivate": "In the InPrivate window of {browser}",
    "Incognito": "In the Incognito window of {browser}",
}
_WHERE: dict[Route, Text] = {
    Route.GUEST: "In the Guest window of {browser}",
    Route.TEMPORARY_PROFILE: "In the new window of {browser}",
    Route.NORMAL: "On the new page in {browser}",
    Route.BY_HAND: "In a private window of {browser}",
}
_NOTES: dict[Route, Text] = {
    Route.GUEST: "It knows nothing of you, like a private window.",
    Route.TEMPORARY_PROFILE: "What it stores is removed later.",
    Route.NORMAL: "If it shows another account, sign out there first.",
    Route.BY_HAND: "Open one yourself, and paste the link that was copied.",
}
_PAGES: dict[StartAt, Step] = {
    StartAt.ONEDRIVE_TILE: Step(
        Sight.ONEDRIVE, "Wait until OneDrive opens", "If you see tiles instead, click OneDrive."
    ),
    StartAt.SHAREPOINT_TILE: Step(
        Sight.SHAREPOINT,
        "Wait until SharePoint opens",
        "If you see tiles instead, click SharePoint.",
    ),
    StartAt.OWN_PHOTO: Step(
        Sight.OWN_PICTURE, "Wait until a picture opens", "It may be the old one: looking is enough."
    ),
}


def asked_since(watch: Watch, findings: Findings) -> bool:
    """Whether SharePoint has asked Exchange since the window opened, by SharePoint's own time."""
    at = findings.sharepoint.timestamp
    began = watch.started_at - (findings.clock_ahead or timedelta())
    return at is not None and at > began
