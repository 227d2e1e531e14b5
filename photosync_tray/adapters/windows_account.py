"""Signing in by the account that Windows knows: MSAL over WAM, Windows' broker.

The broker asks the network by itself, past our proxy and our trust, and is told of Microsoft's own
clouds alone. Its questions cannot be taken back: whoever cancels leaves them behind. They run over
a copy of the cache, so that what is left behind changes nothing.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from photosync_tray.adapters.accounts import Accounts
from photosync_tray.adapters.patience import CancelledError, within
from photosync_tray.adapters.sign_in_errors import in_our_words, refusal
from photosync_tray.core.cancellation import Cancellation
from photosync_tray.core.errors import (
    BlockedByPolicy,
    BrokerFailed,
    ConsentNeeded,
    PhotoSyncError,
    SignInCancelled,
    WindowsTimedOut,
    WrongAccount,
)
from photosync_tray.core.model import Account
from photosync_tray.core.ports import WindowsAccount

if TYPE_CHECKING:
    import msal

ON_WINDOWS = {"enable_broker_on_windows": True}
"""For MSAL's constructor, which passes over it on other systems."""
WAIT_SECONDS = 300.0
"""As long as for the browser."""
_FINAL = (SignInCancelled, ConsentNeeded, BlockedByPolicy, WrongAccount)
"""What Microsoft Entra or the person said; the browser would bring the same."""


def has_runtime() -> bool:
    """Whether the broker's runtime is installed; it may fail to load all the same."""
    return find_spec("pymsalruntime") is not None


class BrokerAccount(WindowsAccount):
    """The account of `accounts`, signed in by Windows."""

    def __init__(
        self, accounts: Accounts, scopes: Sequence[str], *, wait_seconds: float = WAIT_SECONDS
    ) -> None:
        """`scopes` are those that signing in asks for."""
        self._accounts = accounts
        self._scopes = list(scopes)
        self._wait_seconds = wait_seconds

    def sign_in(self, window: int | None, cancellation: Cancellation, *, choose: bool) -> Account:
        with in_our_words():
            known = None if choose else self._accounts.account()
            hints = {"prompt": "select_account"} if choose else {}
            if known:
                hints["login_hint"] = known.username
            with self._answer(self._scopes, window, cancellation, hints) as result:
                return self._accounts.welcome(result, self._scopes)

    def consent(
        self,
        account: Account,
        scopes: Sequence[str],
        window: int | None,
        cancellation: Cancellation,
    ) -> None:
        hints = {"login_hint": account.username}
        with in_our_words(), self._answer(list(scopes), window, cancellation, hints) as result:
            self._accounts.allowed(result, account, scopes)

    @contextlib.contextmanager
    def _answer(
        self,
        scopes: list[str],
        window: int | None,
        cancellation: Cancellation,
        hints: Mapping[str, str],
    ) -> Iterator[Mapping[str, Any]]:
        """What Windows grants; kept unless something is raised meanwhile."""
        if cancellation.cancelled:
            raise SignInCancelled("cancelled")
        _load_runtime()
        import msal

        before, apart = self._accounts.copy(), msal.SerializableTokenCache()
        apart.deserialize(before)
        app = self._app(apart)

        def ask() -> Mapping[str, Any]:
            answer: Mapping[str, Any] = app.acquire_token_interactive(
                scopes,
                parent_window_handle=app.CONSOLE_WINDOW_HANDLE if window is None else window,
                claims_challenge=self._accounts.claims(),
                on_before_launching_ui=_no_browser,
                **hints,
            )
            return answer

        result = _granted(self._waited_for(ask, cancellation))
        with self._accounts.put_back_if_refused():
            if cancellation.cancelled:  # whoever has signed out since must not be signed in again
                raise SignInCancelled("cancelled")
            self._accounts.file(before, apart.serialize())
            yield result

    def _app(self, cache: msal.SerializableTokenCache) -> msal.PublicClientApplication:
        try:
            return self._accounts.client.app(cache, by_windows=True)
        except ImportError as fault:
            raise BrokerFailed("the broker's runtime is too old") from fault

    def _waited_for(
        self, ask: Callable[[], Mapping[str, Any]], cancellation: Cancellation
    ) -> Mapping[str, Any]:
        try:
            return within(self._wait_seconds, ask, cancellation)
        except CancelledError as fault:
            raise SignInCancelled("cancelled") from fault
        except TimeoutError as fault:
            raise WindowsTimedOut(f"no answer in {self._wait_seconds:.0f} s") from fault
        except PhotoSyncError:
            raise
        except Exception as fault:
            # Whatever it is: MSAL's RedirectUriError, say, where the registration lacks the
            # broker's address. Its text may hold names.
            raise BrokerFailed(type(fault).__name__) from fault


def _load_runtime() -> None:
    """MSAL passes over a runtime that does not start, and opens a browser by itself."""
    try:
        import_module("pymsalruntime")
    except (ImportError, OSError, RuntimeError, AttributeError) as fault:
        raise BrokerFailed(f"no broker: {type(fault).__name__}") from fault


def _no_browser(ui: str, **_: object) -> None:
    """MSAL's own way by the browser cannot be cancelled; ours can."""
    if ui == "browser":
        raise BrokerFailed("MSAL does not use the broker")


def _granted(result: Mapping[str, Any]) -> Mapping[str, Any]:
    if "access_token" in result:
        return result
    fault = refusal(result)
    raise fault if isinstance(fault, _FINAL) else BrokerFailed(fault.details)
