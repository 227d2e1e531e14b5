"""Whoever signs in, by the browser or by Windows, in memory; see `tests.fakes`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from photosync_tray.core.cancellation import Cancellation
from photosync_tray.core.errors import SignInCancelled, SignInNeeded
from photosync_tray.core.model import Account
from photosync_tray.core.ports import Identity, WindowsAccount
from tests import samples


class FakeIdentity(Identity):
    """Whoever `person` is signs in, unless `refusal` says why not."""

    def __init__(self, person: Account = samples.ROBIN) -> None:
        self.person = person
        self.remembered: Account | None = None
        self.refusal: Exception | None = None
        self.allowed: set[str] = set()
        self.proven: dict[tuple[str, ...], list[str]] = {}
        self.broken: Exception | None = None
        """Why the account of last time cannot be read."""
        self.page = "https://login.example/authorize"
        self.while_page_shows: Callable[[], None] = lambda: None
        """What happens between the page's opening and the person's answer."""

    def account(self) -> Account | None:
        if self.broken:
            raise self.broken
        return self.remembered

    def sign_in(self, show_page: Callable[[str], None], cancellation: Cancellation) -> Account:
        cancelled: list[bool] = []
        cancellation.on_cancel(lambda: cancelled.append(True))
        if not cancelled:
            show_page(self.page)
            self.while_page_shows()
        if cancelled:
            raise SignInCancelled
        if self.refusal:
            raise self.refusal
        self.remembered = self.person
        return self.person

    def consent(
        self,
        account: Account,
        scopes: Sequence[str],
        show_page: Callable[[str], None],
        cancellation: Cancellation,
    ) -> None:
        """What was allowed is in `allowed`."""
        self.sign_in(show_page, cancellation)
        self.allowed.update(scopes)

    def token(self, account: Account, scopes: Sequence[str]) -> str:
        if account != self.remembered:
            raise SignInNeeded
        proofs = "".join(self.proven.get(tuple(scopes), ()))
        return f"token of {account.username} for {' '.join(scopes)}{proofs}"

    def challenged(self, account: Account, scopes: Sequence[str], claims: str) -> None:
        """Every challenge can be met."""
        self.proven.setdefault(tuple(scopes), []).append(claims)

    def sign_out(self) -> None:
        self.remembered = None

    def memory_only(self) -> str | None:
        return None


class FakeWindowsAccount(WindowsAccount):
    """Windows knows `own` account and `others`; what it gets is the identity's, as in earnest.

    `broken`: it cannot, so that the browser has to. `asked` lists what it was asked, and before
    which window.
    """

    def __init__(self, identity: FakeIdentity, own: Account = samples.ROBIN) -> None:
        self._identity = identity
        self.own = own
        self.others: list[Account] = []
        self.broken: Exception | None = None
        self.asked: list[tuple[str, int | None]] = []
        self.while_it_asks: Callable[[], object] = lambda: None

    def sign_in(self, window: int | None, cancellation: Cancellation, *, choose: bool) -> Account:
        self._ask("who" if choose else "", window, cancellation)
        picked = self.others[0] if choose and self.others else self.own
        self._identity.remembered = replace(picked, by_windows=True)
        return self._identity.remembered

    def consent(
        self,
        account: Account,
        scopes: Sequence[str],
        window: int | None,
        cancellation: Cancellation,
    ) -> None:
        self._ask("consent", window, cancellation)
        self._identity.allowed.update(scopes)

    def _ask(self, what: str, window: int | None, cancellation: Cancellation) -> None:
        cancelled: list[bool] = []
        cancellation.on_cancel(lambda: cancelled.append(True))
        self.asked.append((what, window))
        self.while_it_asks()
        if cancelled:
            raise SignInCancelled
        if self.broken:
            raise self.broken
