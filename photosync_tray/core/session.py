"""The session owns the state on one thread and carries out its effects through ports."""

from __future__ import annotations

import itertools
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import assert_never

from photosync_tray.core import events as e
from photosync_tray.core import state as s
from photosync_tray.core.changes import Change
from photosync_tray.core.errors import PrivateModeForbidden
from photosync_tray.core.journey import Journey
from photosync_tray.core.memory import Kept, Memory, log_error
from photosync_tray.core.model import Account, Arrival, Findings, OpenedWindow
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
    WindowsAccount,
)
from photosync_tray.core.problem import problem_of
from photosync_tray.core.schedule import recheck_gap
from photosync_tray.core.sign_in_work import SignInPorts, SignInWork

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Ports:
    """The outside as the session needs it.

    `windows` is there where Windows may sign in with an account that it knows. `foreground` gives
    the handle of a window of ours that is on the screen, None on a console. `report` hears of each
    new state last of all.
    """

    identity: Identity
    check: PhotoChecker
    browsers: PrivateBrowsers
    pages: PageOpener
    notifier: Notifier
    watches: WatchStore
    seen: SeenStore
    history: History
    runner: Runner
    timer: Timer
    clock: Clock
    windows: WindowsAccount | None = None
    foreground: Callable[[], int | None] = lambda: None
    report: Callable[[s.State], None] = lambda state: None

    def of_sign_in(self) -> SignInPorts:
        return SignInPorts(
            self.identity, self.windows, self.pages, self.runner, self.clock, self.foreground
        )


class Session:
    """One employee's journey. All methods belong to one thread; the ports do the waiting."""

    def __init__(self, ports: Ports, journey: Journey) -> None:
        self._ports = ports
        self._journey = journey
        self._state: s.State = s.INITIAL
        self._tickets = itertools.count(1)
        self._listeners: list[Callable[[s.State], None]] = []
        self._cancel_look: Callable[[], None] | None = None
        self._signing_in = self._sign_in_work()
        self._memory = Memory(
            ports.watches, ports.seen, ports.history, ports.notifier, ports.runner
        )
        self._closed = False

    def _sign_in_work(self) -> SignInWork:
        cloud = self._journey.cloud
        return SignInWork(self._ports.of_sign_in(), cloud, self._tickets, self.dispatch)

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

    @property
    def took(self) -> tuple[Arrival, ...]:
        """How long photos took on this PC, oldest first."""
        return self._memory.took

    # What the person can ask for; each does nothing where it makes no sense.

    def start(self) -> None:
        """Find out who was signed in last time, and look."""
        ports = self._ports

        def restored(found: tuple[Account | None, Kept]) -> None:
            if ports is self._ports:
                self._restored(*found)
            else:  # by other settings it may be somebody else
                self.start()

        ports.runner.run(
            lambda: (ports.identity.account(), self._memory.read()), restored, self._not_restored
        )

    def sign_in(self) -> None:
        self._signing_in.ask(e.SignInAsked, windows=True)

    def use_browser(self) -> None:
        """The person rather signs in by the browser than by Windows."""
        self._signing_in.ask(e.BrowserAsked)

    def switch_account(self) -> None:
        """Sign in with another account; the present one stays until that is done."""
        self._signing_in.ask(e.SwitchAsked, windows=True)

    def ask_consent(self) -> None:
        """Ask the person to let the program look at SharePoint."""
        self._signing_in.ask(e.ConsentAsked, windows=True)

    def cancel(self) -> None:
        self.dispatch(e.CancelAsked())

    def check(self) -> None:
        self.dispatch(e.CheckAsked(next(self._tickets)))

    def sync(self) -> None:
        self.dispatch(e.SyncAsked(next(self._tickets)))

    def open_normally(self) -> None:
        """The person agreed to an ordinary window, where one was offered."""
        self.dispatch(e.NormalAsked(next(self._tickets)))

    def take_link(self) -> str | None:
        """The page that starts the sync, for a private window that the person opens by hand.

        The watch begins with that. None where no window failed to open.
        """
        state, now = self._state, self._now()
        self.dispatch(e.LinkTaken(now, now + self._journey.watch_for))
        if self._state == state or not isinstance(self._state, s.Watching):
            return None
        return self._journey.start_address(self._state.account, self._state.findings)

    def sign_out(self) -> None:
        self.dispatch(e.SignOutAsked())

    def network_back(self) -> None:
        """To be called when the desktop reports a network; looks if the last look lacked one."""
        self.dispatch(e.NetworkBack(next(self._tickets)))

    def go_on(self, ports: Ports, journey: Journey, change: Change) -> None:
        """Use another outside from now on, since settings have changed.

        To be called while nobody signs in, which would go on with the old one. The stores have to
        be the same.
        """
        self._ports, self._journey = ports, journey
        self._signing_in = self._sign_in_work()
        if change is Change.BEGIN_ANEW:
            self.dispatch(e.BeginAnew())
            return
        self.dispatch(e.HoursSet(journey.watch_for))
        if change is Change.LOOK:
            self.check()
        ports.report(self._state)

    def close(self) -> None:
        """Stop waiting for anything; a watch stays saved for the next start."""
        self._closed = True
        self._stop_timer()
        self._signing_in.stop()

    def dispatch(self, event: e.Event) -> None:
        if self._closed:
            return
        before = self._state
        self._state, effects = s.step(before, event)
        if self._state != before:
            log.info("%s -> %s", type(before).__name__, type(self._state).__name__)
        if type(self._state) is not type(before) and not isinstance(self._state, s.Watching):
            self._stop_timer()
        for effect in effects:
            self._carry_out(effect)
        if self._state != before:
            for listener in tuple(self._listeners):
                # An earlier listener may have asked for more, and a later one have left on that.
                if listener in self._listeners:
                    listener(self._state)
            self._ports.report(self._state)

    # Effects.

    def _carry_out(self, effect: e.Effect) -> None:
        match effect:
            case e.SignIn() | e.AskConsent() | e.StopSignIn() | e.OpenPage():
                self._signing_in.carry_out(effect)
            case e.Look(ticket, account, last):
                self._look(ticket, account, last)
            case e.OpenPrivate() | e.OpenNormal():
                self._open_window(effect)
            case e.LookAt(at):
                self._look_at(at)
            case e.Recheck(account, since, within):
                self._recheck(account, since, within)
            case e.KeepWatch() | e.EndWatch() | e.Record() | e.Note():
                self._memory.carry_out(effect)
            case e.Tell(notice):
                self._ports.notifier.notify(notice)
            case e.Restore():
                self.start()
            case e.Forget():
                self._memory.forget()
                self._ports.runner.run(self._forget, lambda _: None, log_error)
            case _:
                assert_never(effect)

    def _look(self, ticket: int, account: Account, last: Findings | None) -> None:
        self._ports.runner.run(
            lambda: self._ports.check.look(account, last),
            lambda findings: self.dispatch(e.Checked(ticket, findings)),
            lambda fault: self.dispatch(e.CheckFailed(ticket, problem_of(fault), self._now())),
        )

    def _open_window(self, effect: e.OpenPrivate | e.OpenNormal) -> None:
        browsers, ticket = self._ports.browsers, effect.ticket
        private = isinstance(effect, e.OpenPrivate)
        open_ = browsers.open_private if private else browsers.open_normal
        address = self._journey.start_address(effect.account, effect.findings)

        def failed(fault: Exception) -> None:
            forbidden = private and isinstance(fault, PrivateModeForbidden)
            may_open_normal = forbidden and self._journey.normal_window
            self.dispatch(e.WindowFailed(ticket, problem_of(fault), may_open_normal))

        self._ports.runner.run(
            lambda: open_(address), lambda window: self._opened(ticket, window), failed
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
        self.dispatch(e.LookDue(next(self._tickets)))

    def _recheck(self, account: Account, since: datetime, within: timedelta | None) -> None:
        every = self._journey.recheck_every
        self._stop_timer()
        if every:
            wait = recheck_gap(every, f"{account.home_id} {since}")
            self._look_at(since + (min(wait, within) if within else wait))

    def _stop_timer(self) -> None:
        if self._cancel_look:
            self._cancel_look()
            self._cancel_look = None

    def _forget(self) -> None:
        try:
            self._memory.save_forgotten()
        finally:
            self._ports.identity.sign_out()

    # What was remembered.

    def _restored(self, account: Account | None, kept: Kept) -> None:
        self._memory.recall(kept)
        self.dispatch(e.Restored(next(self._tickets), account, kept.watch_of(account)))

    def _not_restored(self, error: Exception) -> None:
        log_error(error)
        self._restored(None, Kept())

    def _now(self) -> datetime:
        return self._ports.clock.now()
