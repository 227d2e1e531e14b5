"""A PC whose Windows knows an account: real MSAL over a stand-in for Windows' broker."""

from __future__ import annotations

import sys
import types
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import msal
import pytest

from photosync_tray.adapters import msal_client
from photosync_tray.adapters.accounts import Accounts
from photosync_tray.adapters.identity import MsalIdentity
from photosync_tray.adapters.windows_account import BrokerAccount
from photosync_tray.core.cancellation import Cancellation
from photosync_tray.core.model import Account
from photosync_tray.demo.visitor import Visitor
from tests.adapters.installed import Installed
from tests.adapters.signing_in import GRAPH
from tests.adapters.stand_in_broker import WindowsBroker

ALEX = "alex.morgan@contoso.example"
HANDLE = 4711


class ByWindows(MsalIdentity):
    """Asks Windows wherever the browser would be asked."""

    def __init__(self, pc: OnWindows) -> None:
        accounts = pc.accounts()
        super().__init__(accounts, GRAPH, shows=pc.installed.cloud.is_sign_in)
        self._pc, self.windows = pc, BrokerAccount(accounts, GRAPH)

    def sign_in(self, show_page: Callable[[str], None], cancellation: Cancellation) -> Account:
        self._pc.broker.person = show_page
        return self.windows.sign_in(None, cancellation, choose=False)

    def consent(
        self,
        account: Account,
        scopes: Sequence[str],
        show_page: Callable[[str], None],
        cancellation: Cancellation,
    ) -> None:
        self._pc.broker.person = show_page
        self.windows.consent(account, scopes, None, cancellation)


@dataclass
class OnWindows:
    """The program on a PC whose Windows has a broker; here MSAL wants another word for it."""

    installed: Installed
    broker: WindowsBroker
    domains: Sequence[str] = ()
    flags: dict[str, bool] = field(default_factory=lambda: {"enable_broker_on_linux": True})

    def accounts(self) -> Accounts:
        at, cloud = self.installed.tenant.addresses, self.installed.cloud
        client = msal_client.MsalClient(
            at.client_id, at.authority, lambda: self.installed.session(cloud.authority), self.flags
        )
        return Accounts(client, self.installed.store(), domains=self.domains)

    def identity(self) -> ByWindows:
        return ByWindows(self)

    def somebody_signs_in(self, name: str = ALEX) -> None:
        """To Windows itself, or to another program, by the tenant's own page."""
        self.broker.person = lambda address: self.person_signs_in(address, name)
        self.identity().windows.sign_in(None, Cancellation(), choose=True)
        self.broker.own = next(iter(self.broker.linked.values()))
        self.installed.store().forget()
        self.broker.asked = 0
        self.broker.windows.clear()
        self.broker.left.clear()

    def person_signs_in(self, address: str, name: str) -> None:
        with Visitor(self.installed.tenant.addresses) as visitor:
            visitor.sign_in_as(address, name)


def forget_msals(monkeypatch: pytest.MonkeyPatch) -> None:
    """MSAL's module holds on to the runtime that it found first; none is held after the test."""
    monkeypatch.setitem(sys.modules, "msal.broker", types.ModuleType("msal.broker"))
    monkeypatch.delitem(sys.modules, "msal.broker")
    monkeypatch.setattr(msal, "broker", None, raising=False)
    monkeypatch.delattr(msal, "broker")
