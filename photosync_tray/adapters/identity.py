"""Signing in by MSAL: two-step code flow in the person's browser, silent renewal, sign-out.

MSAL is imported and its application object built when first needed, off the screen's thread: the
constructor asks the network, and the import alone takes as long as the whole tray to start.
"""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from photosync_tray.adapters.admission import Admission, tenant_of
from photosync_tray.adapters.loopback import LoopbackReceiver
from photosync_tray.adapters.renewal import Renewal
from photosync_tray.adapters.sign_in_errors import in_our_words, refusal
from photosync_tray.adapters.token_store import TokenStore
from photosync_tray.adapters.web_errors import origin_of, raise_for_status
from photosync_tray.core.cancellation import Cancellation
from photosync_tray.core.errors import (
    HostNotAllowed,
    NotConfigured,
    SignInNeeded,
    UnexpectedAnswer,
    WrongAccount,
)
from photosync_tray.core.model import Account
from photosync_tray.core.ports import Identity

if TYPE_CHECKING:
    import msal
    import requests

log = logging.getLogger(__name__)

WAIT_SECONDS = 300.0
"""How long the browser may take; the session's own limit says the same to the person."""
_ALLOWING = ("You have allowed it", "Nothing was allowed")
_TOO_MANY, _FAULT = 429, 500
_CAPABILITIES = ["CP1"]
"""Understands claims challenges, so that Microsoft 365 may revoke a token at once."""


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
        shows: Callable[[str], bool],
        domains: Sequence[str] = (),
        wait_seconds: float = WAIT_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`authority` ends with the tenant; `scopes` are those that signing in asks for.

        `shows` tells of an origin whether it may show the page to sign in on. `domains` are those
        that policy AllowedDomains accepts; none means any. `clock` counts seconds.
        """
        self._client_id = client_id
        self._authority = authority
        self._scopes = list(scopes)
        self._store = store
        self._http = http
        self._shows = shows
        tenant = authority.rpartition("/")[2]
        self._admission = Admission(tenant, tuple(domain.casefold() for domain in domains))
        self._renewal = Renewal(client_id, clock)
        self._wait_seconds = wait_seconds
        # One lock around MSAL: with a stale token each thread would renew for itself.
        self._lock = threading.RLock()
        self._made_app: msal.PublicClientApplication | None = None
        self._made_cache: msal.SerializableTokenCache | None = None

    def account(self) -> Account | None:
        """None too for one that the policies do not admit any more."""
        with self._lock:
            found = [entry for entry in self._known_accounts() if self._admits(entry)]
        return _account(found[0]) if found else None

    def sign_in(self, show_page: Callable[[str], None], cancellation: Cancellation) -> Account:
        with in_our_words(), LoopbackReceiver() as receiver:
            cancellation.on_cancel(receiver.cancel)
            return self._sign_in(receiver, show_page)

    def token(self, account: Account, scopes: Sequence[str]) -> str:
        with in_our_words(), self._lock:
            entry = self._entry(account)
            try:
                return self._renewal.token(self._cache(), entry, list(scopes), self._app)
            finally:
                self._save()

    def challenged(self, account: Account, scopes: Sequence[str], claims: str) -> None:
        with self._lock:
            self._renewal.challenges.add(account.home_id, scopes, claims)

    def sign_out(self) -> None:
        with self._lock:
            self._made_app = self._made_cache = None
            self._renewal = self._renewal.anew()
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
        """No prompt: the browser's own sign-in is taken, with no account to pick."""
        with in_our_words(), LoopbackReceiver(*_ALLOWING) as receiver:
            cancellation.on_cancel(receiver.cancel)
            hint = {"login_hint": account.username}
            flow, answer = self._browse(receiver, show_page, list(scopes), **hint)
            with self._redeemed(receiver, flow, answer) as result:
                if self._newest(result)["home_account_id"] != account.home_id:
                    raise WrongAccount("another account answered")
                self._renewal.signed_in(account, scopes)

    def _sign_in(self, receiver: LoopbackReceiver, show_page: Callable[[str], None]) -> Account:
        flow, answer = self._browse(receiver, show_page, self._scopes, prompt="select_account")
        with self._redeemed(receiver, flow, answer) as result:
            newest, name = self._newest(result), str(_claims(result).get("name") or "")
            self._admission.check(newest)
            self._forget_others(newest)
            account = _account(newest, name)
            self._renewal.signed_in(account, self._scopes)
            return account

    def _browse(
        self,
        receiver: LoopbackReceiver,
        show_page: Callable[[str], None],
        scopes: list[str],
        **hints: str,
    ) -> tuple[dict[str, Any], Mapping[str, str]]:
        """Show Microsoft's page, and wait for the answer that the browser brings."""
        with self._lock:
            claims = self._renewal.challenges.newest() or None
        flow = self._app().initiate_auth_code_flow(
            scopes,
            redirect_uri=receiver.redirect_uri,
            response_mode="form_post",
            claims_challenge=claims,
            **hints,
        )
        if "auth_uri" not in flow:
            raise refusal(flow)
        if not self._shows(page := origin_of(flow["auth_uri"])):
            raise HostNotAllowed(f"sign-in page at {page}")
        receiver.check_cancelled()  # the network may have taken its time
        receiver.expect(flow["state"])
        show_page(flow["auth_uri"])
        return flow, receiver.wait(self._wait_seconds)

    @contextlib.contextmanager
    def _redeemed(
        self, receiver: LoopbackReceiver, flow: dict[str, Any], answer: Mapping[str, str]
    ) -> Iterator[Mapping[str, Any]]:
        """Turn the code into tokens, and keep them unless something is raised meanwhile.

        MSAL files tokens before it has looked at whose they are, so all is put back as it was.
        """
        with self._lock:
            receiver.check_cancelled()  # whoever has signed out since must not be signed in again
            cache, before = self._cache(), self._cache().serialize()
            try:
                result = self._app().acquire_token_by_auth_code_flow(flow, dict(answer))
                if "access_token" not in result:
                    raise refusal(result)
                yield result
                self._store.save(cache.serialize())
            except BaseException:
                cache.deserialize(before)
                raise

    def _newest(self, result: Mapping[str, Any]) -> dict[str, Any]:
        """The account that has just answered, among those of the cache."""
        accounts, claims = self._app().get_accounts(), _claims(result)
        mine = (claims.get("oid"), claims.get("sub"))
        return next((a for a in accounts if a.get("local_account_id") in mine), accounts[-1])

    def _forget_others(self, newest: Mapping[str, Any]) -> None:
        app = self._app()
        for other in app.get_accounts():
            if other["home_account_id"] != newest["home_account_id"]:
                app.remove_account(other)

    def _admits(self, entry: Mapping[str, Any]) -> bool:
        try:
            self._admission.check(entry)
        except WrongAccount as fault:
            log.warning("the remembered account is not admitted: %s", type(fault).__name__)
            return False
        return True

    def _entry(self, account: Account) -> Mapping[str, Any]:
        known = self._known_accounts()
        found = next((a for a in known if a["home_account_id"] == account.home_id), None)
        if found is None:
            raise SignInNeeded("no stored sign-in")
        self._admission.check(found)
        return found

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
        http.hooks["response"].append(_raise_at_once)
        return msal.PublicClientApplication(
            self._client_id,
            authority=self._authority,
            instance_discovery=False,  # the authority is from our own list, not the network's
            token_cache=self._cache(),
            http_client=http,
            client_capabilities=_CAPABILITIES,
        )

    def _cache(self) -> msal.SerializableTokenCache:
        if self._made_cache is None:
            import msal

            self._made_cache = msal.SerializableTokenCache()
            self._made_cache.deserialize(self._store.load())
        elif (news := self._store.news()) is not None:
            self._made_cache.deserialize(news)
        return self._made_cache

    def _save(self) -> None:
        cache = self._made_cache  # as it is: news would take the place of what is to be saved
        if cache is not None and cache.has_state_changed:
            self._store.save(cache.serialize())


def _claims(result: Mapping[str, Any]) -> Mapping[str, Any]:
    return result.get("id_token_claims") or {}


def _account(entry: Mapping[str, Any], name: str = "") -> Account:
    return Account(
        home_id=str(entry["home_account_id"]),
        username=str(entry.get("username") or ""),
        tenant_id=tenant_of(entry),
        name=name,
    )


def _raise_at_once(response: requests.Response, *_: object, **__: object) -> None:
    """MSAL would lose how long to wait, and take what need not be JSON for JSON.

    A redirect is a network's that wants a sign-in of its own first.
    """
    status = response.status_code
    if not (300 <= status < 400 or status == _TOO_MANY or status >= _FAULT):
        return
    with response:
        try:
            raise_for_status(response)
        except HostNotAllowed as fault:
            raise UnexpectedAnswer(fault.details) from fault
