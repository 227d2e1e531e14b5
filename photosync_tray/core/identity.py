"""The ports of signing in: who is signed in, by the browser or by the account that Windows knows.

As in `core.ports`: methods may block, raise `PhotoSyncError` only, and are called from a worker
thread.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from photosync_tray.core.cancellation import Cancellation
from photosync_tray.core.model import Account


class Identity(Protocol):
    """Who is signed in, and tokens for the services."""

    def account(self) -> Account | None:
        """The account remembered from last time. Makes no network request."""
        ...

    def sign_in(self, show_page: Callable[[str], None], cancellation: Cancellation) -> Account:
        """Sign in interactively. `show_page` gets the address that a browser has to show.

        Raises: SignInError and its kin, SignInCancelled among them; at the latest after a time
        limit of its own.
        """
        ...

    def consent(
        self,
        account: Account,
        scopes: Sequence[str],
        show_page: Callable[[str], None],
        cancellation: Cancellation,
    ) -> None:
        """Ask the person to allow `scopes` as well; afterwards `token` gives one for them.

        Raises as `sign_in`; ConsentNeeded where an administrator has to allow it, WrongAccount
        where another account answered. The sign-in stays as it was in each case.
        """
        ...

    def token(self, account: Account, scopes: Sequence[str]) -> str:
        """An access token, renewed silently. Raises SignInNeeded when only the person can help."""
        ...

    def challenged(self, account: Account, scopes: Sequence[str], claims: str) -> None:
        """A service took no token for `scopes` before `claims` are proven; blocks and asks nobody.

        From now on `token` gives none that was there before. It tries once to get one that proves
        them, and then raises SignInNeeded until a sign-in, which asks for the proof, has worked.
        """
        ...

    def sign_out(self) -> None:
        """Forget the account, its tokens and their key."""
        ...

    def memory_only(self) -> str | None:
        """Why a restart will ask to sign in again, or None when the sign-in is kept."""
        ...


class WindowsAccount(Protocol):
    """Signing in with an account that Windows knows; it asks in a window of its own, if at all.

    What it gets is `Identity`'s: the account and its tokens. `window` is the handle of a window of
    ours that Windows' one stands before, None on a console. A cancelled question may stay on the
    screen, since Windows offers no way to take it back; its answer counts no more.

    Raises: BrokerFailed where the browser has to do it; else as `Identity` does.
    """

    def sign_in(self, window: int | None, cancellation: Cancellation, *, choose: bool) -> Account:
        """The account of last time, or Windows' own, without a word; `choose`: the person picks."""
        ...

    def consent(
        self,
        account: Account,
        scopes: Sequence[str],
        window: int | None,
        cancellation: Cancellation,
    ) -> None:
        """As `Identity.consent`, for an account that signed in by Windows."""
        ...
