"""What stands under each picture."""

from __future__ import annotations

from photosync_tray.core.model import Findings, Match
from photosync_tray.qt.words import say


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
