"""The values that PhotoSync Tray works with. All frozen; equal when their contents are equal."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from photosync_tray.core.causes import Cause


@dataclass(frozen=True)
class Account:
    """A signed-in work or school account. `home_id` is MSAL's: object id, dot, tenant id."""

    home_id: str
    username: str
    tenant_id: str
    name: str = ""


@dataclass(frozen=True)
class Profile:
    """What the directory says of the person. `has_mailbox` is None when it could not be learned.

    `my_site` is the origin of the tenant's My Site host, such as https://contoso-my.sharepoint.com,
    None while the person has no personal site.
    """

    name: str
    username: str
    guest: bool = False
    has_mailbox: bool | None = None
    my_site: str | None = None


@dataclass(frozen=True)
class PhotoInfo:
    """What Exchange tells of a photo without sending it. The etag is new with every upload."""

    etag: str
    width: int
    height: int


@dataclass(frozen=True)
class Photo:
    """A photo as Exchange serves it: the bytes of a JPEG, sides in pixels."""

    info: PhotoInfo
    content: bytes = field(repr=False)


@dataclass(frozen=True)
class ExchangeLook:
    """What Exchange held when we looked; no photo is a valid answer."""

    photo: Photo | None
    read_at: datetime


@dataclass(frozen=True)
class PictureProperties:
    """SharePoint's profile properties about the picture.

    `address` is PictureUrl, None for the placeholder; `timestamp` is SPS-PictureTimestamp;
    `syncs_from_exchange` is SPS-PictureExchangeSyncState, None while SharePoint never tried.
    """

    address: str | None
    placeholder: bool
    timestamp: datetime | None
    syncs_from_exchange: bool | None


@dataclass(frozen=True)
class SharePointLook:
    """What SharePoint showed when we looked, or why we could not."""

    known: bool
    unknown_because: Cause | None = None
    properties: PictureProperties | None = None
    picture: bytes | None = field(default=None, repr=False)

    @property
    def placeholder(self) -> bool | None:
        return self.properties.placeholder if self.properties else None

    @property
    def timestamp(self) -> datetime | None:
        return self.properties.timestamp if self.properties else None

    @property
    def syncs_from_exchange(self) -> bool | None:
        return self.properties.syncs_from_exchange if self.properties else None


class Match(enum.StrEnum):
    """Whether both hold the same photo."""

    SAME = "same"
    DIFFERENT = "different"
    NONE = "none"
    """SharePoint shows no picture of the person."""
    UNKNOWN = "unknown"
    """We could not look, or not decide."""


@dataclass(frozen=True)
class Findings:
    """One complete look at both sides."""

    profile: Profile
    exchange: ExchangeLook
    sharepoint: SharePointLook
    match: Match
    checked_at: datetime

    @property
    def matches(self) -> bool:
        return self.match is Match.SAME


@dataclass(frozen=True)
class Watch:
    """A sync that was asked for: when, until when we look, and how often we have looked."""

    started_at: datetime
    deadline: datetime
    next_check_at: datetime
    attempts: int = 0

    def after_look(self, at: datetime, delay: timedelta) -> Watch:
        return Watch(self.started_at, self.deadline, at + delay, self.attempts + 1)


@dataclass(frozen=True)
class SavedWatch:
    """A watch as it is kept over a restart; it belongs to one account."""

    account_id: str
    watch: Watch


@dataclass(frozen=True)
class OpenedWindow:
    """The private window that was asked for: the browser's name and its own word for private."""

    browser: str
    private_word: str


@dataclass(frozen=True)
class Raster:
    """A decoded picture, scaled to `side` by `side` pixels, three bytes each (RGB), row by row."""

    side: int
    pixels: bytes = field(repr=False)


class Notice(enum.StrEnum):
    """What is worth a notification."""

    ARRIVED = "arrived"
    TIMED_OUT = "timed-out"
    STILL_RUNNING = "still-running"
    """The window was closed for the first time; the program lives on in the notification area."""
