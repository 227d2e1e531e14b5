"""Carries out what has to be done around a sign-in: by Windows, or by the browser."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import NamedTuple

from photosync_tray.core import events as e
from photosync_tray.core.cancellation import Cancellation
from photosync_tray.core.cloud import Cloud
from photosync_tray.core.errors import BrokerFailed
from photosync_tray.core.model import Account
from photosync_tray.core.ports import Clock, Identity, PageOpener, Runner, WindowsAccount
from photosync_tray.core.problem import problem_of
from photosync_tray.core.sign_in_events import SignInEffect

SIGN_IN_LIMIT = timedelta(minutes=5)
"""How long a sign-in may take; multi-factor on a phone fits well."""


class SignInPorts(NamedTuple):
    """The outside as a sign-in needs it. `foreground` is called on the session's own thread."""

    identity: Identity
    windows: WindowsAccount | None
    pages: PageOpener
    runner: Runner
    clock: Clock
    foreground: Callable[[], int | None]


class SignInWork:
    """One question at a time. Belongs to the session's thread."""

    def __init__(
        self,
        ports: SignInPorts,
        cloud: Cloud,
        tickets: Iterator[int],
        dispatch: Callable[[e.Event], None],
    ) -> None:
        self._ports = ports
        self._cloud = cloud
        self._tickets = tickets
        self._dispatch = dispatch
        self._under_way = Cancellation()

    def ask(self, kind: Callable[..., e.Event], *, windows: bool = False) -> None:
        """Dispatch an event of `kind` with a ticket and a time limit."""
        more = {"windows": self._ports.windows is not None} if windows else {}
        self._dispatch(kind(next(self._tickets), self._ports.clock.now() + SIGN_IN_LIMIT, **more))

    def carry_out(self, effect: SignInEffect) -> None:
        match effect:
            case e.SignIn():
                self._sign_in(effect)
            case e.AskConsent():
                self._ask_consent(effect)
            case e.StopSignIn():
                self.stop()
            case e.OpenPage(page):
                self._ports.pages.open_page(page)

    def stop(self) -> None:
        self._under_way.cancel()

    def _sign_in(self, effect: e.SignIn) -> None:
        cancellation = self._under_way = Cancellation()
        ticket, windows, run = effect.ticket, self._ports.windows, self._ports.runner.run

        def signed_in(account: Account) -> None:
            self._dispatch(e.SignedIn(ticket, account))

        if effect.windows and windows:
            at, choose = self._ports.foreground(), effect.choose
            run(
                lambda: windows.sign_in(at, cancellation, choose=choose),
                signed_in,
                self._failed_at_windows(ticket),
            )
        else:
            identity, show = self._ports.identity, self._show(ticket)
            run(lambda: identity.sign_in(show, cancellation), signed_in, self._failed(ticket))

    def _ask_consent(self, effect: e.AskConsent) -> None:
        cancellation = self._under_way = Cancellation()
        ticket, windows, run = effect.ticket, self._ports.windows, self._ports.runner.run
        account = effect.account
        scopes = self._cloud.sharepoint_scopes(effect.my_site)

        def consented(_: None) -> None:
            self._dispatch(e.Consented(ticket))

        if effect.windows and windows:
            at = self._ports.foreground()
            run(
                lambda: windows.consent(account, scopes, at, cancellation),
                consented,
                self._failed_at_windows(ticket),
            )
        else:
            identity, show = self._ports.identity, self._show(ticket)
            run(
                lambda: identity.consent(account, scopes, show, cancellation),
                consented,
                self._failed(ticket),
            )

    def _failed(self, ticket: int) -> Callable[[Exception], None]:
        return lambda fault: self._dispatch(e.SignInFailed(ticket, problem_of(fault)))

    def _failed_at_windows(self, ticket: int) -> Callable[[Exception], None]:
        """What Windows cannot, the browser may."""

        def failed(fault: Exception) -> None:
            if isinstance(fault, BrokerFailed):
                until = self._ports.clock.now() + SIGN_IN_LIMIT
                again = next(self._tickets)
                self._dispatch(e.WindowsFailed(ticket, problem_of(fault), again, until))
            else:
                self._failed(ticket)(fault)

        return failed

    def _show(self, ticket: int) -> Callable[[str], None]:
        """From the thread that signs in to the session's own."""

        def show(page: str) -> None:
            self._ports.runner.post(lambda: self._dispatch(e.PageReady(ticket, page)))

        return show
