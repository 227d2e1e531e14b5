"""Takes out of a text what tells of a person or opens a door: for what leaves this PC.

Rather too much than too little: a log line with a hole still helps, a token in a mail harms.
"""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Iterable, Mapping
from urllib.parse import quote

from photosync_tray.core.model import Account, Findings

GONE = "…"
_SHORTEST = 3
"""Letters that a word has at least to be taken out on its own: initials stand everywhere."""

_NO = r"\s\"'<>"
"""Where an address ends in a line of a log."""
_RUN = rf"[^{_NO}()\[\]{{}},;=|/\\]"

_RULES = (
    # Name and password in an address; then codes and hints behind it.
    (rf"://[^{_NO}]{{0,999}}@", f"://{GONE}@"),
    (rf"(https?://[^?#{_NO}]*)[?#][^{_NO}]*", rf"\1?{GONE}"),
    (rf"[?&#][\w.~%+-]+=[^{_NO}]*", f"?{GONE}"),
    # Of what looks like a sign-in name the domain stays: IT sees which organisation it is.
    (rf"(?<!{_RUN}){_RUN}+(@|%40)", rf"{GONE}\1"),
    # The address of a OneDrive and the path of a person's own folder hold the name.
    (rf"(/personal/)[^/{_NO}]+", rf"\1{GONE}"),
    (r"([/\\](?:home|users)[/\\]+)[^/\\\"'<>|:*?\r\n]+(?=[/\\])", rf"\1{GONE}"),
    (rf"([/\\](?:home|users)[/\\]+)[^/\\{_NO}|:*?]+", rf"\1{GONE}"),
    # Tokens and codes, by how they look, and by what announces them.
    (r"\beyJ[\w-]*(?:\.[\w-]*)+", GONE),
    (r"[a-z0-9+/_-]{40,}={0,2}", GONE),
    (r"\b(bearer|basic)\s+[\w.~+/=-]+", rf"\1 {GONE}"),
    (rf"\b(code|state|nonce|client_info)=[^{_NO}&,;]+", rf"\1={GONE}"),
    (
        r"(token|secret|password|passwd|assertion|authorization|cookie|verifier)"
        r"([\"']?\s*[=:]\s*)(?:\"[^\"]*\"|'[^']*'|[^\s\"',;}]+)",
        rf"\1\2{GONE}",
    ),
)


@functools.cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Compiled when first needed: most days nobody does."""
    return tuple((re.compile(rule, re.IGNORECASE), instead) for rule, instead in _RULES)


class Redaction:
    """What is taken out: `secrets` wherever they stand, and whatever looks like one."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._secrets = frozenset(secret for secret in secrets if len(secret) >= _SHORTEST)
        longest_first = sorted(self._secrets, key=len, reverse=True)
        either = "|".join(re.escape(secret) for secret in longest_first)
        self._known = re.compile(rf"(?i)(?<![^\W_])(?:{either})(?![^\W_])") if either else None

    def also(self, secrets: Iterable[str]) -> Redaction:
        return Redaction({*self._secrets, *secrets})

    def text(self, text: str) -> str:
        for pattern, instead in _patterns():
            text = pattern.sub(instead, text)
        return self._known.sub(GONE, text) if self._known else text

    def value(self, value: object) -> object:
        """A value of JSON with every text in it redacted. Bytes never belong there."""
        match value:
            case str():
                return self.text(value)
            case Mapping():
                return {str(key): self.value(one) for key, one in value.items()}
            case list() | tuple():
                return [self.value(one) for one in value]
            case None | bool() | int() | float():
                return value
        raise TypeError(f"{type(value).__name__} is no value of JSON")


def secrets_of(account: Account | None, findings: Findings | None) -> frozenset[str]:
    """What tells of this person, in each spelling that a log or an address may have."""
    profile = findings.profile if findings else None
    names = {one.name for one in (account, profile) if one}
    users = {one.username for one in (account, profile) if one}
    ids = {account.home_id, account.home_id.partition(".")[0]} if account else set[str]()
    found = {*names, *users, *ids, *(word for name in names for word in name.split())}
    found |= {user.partition("@")[0] for user in users}
    found |= {re.sub(r"\W", "_", user) for user in users}  # as OneDrive's address has it
    return frozenset(spelling for one in found for spelling in _spellings(one))


def _spellings(secret: str) -> tuple[str, ...]:
    written = (secret, quote(secret, safe=""), ascii(secret)[1:-1], json.dumps(secret)[1:-1])
    return (*written, secret.upper())  # where capitals are other letters, as with ß
