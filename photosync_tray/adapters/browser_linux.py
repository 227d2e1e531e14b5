"""Which browsers are installed, and which one opens web pages: by freedesktop.org's files."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from photosync_tray.adapters.browser_declined import DECLINED
from photosync_tray.adapters.browser_kinds import BrowserKind, Declined
from photosync_tray.adapters.browser_machine import (
    Found,
    Installed,
    Machine,
    Package,
    TurnedDown,
)
from photosync_tray.adapters.browser_table import KINDS
from photosync_tray.adapters.browser_versions import version_of
from photosync_tray.adapters.desktop_entry import desktop_entry, parse_exec

_HTTPS = "x-scheme-handler/https"
_QUESTIONS = (
    ("xdg-settings", "get", "default-web-browser"),
    ("xdg-mime", "query", "default", _HTTPS),
)
_SECONDS = 3.0


def find_on_linux(machine: Machine) -> Found:
    """Every browser that offers itself for https, each once, the default marked.

    Takes a few seconds at the most.
    """
    default = default_entry(machine.environ) or ""
    browsers: dict[tuple[str, tuple[str, ...]], Installed] = {}
    declined: dict[str, TurnedDown] = {}
    for name, entry in _entries(machine.environ, machine.root).items():
        command = _command(entry, machine.environ)
        kind = command and _kind(command)
        if command and isinstance(kind, BrowserKind):
            one = _installed(kind, command, machine)
            key = (_really(one), one.prefix)
            if key not in browsers or name == default:
                browsers[key] = replace(one, default=name == default)
        elif command and isinstance(kind, Declined):
            declined[kind.key] = TurnedDown(kind, command[0], name == default)
    return Found(tuple(browsers.values()), tuple(declined.values()), default)


def _really(one: Installed) -> str:
    """The program without links; but every snap is a link to one and the same program."""
    snap = one.package is Package.SNAP
    return one.executable if snap else os.path.realpath(one.executable)


def _installed(kind: BrowserKind, command: list[str], machine: Machine) -> Installed:
    package = _package(command)
    data = _data_folder(kind, command, package, machine)
    found = Installed(kind, command[0], _prefix(command), package=package, data=data)
    return replace(found, version=version_of(found, machine))


def _package(command: list[str]) -> Package:
    if Path(command[0]).name == "flatpak":
        return Package.FLATPAK
    snap = Path(os.path.realpath(command[0])).name == "snap" or "/snap/bin/" in command[0]
    return Package.SNAP if snap else Package.PLAIN


def _data_folder(
    kind: BrowserKind, command: list[str], package: Package, machine: Machine
) -> Path | None:
    """Where this one keeps its profiles; not known of snaps."""
    if package is Package.FLATPAK:
        identity = next(part for part in command if part in kind.linux.flatpaks)
        folder = kind.linux.flatpaks[identity]
        return machine.home / ".var/app" / identity / "config" / folder if folder else None
    names = (Path(command[0]).name, Path(os.path.realpath(command[0])).name)
    folder = next((kind.linux.programs[name] for name in names if name in kind.linux.programs), "")
    config = machine.environ.get("XDG_CONFIG_HOME") or str(machine.home / ".config")
    return Path(config, folder) if folder and package is Package.PLAIN else None


def default_entry(environ: Mapping[str, str]) -> str | None:
    """The id of the default browser's .desktop file. Takes a few seconds at the most."""
    for program, *arguments in _QUESTIONS:
        path = shutil.which(program, path=environ.get("PATH"))
        answer = _answer([path, *arguments], environ) if path else ""
        if answer:
            return answer
    return None


def _answer(argv: list[str], environ: Mapping[str, str]) -> str:
    try:
        done = subprocess.run(  # noqa: S603 - a fixed question to a program found by PATH
            argv,
            env=dict(environ),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode(errors="replace").strip() if done.returncode == 0 else ""


def _entries(environ: Mapping[str, str], root: Path) -> dict[str, dict[str, str]]:
    """Entries that handle https, by id. The first file of an id hides the later ones."""
    first: dict[str, dict[str, str]] = {}
    for folder in _application_folders(environ, root):
        for path in sorted(folder.rglob("*.desktop")):
            name = "-".join(path.relative_to(folder).parts)
            if name not in first:
                first[name] = desktop_entry(path)
    return {name: entry for name, entry in first.items() if _usable(entry)}


def _application_folders(environ: Mapping[str, str], root: Path) -> Iterator[Path]:
    home = Path(environ.get("HOME", "/"))
    own = environ.get("XDG_DATA_HOME") or str(home / ".local/share")
    shared = environ.get("XDG_DATA_DIRS") or f"{root / 'usr/local/share'}:{root / 'usr/share'}"
    yield from (Path(base, "applications") for base in (own, *shared.split(":")) if base)
    # A session that was started without their profile scripts does not name these.
    yield home / ".local/share/flatpak/exports/share/applications"
    yield root / "var/lib/flatpak/exports/share/applications"
    yield root / "var/lib/snapd/desktop/applications"


def _usable(entry: Mapping[str, str]) -> bool:
    hidden = "true" in (entry.get("Hidden"), entry.get("NoDisplay"))
    return not hidden and _HTTPS in entry.get("MimeType", "").split(";")


def _command(entry: Mapping[str, str], environ: Mapping[str, str]) -> list[str]:
    """Exec as an absolute command; empty when there is no such program."""
    parts = parse_exec(entry.get("Exec", ""))
    if parts and Path(parts[0]).name == "env":
        # Snaps say `env BAMF_DESKTOP_FILE_HINT=… /snap/bin/firefox %u`.
        parts = parts[1:]
        while parts and "=" in parts[0]:
            parts = parts[1:]
    program = shutil.which(parts[0], path=environ.get("PATH")) if parts else None
    return [program, *parts[1:]] if program and Path(program).is_absolute() else []


def _kind(command: list[str]) -> BrowserKind | Declined | None:
    """By the program's name, links followed first; flatpaks by their id. Never by display name."""
    names = [Path(os.path.realpath(command[0])).name, Path(command[0]).name]
    if names[1] == "flatpak":
        names = command[1:]
    known = (kind for name in names for kind in KINDS if _goes_by(kind, name))
    declined = (kind for name in names for kind in DECLINED if name in kind.linux)
    return next(known, None) or next(declined, None)


def _goes_by(kind: BrowserKind, name: str) -> bool:
    return name in kind.linux.programs or name in kind.linux.flatpaks


def _prefix(command: list[str]) -> tuple[str, ...]:
    """For a flatpak everything up to its id; else nothing, since order decides in Firefox."""
    if Path(command[0]).name != "flatpak":
        return ()
    ids = {name for kind in KINDS for name in kind.linux.flatpaks}
    last = next(index for index, part in enumerate(command) if part in ids)
    # --file-forwarding would read our arguments for its own marks.
    return tuple(part for part in command[1 : last + 1] if part != "--file-forwarding")
