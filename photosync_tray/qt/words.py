"""The program's words on the screen: the one door through which texts are translated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale

from photosync_tray.core.texts import say as say

if TYPE_CHECKING:
    from datetime import datetime

    from photosync_tray.core.texts import Text

APP_NAME = "PhotoSync Tray"

HELP_LINKS: tuple[tuple[Text, str], ...] = (
    # Both are named by Microsoft's article "Sync a user's profile picture".
    ("Add your profile photo", "https://go.microsoft.com/fwlink/?linkid=875585"),
    ("How photos are synced", "https://go.microsoft.com/fwlink/?linkid=875586"),
)


def moment(when: datetime) -> str:
    """A time as this person's system writes it, in local time."""
    local = QDateTime.fromSecsSinceEpoch(round(when.timestamp()))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)


def clock_time(when: datetime) -> str:
    """A time within the hour, in local time."""
    local = QDateTime.fromSecsSinceEpoch(round(when.timestamp()))
    return QLocale().toString(local.time(), QLocale.FormatType.ShortFormat)


def day_and_time(when: datetime) -> str:
    """A time within the week, in local time: the weekday keeps it true when the day is over."""
    local, here = QDateTime.fromSecsSinceEpoch(round(when.timestamp())), QLocale()
    day = here.dayName(local.date().dayOfWeek(), QLocale.FormatType.ShortFormat)
    return f"{day} {clock_time(when)}"
