"""The browsers' own policies, read from where each browser reads them, and as it reads them."""

from __future__ import annotations

import contextlib
import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from photosync_tray.adapters.browser_table import BrowserKind
from photosync_tray.adapters.registry import Hive, RegistryReader

_STRING_OR_COMMENT = re.compile(r'("(?:[^"\\]|\\.)*")|//[^\n]*|/\*.*?\*/', re.S)
_STRING_OR_COMMA = re.compile(r'("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])')


@dataclass(frozen=True)
class Setting:
    """A policy's value as it stands there, and the file or registry key that holds it."""

    value: object
    place: str


def chromium_files(kind: BrowserKind, root: Path, names: Sequence[str]) -> dict[str, Setting]:
    """All files of a folder merged, the last by name wins; managed before recommended.

    Recommended files count: Chromium applied IncognitoModeAvailability from one (tried), although
    its documentation says that it cannot be recommended.
    """
    found: dict[str, Setting] = {}
    for level in ("recommended", "managed"):
        for place in kind.policies.linux:
            for path in _files(root, f"{place}/{level}/*"):
                values = _read(path, chromium=True)
                found |= {
                    name: Setting(values[name], str(path)) for name in names if name in values
                }
    return found


def gecko_files(
    kind: BrowserKind, executable: str, root: Path, names: Sequence[str]
) -> list[tuple[str, Setting]]:
    """From every policies.json that this browser might read, each name as often as it is there."""
    beside = Path(os.path.realpath(executable)).parent / "distribution/policies.json"
    paths = [path for place in kind.policies.linux for path in _files(root, place)]
    found = []
    for path in (*paths, beside):
        policies = _read(path, chromium=False).get("policies")
        if isinstance(policies, dict):
            found += [
                (name, Setting(policies[name], str(path))) for name in names & policies.keys()
            ]
    return found


def _files(root: Path, pattern: str) -> list[Path]:
    with contextlib.suppress(OSError):  # what we may not read, the person's browser may not either
        return sorted(path for path in root.glob(pattern) if path.is_file())
    return []


def _read(path: Path, *, chromium: bool) -> dict[str, object]:
    """The object in a file; empty when the browser could make nothing of it either."""
    try:
        text = path.read_text(encoding="utf-8-sig")
        found = json.loads(_lenient(text) if chromium else text, strict=not chromium)
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _lenient(text: str) -> str:
    """Without comments and trailing commas, which Chromium's reader accepts."""
    plain = _STRING_OR_COMMENT.sub(lambda match: match[1] or " ", text)
    return _STRING_OR_COMMA.sub(lambda match: match[1] or "", plain)


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
    with contextlib.suppress(ValueError, TypeError):
        found = json.loads(value) if isinstance(value, str) else None
        return found if isinstance(found, list) else None
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
        if value is not None:
            yield Setting(value, f"{hive}\\{key}")
            return
