"""The browsers to choose from: what each may open, what would be taken, and how a test went."""

from __future__ import annotations

from dataclasses import dataclass

from photosync_tray.core.errors import PhotoSyncError, Problem
from photosync_tray.core.model import OpenedWindow, Route
from photosync_tray.core.ports import PrivateBrowsers, WindowReceipt
from photosync_tray.core.texts import Line, Text

TEST_SECONDS = 30.0
"""For a window to come, counted from when the browser was asked."""


@dataclass(frozen=True)
class BrowserOffer:
    """One browser that was found. `key` is its value of the setting Browser.

    `route` is the window that the sync would get there, None for none; `policy` in `place` is
    what forbids a private one. `declined` says why a browser is never used.
    """

    key: str
    name: str
    route: Route | None = Route.PRIVATE
    policy: str = ""
    place: str = ""
    declined: Text = ""

    @property
    def line(self) -> Line:
        """What the person may expect of it."""
        if self.declined:
            return Line(self.declined)
        text = _OPENS[self.route] if self.route else _OPENS_NONE
        return Line(text, {"policy": self.policy, "place": self.place})


_OPENS: dict[Route, Text] = {
    Route.PRIVATE: "Opens private windows.",
    Route.GUEST: "Opens a guest window, because {policy} forbids private ones.",
    Route.TEMPORARY_PROFILE: (
        "Opens a window with a temporary profile, because {policy} forbids private ones."
    ),
    Route.NORMAL: "Opens an ordinary window after asking, because {policy} forbids private ones.",
}
_OPENS_NONE: Text = "Cannot be used: {policy} in {place} forbids private windows."


@dataclass(frozen=True)
class BrowserOffers:
    """What was found, in the order of preference; `taken` is what "auto" would open, or why not."""

    offers: tuple[BrowserOffer, ...]
    taken: OpenedWindow | Problem

    @property
    def line(self) -> Line:
        """What choosing by itself comes to."""
        if isinstance(self.taken, Problem):
            return Line(self.taken.title)
        return Line("Now that is {browser}.", {"browser": self.taken.browser})


@dataclass(frozen=True)
class Trial:
    """How a test went: the window that was asked for, whether it came, or why it was not opened."""

    window: OpenedWindow | None = None
    came: bool = False
    fault: Problem | None = None
    seconds: float = TEST_SECONDS

    @property
    def line(self) -> Line:
        if self.fault:
            return Line(
                "The test page was not opened. {why} ({details}).",
                {"why": Line(self.fault.title), "details": self.fault.details},
            )
        if self.came:
            return Line(_CAME)
        return _DID_NOT._replace(values={"n": round(self.seconds)})


_CAME: Text = (
    "The window came. That does not prove that it is private: look for the browser's own mark."
)
_DID_NOT = Line(
    "The window did not come within {n} seconds. A policy may block 127.0.0.1, or the "
    "browser asks something first: look at its window.",
    one="The window did not come within a second. A policy may block 127.0.0.1, or the "
    "browser asks something first: look at its window.",
)


def try_window(
    browsers: PrivateBrowsers, receipt: WindowReceipt, page: str, seconds: float = TEST_SECONDS
) -> Trial:
    """Open a window at the receipt's page, and wait for its visit. Blocks; raises nothing."""
    try:
        window = browsers.open_private(page)
    except PhotoSyncError as fault:
        receipt.wait(0)
        return Trial(fault=fault.problem(), seconds=seconds)
    return Trial(window, receipt.wait(seconds), seconds=seconds)
