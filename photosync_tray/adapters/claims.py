"""Claims challenges (continuous access evaluation): what a service wants to have proven first.

Source: Entra, "Claims challenges, claims requests, and client capabilities" and "How to use
Continuous Access Evaluation enabled APIs in your applications".
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from photosync_tray.core.errors import SignInNeeded
from photosync_tray.core.model import Account

MAX_CLAIMS = 8192
"""Characters; real ones have about a hundred. It goes into an address that a browser opens."""

_TOKEN = r"[A-Za-z0-9!#$%&'*+.^_`|~-]+"  # noqa: S105 - a word of HTTP's grammar
_PART = re.compile(
    rf'(?P<name>{_TOKEN})[ \t]*=[ \t]*(?:"(?P<quoted>(?:[^"\\]|\\.)*)"|(?P<plain>[^\s,"]+))'
    rf"|(?P<scheme>{_TOKEN})"
)


def claims_of(header: str) -> str:
    """The claims of the first Bearer challenge that has some, as JSON; "" when none can be read.

    `header` is WWW-Authenticate, several of them joined by commas (RFC 9110, section 11.6.1).
    """
    wanted = (params.get("claims", "") for scheme, params in _challenges(header) if scheme)
    return next(filter(None, map(_decoded, wanted)), "")


def _challenges(header: str) -> Iterator[tuple[bool, Mapping[str, str]]]:
    """Each challenge: whether its scheme is Bearer, and its parameters by lower-case name."""
    bearer, params = False, dict[str, str]()
    for part in _PART.finditer(header):
        if part["scheme"]:
            yield bearer, params
            bearer, params = part["scheme"].lower() == "bearer", {}
        else:
            value = part["plain"] or re.sub(r"\\(.)", r"\1", part["quoted"] or "")
            params.setdefault(part["name"].lower(), value)
    yield bearer, params


def _decoded(value: str) -> str:
    """Base64 in either alphabet, with or without its padding, of a JSON object."""
    text = value.rstrip("=").replace("-", "+").replace("_", "/")
    try:
        decoded = base64.b64decode(text + "=" * (-len(text) % 4), validate=True).decode()
    except (binascii.Error, ValueError):
        return ""
    return as_claims(decoded)


def as_claims(text: object) -> str:
    """The text itself where it is a JSON object of a sensible length, else ""."""
    if not isinstance(text, str) or len(text) > MAX_CLAIMS:
        return ""
    try:
        return text if isinstance(json.loads(text), dict) else ""
    except (ValueError, RecursionError):
        return ""


@dataclass(frozen=True)
class _Challenge:
    """`tried`: it could not be met without the person."""

    claims: str
    tried: bool = False


_Key = tuple[str, frozenset[str]]


class Challenges:
    """Those that are not met yet, by account and scopes. Not for several threads at once."""

    def __init__(self) -> None:
        self._pending: dict[_Key, _Challenge] = {}

    def add(self, home_id: str, scopes: Sequence[str], claims: str, *, tried: bool = False) -> None:
        """The newest counts, and comes last."""
        self._pending.pop(_key(home_id, scopes), None)
        self._pending[_key(home_id, scopes)] = _Challenge(claims, tried)

    def claims(self, home_id: str, scopes: Sequence[str]) -> str:
        """What a new token has to prove, or "".

        Raises:
            SignInNeeded: it was tried in vain to get one without the person.
        """
        challenge = self._pending.get(_key(home_id, scopes))
        if challenge and challenge.tried:
            raise SignInNeeded("a claims challenge waits for the person", claims=challenge.claims)
        return challenge.claims if challenge else ""

    def met(self, home_id: str, scopes: Sequence[str]) -> None:
        self._pending.pop(_key(home_id, scopes), None)

    def newest(self) -> str:
        """What the next sign-in has to ask for, or ""."""
        return next((each.claims for each in reversed(self._pending.values())), "")

    def signed_in(self, account: Account, scopes: Sequence[str]) -> None:
        """Met for `scopes`; for others it is worth another try. Those of other accounts go."""
        self.met(account.home_id, scopes)
        self._pending = {
            key: replace(challenge, tried=False)
            for key, challenge in self._pending.items()
            if key[0] == account.home_id
        }


def _key(home_id: str, scopes: Sequence[str]) -> _Key:
    return home_id, frozenset(scopes)
