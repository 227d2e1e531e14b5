"""Whether lists of addresses in policies name an address, each engine by its own grammar.

What we cannot read to the end counts against us: it may block, and it never allows.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

# [scheme://][.]host[:port][/path][@query or ?query]
_FILTER = re.compile(
    r"(?:(?P<scheme>[a-z][a-z0-9+.-]*)://)?(?P<exact>\.?)(?P<host>\*|[a-z0-9._-]+)"
    r"(?::(?P<port>\d+|\*))?(?P<path>/[^?@#]*)?(?P<query>[?@][^#]*)?(?:#.*)?",
    re.I,
)
_PATTERN = re.compile(r"(?P<scheme>\*|https?)://(?P<host>\*|(?:\*\.)?[a-z0-9.-]+)(?P<path>/.*)")


class Listed(enum.Enum):
    """What the lists say of an address together."""

    NOT = enum.auto()
    BLOCKED = enum.auto()
    ALLOWED = enum.auto()
    """Blocked, but for an exception."""


@dataclass(frozen=True)
class _Filter:
    """One entry of Chromium's lists that names the address."""

    host: str
    exact: bool
    path: str
    plain: bool
    """Host alone, so that it names every page there."""

    def rank(self, *, allows: bool) -> tuple[bool, bool, int, int, bool]:
        """The highest decides; an exception when all else is equal.

        Source: https://chromium.org/administrators/url-blocklist-filter-format
        """
        return self.host != "*", self.exact, len(self.host), len(self.path), allows


def chromium_lists(block: Iterable[str], allow: Iterable[str], address: str) -> Listed:
    """What URLBlocklist and URLAllowlist say."""
    blocks = [entry.rank(allows=False) for entry in _naming(block, address)]
    allows = [entry.rank(allows=True) for entry in _naming(allow, address) if entry.plain]
    if not blocks:
        return Listed.NOT
    return Listed.ALLOWED if allows and max(allows) > max(blocks) else Listed.BLOCKED


def names(entries: Iterable[str], address: str, *, allows: bool) -> bool:
    """Whether one entry of Chromium's names the address."""
    return any(entry.plain or not allows for entry in _naming(entries, address))


def _naming(entries: Iterable[str], address: str) -> list[_Filter]:
    parts = urlsplit(address)
    found = (_filter(entry, parts) for entry in entries)
    return [entry for entry in found if entry]


def _filter(text: str, parts: SplitResult) -> _Filter | None:
    match = _FILTER.fullmatch(text.strip())
    if match is None:
        return None
    host = match["host"].lower().rstrip(".")
    path = match["path"] or ""
    fits = (
        (match["scheme"] or parts.scheme).lower() == parts.scheme
        and _host_fits(host, parts.hostname or "", exact=bool(match["exact"]))
        and (match["port"] or "*") in ("*", str(_port(parts)))
        and (parts.path or "/").startswith(path)
    )
    plain = path in ("", "/") and not match["port"] and not match["query"]
    return _Filter(host, bool(match["exact"]), path, plain) if fits else None


def _port(parts: SplitResult) -> int:
    return parts.port or {"https": 443}.get(parts.scheme, 80)


def _host_fits(pattern: str, host: str, *, exact: bool) -> bool:
    """A leading dot means this host alone."""
    if pattern == "*":
        return True
    return host == pattern or (not exact and host.endswith(f".{pattern}"))


def gecko_lists(block: Iterable[str], exceptions: Iterable[str], address: str) -> Listed:
    """What Firefox's WebsiteFilter says; its entries are match patterns of extensions.

    Source: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
    """
    parts = urlsplit(address)
    if not any(_pattern_fits(entry, parts) for entry in block):
        return Listed.NOT
    excepted = any(_pattern_fits(entry, parts) for entry in exceptions)
    return Listed.ALLOWED if excepted else Listed.BLOCKED


def _pattern_fits(pattern: str, parts: SplitResult) -> bool:
    """The whole path counts, with the query: `*` stands for any characters."""
    if pattern == "<all_urls>":
        return True
    match = _PATTERN.fullmatch(pattern)
    if match is None:
        return False
    host = match["host"].lower()
    bare = host.removeprefix("*.")
    path = ".*".join(map(re.escape, match["path"].split("*")))
    return (
        match["scheme"] in ("*", parts.scheme)
        and _host_fits(bare, parts.hostname or "", exact=bare == host)
        and re.fullmatch(path, _page(parts), re.S) is not None
    )


def _page(parts: SplitResult) -> str:
    return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
