"""What a session knows beyond its state, and what of it outlives a restart."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from photosync_tray.core import events as e
from photosync_tray.core.errors import StorageError
from photosync_tray.core.model import Account, Arrival, Notice, SavedWatch, Seen, Watch
from photosync_tray.core.ports import History, Notifier, Runner, SeenStore, WatchStore
from photosync_tray.core.sentry import news, seen_now

log = logging.getLogger(__name__)
T = TypeVar("T")


@dataclass(frozen=True)
class Kept:
    """What the files still tell of last time."""

    saved: SavedWatch | None = None
    seen: Seen | None = None
    took: tuple[Arrival, ...] = ()

    def watch_of(self, account: Account | None) -> Watch | None:
        mine = account and self.saved and self.saved.account_id == account.home_id
        return self.saved.watch if self.saved and mine else None


class Memory:
    """Belongs to the session's thread; what may block is done on the runner's."""

    def __init__(
        self,
        watches: WatchStore,
        seen: SeenStore,
        history: History,
        notifier: Notifier,
        runner: Runner,
    ) -> None:
        self._watches = watches
        self._seen_store = seen
        self._history = history
        self._notifier = notifier
        self._runner = runner
        self._to_save: SavedWatch | None = None
        self._saving = threading.Lock()
        self._seen: Seen | None = None
        self.took: tuple[Arrival, ...] = ()
        """How long photos took on this PC, oldest first."""

    def read(self) -> Kept:
        """Blocking. What cannot be read counts as not there: it costs a look, not the journey."""
        return Kept(
            _read(self._watches.load, "the saved watch"),
            _read(self._seen_store.load, "what was seen last"),
            _read(self._history.load, "the history") or (),
        )

    def recall(self, kept: Kept) -> None:
        self._seen, self.took = kept.seen, kept.took

    def carry_out(self, effect: e.KeepWatch | e.EndWatch | e.Record | e.Note) -> None:
        match effect:
            case e.KeepWatch(account, watch):
                self._to_save = SavedWatch(account.home_id, watch)
                self._in_background(self._save_watch)
            case e.EndWatch(_, notice):
                self._end_watch(notice)
            case e.Record(arrival):
                self.took = (*self.took, arrival)
                self._in_background(lambda: self._history.add(arrival))
            case e.Note():
                self._note(effect)

    def forget(self) -> None:
        """Everything that belongs to whoever was signed in; the history belongs to the PC."""
        self._to_save = self._seen = None

    def save_forgotten(self) -> None:
        """Blocking. Raises StorageError."""
        self._save_watch()
        self._seen_store.save(None)

    def _end_watch(self, notice: Notice | None) -> None:
        """On this thread: between forgetting and telling a crash must find no time."""
        self._to_save = None
        try:
            self._save_watch()
        except StorageError as fault:
            log_error(fault)
        if notice:
            self._notifier.notify(notice)

    def _note(self, effect: e.Note) -> None:
        """Kept first and told afterwards, so that a restart does not tell it again."""
        account, findings, before = effect.account, effect.findings, self._seen
        notice = news(before, account, findings) if effect.unasked else None
        self._seen = seen = seen_now(before, account, findings)
        if seen == before:
            return

        def tell(_: object) -> None:
            if notice:
                self._notifier.notify(notice)

        def tell_all_the_same(fault: Exception) -> None:
            log_error(fault)
            tell(None)

        self._runner.run(lambda: self._seen_store.save(seen), tell, tell_all_the_same)

    def _save_watch(self) -> None:
        """Whichever thread comes last saves what is wanted last."""
        with self._saving:
            self._watches.save(self._to_save)

    def _in_background(self, call: Callable[[], None]) -> None:
        self._runner.run(call, lambda _: None, log_error)


def _read(load: Callable[[], T], what: str) -> T | None:
    try:
        return load()
    except StorageError as fault:
        log.warning("%s could not be read: %s", what, fault)
        return None


def log_error(error: Exception) -> None:
    log.warning("%s: %s", type(error).__name__, error)
