"""People, photos, findings and problems that the tests speak of."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from photosync_tray.core.causes import Cause
from photosync_tray.core.cloud import Cloud
from photosync_tray.core.errors import PhotoSyncError, Problem
from photosync_tray.core.model import (
    Account,
    ExchangeLook,
    Findings,
    Match,
    OpenedWindow,
    Photo,
    PhotoInfo,
    PictureFacts,
    PictureProperties,
    Profile,
    Reason,
    SharePointLook,
    Thumbnails,
    Verdict,
    Watch,
)
from photosync_tray.core.schedule import gap

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
"""When the tests begin."""

WATCH_FOR = timedelta(hours=72)

ROBIN = Account("robin-id.contoso-id", "robin@contoso.example", "contoso-id", "Robin Maler")
KIM = Account("kim-id.contoso-id", "kim@contoso.example", "contoso-id", "Kim Weber")

MY_SITE = "https://contoso-my.sharepoint.example"
CLOUD = Cloud(
    "Global",
    authority="https://login.example",
    graph="https://graph.example",
    portal="https://portal.example",
    sharepoint_suffixes=("-my.sharepoint.example",),
)
WINDOW = OpenedWindow("Microsoft Edge", "InPrivate")


_REASONS = {
    Match.SAME: Reason.PIXELS_AGREE,
    Match.DIFFERENT: Reason.PIXELS_DIFFER,
    Match.PLACEHOLDER: Reason.PLACEHOLDER_STATE,
    Match.NONE: Reason.NEVER_ASKED,
    Match.UNKNOWN: Reason.NOT_LOOKED,
}


def photo(motif: str) -> Photo:
    """A photo as Exchange holds it; `FakeDecoder` sees its motif."""
    return Photo(PhotoInfo(f"etag of {motif}", 648, 648), f"jpeg {motif} 648".encode())


def thumbnail(motif: str) -> bytes:
    """The same motif as SharePoint re-encodes it: other bytes, other size."""
    return f"jpeg {motif} 200".encode()


def profile(*, guest: bool = False, mailbox: bool | None = True, opened: bool = True) -> Profile:
    """`opened`: whether the person has a My Site."""
    my_site = MY_SITE if opened else None
    return Profile(ROBIN.name, ROBIN.username, guest, has_mailbox=mailbox, my_site=my_site)


def properties(
    *, picture: bool = True, synced_at: datetime | None = NOON, syncs: bool | None = True
) -> PictureProperties:
    """`synced_at` is SPS-PictureTimestamp, new with every picture that SharePoint takes."""
    address = f"{MY_SITE}/photos/robin_MThumb.jpg" if picture else None
    return PictureProperties(address, not picture, synced_at, syncs)


def shown(motif: str | None, *, syncs: bool | None = True) -> SharePointLook:
    """SharePoint was looked at, and shows `motif`, or its placeholder for None."""
    if motif is None:
        return SharePointLook(known=True, properties=properties(picture=False, syncs=syncs))
    files = Thumbnails(thumbnail(motif))
    return SharePointLook(known=True, properties=properties(syncs=syncs), thumbnails=files)


def unseen(because: Cause | None = None) -> SharePointLook:
    return SharePointLook(known=False, unknown_because=because)


def findings(
    exchange: str | None = "new",
    sharepoint: SharePointLook | None = None,
    match: Match = Match.DIFFERENT,
    *,
    of: Profile | None = None,
    at: datetime = NOON,
) -> Findings:
    """One look; by default a new photo in Exchange and the old one in SharePoint."""
    held = photo(exchange) if exchange else None
    seen = sharepoint or shown("old")
    facts = PictureFacts(held.info.width, held.info.height, 60_000) if held else None
    exchange_look = ExchangeLook(held, at, facts=facts)
    return Findings(of or profile(), exchange_look, seen, verdict(match), at)


def verdict(match: Match) -> Verdict:
    """The verdict as it mostly comes about."""
    return Verdict(match, _REASONS[match])


OLD_PICTURE = findings()
SAME_PICTURE = findings(sharepoint=shown("new"), match=Match.SAME)
NO_PHOTO = findings(None, shown(None), Match.PLACEHOLDER)


def later(look: Findings, at: datetime) -> Findings:
    """The same look, taken at another time."""
    return replace(look, exchange=replace(look.exchange, read_at=at), checked_at=at)


def watch(attempts: int = 0) -> Watch:
    """A watch for the new photo that began at noon."""
    first = NOON + gap(0, ROBIN.home_id)
    return Watch(NOON, NOON + WATCH_FOR, first, attempts, OLD_PICTURE.etag)


def problem(error: type[PhotoSyncError], *, retry_after: float | None = None) -> Problem:
    return error(f"details of {error.__name__}", retry_after=retry_after).problem()
