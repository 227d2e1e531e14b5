"""The values that PhotoSync Tray works with. All frozen; equal when their contents are equal."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from photosync_tray.core.causes import Cause


@dataclass(frozen=True)
class Account:
    """A signed-in work or school account. `home_id` is MSAL's: object id, dot, tenant id.

    `by_windows`: it is an account that Windows knows, and Windows keeps its sign-in.
    """

    home_id: str
    username: str
    tenant_id: str
    name: str = ""
    by_windows: bool = False


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
class PictureFacts:
    """What a picture's file tells of itself: sides in pixels as shown, `size` in bytes.

    `turned`: the file carries an orientation (Exif) that the viewer has to apply. `blank`: next
    to nothing is to be seen on it.
    """

    width: int
    height: int
    size: int
    turned: bool = False
    blank: bool = False


@dataclass(frozen=True)
class ExchangeLook:
    """What Exchange held when we looked; no photo is a valid answer.

    `absent_because` is what Exchange said of a photo that is not there, where it said anything;
    `facts` are those of the photo's file.
    """

    photo: Photo | None
    read_at: datetime
    absent_because: Cause | None = None
    facts: PictureFacts | None = None


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
class Thumbnails:
    """SharePoint's own files of one picture; L, M and S in its terms, None for one not there."""

    large: bytes | None = field(default=None, repr=False)
    medium: bytes | None = field(default=None, repr=False)
    small: bytes | None = field(default=None, repr=False)

    @property
    def best(self) -> bytes | None:
        return self.large or self.medium or self.small


@dataclass(frozen=True)
class SharePointLook:
    """What SharePoint showed when we looked, or why we could not."""

    known: bool
    unknown_because: Cause | None = None
    properties: PictureProperties | None = None
    thumbnails: Thumbnails = Thumbnails()

    @property
    def picture(self) -> bytes | None:
        return self.thumbnails.best

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
    PLACEHOLDER = "placeholder"
    """SharePoint looked for a photo, found none, and shows its placeholder."""
    NONE = "none"
    """SharePoint has no picture of the person, and never looked for one."""
    UNKNOWN = "unknown"
    """We could not look, or not decide."""


class Reason(enum.StrEnum):
    """What a verdict rests on."""

    PIXELS_AGREE = "pixels-agree"
    PIXELS_DIFFER = "pixels-differ"
    PIXELS_UNDECIDED = "pixels-undecided"
    """Too unlike for the same photo, too alike for two."""
    PLACEHOLDER_STATE = "placeholder-state"
    NEVER_ASKED = "never-asked"
    FILE_MISSING = "file-missing"
    """The profile names a picture, and its file is not there."""
    BLANK = "blank"
    """SharePoint's picture is a single pixel, or nothing is to be seen on it."""
    UNREADABLE = "unreadable"
    NO_EXCHANGE_PHOTO = "no-exchange-photo"
    NOT_LOOKED = "not-looked"


@dataclass(frozen=True)
class Verdict:
    """Whether both hold the same photo, and why we say so.

    `likeness` is that of `core.comparison`, where pixels were compared.
    """

    match: Match
    reason: Reason
    likeness: float | None = None


@dataclass(frozen=True)
class Findings:
    """One complete look at both sides."""

    profile: Profile
    exchange: ExchangeLook
    sharepoint: SharePointLook
    verdict: Verdict
    checked_at: datetime
    clock_ahead: timedelta | None = None
    """How far this PC's clock is ahead of the servers'; None when no answer told the time."""

    @property
    def match(self) -> Match:
        return self.verdict.match

    @property
    def matches(self) -> bool:
        return self.match is Match.SAME

    @property
    def etag(self) -> str | None:
        """That of the photo in Exchange, new with every upload; None when there is none."""
        return self.exchange.photo.info.etag if self.exchange.photo else None


@dataclass(frozen=True)
class Watch:
    """A sync that was asked for: when, until when we look, and how often we have looked.

    `etag` is that of the photo that is awaited. `renewed`: it took the place of another photo
    meanwhile, and the clock began anew.
    """

    started_at: datetime
    deadline: datetime
    next_check_at: datetime
    attempts: int = 0
    etag: str | None = None
    renewed: bool = False

    def after_look(self, at: datetime) -> Watch:
        """Counted as one more; looks again at `at`."""
        return replace(self, next_check_at=at, attempts=self.attempts + 1)

    def renew(self, now: datetime, next_check_at: datetime, etag: str | None) -> Watch:
        """For another photo: as long again, from now on."""
        length = self.deadline - self.started_at
        return Watch(now, now + length, next_check_at, etag=etag, renewed=True)


@dataclass(frozen=True)
class SavedWatch:
    """A watch as it is kept over a restart; it belongs to one account."""

    account_id: str
    watch: Watch


@dataclass(frozen=True)
class Seen:
    """The last look that the person was told of; it belongs to one account."""

    account_id: str
    etag: str | None
    match: Match


@dataclass(frozen=True)
class Arrival:
    """How long a photo took once, from the private window to SharePoint."""

    started_at: datetime
    took: timedelta


class Route(enum.StrEnum):
    """The kind of browser window in which the person starts the sync."""

    PRIVATE = "private"
    GUEST = "guest"
    TEMPORARY_PROFILE = "temporary-profile"
    NORMAL = "normal"
    BY_HAND = "by-hand"
    """The person opens it, with the link that was copied."""


@dataclass(frozen=True)
class OpenedWindow:
    """The window that was asked for: the browser's name and its own word for such a window."""

    browser: str
    private_word: str
    route: Route = Route.PRIVATE


@dataclass(frozen=True)
class Raster:
    """A decoded picture, scaled to `side` by `side` pixels, three bytes each (RGB), row by row."""

    side: int
    pixels: bytes = field(repr=False)


class Notice(enum.StrEnum):
    """What is worth a notification."""

    ARRIVED = "arrived"
    TIMED_OUT = "timed-out"
    NEW_PHOTO = "new-photo"
    """Exchange has another photo than when we last looked, and SharePoint does not show it."""
    FELL_BACK = "fell-back"
    """SharePoint showed the photo, and does so no longer."""
    SIGN_IN_AGAIN = "sign-in-again"
    STILL_RUNNING = "still-running"
    """The window was closed for the first time; the program lives on in the notification area."""
