"""The program at work with an identity provider, whichever that is."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol

import requests

from photosync_tray.adapters.accounts import Accounts
from photosync_tray.adapters.identity import MsalIdentity
from photosync_tray.adapters.msal_client import MsalClient
from photosync_tray.adapters.token_store import TokenStore
from photosync_tray.adapters.web import BoundedSession
from photosync_tray.core.cancellation import Cancellation
from photosync_tray.core.cloud import origin
from photosync_tray.core.model import Account
from photosync_tray.core.ports import Identity
from photosync_tray.demo.page import Form, read_page
from photosync_tray.demo.visitor import Visitor
from tests.adapters.installed import Installed, MemoryVault
from tests.oidc_provider.provider import CLIENT_ID, Certified

SCOPES = ["User.Read"]


class Company(Protocol):
    """What the contract needs of a provider, its people, and the program on their PC."""

    more: Sequence[str]
    """Scopes that were not asked for when signing in."""

    def identity(self) -> Identity:
        """A start of the program."""
        ...

    def after_a_night(self) -> Identity: ...

    def agrees(self, address: str) -> None:
        """Somebody signs in on the page, and allows what is asked for."""
        ...

    def cancels(self, address: str) -> None: ...

    def revoke(self) -> None:
        """The sign-in is void."""
        ...

    def stored(self) -> dict[str, Any]:
        """MSAL's cache as it was saved."""
        ...


def sign_in(company: Company, identity: Identity) -> Account:
    return identity.sign_in(company.agrees, Cancellation())


def refresh_token(company: Company) -> str:
    [entry] = company.stored()["RefreshToken"].values()
    return str(entry["secret"])


class AtContoso:
    """The demo's provider."""

    def __init__(self, installed: Installed) -> None:
        self._installed = installed
        self.more = installed.my_site_scopes
        self.identity: Callable[[], Identity] = installed.identity
        self.after_a_night: Callable[[], Identity] = installed.after_a_night
        self.stored = installed.stored
        self.revoke = installed.tenant.revoke_sessions

    def agrees(self, address: str) -> None:
        with Visitor(self._installed.tenant.addresses) as visitor:
            visitor.sign_in(address)

    def cancels(self, address: str) -> None:
        with Visitor(self._installed.tenant.addresses) as visitor:
            visitor.cancel(address)


class AtCertified:
    """The second provider."""

    more: Sequence[str] = ("Files.Read",)

    def __init__(self, at: Certified, folder: Path) -> None:
        self._at = at
        self._folder = folder
        self._vault = MemoryVault()
        self._open = contextlib.ExitStack()

    def close(self) -> None:
        self._open.close()

    def identity(self) -> MsalIdentity:
        only = frozenset({origin(self._at.authority)}).__contains__
        client = MsalClient(
            CLIENT_ID,
            self._at.authority,
            lambda: self._open.enter_context(BoundedSession(only, ca_file=self._at.ca_file)),
        )
        return MsalIdentity(Accounts(client, self._store()), SCOPES, shows=only, wait_seconds=20)

    def after_a_night(self) -> MsalIdentity:
        cache = self.stored()
        for entry in cache["AccessToken"].values():
            entry["expires_on"] = entry["extended_expires_on"] = "1"
        self._store().save(json.dumps(cache))
        return self.identity()

    def agrees(self, address: str) -> None:
        with self._browser() as browser:
            page = browser.get(address)
            for fields in ({"login": "alex@contoso.example", "password": "x"}, {}):
                page = _submitted(browser, page, fields)
            _submitted(browser, page, {})  # the answer, to the program

    def cancels(self, address: str) -> None:
        with self._browser() as browser:
            page = browser.get(address)
            links = read_page(page.text).links
            page = browser.get(next(href for text, href in links.items() if "Cancel" in text))
            _submitted(browser, page, {})

    def revoke(self) -> None:
        with self._browser() as browser:
            fields = {"client_id": CLIENT_ID, "token": refresh_token(self)}
            answer = browser.post(f"{self._at.authority}/v2.0/oauth2/v2.0/revoke", data=fields)
            answer.raise_for_status()

    def stored(self) -> dict[str, Any]:
        text = self._store().load()
        found: dict[str, Any] = json.loads(text) if text else {}
        return found

    def _store(self) -> TokenStore:
        file = self._folder / "sign-in.bin"
        return TokenStore(file, lambda: self._vault, "PhotoSync Tray", vault_seconds=5)

    def _browser(self) -> requests.Session:
        browser = requests.Session()
        browser.trust_env = False
        browser.verify = self._at.ca_file
        return browser


def _submitted(
    browser: requests.Session, page: requests.Response, fields: dict[str, str]
) -> requests.Response:
    """The page's own form, with some of its fields filled in; a refusal's page is a 400."""
    [form] = read_page(page.text).forms
    form = Form(form.action, fields=form.fields).based_at(page.url)
    return browser.post(form.action, data={**dict(form.fields), **fields}, timeout=20)
