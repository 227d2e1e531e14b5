"""The outside of the core in memory: fakes that hold state and keep the promises of the ports."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from photosync_tray.adapters.autostart import MemoryAutostart
from photosync_tray.adapters.storage import MemoryHistory, MemorySeen
from photosync_tray.core.check import PhotoCheck
from photosync_tray.core.cloud import StartAt
from photosync_tray.core.errors import BrokenPicture, StorageError
from photosync_tray.core.journey import Journey
from photosync_tray.core.model import (
    Account,
    Notice,
    OpenedWindow,
    Photo,
    PhotoInfo,
    PictureFacts,
    PictureProperties,
    Profile,
    Raster,
    Route,
    SavedWatch,
    Thumbnails,
)
from photosync_tray.core.ports import (
    Autostart,
    ExchangePhotos,
    History,
    Notifier,
    PageOpener,
    PictureDecoder,
    PrivateBrowsers,
    Runner,
    SeenStore,
    SharePointPictures,
    WatchStore,
)
from photosync_tray.core.session import Ports, Session
from tests import samples
from tests.fake_archive import FakeArchive
from tests.fake_identity import FakeIdentity as FakeIdentity
from tests.fake_identity import FakeWindowsAccount as FakeWindowsAccount
from tests.fake_time import FakeClock as FakeClock
from tests.fake_time import FakeServerTime as FakeServerTime
from tests.fake_time import FakeTimer as FakeTimer
from tests.fake_time import ImmediateRunner as ImmediateRunner
from tests.fake_time import ManualRunner as ManualRunner

WINDOW_HANDLE = 4711


@dataclass
class FakeExchange(ExchangePhotos):
    """A mailbox with `held` in it. `asked` lists the requests made."""

    held: Photo | None = field(default_factory=lambda: samples.photo("new"))
    person: Profile = field(default_factory=samples.profile)
    trouble: Exception | None = None
    asked: list[str] = field(default_factory=list)

    def profile(self, account: Account) -> Profile:
        self._ask("profile")
        return self.person

    def photo_info(self, account: Account) -> PhotoInfo | None:
        self._ask("photo info")
        return self.held.info if self.held else None

    def photo(self, account: Account, info: PhotoInfo) -> Photo | None:
        """As Graph would: whatever it holds now, under the info that was asked for."""
        self._ask("photo")
        return replace(self.held, info=info) if self.held else None

    def _ask(self, what: str) -> None:
        self.asked.append(what)
        if self.trouble:
            raise self.trouble


@dataclass
class FakeSharePoint(SharePointPictures):
    """Shows the thumbnail `shown`, since `since`; None is the placeholder."""

    shown: bytes | None = field(default_factory=lambda: samples.thumbnail("old"))
    since: datetime | None = samples.NOON - timedelta(days=30)
    syncs: bool | None = True
    trouble: Exception | None = None
    asked: list[str] = field(default_factory=list)

    def take(self, motif: str, at: datetime) -> None:
        """What the private window brings about, sooner or later."""
        self.shown, self.since = samples.thumbnail(motif), at

    def properties(self, account: Account, my_site: str) -> PictureProperties:
        self.asked.append("properties")
        if self.trouble:
            raise self.trouble
        return samples.properties(
            picture=self.shown is not None, synced_at=self.since, syncs=self.syncs
        )

    def thumbnails(self, account: Account, properties: PictureProperties) -> Thumbnails:
        self.asked.append("thumbnails")
        return Thumbnails(self.shown)


class FakeDecoder(PictureDecoder):
    """Pixels that depend on the motif alone, as in `samples.photo` and `samples.thumbnail`."""

    def raster(self, content: bytes, side: int) -> Raster:
        kind, _, rest = content.partition(b" ")
        if kind != b"jpeg":
            raise BrokenPicture("not a picture")
        motif = rest.split()[0]
        blocks = (
            hashlib.sha256(motif + n.to_bytes(4)).digest() for n in range(side * side * 3 // 32)
        )
        return Raster(side, b"".join(blocks))

    def examine(self, content: bytes) -> PictureFacts:
        kind, _, rest = content.partition(b" ")
        if kind != b"jpeg":
            raise BrokenPicture("not a picture")
        motif, side = rest.split()
        return PictureFacts(int(side), int(side), 60_000, blank=motif == b"blank")


@dataclass
class FakeBrowsers(PrivateBrowsers):
    """`opened` lists the addresses that a private window shows."""

    opened: list[str] = field(default_factory=list)
    opened_normally: list[str] = field(default_factory=list)
    refusal: Exception | None = None

    def open_private(self, address: str) -> OpenedWindow:
        window = self.choose(address)
        self.opened.append(address)
        return window

    def open_normal(self, address: str) -> OpenedWindow:
        """Also where private ones are refused."""
        self.opened_normally.append(address)
        return replace(samples.WINDOW, private_word="normal", route=Route.NORMAL)

    def choose(self, address: str) -> OpenedWindow:
        if self.refusal:
            raise self.refusal
        return samples.WINDOW


@dataclass
class FakePages(PageOpener):
    """`opened` lists the addresses that the ordinary browser shows."""

    opened: list[str] = field(default_factory=list)

    def open_page(self, address: str) -> bool:
        self.opened.append(address)
        return True


@dataclass
class RecordingNotifier(Notifier):
    notices: list[Notice] = field(default_factory=list)

    def notify(self, notice: Notice) -> None:
        self.notices.append(notice)


@dataclass
class MemoryWatches(WatchStore):
    """`saved` is what the file would hold; a `broken` disk neither reads nor writes."""

    saved: SavedWatch | None = None
    broken: bool = False

    def load(self) -> SavedWatch | None:
        self._touch()
        return self.saved

    def save(self, saved: SavedWatch | None) -> None:
        self._touch()
        self.saved = saved

    def _touch(self) -> None:
        if self.broken:
            raise StorageError("watch.json cannot be used")


@dataclass
class Outside:
    """Everything around a session. A second `session()` on it is a restart of the program."""

    runner: Runner = field(default_factory=ImmediateRunner)
    clock: FakeClock = field(default_factory=FakeClock)
    identity: FakeIdentity = field(default_factory=FakeIdentity)
    exchange: FakeExchange = field(default_factory=FakeExchange)
    sharepoint: FakeSharePoint = field(default_factory=FakeSharePoint)
    browsers: FakeBrowsers = field(default_factory=FakeBrowsers)
    pages: FakePages = field(default_factory=FakePages)
    notifier: RecordingNotifier = field(default_factory=RecordingNotifier)
    watches: MemoryWatches = field(default_factory=MemoryWatches)
    seen: SeenStore = field(default_factory=MemorySeen)
    history: History = field(default_factory=MemoryHistory)
    server_time: FakeServerTime = field(default_factory=FakeServerTime)
    archive: FakeArchive = field(default_factory=FakeArchive)
    autostart: Autostart = field(default_factory=MemoryAutostart)
    start_at: StartAt = StartAt.ONEDRIVE_TILE
    watch_for: timedelta = samples.WATCH_FOR
    recheck_every: timedelta = timedelta(hours=24)
    normal_window: bool = False
    windows: FakeWindowsAccount | None = None

    def check(self) -> PhotoCheck:
        decoder = FakeDecoder()
        return PhotoCheck(self.exchange, self.sharepoint, decoder, self.clock, self.server_time)

    def session(self) -> Session:
        return Session(self.ports(), self.journey())

    def ports(self) -> Ports:
        return Ports(
            identity=self.identity,
            check=self.check(),
            browsers=self.browsers,
            pages=self.pages,
            notifier=self.notifier,
            watches=self.watches,
            seen=self.seen,
            history=self.history,
            runner=self.runner,
            timer=FakeTimer(self.clock),
            clock=self.clock,
            windows=self.windows,
            foreground=lambda: WINDOW_HANDLE,
        )

    def journey(self) -> Journey:
        return Journey(
            samples.CLOUD,
            self.start_at,
            self.watch_for,
            self.recheck_every,
            normal_window=self.normal_window,
        )
