"""Everything outside the core, in its own words. Adapters name their port as a base class.

Unless a method says otherwise it may block, raises `PhotoSyncError` only, and is called from a
worker thread.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Protocol, TypeVar

from photosync_tray.core.autostart import Entry
from photosync_tray.core.identity import Identity as Identity
from photosync_tray.core.identity import WindowsAccount as WindowsAccount
from photosync_tray.core.model import (
    Account,
    Arrival,
    Findings,
    Notice,
    OpenedWindow,
    Photo,
    PhotoInfo,
    PictureFacts,
    PictureProperties,
    Profile,
    Raster,
    SavedWatch,
    Seen,
    Thumbnails,
)
from photosync_tray.core.redaction import Redaction

T = TypeVar("T")


class ExchangePhotos(Protocol):
    """The person's profile and photo as Microsoft Graph tells them."""

    def profile(self, account: Account) -> Profile: ...

    def photo_info(self, account: Account) -> PhotoInfo | None:
        """What the photo is, without its bytes; None when there is none."""
        ...

    def photo(self, account: Account, info: PhotoInfo) -> Photo | None: ...


class SharePointPictures(Protocol):
    """The person's picture as SharePoint shows it to others. Reading never starts a sync."""

    def properties(self, account: Account, my_site: str) -> PictureProperties: ...

    def thumbnails(self, account: Account, properties: PictureProperties) -> Thumbnails:
        """The files that the library has."""
        ...


class PhotoChecker(Protocol):
    """Looks at both sides and compares; `core.check` is the one that does."""

    def look(self, account: Account, last: Findings | None = None) -> Findings:
        """Look once; `last` spares what has not changed."""
        ...


class PictureDecoder(Protocol):
    """Turns a file of unknown origin into pixels."""

    def raster(self, content: bytes, side: int) -> Raster:
        """Scale to `side` by `side` pixels. Raises BrokenPicture, PictureTooLarge."""
        ...

    def examine(self, content: bytes) -> PictureFacts:
        """What the file tells of itself. Raises as `raster`."""
        ...


class ServerTime(Protocol):
    """What the servers' answers told of the time. Never blocks."""

    def ahead(self) -> timedelta | None:
        """How far this PC's clock is ahead; None while no answer has told the time."""
        ...


class PrivateBrowsers(Protocol):
    """Browsers that can open a private window."""

    def open_private(self, address: str) -> OpenedWindow:
        """Open `address` without the person's cookies; `route` of the answer tells how.

        Never falls back to a window that has them.

        Raises: NoBrowser, PrivateModeForbidden, BrowserFailed.
        """
        ...

    def open_normal(self, address: str) -> OpenedWindow:
        """Open `address` in an ordinary window, after the person agreed to just that.

        Raises as `open_private`, and PrivateModeForbidden where policy does not offer it.
        """
        ...

    def choose(self, address: str) -> OpenedWindow:
        """The window that `open_private` would open. Opens nothing; raises as that does."""
        ...


class WindowReceipt(Protocol):
    """A page that tells whether a window opened at it, and not whether that window is private."""

    def begin(self) -> str:
        """The page's address, good for one visit. Raises BrowserFailed when none can be had."""
        ...

    def wait(self, seconds: float) -> bool:
        """Whether it was visited within that time. Afterwards the page is gone."""
        ...


class PageOpener(Protocol):
    """The person's ordinary browser, for signing in and for help pages."""

    def open_page(self, address: str) -> bool:
        """Whether a browser was started. Called on the session's own thread; must not block."""
        ...


class Notifier(Protocol):
    """Notifications of the desktop. Called on the session's own thread; must not block."""

    def notify(self, notice: Notice) -> None: ...


class WatchStore(Protocol):
    """Keeps the watch over a restart. Raises StorageError."""

    def load(self) -> SavedWatch | None: ...

    def save(self, saved: SavedWatch | None) -> None:
        """None forgets; that is done at once, on whichever thread."""
        ...


class SeenStore(Protocol):
    """Keeps what the person was told of over a restart. Raises StorageError."""

    def load(self) -> Seen | None: ...

    def save(self, seen: Seen | None) -> None: ...


class History(Protocol):
    """How long photos took on this PC, oldest first; holds a hundred. Raises StorageError."""

    def load(self) -> tuple[Arrival, ...]: ...

    def add(self, arrival: Arrival) -> None:
        """An arrival of the same start takes the place of the earlier one."""
        ...


class SettingsStore(Protocol):
    """The user's own choices, by setting name. Raises StorageError."""

    def load(self) -> Mapping[str, object]: ...

    def lost(self) -> bool:
        """Whether there were choices that could not be read, and none were saved since."""
        ...

    def save(self, choices: Mapping[str, object]) -> None: ...


class SupportArchive(Protocol):
    """One file for whoever helps: what is known, what is installed, and the recent log."""

    def write(self, file: Path, documents: Mapping[str, object], redaction: Redaction) -> None:
        """Save `documents`, values of JSON by name, with versions and log, all of it redacted.

        Raises: ArchiveFailed, whose details say why in a sentence.
        """
        ...


class PolicySource(Protocol):
    """What the organisation has set, by setting name, as raw values. Never raises."""

    def machine(self) -> Mapping[str, object]: ...

    def user(self) -> Mapping[str, object]: ...

    def defaults(self) -> Mapping[str, object]:
        """What was given at installation (MSI properties)."""
        ...


class Autostart(Protocol):
    """The system's entries that start the program when the person signs in to the PC."""

    def entries(self) -> Sequence[Entry]:
        """Every entry under the program's name, the person's own first. Never raises."""
        ...

    def switch(self, on: bool) -> None:
        """See to it that there is an entry that counts, or that none of the person's own does.

        Leaves entries for everybody as they are; `core.autostart` tells what comes of both.
        Raises: StorageError.
        """
        ...


class FleetStore(Protocol):
    """The status that IT collects from this PC; a file for each person. Raises StorageError."""

    def load(self) -> Mapping[str, Any] | None:
        """The last one, if there is one that can be read."""
        ...

    def save(self, document: Mapping[str, Any]) -> None: ...


class Clock(Protocol):
    """The time of day, UTC."""

    def now(self) -> datetime: ...


class Timer(Protocol):
    """Calls back later, on the session's own thread."""

    def after(self, seconds: float, call: Callable[[], None]) -> Callable[[], None]:
        """Returns a function that cancels."""
        ...


class Runner(Protocol):
    """Runs blocking calls elsewhere and brings the answer back to the session's own thread."""

    def run(
        self,
        call: Callable[[], T],
        on_result: Callable[[T], None],
        on_error: Callable[[Exception], None],
    ) -> None: ...

    def post(self, call: Callable[[], None]) -> None:
        """Run `call` on the session's own thread soon. From any thread."""
        ...
