"""Reading with a token from `Identity`, and answering a claims challenge: once, then the person."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from photosync_tray.adapters.web import Codes, Web
from photosync_tray.core.errors import PhotoSyncError, SignInNeeded
from photosync_tray.core.model import Account
from photosync_tray.core.ports import Identity

T = TypeVar("T")


class Authorised:
    """`Web` for one account and what it may do; raises as that does, and as `Identity.token`."""

    def __init__(
        self,
        web: Web,
        identity: Identity,
        account: Account,
        scopes: Sequence[str],
        *,
        refused: type[PhotoSyncError] = SignInNeeded,
    ) -> None:
        """`refused` is what a 401 means that wants nothing proven."""
        self._web = web
        self._identity = identity
        self._account = account
        self._scopes = scopes
        self._refused = refused

    def json(self, url: str, codes: Codes | None = None) -> dict[str, Any] | None:
        return self._reading(lambda token: self._web.json(url, token, codes))

    def picture(self, url: str, codes: Codes | None = None) -> bytes | None:
        return self._reading(lambda token: self._web.picture(url, token, codes))

    def _reading(self, read: Callable[[str], T]) -> T:
        try:
            return self._told(read, self._token())
        except _Challenged:
            token = self._token()
        try:
            return self._told(read, token)
        except _Challenged as again:
            raise again.fault from None

    def _token(self) -> str:
        return self._identity.token(self._account, self._scopes)

    def _told(self, read: Callable[[str], T], token: str) -> T:
        """Raises _Challenged once the identity knows what the service wants proven."""
        try:
            return read(token)
        except SignInNeeded as fault:
            if not fault.claims:
                raise self._refused(fault.details) from fault
            self._identity.challenged(self._account, self._scopes, fault.claims)
            raise _Challenged(fault) from fault


class _Challenged(Exception):
    """The service's own challenge; what `Identity.token` raises may carry claims as well."""

    def __init__(self, fault: SignInNeeded) -> None:
        super().__init__(fault.details)
        self.fault = fault
