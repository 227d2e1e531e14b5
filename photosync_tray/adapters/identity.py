"""Signing in by MSAL: two-step code flow in the person's browser, silent renewal, sign-out.

MSAL is imported and its application object built when first needed, off the screen's thread: the
constructor asks the network, and the import alone takes as long as the whole tray to start.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from photosync_tray.adapters.loopback import LoopbackReceiver
from photosync_tray.adapters.sign_in_errors import in_our_words, refusal
from photosync_tray.adapters.token_store import TokenStore
from photosync_tray.adapters.web_errors import raise_for_status
from photosync_tray.core.cancellation import Cancellation
from photosync_tray.core.errors import NotConfigured, SignInNeeded, WrongAccount
from photosync_tray.core.model import Account
from photosync_tray.core.ports import Identity

if TYPE_CHECKING:
    import msal
    import requests

WAIT_SECONDS = 300.0
"""How long the browser may take; the session's own limit says the same to the person."""
_ANY_TENANT = ("organizations", "common", "")
_TOO_MANY, _FAULT = 429, 500


class MsalIdentity(Identity):
    """One account of one tenant."""

    def __init__(
        self,
        client_id: str,
        authority: str,
        scopes: Sequence[str],
        store: TokenStore,
        http: Callable[[], requests.Session],
        *,
        domains: Sequence[str] = (),
        wait_seconds: float = WAIT_SECONDS,
    ) -> None:
        """`authority` ends with the tenant; `scopes` are those that signing in asks for.

        `domains` are the sign-in domains that policy AllowedDomains accepts; none means any.
        """
        self._client_id = client_id
        self._authority = authority
        self._scopes = list(scopes)
        self._store = store
        self._http = http
        self._domains = tuple(domain.casefold() for domain in domains)
        self._wait_seconds = wait_seconds
        # One lock around MSAL: with a stale token each thread would renew for itself.
        self._lock = threading.RLock()
        self._made_app: msal.PublicClientApplication | None = None
        self._made_cache: msal.SerializableTokenCache | None = None

    def account(self) -> Account | None:
        with self._lock:
            found = self._known_accounts()
        return _account(found[0]) if found else None

    def sign_in(self, show_page: Callable[[str], None], cancellation: Cancellation) -> Account:
        with in_our_words(), LoopbackReceiver() as receiver:
            cancellation.on_cancel(receiver.cancel)
            return self._sign_in(receiver, show_page)

    def token(self, account: Account, scopes: Sequence[str]) -> str:
        with in_our_words(), self._lock:
            return str(self._silently(account, list(scopes))["access_token"])

    def sign_out(self) -> None:
        with self._lock:
            self._made_app = self._made_cache = None
            self._store.forget()

    def memory_only(self) -> str | None:
        return self._store.memory_only

    def consent(
        self,
        account: Account,
        scopes: Sequence[str],
        show_page: Callable[[str], None],
        cancellation: Cancellation,
    ) -> None:
        with in_our_words(), LoopbackReceiver() as receiver:
            cancellation.on_cancel(receiver.cancel)
            flow, answer = self._browse(
                receiver, show_page, list(scopes), login_hint=account.username
            )
            with self._lock:
                self._take_consent(account, flow, answer)

    def _sign_in(self, receiver: LoopbackReceiver, show_page: Callable[[str], None]) -> Account:
        flow, answer = self._browse(receiver, show_page, self._scopes, prompt="select_account")
        with self._lock:
            return self._redeem(self._app(), flow, answer)

    def _browse(
        self,
        receiver: LoopbackReceiver,
        show_page: Callable[[str], None],
        scopes: list[str],
        **hints: str,
    ) -> tuple[dict[str, Any], Mapping[str, str]]:
        """Show Microsoft's page, and wait for the answer that the browser brings."""
        flow = self._app().initiate_auth_code_flow(
            scopes, redirect_uri=receiver.redirect_uri, response_mode="form_post", **hints
        )
        if "auth_uri" not in flow:
            raise refusal(flow)
        receiver.check_cancelled()  # the network may have taken its time
        receiver.expect(flow["state"])
        show_page(flow["auth_uri"])
        return flow, receiver.wait(self._wait_seconds)

    def _take_consent(
        self, account: Account, flow: dict[str, Any], answer: Mapping[str, str]
    ) -> None:
        """Tokens of another account, which was chosen on the way, are thrown away again."""
        app = self._app()
        result = app.acquire_token_by_auth_code_flow(flow, dict(answer))
        if "access_token" not in result:
            raise refusal(result)
        newest = _newest(app.get_accounts(), result.get("id_token_claims") or {})
        if newest["home_account_id"] != account.home_id:
            app.remove_account(newest)
            self._save()
            raise WrongAccount("another account answered")
        self._save()

    def _redeem(
        self, app: msal.PublicClientApplication, flow: dict[str, Any], answer: Mapping[str, str]
    ) -> Account:
        """Turn the code into tokens; an account that is not admitted changes nothing else."""
        result = app.acquire_token_by_auth_code_flow(flow, dict(answer))
        if "access_token" not in result:
            raise refusal(result)
        claims = result.get("id_token_claims") or {}
        newest = _newest(app.get_accounts(), claims)
        if not self._admitted(newest["username"]):
            app.remove_account(newest)
            self._save()
            raise WrongAccount(f"AllowedDomains: {', '.join(self._domains)}")
        self._forget_others(app, newest)
        self._save()
        return _account(newest, str(claims.get("name") or ""))

    def _forget_others(self, app: msal.PublicClientApplication, newest: dict[str, Any]) -> None:
        for other in app.get_accounts():
            if other["home_account_id"] != newest["home_account_id"]:
                app.remove_account(other)

    def _admitted(self, username: str) -> bool:
        domain = username.rpartition("@")[2].casefold()
        return not self._domains or domain in self._domains

    def _silently(self, account: Account, scopes: list[str]) -> Mapping[str, Any]:
        found = [a for a in self._known_accounts() if a["home_account_id"] == account.home_id]
        if not found:
            raise SignInNeeded("no stored sign-in")
        answer = self._app().acquire_token_silent_with_error(scopes, found[0])
        self._save()
        if not answer:
            raise SignInNeeded("no stored sign-in")
        if "access_token" not in answer:
            raise refusal(answer)
        return dict(answer)

    def _known_accounts(self) -> list[Mapping[str, Any]]:
        """From the cache itself: an application object would ask the network for the same."""
        cache = self._cache()
        return list(cache.search(cache.CredentialType.ACCOUNT))

    def _app(self) -> msal.PublicClientApplication:
        with self._lock:
            if self._made_app is None:
                self._made_app = self._make_app()
            return self._made_app

    def _make_app(self) -> msal.PublicClientApplication:
        if not self._client_id:
            raise NotConfigured("no ClientId")
        if not self._authority.startswith("https://"):
            raise NotConfigured("no CloudAuthority")
        import msal

        # MSAL writes addresses with codes and sign-in names into the log, and at Error the whole
        # of an answer that is no JSON.
        logging.getLogger("msal").setLevel(logging.CRITICAL)
        http = self._http()
        http.hooks["response"].append(_raise_when_busy)
        return msal.PublicClientApplication(
            self._client_id,
            authority=self._authority,
            instance_discovery=False,  # the authority is from our own list, not the network's
            token_cache=self._cache(),
            http_client=http,
        )

    def _cache(self) -> msal.SerializableTokenCache:
        if self._made_cache is None:
            import msal

            self._made_cache = msal.SerializableTokenCache()
            self._made_cache.deserialize(self._store.load())
        return self._made_cache

    def _save(self) -> None:
        cache = self._cache()
        if cache.has_state_changed:
            self._store.save(cache.serialize())


def _newest(accounts: list[dict[str, Any]], claims: Mapping[str, Any]) -> dict[str, Any]:
    """The account that has just signed in, among those of the cache."""
    mine = (claims.get("oid"), claims.get("sub"))
    return next((a for a in accounts if a.get("local_account_id") in mine), accounts[-1])


def _account(entry: Mapping[str, Any], name: str = "") -> Account:
    """MSAL's realm is what stands in the authority; where that is no tenant, the home tells."""
    home_id, realm = str(entry["home_account_id"]), str(entry.get("realm") or "")
    return Account(
        home_id=home_id,
        username=str(entry.get("username") or ""),
        tenant_id=home_id.rpartition(".")[2] if realm in _ANY_TENANT else realm,
        name=name,
    )


def _raise_when_busy(response: requests.Response, *_: object, **__: object) -> None:
    """MSAL would lose how long to wait, and take what need not be JSON for JSON."""
    if response.status_code == _TOO_MANY or response.status_code >= _FAULT:
        with response:
            raise_for_status(response)
