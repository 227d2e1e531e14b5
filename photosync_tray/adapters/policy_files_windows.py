"""The browsers' own policies on Windows, read from the registry as each browser reads them."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from photosync_tray.adapters.browser_kinds import BrowserKind
from photosync_tray.adapters.policy_files import Setting
from photosync_tray.adapters.registry import Hive, RegistryReader


def chromium_registry(
    registry: RegistryReader, kind: BrowserKind, names: Sequence[str]
) -> dict[str, Setting]:
    """The machine's keys win over the user's, mandatory ones over recommended ones."""
    key = kind.policies.windows
    found: dict[str, Setting] = {}
    for place in (f"{key}\\Recommended", key):
        for hive in (Hive.USER, Hive.MACHINE):
            values = registry.values(hive, place)
            for name in names:
                value = _chromium_value(registry, hive, place, name, values.get(name.lower()))
                if value is not None:
                    found[name] = Setting(value, f"{hive}\\{place}")
    return found


def _chromium_value(
    registry: RegistryReader, hive: Hive, place: str, name: str, value: object
) -> object:
    """Typed by the policy's name, as Chromium does on Windows.

    There, unlike in files, numbers and booleans may be written as text
    (components/policy/core/common/registry_dict.cc): REG_SZ "1" does forbid.
    """
    if name.lower().endswith("list"):
        return _list(registry.values(hive, f"{place}\\{name}"), value)
    if isinstance(value, str) and re.fullmatch(r"[+-]?\d+", value):
        value = int(value)
    if name.endswith("Enabled") and isinstance(value, int):
        return bool(value)
    return value


def _list(numbered: Mapping[str, object], value: object) -> list[object] | None:
    """A list is a key with numbered values, or JSON in a text."""
    if numbered:
        return [entry for name, entry in sorted(numbered.items()) if name.isdigit()]
    found = _json(value)
    return found if isinstance(found, list) else None


def _json(value: object) -> object:
    """What a text, or several lines of one (REG_MULTI_SZ), says as JSON."""
    text = "\n".join(map(str, value)) if isinstance(value, list) else value
    with contextlib.suppress(ValueError, RecursionError):
        return json.loads(text) if isinstance(text, str) else None
    return None


def gecko_registry(
    registry: RegistryReader, kind: BrowserKind, names: Iterable[str]
) -> list[tuple[str, Setting]]:
    """The machine's value of each name, else the user's."""
    key = kind.policies.windows
    return [(name, setting) for name in names for setting in _first(registry, key, name)]


def _first(registry: RegistryReader, key: str, name: str) -> Iterator[Setting]:
    for hive in (Hive.MACHINE, Hive.USER):
        value = registry.values(hive, key).get(name.lower())
        found = _lists(registry, hive, f"{key}\\{name}") or _json(value)
        value = found if isinstance(found, dict) else value
        if value is not None:
            yield Setting(value, f"{hive}\\{key}")
            return


def _lists(registry: RegistryReader, hive: Hive, key: str) -> dict[str, object]:
    """A policy of lists, as WebsiteFilter, is a key with a key for each list."""
    names = registry.subkeys(hive, key)
    return {name: list(registry.values(hive, f"{key}\\{name}").values()) for name in names}
