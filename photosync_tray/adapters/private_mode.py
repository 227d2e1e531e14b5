"""Whether a policy on this machine forbids private windows, read BEFORE a browser is started.

Afterwards is too late: told to open a private window while the policy forbids it, Chromium and
its kin open the ORDINARY one, with the person's cookies, and end with 0 (tried, Chromium 156).
Policies that reach a browser through the cloud cannot be seen from outside; so the best answer is
"no local policy forbids it", never "allowed".
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from photosync_tray.adapters.browser_discovery import Installed
from photosync_tray.adapters.browser_table import BrowserKind, Engine
from photosync_tray.adapters.policy_files import (
    Setting,
    chromium_files,
    chromium_registry,
    gecko_files,
    gecko_registry,
)
from photosync_tray.adapters.registry import RegistryReader

_FORBIDDEN = 1
_GECKO_POLICIES = ("DisablePrivateBrowsing", "PrivateBrowsingModeAvailability")
# [scheme://][.]host, or * for every host. Other entries have ports, paths or queries.
_SIMPLE = re.compile(r"(?:(https?)://)?(\*|\.?[a-z0-9-]+(?:\.[a-z0-9-]+)*)/?")


class Verdict(enum.StrEnum):
    """What the local policies say of private windows."""

    FORBIDDEN = "forbidden"
    NOT_FORBIDDEN = "not-forbidden"


@dataclass(frozen=True)
class Finding:
    """The verdict; when forbidden, by which policy, and in which file or registry key."""

    verdict: Verdict
    policy: str = ""
    place: str = ""


_NOT_FORBIDDEN = Finding(Verdict.NOT_FORBIDDEN)


def private_mode(
    browser: Installed, address: str | None, *, root: Path, registry: RegistryReader | None
) -> Finding:
    """What local policies say of `address` in a private window of `browser`.

    Without an address only the switch for all of them is looked at.
    """
    kind = browser.kind
    if kind.engine is Engine.GECKO:
        settings = gecko_files(kind, browser.executable, root, _GECKO_POLICIES)
        if registry is not None:
            settings += gecko_registry(registry, kind, _GECKO_POLICIES)
        return _gecko(settings)
    names = _chromium_names(kind)
    if registry is not None:
        return _chromium(kind, chromium_registry(registry, kind, names), address)
    return _chromium(kind, chromium_files(kind, root, names), address)


def _gecko(settings: Iterable[tuple[str, Setting]]) -> Finding:
    """Blocked if either policy says so, in any place: a 0 in one does not undo the other."""
    for name, setting in settings:
        value = setting.value
        # The validator of Firefox takes 0 and 1 for a boolean, but no boolean for a number.
        number_only = name == "PrivateBrowsingModeAvailability"
        if value == _FORBIDDEN and not (number_only and isinstance(value, bool)):
            return Finding(Verdict.FORBIDDEN, name, setting.place)
    return _NOT_FORBIDDEN


def _chromium_names(kind: BrowserKind) -> tuple[str, ...]:
    word = kind.policies.private_word
    own = tuple(f"{word}Mode{what}" for what in ("Availability", "UrlAllowlist", "UrlBlocklist"))
    return (*own, "IncognitoEnabled", "URLAllowlist", "URLBlocklist")


def _chromium(kind: BrowserKind, settings: Mapping[str, Setting], address: str | None) -> Finding:
    available, allow, block, enabled, allow_all, block_all = _chromium_names(kind)
    allowed = _names(settings.get(allow), address)
    off = _switched_off(settings, available, enabled)
    if off and not allowed:
        return Finding(Verdict.FORBIDDEN, off, settings[off].place)
    if _names(settings.get(block), address) and not allowed:
        return Finding(Verdict.FORBIDDEN, block, settings[block].place)
    if _only_listed(settings, allow, block, address) and not allowed:
        return Finding(Verdict.FORBIDDEN, allow, settings[allow].place)
    if _names(settings.get(block_all), address) and not _names(settings.get(allow_all), address):
        return Finding(Verdict.FORBIDDEN, block_all, settings[block_all].place)
    return _NOT_FORBIDDEN


def _switched_off(settings: Mapping[str, Setting], available: str, enabled: str) -> str | None:
    """The policy that turns private windows off; 2 forces them, which suits us.

    The old IncognitoEnabled counts only while the new policy is absent, however malformed that
    is. Integers are not booleans here, nor is "1" one: Chromium ignores it in a file (tried).
    """
    new, old = settings.get(available), settings.get(enabled)
    if new is not None:
        return available if type(new.value) is int and new.value == _FORBIDDEN else None
    return enabled if old is not None and old.value is False else None


def _only_listed(
    settings: Mapping[str, Setting], allow: str, block: str, address: str | None
) -> bool:
    """An allow-list without a block-list blocks everything else in private windows (tried)."""
    listed = settings.get(allow)
    return bool(address and listed and _entries(listed) and block not in settings)


def _entries(setting: Setting | None) -> list[str]:
    value = setting.value if setting else None
    return [entry for entry in value if isinstance(entry, str)] if isinstance(value, list) else []


def _names(setting: Setting | None, address: str | None) -> bool:
    """Whether a list names the host of the address in a way that is simple to read."""
    return bool(address) and any(_entry_names(entry, address or "") for entry in _entries(setting))


def _entry_names(entry: str, address: str) -> bool:
    match = _SIMPLE.fullmatch(entry.lower())
    if match is None:
        return False
    scheme, pattern = match.groups()
    parts = urlsplit(address)
    host = parts.hostname or ""
    if scheme and scheme != parts.scheme:
        return False
    if pattern.startswith("."):  # a leading dot means this host alone
        return host == pattern[1:]
    return pattern in ("*", host) or host.endswith(f".{pattern}")
