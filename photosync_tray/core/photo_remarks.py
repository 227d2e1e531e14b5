"""What is worth knowing about the Exchange photo itself, before it is synced."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from photosync_tray.core.model import Findings, Photo, PictureFacts
from photosync_tray.core.texts import Text

DIRECTORY_SIDE = 96
"""Pixels: the size at which directories keep their thumbnails."""

DIRECTORY_BYTES = 10 << 10
"""As much as Exchange ever took of a directory's photo. Source: Microsoft's article "User photos
aren't synced to Exchange Online"."""

SHARP_SIDE = 200
"""Pixels of SharePoint's large thumbnail, as the tools that write it make it."""


class Remark(enum.StrEnum):
    """Something about a photo that its owner may want to change. First what matters most."""

    NO_PHOTO = "no-photo"
    ALMOST_BLANK = "almost-blank"
    DIRECTORY_THUMBNAIL = "directory-thumbnail"
    SMALL = "small"
    NOT_SQUARE = "not-square"
    TURNED = "turned"


@dataclass(frozen=True)
class Hint:
    """What to say about a remark; `address` is a page that helps."""

    title: Text
    action: Text
    address: str | None = None


ADD_A_PHOTO = "https://go.microsoft.com/fwlink/?linkid=875585"
"""Microsoft's page "Add your profile photo"."""

_HINTS: Mapping[Remark, Hint] = {
    Remark.NO_PHOTO: Hint(
        "There is no photo in your mailbox.",
        "Add a photo to your Microsoft 365 profile first. Microsoft's page shows how.",
        ADD_A_PHOTO,
    ),
    Remark.ALMOST_BLANK: Hint(
        "Next to nothing is to be seen on your photo.",
        "If that is not what you want, upload another photo before you sync.",
        ADD_A_PHOTO,
    ),
    Remark.DIRECTORY_THUMBNAIL: Hint(
        "Your photo is tiny. It may be an old copy from your organisation's directory.",
        "Upload a larger one before you sync: 648 by 648 pixels are best.",
        ADD_A_PHOTO,
    ),
    Remark.SMALL: Hint(
        "Your photo is small and will look blurred in SharePoint.",
        "Upload a larger one before you sync: 648 by 648 pixels are best.",
        ADD_A_PHOTO,
    ),
    Remark.NOT_SQUARE: Hint(
        "Your photo is not square.",
        "Only its middle will be shown. If that cuts something off, upload a square photo.",
        ADD_A_PHOTO,
    ),
    Remark.TURNED: Hint(
        "Your photo was taken with the camera turned, and its file only says so.",
        "Some programs may show it lying on its side. Turn it, save it, and upload it again.",
        ADD_A_PHOTO,
    ),
}


def hint(remark: Remark) -> Hint:
    return _HINTS[remark]


def remarks(findings: Findings) -> tuple[Remark, ...]:
    """What to say of the photo in Exchange, what matters most first; nothing of a good one."""
    photo = findings.exchange.photo
    if photo is None:
        return (Remark.NO_PHOTO,)
    return tuple(_of(photo, findings.exchange.facts))


def _of(photo: Photo, facts: PictureFacts | None) -> Iterator[Remark]:
    blank = facts is not None and facts.blank
    if blank:
        yield Remark.ALMOST_BLANK
    if _from_directory(photo, facts):
        yield Remark.DIRECTORY_THUMBNAIL
    elif min(photo.info.width, photo.info.height) < SHARP_SIDE:
        yield Remark.SMALL
    if photo.info.width != photo.info.height:
        yield Remark.NOT_SQUARE
    if facts and facts.turned:
        yield Remark.TURNED


def _from_directory(photo: Photo, facts: PictureFacts | None) -> bool:
    """By its sides; by its bytes only where the file is the original, and shows something.

    Of a larger original Graph gives us a smaller rendition, whose bytes tell nothing.
    """
    if max(photo.info.width, photo.info.height) <= DIRECTORY_SIDE:
        return True
    if facts is None or facts.blank:
        return False
    return _is_original(photo, facts) and facts.size <= DIRECTORY_BYTES


def _is_original(photo: Photo, facts: PictureFacts) -> bool:
    """Whichever way up: the metadata may have been written before the picture was turned."""
    told = sorted((photo.info.width, photo.info.height))
    return sorted((facts.width, facts.height)) == told
