"""The browsers' own policies in files, read from where each browser reads them, and as it does."""

from __future__ import annotations

import contextlib
import json
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from photosync_tray.adapters.browser_kinds import BrowserKind
from photosync_tray.adapters.browser_machine import Installed, Machine, System

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
                found |= pick(_read(path, chromium=True), names, str(path))
    return found


def pick(values: dict[str, object], names: Sequence[str], place: str) -> dict[str, Setting]:
    return {name: Setting(values[name], place) for name in names if name in values}


def gecko_files(
    browser: Installed, machine: Machine, names: Sequence[str]
) -> list[tuple[str, Setting]]:
    """From every policies.json that this browser might read, each name as often as it is there."""
    linux = browser.kind.policies.linux if machine.system is System.LINUX else ()
    paths = [path for place in linux for path in _files(machine.root, place)]
    found: list[tuple[str, Setting]] = []
    for path in (*paths, _beside(browser, machine)):
        policies = _read(path, chromium=False).get("policies")
        if isinstance(policies, dict):
            found += pick(policies, names, str(path)).items()
    return found


def parsed(value: object) -> object:
    """A policy of several parts may be written as JSON within a text (Firefox, tried)."""
    with contextlib.suppress(ValueError, RecursionError):
        return json.loads(value) if isinstance(value, str) else value
    return value


def _beside(browser: Installed, machine: Machine) -> Path:
    """The file that comes with the program itself."""
    folder = Path(os.path.realpath(machine.file(browser.executable))).parent
    if machine.system is System.MAC:
        folder = folder.parent / "Resources"
    return folder / "distribution/policies.json"


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
