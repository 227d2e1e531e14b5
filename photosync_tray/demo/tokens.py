"""What the identity provider hands out: codes, tokens and tickets, and who holds them."""

from __future__ import annotations

import base64
import enum
import hashlib
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace

from photosync_tray.demo.people import Person

ACCESS_SECONDS = 3600
_CODE_SECONDS = 600
_TICKET_SECONDS = 60
_ACCESS_BYTES, _REFRESH_BYTES = 1100, 900  # about as long as the real ones; caches notice


class Audience(enum.StrEnum):
    """The resource that an access token is for; it is good for no other."""

    GRAPH = "graph"
    SHAREPOINT = "sharepoint"


class Realm(enum.StrEnum):
    """A website that signs people in with a ticket."""

    PORTAL = "portal"
    SHAREPOINT = "sharepoint"


@dataclass(frozen=True)
class Grant:
    """A code that was issued, and what its redeemer must prove."""

    person: Person
    redirect_uri: str
    challenge: str
    nonce: str | None
    expires_at: float

    def proven_by(self, verifier: str) -> bool:
        """PKCE, S256."""
        digest = hashlib.sha256(verifier.encode()).digest()
        return secrets.compare_digest(
            base64.urlsafe_b64encode(digest).rstrip(b"=").decode(), self.challenge
        )


@dataclass(frozen=True)
class AccessToken:
    """`knows_claims`: the program announced that it understands claims challenges (CP1)."""

    person: Person
    audience: Audience
    scopes: frozenset[str]
    expires_at: float
    knows_claims: bool
    revoked: bool = False


class Tokens:
    """Everything that was issued and not yet used up; opaque to its holders."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._codes: dict[str, Grant] = {}
        self._refresh: dict[str, Person] = {}
        self._access: dict[str, AccessToken] = {}
        self._tickets: dict[str, tuple[Realm, Person, float]] = {}
        self._lock = threading.Lock()

    def new_code(self, person: Person, redirect_uri: str, challenge: str, nonce: str | None) -> str:
        code = secrets.token_urlsafe(600)
        expires_at = self._clock() + _CODE_SECONDS
        with self._lock:
            self._codes[code] = Grant(person, redirect_uri, challenge, nonce, expires_at)
        return code

    def take_code(self, code: str) -> Grant | None:
        """Once, and in time; a second try finds nothing."""
        with self._lock:
            grant = self._codes.pop(code, None)
        return grant if grant and grant.expires_at > self._clock() else None

    def new_refresh(self, person: Person) -> str:
        token = secrets.token_urlsafe(_REFRESH_BYTES)
        with self._lock:
            self._refresh[token] = person
        return token

    def holder_of_refresh(self, token: str) -> Person | None:
        """Whose it is; the token stays good."""
        with self._lock:
            return self._refresh.get(token)

    def take_refresh(self, token: str) -> Person | None:
        """Each refresh token works once: stricter than the real one, to find double use."""
        with self._lock:
            return self._refresh.pop(token, None)

    def new_access(
        self, person: Person, audience: Audience, scopes: frozenset[str], *, knows_claims: bool
    ) -> str:
        token = secrets.token_urlsafe(_ACCESS_BYTES)
        expires_at = self._clock() + ACCESS_SECONDS
        with self._lock:
            self._access[token] = AccessToken(person, audience, scopes, expires_at, knows_claims)
        return token

    def access(self, token: str) -> AccessToken | None:
        """The token's meaning, also when revoked; None when unknown or expired."""
        with self._lock:
            access = self._access.get(token)
        return access if access and access.expires_at > self._clock() else None

    def new_ticket(self, person: Person, realm: Realm) -> str:
        ticket = secrets.token_urlsafe(32)
        with self._lock:
            self._tickets[ticket] = (realm, person, self._clock() + _TICKET_SECONDS)
        return ticket

    def take_ticket(self, ticket: str, realm: Realm) -> Person | None:
        """Once, in time, and only by the website it was issued for."""
        with self._lock:
            bound, person, expires_at = self._tickets.pop(ticket, (None, None, 0.0))
        return person if bound is realm and expires_at > self._clock() else None

    def revoke_all(self) -> None:
        self.revoke_access()
        with self._lock:
            self._refresh.clear()
            self._codes.clear()
            self._tickets.clear()

    def revoke_access(self) -> None:
        """The access tokens alone; whoever has a refresh token gets new ones for it."""
        with self._lock:
            for token, access in self._access.items():
                self._access[token] = replace(access, revoked=True)
