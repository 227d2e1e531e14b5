"""The program's words on the screen: the one door through which texts are translated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

if TYPE_CHECKING:
    from datetime import datetime

APP_NAME = "PhotoSync Tray"

HELP_LINKS = (
    # Both are named by Microsoft's article "Sync a user's profile picture".
    ("Add your profile photo", "https://go.microsoft.com/fwlink/?linkid=875585"),
    ("How photos are synced", "https://go.microsoft.com/fwlink/?linkid=875586"),
)


def say(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("PhotoSync", text)


def moment(when: datetime) -> str:
    """A time as this person's system writes it, in local time."""
    local = QDateTime.fromSecsSinceEpoch(round(when.timestamp()))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)
