"""Signing in by MSAL: the two-step code flow in the person's browser."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from photosync_tray.adapters.accounts import Accounts
from photosync_tray.adapters.loopback import LoopbackReceiver
from photosync_tray.adapters.sign_in_errors import in_our_words, refusal
from photosync_tray.adapters.web_errors import origin_of
from photosync_tray.core.cancellation import Cancellation
from photosync_tray.core.errors import HostNotAllowed
from photosync_tray.core.model import Account
from photosync_tray.core.ports import Identity
from photosync_tray.core.texts import Text

WAIT_SECONDS = 300.0
"""How long the browser may take; the session's own limit says the same to the person."""
_ALLOWING: tuple[Text, Text] = ("You have allowed it", "Nothing was allowed")


class MsalIdentity(Identity):
    """The account of `accounts`, signed in by the browser."""

    def __init__(
        self,
        accounts: Accounts,
        scopes: Sequence[str],
        *,
        shows: Callable[[str], bool],
        wait_seconds: float = WAIT_SECONDS,
    ) -> None:
        """`scopes` are those that signing in asks for.

        `shows` tells of an origin whether it may show the page to sign in on.
        """
        self._accounts = accounts
        self._scopes = list(scopes)
        self._shows = shows
        self._wait_seconds = wait_seconds

    def account(self) -> Account | None:
        return self._accounts.account()

    def token(self, account: Account, scopes: Sequence[str]) -> str:
        return self._accounts.token(account, scopes)

    def challenged(self, account: Account, scopes: Sequence[str], claims: str) -> None:
        self._accounts.challenged(account, scopes, claims)

    def sign_out(self) -> None:
        self._accounts.sign_out()

    def memory_only(self) -> str | None:
        return self._accounts.memory_only()

    def sign_in(self, show_page: Callable[[str], None], cancellation: Cancellation) -> Account:
        with in_our_words(), LoopbackReceiver() as receiver:
            cancellation.on_cancel(receiver.cancel)
            flow, answer = self._browse(receiver, show_page, self._scopes, prompt="select_account")
            with self._redeemed(receiver, flow, answer) as result:
                return self._accounts.welcome(result, self._scopes)

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
                self._accounts.allowed(result, account, scopes)

    def _browse(
        self,
        receiver: LoopbackReceiver,
        show_page: Callable[[str], None],
        scopes: list[str],
        **hints: str,
    ) -> tuple[dict[str, Any], Mapping[str, str]]:
        """Show Microsoft's page, and wait for the answer that the browser brings."""
        flow = self._accounts.app().initiate_auth_code_flow(
            scopes,
            redirect_uri=receiver.redirect_uri,
            response_mode="form_post",
            claims_challenge=self._accounts.claims(),
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
        """Turn the code into tokens, and keep them unless something is raised meanwhile."""
        with self._accounts.put_back_if_refused():
            receiver.check_cancelled()  # whoever has signed out since must not be signed in again
            result = self._accounts.app().acquire_token_by_auth_code_flow(flow, dict(answer))
            if "access_token" not in result:
                raise refusal(result)
            yield result
