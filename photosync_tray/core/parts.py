"""The outside as the composition root hands it to a front end, tray or console."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from photosync_tray.core.ports import (
    Clock,
    History,
    Identity,
    Notifier,
    PageOpener,
    PhotoChecker,
    PrivateBrowsers,
    Runner,
    SeenStore,
    Timer,
    WatchStore,
)
from photosync_tray.core.session import Journey, Ports, Session
from photosync_tray.core.settings import Settings


@dataclass(frozen=True)
class Parts:
    """Everything but what only the front end has: its event loop, its notifications, its browser.

    `close` lets go of what the parts hold, and may be called from any thread.
    """

    settings: Settings
    journey: Journey
    identity: Identity
    check: PhotoChecker
    browsers: PrivateBrowsers
    watches: WatchStore
    seen: SeenStore
    history: History
    clock: Clock
    close: Callable[[], None] = lambda: None

    def session(
        self, *, pages: PageOpener, notifier: Notifier, runner: Runner, timer: Timer
    ) -> Session:
        ports = Ports(
            identity=self.identity,
            check=self.check,
            browsers=self.browsers,
            pages=pages,
            notifier=notifier,
            watches=self.watches,
            seen=self.seen,
            history=self.history,
            runner=runner,
            timer=timer,
            clock=self.clock,
        )
        return Session(ports, self.journey)
