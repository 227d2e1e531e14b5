"""Which browsers are installed on Windows, and which one opens web pages: by the registry."""

from __future__ import annotations

import ntpath
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from photosync_tray.adapters.browser_declined import DECLINED, STORE_APP
from photosync_tray.adapters.browser_kinds import BrowserKind, Declined, Engine
from photosync_tray.adapters.browser_machine import Found, Installed, Machine, TurnedDown
from photosync_tray.adapters.browser_table import KINDS
from photosync_tray.adapters.browser_versions import version_of
from photosync_tray.adapters.registry import Hive

_CLIENTS = "SOFTWARE\\Clients\\StartMenuInternet"
_APP_PATHS = "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths"
_HTTPS = "SOFTWARE\\Microsoft\\Windows\\Shell\\Associations\\UrlAssociations\\https"
_VIEWS = [(hive, wow32) for hive in (Hive.USER, Hive.MACHINE) for wow32 in (False, True)]


@dataclass(frozen=True)
class _Candidate:
    kind: BrowserKind | Declined
    path: str
    prog_id: str = ""


def find_on_windows(machine: Machine) -> Found:
    """Every browser that offers itself for https, each once, the default marked.

    A program that only passes links on may be the default; then none of ours is.
    """
    found: dict[str, _Candidate] = {}
    for source in (_clients, _app_paths, _usual_places):
        for candidate in source(machine):
            found.setdefault(ntpath.normcase(candidate.path), candidate)
    default = machine.prog_id() or _chosen_prog_id(machine)
    return Found(
        tuple(_installed(found.values(), default, machine)),
        tuple(_declined(found.values(), default)),
        default,
    )


def _declined(candidates: Iterable[_Candidate], default: str) -> Iterator[TurnedDown]:
    for one in candidates:
        if isinstance(one.kind, Declined):
            yield TurnedDown(one.kind, one.path, _is_default(one, default))
    if default.lower().startswith("appx"):  # what apps from the store are registered as
        yield TurnedDown(STORE_APP, default=True)


def _installed(
    candidates: Iterable[_Candidate], default: str, machine: Machine
) -> Iterator[Installed]:
    for one in candidates:
        if isinstance(one.kind, BrowserKind):
            product = _product(one.kind, one.path)
            data = _data_folder(product, machine) if product else None
            found = Installed(one.kind, one.path, default=_is_default(one, default), data=data)
            yield replace(found, version=version_of(found, machine, product))


def _product(kind: BrowserKind, path: str) -> str:
    r"""The name under which Chromium's kin keep data and registry, such as `Google\Chrome Beta`.

    They are installed into a folder Application below a folder of that name.
    """
    folder = re.escape(kind.windows.folder.lstrip("\\"))
    match = re.search(rf"\\({folder}[^\\]*)\\Application\\", path, re.I)
    return match[1] if match and kind.engine is Engine.CHROMIUM else ""


def _data_folder(product: str, machine: Machine) -> Path | None:
    """Source: https://chromium.googlesource.com/chromium/src/+/main/docs/user_data_dir.md."""
    local = machine.environ.get("LOCALAPPDATA")
    return machine.file(f"{local}\\{product}\\User Data") if local else None


def executable_of(command: str, machine: Machine) -> str | None:
    """The program of a registered command, when it is an .exe that exists.

    Commands may be unquoted although they hold spaces: then the longest part that exists counts.
    """
    text = _expanded(command, machine.environ).strip()
    if text.startswith('"'):
        tries = [text[1:].partition('"')[0]]
    else:
        words = text.split(" ")
        tries = [" ".join(words[:count]) for count in range(len(words), 0, -1)]
    good = (path for path in tries if _acceptable(path, machine.environ))
    return next((path for path in good if machine.file(path).is_file()), None)


def _expanded(text: str, environ: Mapping[str, str]) -> str:
    known = {name.upper(): value for name, value in environ.items()}  # Windows has no case here
    return re.sub(r"%([^%]+)%", lambda name: known.get(name[1].upper(), name[0]), text)


def _acceptable(path: str, environ: Mapping[str, str]) -> bool:
    """Absolute and an .exe: .bat and .cmd go through cmd.exe, which reads arguments its own way."""
    if not ntpath.splitdrive(path)[0] or not ntpath.isabs(path):
        return False
    temporary = ntpath.normcase(environ.get("TEMP") or "\\\\?\\none") + "\\"
    return path.lower().endswith(".exe") and not ntpath.normcase(path).startswith(temporary)


def _clients(machine: Machine) -> Iterator[_Candidate]:
    for hive, wow32 in _VIEWS:
        for name in machine.registry.subkeys(hive, _CLIENTS, wow32=wow32):
            key = f"{_CLIENTS}\\{name}"
            claims = _values(machine, hive, f"{key}\\Capabilities\\URLAssociations", wow32)
            command = _values(machine, hive, f"{key}\\shell\\open\\command", wow32).get("")
            prog_id = str(claims.get("https", ""))
            path = executable_of(str(command), machine) if command and prog_id else None
            kind = path and _kind(path, name, prog_id)
            if path and kind:
                yield _Candidate(kind, path, prog_id)


def _values(machine: Machine, hive: Hive, key: str, wow32: bool) -> Mapping[str, object]:
    return machine.registry.values(hive, key, wow32=wow32)


def _kind(path: str, client: str, prog_id: str) -> BrowserKind | Declined | None:
    """By its program's name, and by what it registered: others build their own chrome.exe."""
    program = ntpath.basename(path).lower()
    for kind in KINDS:
        known = client.lower().startswith(kind.windows.clients)
        if program in kind.windows.programs and (known or _matches(prog_id, kind)):
            return kind
    names = {program, _bare(prog_id)}
    return next((kind for kind in DECLINED if kind.windows & names), None)


def _matches(prog_id: str, kind: BrowserKind) -> bool:
    return _bare(prog_id) in kind.windows.prog_ids


def _bare(prog_id: str) -> str:
    """Without the suffix of an installation."""
    return re.split(r"[.-]", prog_id.lower(), maxsplit=1)[0]


def _app_paths(machine: Machine) -> Iterator[_Candidate]:
    for kind in KINDS:
        for program in sorted(kind.windows.programs):
            for hive, wow32 in _VIEWS:
                command = _values(machine, hive, f"{_APP_PATHS}\\{program}", wow32).get("")
                path = executable_of(str(command), machine) if command else None
                if path and kind.windows.folder in path.lower():
                    yield _Candidate(kind, path)


def _usual_places(machine: Machine) -> Iterator[_Candidate]:
    for kind in KINDS:
        for place in kind.windows.usual_places:
            path = executable_of(f'"{place}"', machine)
            if path:
                yield _Candidate(kind, path)


def _chosen_prog_id(machine: Machine) -> str:
    """Windows 11 24H2 moved the choice; the older key then still holds an older one."""
    for key in ("UserChoiceLatest", "UserChoiceLatest\\ProgId", "UserChoice"):
        chosen = machine.registry.values(Hive.USER, f"{_HTTPS}\\{key}").get("progid")
        if chosen:
            return str(chosen)
    return ""


def _is_default(candidate: _Candidate, prog_id: str) -> bool:
    if candidate.prog_id or isinstance(candidate.kind, Declined):
        return candidate.prog_id.lower() == prog_id.lower()
    return _matches(prog_id, candidate.kind)
