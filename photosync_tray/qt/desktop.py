"""What the desktop does for the program: notifications, the person's own browser, the clipboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from photosync_tray.core.model import Notice
from photosync_tray.core.ports import Notifier, PageOpener
from photosync_tray.qt.tray import Tray
from photosync_tray.qt.words import say

NOTICES = {
    Notice.ARRIVED: (
        "Your photo has arrived",
        "SharePoint now shows the same photo as Exchange.",
    ),
    Notice.TIMED_OUT: (
        "Your photo did not arrive",
        "SharePoint still has no new photo. Open PhotoSync Tray to see what can be done.",
    ),
    Notice.NEW_PHOTO: (
        "You have a new photo",
        "Exchange has it, SharePoint not yet. Open PhotoSync Tray to start the sync.",
    ),
    Notice.FELL_BACK: (
        "SharePoint lost your photo",
        "It no longer shows the one from Exchange. Open PhotoSync Tray to start the sync again.",
    ),
    Notice.SIGN_IN_AGAIN: (
        "Please sign in again",
        "Your sign-in has ended, so we cannot look at your photo. Open PhotoSync Tray to sign in.",
    ),
    Notice.STILL_RUNNING: (
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


class TrayNotifier(Notifier):
    """Balloons of the icon. `policy` is the setting Notifications."""

    def __init__(self, tray: Tray, policy: str) -> None:
        self._tray = tray
        self._policy = policy

    def notify(self, notice: Notice) -> None:
        if notice not in _HELD_BACK[self._policy]:
            title, text = NOTICES[notice]
            self._tray.tell(say(title), say(text))


class BrowserPages(PageOpener):
    """The desktop's own browser."""

    def open_page(self, address: str) -> bool:
        return open_address(address)


def open_address(address: str) -> bool:
    return QDesktopServices.openUrl(QUrl(address))


def open_folder(file: Path) -> bool:
    """Show the folder that a file is in."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))


def copy_text(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
