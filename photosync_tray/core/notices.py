"""What each notification says, what can be done from it, and which ones the person wants."""

from __future__ import annotations

from typing import NamedTuple

from photosync_tray.core.model import Notice
from photosync_tray.core.screen import Button
from photosync_tray.core.screen_parts import SIGN_IN, SYNC
from photosync_tray.core.texts import Text

TITLE_LIMIT, TEXT_LIMIT = 63, 255
"""UTF-16 units that Windows shows; it cuts off the rest (NOTIFYICONDATA, szInfoTitle, szInfo)."""


class NoticeText(NamedTuple):
    """`button` is what may be done at once, where the desktop shows buttons."""

    title: Text
    text: Text
    button: Button | None = None


class Note(NamedTuple):
    """One notification as the desktop gets it, in the person's language.

    `actions` are pairs of key and label; `OPEN` is a click on the note itself.
    """

    title: str
    text: str
    actions: tuple[tuple[str, str], ...] = ()


OPEN = "default"
"""The key of a click on the note itself (Desktop Notifications Specification)."""

NOTICES = {
    Notice.ARRIVED: NoticeText(
        "Your photo has arrived",
        "SharePoint now shows the same photo as Exchange.",
    ),
    Notice.TIMED_OUT: NoticeText(
        "Your photo did not arrive",
        "SharePoint still has no new photo. Open PhotoSync Tray to see what can be done.",
    ),
    Notice.NEW_PHOTO: NoticeText(
        "You have a new photo",
        "Exchange has it, SharePoint not yet. Open PhotoSync Tray to start the sync.",
        SYNC,
    ),
    Notice.FELL_BACK: NoticeText(
        "SharePoint lost your photo",
        "It no longer shows the one from Exchange. Open PhotoSync Tray to start the sync again.",
        SYNC,
    ),
    Notice.SIGN_IN_AGAIN: NoticeText(
        "Please sign in again",
        "Your sign-in has ended, so we cannot look at your photo. Open PhotoSync Tray to sign in.",
        SIGN_IN,
    ),
    Notice.STILL_RUNNING: NoticeText(
        "Still here",
        "PhotoSync Tray goes on in the notification area. Quit is in the icon's menu.",
    ),
}

_HELD_BACK = {
    "None": frozenset(Notice),
    "Results": frozenset({Notice.SIGN_IN_AGAIN}),
    "All": frozenset[Notice](),
}
"""What each value of the setting Notifications leaves untold."""


def wanted(notice: Notice, policy: str) -> bool:
    """Whether a notice is told; `policy` is the value of the setting Notifications."""
    return notice not in _HELD_BACK[policy]


def fits(title: str, text: str) -> bool:
    """Whether Windows shows both whole."""
    return _units(title) <= TITLE_LIMIT and _units(text) <= TEXT_LIMIT


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
