"""What stands under each picture."""

from __future__ import annotations

from photosync_tray.core.model import Findings, Reason
from photosync_tray.core.screen import Mood, Screen
from photosync_tray.core.texts import Text
from photosync_tray.qt.words import say


def captions(screen: Screen) -> tuple[str, str]:
    """Under Exchange's picture and under SharePoint's; before the sign-in, the whole story."""
    if screen.findings:
        return _exchange(screen.findings), say(_IN_SHAREPOINT[screen.findings.verdict.reason])
    if screen.mood is Mood.SIGNED_OUT:
        return say("has your new photo"), say("may still show the old one")
    return "", ""


def _exchange(findings: Findings) -> str:
    return say("your photo") if findings.exchange.photo else say("no photo")


_IN_SHAREPOINT: dict[Reason, Text] = {
    Reason.PIXELS_AGREE: "the same photo",
    Reason.PIXELS_DIFFER: "another photo",
    Reason.PIXELS_UNDECIDED: "perhaps the same photo",
    Reason.PLACEHOLDER_STATE: "placeholder, no photo",
    Reason.NEVER_ASKED: "no photo yet",
    Reason.FILE_MISSING: "the photo's file is missing",
    Reason.BLANK: "a blank picture",
    Reason.UNREADABLE: "cannot be opened",
    Reason.NO_EXCHANGE_PHOTO: "a photo of its own",
    Reason.NOT_LOOKED: "not looked at",
}
