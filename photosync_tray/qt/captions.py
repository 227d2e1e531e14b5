"""What stands under each picture."""

from __future__ import annotations

from photosync_tray.core.model import Findings, Reason
from photosync_tray.core.texts import Text
from photosync_tray.qt.words import say


def exchange_caption(findings: Findings | None) -> str:
    if findings is None:
        return ""
    photo = findings.exchange.photo
    if photo is None:
        return say("no photo")
    return say("{width} × {height} pixels", width=photo.info.width, height=photo.info.height)


def sharepoint_caption(findings: Findings | None) -> str:
    return say(_CAPTIONS[findings.verdict.reason]) if findings else ""


_CAPTIONS: dict[Reason, Text] = {
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
