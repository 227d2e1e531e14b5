"""The session owns the state on one thread and carries out its effects through ports."""

from __future__ import annotations

import itertools
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar, assert_never

from photosync_tray.core import events as e
from photosync_tray.core import state as s
from photosync_tray.core.cancellation import Cancellation
from photosync_tray.core.cloud import Cloud, StartAt
from photosync_tray.core.errors import PhotoSyncError, Problem, StorageError
from photosync_tray.core.model import Account, Findings, OpenedWindow, SavedWatch, Watch
from photosync_tray.core.ports import (
    Clock,
    Identity,
    Notifier,
    PageOpener,
    PhotoChecker,
    PrivateBrowsers,
    Runner,
    Timer,
    WatchStore,
)

log = logging.getLogger(__name__)
T = TypeVar("T")

SIGN_IN_LIMIT = timedelta(minutes=5)
"""How long a sign-in may take in the browser; multi-factor on a phone fits well."""


@dataclass(frozen=True)
class Ports:
    """The outside as the session needs it."""

    identity: Identity
    check: PhotoChecker
    browsers: PrivateBrowsers
    pages: PageOpener
    notifier: Notifier
    watches: WatchStore
    runner: Runner
    timer: Timer
    clock: Clock


@dataclass(frozen=True)
class Journey:
    """The choices that shape the journey, out of the settings."""

    cloud: Cloud
    start_at: StartAt
    watch_for: timedelta


class Session:
    """One employee's journey. All methods belong to one thread; the ports do the waiting."""

    def __init__(self, ports: Ports, journey: Journey) -> None:
        self._ports = ports
        self._journey = journey
        self._state: s.State = s.INITIAL
        self._tickets = itertools.count(1)
        self._listeners: list[Callable[[s.State], None]] = []
        self._cancel_look: Callable[[], None] | None = None
        self._sign_in_under_way = Cancellation()
        self._to_save: SavedWatch | None = None
        self._saving = threading.Lock()
        self._closed = False

    @property
    def state(self) -> s.State:
        return self._state

    def listen(self, listener: Callable[[s.State], None]) -> Callable[[], None]:
        """Call `listener` with each new state from now on; the result ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def memory_only(self) -> str | None:
        """Why a restart will ask to sign in again; None while the sign-in is kept."""
        return self._ports.identity.memory_only()

    # What the person can ask for; each does nothing where it makes no sense.

    def start(self) -> None:
        """Find out who was signed in last time, and look."""
        self._ports.runner.run(self._remembered, self._restored, self._not_restored)

    def sign_in(self) -> None:
        self.dispatch(e.SignInAsked(next(self._tickets), self._now() + SIGN_IN_LIMIT))

    def cancel(self) -> None:
        self.dispatch(e.CancelAsked())

    def check(self) -> None:
        self.dispatch(e.CheckAsked(next(self._tickets)))

    def sync(self) -> None:
        self.dispatch(e.SyncAsked(next(self._tickets)))

    def sign_out(self) -> None:
        self.dispatch(e.SignOutAsked())

    def close(self) -> None:
        """Stop waiting for anything; a watch stays saved for the next start."""
        self._closed = True
        self._stop_timer()
        self._sign_in_under_way.cancel()

    def dispatch(self, event: e.Event) -> None:
        if self._closed:
            return
        before = self._state
        self._state, effects = s.step(before, event)
        if self._state != before:
            log.info("%s -> %s", type(before).__name__, type(self._state).__name__)
        if self._state != before and not isinstance(self._state, s.Watching):
            self._stop_timer()
        for effect in effects:
            self._carry_out(effect)
        if self._state != before:
            for listener in tuple(self._listeners):
                # An earlier listener may have asked for more, and a later one have left on that.
                if listener in self._listeners:
                    listener(self._state)

    # Effects.

    def _carry_out(self, effect: e.Effect) -> None:
        match effect:
            case e.SignIn(ticket):
                self._sign_in(ticket)
            case e.StopSignIn():
                self._sign_in_under_way.cancel()
            case e.OpenPage(page):
                self._ports.pages.open_page(page)
            case e.Look(ticket, account, last):
                self._look(ticket, account, last)
            case e.OpenPrivate(ticket, account, findings):
                self._open_private(ticket, account, findings)
            case e.LookAt(at):
                self._look_at(at)
            case e.KeepWatch(account, watch):
                self._to_save = SavedWatch(account.home_id, watch) if watch else None
                self._in_background(self._save_watch)
            case e.Tell(notice):
                self._ports.notifier.notify(notice)
            case e.Forget():
                self._to_save = None
                self._in_background(self._forget)
            case _:
                assert_never(effect)

    def _sign_in(self, ticket: int) -> None:
        cancellation = self._sign_in_under_way = Cancellation()

        def show(page: str) -> None:
            self._ports.runner.post(lambda: self.dispatch(e.PageReady(ticket, page)))

        self._ports.runner.run(
            lambda: self._ports.identity.sign_in(show, cancellation),
            lambda account: self.dispatch(e.SignedIn(ticket, account)),
            lambda fault: self.dispatch(e.SignInFailed(ticket, problem_of(fault))),
        )

    def _look(self, ticket: int, account: Account, last: Findings | None) -> None:
        self._ports.runner.run(
            lambda: self._ports.check.look(account, last),
            lambda findings: self.dispatch(e.Checked(ticket, findings)),
            lambda fault: self.dispatch(e.CheckFailed(ticket, problem_of(fault), self._now())),
        )

    def _open_private(self, ticket: int, account: Account, findings: Findings) -> None:
        journey, my_site = self._journey, findings.profile.my_site
        address = journey.cloud.start_address(journey.start_at, account.username, my_site)

        self._ports.runner.run(
            lambda: self._ports.browsers.open_private(address),
            lambda window: self._opened(ticket, window),
            lambda fault: self.dispatch(e.WindowFailed(ticket, problem_of(fault))),
        )

    def _opened(self, ticket: int, window: OpenedWindow) -> None:
        now = self._now()
        self.dispatch(e.WindowOpened(ticket, window, now, now + self._journey.watch_for))

    def _look_at(self, at: datetime) -> None:
        self._stop_timer()
        seconds = max(0.0, (at - self._now()).total_seconds())
        self._cancel_look = self._ports.timer.after(seconds, self._look_due)

    def _look_due(self) -> None:
        self._cancel_look = None  # what has rung cannot be cancelled any more
        self.check()

    def _stop_timer(self) -> None:
        if self._cancel_look:
            self._cancel_look()
            self._cancel_look = None

    def _save_watch(self) -> None:
        """Whichever thread comes last saves what is wanted last."""
        with self._saving:
            self._ports.watches.save(self._to_save)

    def _forget(self) -> None:
        try:
            self._save_watch()
        finally:
            self._ports.identity.sign_out()

    def _in_background(self, call: Callable[[], None]) -> None:
        self._ports.runner.run(call, lambda _: None, _log_error)

    # What was remembered.

    def _remembered(self) -> tuple[Account | None, Watch | None]:
        account = self._ports.identity.account()
        try:
            saved = self._ports.watches.load()
        except StorageError:
            log.warning("the saved watch could not be read")
            saved = None
        mine = account and saved and saved.account_id == account.home_id
        return account, saved.watch if saved and mine else None

    def _restored(self, remembered: tuple[Account | None, Watch | None]) -> None:
        self.dispatch(e.Restored(next(self._tickets), *remembered))

    def _not_restored(self, error: Exception) -> None:
        _log_error(error)
        self._restored((None, None))

    def _now(self) -> datetime:
        return self._ports.clock.now()


def problem_of(error: Exception) -> Problem:
    """An error as a value. One that is not ours is a bug: it is logged whole, and said plainly."""
    if isinstance(error, PhotoSyncError):
        return error.problem()
    log.error("unexpected error", exc_info=error)
    return PhotoSyncError(type(error).__name__).problem()


def _log_error(error: Exception) -> None:
    log.warning("%s: %s", type(error).__name__, error)
