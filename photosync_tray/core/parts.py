"""The outside as the composition root hands it to a front end, tray or console."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import NamedTuple

from photosync_tray.core.commands import Commands
from photosync_tray.core.inquiry import Inquiry, Means
from photosync_tray.core.journey import Journey
from photosync_tray.core.ports import (
    Autostart,
    Clock,
    FleetStore,
    History,
    Identity,
    Notifier,
    PageOpener,
    PhotoChecker,
    PrivateBrowsers,
    Runner,
    SeenStore,
    SupportArchive,
    Timer,
    WatchStore,
    WindowsAccount,
)
from photosync_tray.core.session import Ports, Session
from photosync_tray.core.settings import Settings
from photosync_tray.core.sleep_proof import SleepProof
from photosync_tray.core.states import State


class FrontEnd(NamedTuple):
    """What only a front end has. `timer` counts real seconds; it need not know of sleep.

    `foreground`: as in `Ports`.
    """

    pages: PageOpener
    notifier: Notifier
    runner: Runner
    timer: Timer
    foreground: Callable[[], int | None] = lambda: None


@dataclass(frozen=True)
class Parts:
    """Everything but what only the front end has: its event loop, its notifications, its browser.

    `pace`: one real second is so many seconds of `clock`. `close` lets go of what the parts hold,
    and may be called from any thread. `again` reads the settings anew, blocking, and makes parts
    of them over the same stores; None where settings stay as they are.
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
    archive: SupportArchive
    autostart: Autostart
    fleet: FleetStore | None = None
    close: Callable[[], None] = lambda: None
    pace: float = 1.0
    windows: WindowsAccount | None = None
    again: Callable[[], Parts] | None = None

    def ports(self, front: FrontEnd) -> Ports:
        return Ports(
            identity=self.identity,
            check=self.check,
            browsers=self.browsers,
            pages=front.pages,
            notifier=front.notifier,
            watches=self.watches,
            seen=self.seen,
            history=self.history,
            runner=front.runner,
            timer=SleepProof(front.timer, self.clock, self.pace),
            clock=self.clock,
            windows=self.windows,
            foreground=front.foreground,
            report=self._report(front.runner),
        )

    def session(self, front: FrontEnd) -> Session:
        return Session(self.ports(front), self.journey)

    def _report(self, runner: Runner) -> Callable[[State], None]:
        if self.fleet is None:
            return lambda state: None
        from photosync_tray.core.fleet import FleetReporter  # few organisations ask for it

        return FleetReporter(self.fleet, self.settings, self.autostart, self.clock, runner).see

    def commands(self, session: Session, runner: Runner, *, demo: bool) -> Commands:
        """What a console may ask of the session."""
        means = Means(
            settings=self.settings,
            journey=self.journey,
            browsers=self.browsers,
            archive=self.archive,
            clock=self.clock,
            runner=runner,
            autostart=self.autostart,
        )
        return Commands(session, Inquiry(session, means, demo=demo), demo=demo)


def renewable(make: Callable[[], Parts], before: Parts | None = None) -> Parts:
    """Parts whose `again` makes them once more, over the stores that the first ones had."""
    parts = make()
    if before:
        parts = replace(
            parts,
            watches=before.watches,
            seen=before.seen,
            history=before.history,
            autostart=before.autostart,
        )
    return replace(parts, again=lambda: renewable(make, parts))
