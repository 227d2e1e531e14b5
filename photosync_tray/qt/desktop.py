"""What the desktop does for the program: notifications, the person's own browser, the clipboard."""

from __future__ import annotations

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
    Notice.STILL_RUNNING: (
        "Still here",
        "PhotoSync Tray goes on in the notification area. Quit is in the icon's menu.",
    ),
}


class TrayNotifier(Notifier):
    """Balloons of the icon. `policy` is the setting Notifications."""

    def __init__(self, tray: Tray, policy: str) -> None:
        self._tray = tray
        self._policy = policy

    def notify(self, notice: Notice) -> None:
        if self._policy != "None":
            title, text = NOTICES[notice]
            self._tray.tell(say(title), say(text))


class BrowserPages(PageOpener):
    """The desktop's own browser."""

    def open_page(self, address: str) -> bool:
        return open_address(address)


def open_address(address: str) -> bool:
    return QDesktopServices.openUrl(QUrl(address))


def copy_text(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
