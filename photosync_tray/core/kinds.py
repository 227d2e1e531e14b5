"""How a raw value of a setting is read. Kinds are data: the templates for IT are made from them.

Patterns are written in the syntax that Python and ECMA-262 share, for the JSON schema; each has to
match the whole value, spaces around it left aside.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from photosync_tray.core.texts import Line, Words

LONGEST = 1024
"""Characters of a line of text."""

_PORT = r"[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]"
_HOST = r"[A-Za-z0-9.\-]+"
# No "@", before which a password might stand; names of other scripts as DNS has them, "xn--…".
_PLACE = rf"[A-Za-z0-9_.\-]+(:({_PORT}))?"


class Kind(Protocol):
    """What a setting may be."""

    @property
    def said(self) -> str:
        """What may stand there, in a few words for a table."""
        ...

    def read(self, raw: object) -> object:
        """The value in its one form. Raises ValueError with the end of a sentence about it."""
        ...


@dataclass(frozen=True)
class OneLine(Kind):
    """One line; `fault` says what a line is not that `pattern` does not match."""

    pattern: str = ".*"
    fault: str = "is not a line of text"
    tidy: Callable[[str], str] = str
    said: str = "text"

    def read(self, raw: object) -> str:
        if not isinstance(raw, str) or len(raw) > LONGEST or any(ord(c) < 32 for c in raw):
            raise ValueError("is not a line of text")
        text = raw.strip()
        if not re.fullmatch(self.pattern, text):
            raise ValueError(self.fault)
        return self.tidy(text)


@dataclass(frozen=True)
class YesNo(Kind):
    """REG_DWORD 0 and 1, JSON booleans; never words, which differ between languages."""

    said: str = "yes/no"

    def read(self, raw: object) -> bool:
        if isinstance(raw, bool) or (isinstance(raw, int) and raw in (0, 1)):
            return bool(raw)
        raise ValueError("is neither 1 (yes) nor 0 (no)")


@dataclass(frozen=True)
class Number(Kind):
    """A whole number within bounds, both allowed."""

    low: int
    high: int

    @property
    def said(self) -> str:
        return f"{self.low}–{self.high}"

    @property
    def bounds(self) -> Line:
        """As a sentence."""
        return Line("From {low} to {high}.", {"low": self.low, "high": self.high})

    def read(self, raw: object) -> int:
        if isinstance(raw, float) and raw.is_integer():  # for JSON 72.0 is a whole number
            raw = int(raw)
        if isinstance(raw, bool) or not isinstance(raw, int) or not self.low <= raw <= self.high:
            raise ValueError(f"is not a whole number from {self.low} to {self.high}")
        return raw


@dataclass(frozen=True)
class Choice(Kind):
    """One of some words, with what each means; capitals do not matter."""

    labels: Mapping[str, Words]

    @property
    def said(self) -> str:
        return ", ".join(self.labels)

    def read(self, raw: object) -> str:
        wanted = OneLine().read(raw).casefold()
        for word in self.labels:
            if word.casefold() == wanted:
                return word
        raise ValueError(f"is none of {self.said}")


@dataclass(frozen=True)
class Several(Kind):
    """A list; one line with semicolons, commas or spaces between its items is one too."""

    item: OneLine
    said: str = "list"

    def read(self, raw: object) -> tuple[str, ...]:
        return tuple(self.item.read(each) for each in _items(raw) if each != "")


def _items(raw: object) -> Iterable[object]:
    if isinstance(raw, str):
        return re.split(r"[;,\s]+", raw)
    if not isinstance(raw, list | tuple):
        raise ValueError("is not a list")
    return raw


def _without_slash(address: str) -> str:
    return address.rstrip("/")


def _domain(name: str) -> str:
    return name.removeprefix("@").lower()


ANYTHING = OneLine()
# It becomes a part of the sign-in address, so nothing else may hide in it.
TENANT = OneLine(_HOST, "is neither a directory id nor a domain")
HTTPS = OneLine(
    rf"https://{_PLACE}(/[^\s?#]*)?", "is not an https address", _without_slash, "https address"
)
# A page for the person's browser; ticket systems often put the form into the query.
LINK = OneLine(rf"https://{_PLACE}([/?#]\S*)?", "is not an https address", said="https address")
PROXY = OneLine(
    rf"https?://{_PLACE}/*",
    "is not an http address without a password",
    _without_slash,
    "http address",
)
HOST = OneLine(rf"{_HOST}(:({_PORT}))?", "is not a host name", str.lower, "host[:port]")
DOMAINS = Several(OneLine(rf"@?{_HOST}", "is not a domain", _domain, "domain"))
