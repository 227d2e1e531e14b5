"""A PC with the program on it, over a tenant; each command is a start of the console program."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from unittest import mock

import requests

from photosync_tray.adapters import web
from photosync_tray.adapters.accounts import Accounts
from photosync_tray.adapters.autostart import MemoryAutostart
from photosync_tray.adapters.clock import SystemClock
from photosync_tray.adapters.console import LoopRunner, LoopTimer
from photosync_tray.adapters.graph import GraphPhotos
from photosync_tray.adapters.identity import MsalIdentity
from photosync_tray.adapters.msal_client import MsalClient
from photosync_tray.adapters.server_time import AnswersTime
from photosync_tray.adapters.sharepoint import MySitePictures
from photosync_tray.adapters.storage import MemoryHistory, MemorySeen, MemoryWatch
from photosync_tray.adapters.web import BoundedSession, Web
from photosync_tray.adapters.windows_account import BrokerAccount
from photosync_tray.cli import ConsoleNotifier
from photosync_tray.core import state as s
from photosync_tray.core.causes import advice
from photosync_tray.core.check import PhotoCheck
from photosync_tray.core.cloud import Cloud, StartAt
from photosync_tray.core.commands import Command, Reply
from photosync_tray.core.journey import Journey
from photosync_tray.core.parts import FrontEnd, Parts
from photosync_tray.core.ports import PageOpener
from photosync_tray.core.settings import resolve
from photosync_tray.core.status import NAMES, causes
from photosync_tray.demo.tenant import Tenant
from photosync_tray.demo.visitor import Visitor
from photosync_tray.demonstration import demo_cloud
from photosync_tray.qt.pictures import QtDecoder
from photosync_tray.rehearsal import VisitorBrowsers
from tests.adapters.installed import Installed
from tests.adapters.refusing_disk import full_disk
from tests.fake_archive import FakeArchive

COMMAND_SECONDS = 30.0
PAGE_SECONDS = 0.4
"""How long a page may be open that never answers."""


@dataclass(frozen=True)
class Outcome:
    """What one command ended in; `kept` says why a restart will ask again, None where it won't."""

    title: str
    message: str
    state: str
    exit_code: int
    kept: str | None


class Person(PageOpener):
    """Whoever sits before the ordinary browser; `acts` is called with each page's address."""

    def __init__(self, acts: Callable[[str], object]) -> None:
        self._acts = acts

    def open_page(self, address: str) -> bool:
        threading.Thread(target=self._act, args=(address,)).start()
        return True

    def _act(self, address: str) -> None:
        with contextlib.suppress(requests.RequestException, LookupError):
            self._acts(address)


class Desk(Installed):
    """What is set here holds from the next start on."""

    def __init__(self, tenant: Tenant, folder: Path) -> None:
        super().__init__(tenant, folder)
        self.there = demo_cloud(tenant.addresses)
        self.tenant_id = tenant.addresses.tenant_id
        self.client_id = tenant.addresses.client_id
        self.domains: tuple[str, ...] = ()
        self.proxy = ""
        self.page_seconds = 20.0
        self.acts: Callable[[str], object] = self.signs_in
        self.disk_is_full = False
        self.on_windows = False

    @property
    def cloud(self) -> Cloud:
        return self.there

    def move(self, place: str, address: str | None) -> None:
        """Change an address of the cloud."""
        changed: Any = {place: address}
        self.there = replace(self.there, **changed)

    def session(self, *origins: str) -> BoundedSession:
        allows = frozenset(origins).__contains__
        return self._open.enter_context(
            BoundedSession(allows, ca_file=self.there.ca_file, proxy=self.proxy)
        )

    def signs_in(self, address: str) -> None:
        with Visitor(self.tenant.addresses) as visitor:
            visitor.sign_in(address)

    def cancels(self, address: str) -> None:
        with Visitor(self.tenant.addresses) as visitor:
            visitor.cancel(address)

    def closes_the_tab(self, address: str) -> None:
        """Nothing comes back."""

    @contextlib.contextmanager
    def impatient(self) -> Iterator[None]:
        """Waits for servers a moment only, so that the table does not take all day."""
        with mock.patch.object(web, "TIMEOUT", (0.4, 0.4)):
            yield

    def carry_out(self, command: Command) -> Outcome:
        with full_disk() if self.disk_is_full else contextlib.nullcontext():
            return asyncio.run(self._carried(self._parts(), command))

    async def _carried(self, parts: Parts, command: Command) -> Outcome:
        loop = asyncio.get_running_loop()
        work = LoopRunner(loop)
        session = parts.session(
            FrontEnd(
                pages=Person(self.acts),
                notifier=ConsoleNotifier(),
                runner=work,
                timer=LoopTimer(loop),
            )
        )
        answer: asyncio.Future[Reply] = loop.create_future()
        session.start()
        parts.commands(session, work, demo=False).carry_out(command, answer.set_result)
        try:
            reply = await asyncio.wait_for(answer, COMMAND_SECONDS)
            await work.idle()
            return Outcome(
                *read(session.state),
                NAMES[type(session.state)],
                reply.exit_code,
                session.memory_only(),
            )
        finally:
            session.close()
            await loop.run_in_executor(None, work.close)

    def _accounts(self) -> Accounts:
        client = MsalClient(
            self.client_id,
            f"{self.there.authority}/{self.tenant_id}",
            lambda: self.session(self.there.authority, *self.there.sign_in),
            {"enable_broker_on_linux": True} if self.on_windows else {},
        )
        return Accounts(client, self.store(), domains=self.domains)

    def _identity(self, accounts: Accounts) -> MsalIdentity:
        return MsalIdentity(
            accounts,
            self.there.graph_scopes,
            shows=self.there.is_sign_in,
            wait_seconds=self.page_seconds,
        )

    def _parts(self) -> Parts:
        accounts, clock, told = self._accounts(), SystemClock(), AnswersTime()
        identity = self._identity(accounts)
        my_site = self.there.my_site or ""
        check = PhotoCheck(
            GraphPhotos(Web(self.session(self.there.graph), told), identity, self.there),
            MySitePictures(Web(self.session(my_site), told), identity, self.there),
            QtDecoder(),
            clock,
            told,
        )
        return Parts(
            settings=resolve({}),
            journey=Journey(self.there, StartAt.ONEDRIVE_TILE, timedelta(hours=72)),
            identity=identity,
            windows=BrokerAccount(accounts, self.there.graph_scopes) if self.on_windows else None,
            check=check,
            browsers=VisitorBrowsers(self.tenant.addresses),
            watches=MemoryWatch(),
            seen=MemorySeen(),
            history=MemoryHistory(),
            clock=clock,
            archive=FakeArchive(),
            autostart=MemoryAutostart(),
        )


def read(state: s.State) -> tuple[str, str]:
    """Title and message on the screen: of the problem, else of the cause that counts."""
    problem = getattr(state, "problem", None)
    if problem:
        return problem.title, problem.message
    found = causes(state)
    said = advice(found[0]) if found else None
    return (said.title, said.action) if said else ("", "")
