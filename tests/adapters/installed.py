"""The program as installed for one user, over a tenant; each `identity` is a start of it."""

from __future__ import annotations

import contextlib
import json
import logging
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from photosync_tray.adapters.accounts import Accounts
from photosync_tray.adapters.graph import GraphPhotos
from photosync_tray.adapters.identity import MsalIdentity
from photosync_tray.adapters.journal import set_level, start_log
from photosync_tray.adapters.msal_client import MsalClient
from photosync_tray.adapters.sharepoint import MySitePictures
from photosync_tray.adapters.token_store import TokenStore
from photosync_tray.adapters.vault import Vault
from photosync_tray.adapters.web import BoundedSession, Web
from photosync_tray.core.cancellation import Cancellation
from photosync_tray.core.cloud import Cloud, origin
from photosync_tray.core.model import Account
from photosync_tray.core.ports import Identity
from photosync_tray.demo.tenant import Tenant
from photosync_tray.demo.visitor import Page, Visitor
from photosync_tray.demonstration import demo_cloud


class MemoryVault:
    """A vault that keeps what it is given."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class NoVault:
    """What stands in for a vault where there is none."""

    def get_password(self, service: str, username: str) -> str | None:
        raise RuntimeError(f"no vault for {service}")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError(f"no vault for {service}")

    def delete_password(self, service: str, username: str) -> None:
        raise RuntimeError(f"no vault for {service}")


@contextlib.contextmanager
def logging_to(folder: Path, level: str) -> Iterator[Path]:
    """The program's log in `folder`, ended as at the program's end."""
    logger = logging.getLogger("photosync_tray")
    before = list(logger.handlers)
    start_log(folder)
    set_level(level)
    try:
        yield folder / "photosync-tray.log"
    finally:
        logger.setLevel(logging.NOTSET)
        for handler in [each for each in logger.handlers if each not in before]:
            logger.removeHandler(handler)
            handler.close()


class Installed:
    """Wires the adapters as the program does. `vault` and the files survive a restart."""

    def __init__(self, tenant: Tenant, folder: Path, vault: Vault | None = None) -> None:
        self.tenant = tenant
        self.folder = folder
        self.file = folder / "sign-in.bin"
        self.vault: Vault = vault or MemoryVault()
        self._open = contextlib.ExitStack()

    def close(self) -> None:
        self._open.close()

    @property
    def cloud(self) -> Cloud:
        return demo_cloud(self.tenant.addresses)

    def store(self) -> TokenStore:
        return TokenStore(self.file, lambda: self.vault, "PhotoSync Tray", vault_seconds=5)

    def session(self, *origins: str) -> BoundedSession:
        ca_file = self.tenant.addresses.ca_file
        return self._open.enter_context(
            BoundedSession(frozenset(origins).__contains__, ca_file=ca_file)
        )

    def identity(
        self,
        *,
        domains: Sequence[str] = (),
        wait_seconds: float = 20.0,
        client_id: str | None = None,
        authority: str | None = None,
        scopes: Sequence[str] | None = None,
        shows: Callable[[str], bool] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> MsalIdentity:
        at = self.tenant.addresses
        client = MsalClient(
            at.client_id if client_id is None else client_id,
            at.authority if authority is None else authority,
            lambda: self.session(origin(authority or at.authority)),
        )
        accounts = Accounts(client, self.store(), domains=domains, clock=clock)
        return MsalIdentity(
            accounts,
            self.cloud.graph_scopes if scopes is None else scopes,
            shows=self.cloud.is_sign_in if shows is None else shows,
            wait_seconds=wait_seconds,
        )

    def graph(self, identity: Identity) -> GraphPhotos:
        return GraphPhotos(Web(self.session(self.cloud.graph)), identity, self.cloud)

    def sharepoint(self, identity: Identity) -> MySitePictures:
        web = Web(self.session(self.tenant.addresses.my_site))
        return MySitePictures(web, identity, self.cloud)

    def elsewhere(self, port: int) -> str:
        """An authority at another port."""
        return f"https://localhost:{port}/{self.tenant.addresses.tenant_id}"

    @property
    def my_site_scopes(self) -> list[str]:
        return [f"{self.tenant.addresses.my_site}/User.Read.All"]

    def sign_in(self, identity: Identity, username: str | None = None) -> Account:
        """As the person who is offered first, or as another who types a name."""
        pages: list[Page] = []
        with Visitor(self.tenant.addresses) as visitor:

            def show(address: str) -> None:
                if username is None:
                    pages.append(visitor.sign_in(address))
                else:
                    pages.append(visitor.sign_in_as(address, username))

            return identity.sign_in(show, Cancellation())

    def stored(self) -> dict[str, Any]:
        """MSAL's cache as it was saved."""
        text = self.store().load()
        found: dict[str, Any] = json.loads(text) if text else {}
        return found

    def tokens(self) -> list[str]:
        """The text of every token and key that the program holds."""
        kinds = ("AccessToken", "RefreshToken", "IdToken")
        entries = (entry for kind in kinds for entry in self.stored().get(kind, {}).values())
        return [entry["secret"] for entry in entries]

    def after_a_night(self, clock: Callable[[], float] = time.monotonic) -> MsalIdentity:
        """The program started again when its access tokens have expired."""
        self._age(expires_on="1", extended_expires_on="1")
        return self.identity(clock=clock)

    def after_lunch(self, clock: Callable[[], float] = time.monotonic) -> MsalIdentity:
        """Started again when its tokens are good for a while yet, and better renewed by now."""
        self._age(refresh_on="1")
        return self.identity(clock=clock)

    def _age(self, **times: str) -> None:
        """As seconds since 1970, which MSAL keeps as text."""
        cache = self.stored()
        for entry in cache["AccessToken"].values():
            entry.update(times)
        self.store().save(json.dumps(cache))

    def files(self) -> dict[str, bytes]:
        """Those that hold something: a lock does not."""
        found = {p.name: p.read_bytes() for p in self.folder.rglob("*") if p.is_file()}
        return {name: content for name, content in found.items() if content}
