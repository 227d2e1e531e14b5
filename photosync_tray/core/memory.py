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
    """Belongs to the session's thread; what may block is done on the runner's.

    A watch ends once everything else is saved, on the session's own thread: its file is removed,
    and the person told, with nothing in between. Whoever kills the program before that finds the
    watch saved, and the next start ends it; afterwards it has been told. What is left is the time
    from the one call to the other, some millionths of a second, in which a notice can be lost.
    """

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
        self._saving = threading.Lock()
        self._watch: SavedWatch | None = None
        self._seen: Seen | None = None
        """Both as the files are to have them in the end."""
        self._saves = 0
        """How many saves are under way."""
        self._ends: list[Notice | None] = []
        """What to tell of the watches that wait for their end."""
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
                self._watch = SavedWatch(account.home_id, watch)
                self._save(self._save_watch)
            case e.EndWatch(_, notice):
                self._watch = None
                self._ends.append(notice)
                self._end_watches()
            case e.Record(arrival):
                self.took = (*self.took, arrival)
                self._save(lambda: self._history.add(arrival))
            case e.Note():
                self._note(effect)

    def forget(self) -> None:
        """Everything that belongs to whoever was signed in; the history belongs to the PC."""
        self._watch = self._seen = None
        self._ends.clear()

    def save_forgotten(self) -> None:
        """Blocking. Raises StorageError."""
        with self._saving:
            self._watches.save(self._watch)
            self._seen_store.save(self._seen)

    def _end_watches(self) -> None:
        while self._ends and not self._saves:
            notice = self._ends.pop(0)
            if self._watch is None:  # else another one has taken its place
                self._remove_watch()
            if notice:
                self._notifier.notify(notice)

    def _remove_watch(self) -> None:
        try:
            self._watches.save(None)
        except StorageError as fault:
            log_error(fault)

    def _note(self, effect: e.Note) -> None:
        """Kept first and told afterwards, so that a restart does not tell it again."""
        account, findings, before = effect.account, effect.findings, self._seen
        notice = news(before, account, findings) if effect.unasked else None
        self._seen = seen_now(before, account, findings)
        if self._seen != before:
            self._save(self._save_seen, notice)

    def _save_watch(self) -> None:
        """Whichever thread comes last saves what is wanted last; the end is not for threads."""
        with self._saving:
            wanted = self._watch
            if wanted:
                self._watches.save(wanted)

    def _save_seen(self) -> None:
        with self._saving:
            self._seen_store.save(self._seen)

    def _save(self, call: Callable[[], None], notice: Notice | None = None) -> None:
        """In the background; `notice` is told afterwards, also of what could not be saved."""
        self._saves += 1

        def saved(_: object) -> None:
            self._saves -= 1
            if notice:
                self._notifier.notify(notice)
            self._end_watches()

        def failed(fault: Exception) -> None:
            log_error(fault)
            saved(None)

        self._runner.run(call, saved, failed)


def _read(load: Callable[[], T], what: str) -> T | None:
    try:
        return load()
    except StorageError as fault:
        log.warning("%s could not be read: %s", what, fault)
        return None


def log_error(error: Exception) -> None:
    log.warning("%s: %s", type(error).__name__, error)
