"""Which browsers are installed on Windows, and which one opens web pages: by the registry."""

from __future__ import annotations

import ntpath
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from photosync_tray.adapters.browser_discovery import Installed
from photosync_tray.adapters.browser_table import KINDS, BrowserKind
from photosync_tray.adapters.registry import Hive, RegistryReader

_CLIENTS = "SOFTWARE\\Clients\\StartMenuInternet"
_APP_PATHS = "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths"
_HTTPS = "SOFTWARE\\Microsoft\\Windows\\Shell\\Associations\\UrlAssociations\\https"
_VIEWS = [(hive, wow32) for hive in (Hive.USER, Hive.MACHINE) for wow32 in (False, True)]


@dataclass(frozen=True)
class _Candidate:
    installed: Installed
    prog_id: str = ""


def find_on_windows(
    registry: RegistryReader, environ: Mapping[str, str], exists: Callable[[str], bool]
) -> list[Installed]:
    """Every browser that offers itself for https, each once, the default marked."""
    found: dict[str, _Candidate] = {}
    for source in (_clients, _app_paths, _usual_places):
        for candidate in source(registry, environ, exists):
            found.setdefault(ntpath.normcase(candidate.installed.executable), candidate)
    default = _default_prog_id(registry)
    return [replace(one.installed, default=_is_default(one, default)) for one in found.values()]


def executable_of(
    command: str, environ: Mapping[str, str], exists: Callable[[str], bool]
) -> str | None:
    """The program of a registered command, when it is an .exe that exists.

    Commands may be unquoted although they hold spaces: then the longest part that exists counts.
    """
    text = _expanded(command, environ).strip()
    if text.startswith('"'):
        tries = [text[1:].partition('"')[0]]
    else:
        words = text.split(" ")
        tries = [" ".join(words[:count]) for count in range(len(words), 0, -1)]
    return next((path for path in tries if _acceptable(path, environ) and exists(path)), None)


def _expanded(text: str, environ: Mapping[str, str]) -> str:
    known = {name.upper(): value for name, value in environ.items()}  # Windows has no case here
    return re.sub(r"%([^%]+)%", lambda name: known.get(name[1].upper(), name[0]), text)


def _acceptable(path: str, environ: Mapping[str, str]) -> bool:
    """Absolute and an .exe: .bat and .cmd go through cmd.exe, which reads arguments its own way."""
    if not ntpath.splitdrive(path)[0] or not ntpath.isabs(path):
        return False
    temporary = ntpath.normcase(environ.get("TEMP") or "\\\\?\\none") + "\\"
    return path.lower().endswith(".exe") and not ntpath.normcase(path).startswith(temporary)


def _clients(
    registry: RegistryReader, environ: Mapping[str, str], exists: Callable[[str], bool]
) -> Iterator[_Candidate]:
    for hive, wow32 in _VIEWS:
        for name in registry.subkeys(hive, _CLIENTS, wow32=wow32):
            key = f"{_CLIENTS}\\{name}"
            claims = registry.values(hive, f"{key}\\Capabilities\\URLAssociations", wow32=wow32)
            command = registry.values(hive, f"{key}\\shell\\open\\command", wow32=wow32).get("")
            prog_id = str(claims.get("https", ""))
            path = executable_of(str(command), environ, exists) if command and prog_id else None
            kind = path and _kind(path, name, prog_id)
            if path and kind:
                yield _Candidate(Installed(kind, path), prog_id)


def _kind(path: str, client: str, prog_id: str) -> BrowserKind | None:
    """By its program's name, and by what it registered: others build their own chrome.exe."""
    program = ntpath.basename(path).lower()
    for kind in KINDS:
        known = client.lower().startswith(kind.windows.clients)
        if program in kind.windows.programs and (known or _matches(prog_id, kind)):
            return kind
    return None


def _matches(prog_id: str, kind: BrowserKind) -> bool:
    """Whether it is one of the kind's, with or without the suffix of an installation."""
    return re.split(r"[.-]", prog_id.lower(), maxsplit=1)[0] in kind.windows.prog_ids


def _app_paths(
    registry: RegistryReader, environ: Mapping[str, str], exists: Callable[[str], bool]
) -> Iterator[_Candidate]:
    for kind in KINDS:
        for program in sorted(kind.windows.programs):
            for hive, wow32 in _VIEWS:
                command = registry.values(hive, f"{_APP_PATHS}\\{program}", wow32=wow32).get("")
                path = executable_of(str(command), environ, exists) if command else None
                if path and kind.windows.folder in path.lower():
                    yield _Candidate(Installed(kind, path))


def _usual_places(
    registry: RegistryReader, environ: Mapping[str, str], exists: Callable[[str], bool]
) -> Iterator[_Candidate]:
    del registry  # the last resort needs none
    for kind in KINDS:
        for place in kind.windows.usual_places:
            path = executable_of(f'"{place}"', environ, exists)
            if path:
                yield _Candidate(Installed(kind, path))


def _default_prog_id(registry: RegistryReader) -> str:
    """Windows 11 24H2 moved the choice; the older key then still holds an older one."""
    for key in ("UserChoiceLatest", "UserChoiceLatest\\ProgId", "UserChoice"):
        chosen = registry.values(Hive.USER, f"{_HTTPS}\\{key}").get("progid")
        if chosen:
            return str(chosen)
    return ""


def _is_default(candidate: _Candidate, prog_id: str) -> bool:
    if candidate.prog_id:
        return candidate.prog_id.lower() == prog_id.lower()
    return _matches(prog_id, candidate.installed.kind)
