"""The program's words on the screen: the one door through which texts are translated."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from photosync_tray.core.model import Findings, Match, Notice

APP_NAME = "PhotoSync Tray"

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


def exchange_caption(findings: Findings | None) -> str:
    if findings is None:
        return ""
    photo = findings.exchange.photo
    if photo is None:
        return say("no photo")
    size = say("{width} × {height} pixels")
    return size.format(width=photo.info.width, height=photo.info.height)


def sharepoint_caption(findings: Findings | None) -> str:
    if findings is None:
        return ""
    look = findings.sharepoint
    if not look.known:
        return say("could not look")
    if look.picture is None:
        return say("no photo yet")
    said = _CAPTIONS[findings.match]
    return say(said)


_CAPTIONS = {
    Match.SAME: "the same photo",
    Match.DIFFERENT: "another photo",
    Match.NONE: "no photo yet",
    Match.UNKNOWN: "cannot be compared",
}
