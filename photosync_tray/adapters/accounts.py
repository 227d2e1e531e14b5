"""The account that is signed in and its tokens: MSAL's cache, under both ways of signing in.

MSAL is imported when first needed, off the screen's thread: that takes as long as the whole tray.

An account that Windows signed in has no refresh token here: Windows' broker keeps it. So there are
two application objects over one cache, and where an account comes from says which one renews it.
"""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from photosync_tray.adapters.admission import Admission, tenant_of
from photosync_tray.adapters.cache_merge import merged
from photosync_tray.adapters.msal_client import BROKER_SECONDS, MsalClient, PatientApp
from photosync_tray.adapters.patience import within
from photosync_tray.adapters.renewal import Renewal
from photosync_tray.adapters.sign_in_errors import in_our_words
from photosync_tray.adapters.token_store import TokenStore
from photosync_tray.core.errors import SignInNeeded, WrongAccount
from photosync_tray.core.model import Account

if TYPE_CHECKING:
    import msal

log = logging.getLogger(__name__)


class Accounts:
    """One account of one tenant."""

    def __init__(
        self,
        client: MsalClient,
        store: TokenStore,
        *,
        domains: Sequence[str] = (),
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`domains` are those that policy AllowedDomains accepts; none means any.

        `clock` counts seconds.
        """
        self.client = client
        self._store = store
        self._admission = Admission(client.tenant, tuple(each.casefold() for each in domains))
        self._renewal = Renewal(client.client_id, clock)
        # One lock around MSAL: with a stale token each thread would renew for itself.
        self._lock = threading.RLock()
        self._made_apps: dict[bool, msal.PublicClientApplication] = {}
        self._made_cache: msal.SerializableTokenCache | None = None

    def account(self) -> Account | None:
        """None too for one that the policies do not admit any more."""
        with self._lock:
            found = [entry for entry in self._known() if self._admits(entry)]
        return _account(found[0]) if found else None

    def token(self, account: Account, scopes: Sequence[str]) -> str:
        with in_our_words(), self._lock:
            entry = self._entry(account)
            try:
                renews = self._app_of(entry)
                return self._renewal.token(self._cache(), entry, list(scopes), renews)
            finally:
                self._save()

    def challenged(self, account: Account, scopes: Sequence[str], claims: str) -> None:
        with self._lock:
            self._renewal.challenges.add(account.home_id, scopes, claims)

    def claims(self) -> str | None:
        """What a sign-in has to prove, if anything."""
        with self._lock:
            return self._renewal.challenges.newest() or None

    def sign_out(self) -> None:
        with self._lock:
            try:
                self._leave_windows()
            finally:
                self._made_apps, self._made_cache = {}, None
                self._renewal = self._renewal.anew()
                self._store.forget()

    def memory_only(self) -> str | None:
        return self._store.memory_only

    # Taking in what a sign-in has brought.

    @contextlib.contextmanager
    def put_back_if_refused(self) -> Iterator[None]:
        """Keep what MSAL files meanwhile, unless something is raised: then all is as it was.

        MSAL files tokens before it has looked at whose they are.
        """
        with self._lock:
            cache, before = self._cache(), self._cache().serialize()
            try:
                yield
                self._store.save(cache.serialize())
            except BaseException:
                cache.deserialize(before)
                raise

    def file(self, before: str, after: str) -> None:
        """What became of a copy of the cache elsewhere, while this one may have changed too."""
        cache = self._cache()
        cache.deserialize(merged(before, after, cache.serialize()))

    def welcome(self, result: Mapping[str, Any], scopes: Sequence[str]) -> Account:
        """The account of an answer of MSAL's, if it is admitted; others are forgotten."""
        newest, name = self._newest(result), str(_claims(result).get("name") or "")
        self._admission.check(newest)
        for other in self._known():
            if other["home_account_id"] != newest["home_account_id"]:
                self.app().remove_account(other)
        account = _account(newest, name)
        self._renewal.signed_in(account, scopes)
        return account

    def allowed(self, result: Mapping[str, Any], account: Account, scopes: Sequence[str]) -> None:
        """Raises WrongAccount where another one has answered."""
        if self._newest(result)["home_account_id"] != account.home_id:
            raise WrongAccount("another account answered")
        self._renewal.signed_in(account, scopes)

    # MSAL's objects.

    def copy(self) -> str:
        """The cache as text."""
        with self._lock:
            return str(self._cache().serialize())

    def app(self) -> msal.PublicClientApplication:
        """The one that asks by the browser, over the cache."""
        return self._app(by_windows=False)

    def _app(self, *, by_windows: bool) -> msal.PublicClientApplication:
        with self._lock:
            if by_windows not in self._made_apps:
                made = self.client.app(self._cache(), by_windows=by_windows)
                self._made_apps[by_windows] = made
            return self._made_apps[by_windows]

    def _app_of(self, entry: Mapping[str, Any]) -> Callable[[], Any]:
        if not (self.client.broker and _by_windows(entry)):
            return self.app
        return lambda: PatientApp(self._app(by_windows=True))

    def _leave_windows(self) -> None:
        """Windows keeps its account, and forgets that this program used it."""
        if not self.client.broker or not (self._made_cache or self._store.holds_something()):
            return
        for entry in filter(_by_windows, self._known()):
            try:
                app = self._app(by_windows=True)
                within(BROKER_SECONDS, lambda: app.remove_account(entry))  # noqa: B023 - waited for
            except Exception as fault:  # noqa: BLE001 - signing out here must not hang on it
                log.info("Windows still links the account: %s", type(fault).__name__)

    def _newest(self, result: Mapping[str, Any]) -> Mapping[str, Any]:
        """The account that has just answered, among those of the cache."""
        accounts, claims = self._known(), _claims(result)
        mine = (claims.get("oid"), claims.get("sub"))
        return next((a for a in accounts if a.get("local_account_id") in mine), accounts[-1])

    def _admits(self, entry: Mapping[str, Any]) -> bool:
        try:
            self._admission.check(entry)
        except WrongAccount as fault:
            log.warning("the remembered account is not admitted: %s", type(fault).__name__)
            return False
        return True

    def _entry(self, account: Account) -> Mapping[str, Any]:
        found = next((a for a in self._known() if a["home_account_id"] == account.home_id), None)
        if found is None:
            raise SignInNeeded("no stored sign-in")
        self._admission.check(found)
        return found

    def _known(self) -> list[Mapping[str, Any]]:
        """From the cache itself: an application object would ask the network for the same."""
        cache = self._cache()
        return list(cache.search(cache.CredentialType.ACCOUNT))

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


def _by_windows(entry: Mapping[str, Any]) -> bool:
    """MSAL's word for an account that a broker has signed in."""
    return entry.get("account_source") == "broker"


def _account(entry: Mapping[str, Any], name: str = "") -> Account:
    return Account(
        home_id=str(entry["home_account_id"]),
        username=str(entry.get("username") or ""),
        tenant_id=tenant_of(entry),
        name=name,
        by_windows=_by_windows(entry),
    )
