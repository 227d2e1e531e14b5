"""Which browsers are installed, and which one opens web pages: by freedesktop.org's files."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from photosync_tray.adapters.browser_table import KINDS, BrowserKind

_HTTPS = "x-scheme-handler/https"
_QUESTIONS = (
    ("xdg-settings", "get", "default-web-browser"),
    ("xdg-mime", "query", "default", _HTTPS),
)
_SECONDS = 3.0
# A part of Exec: in double quotes with escapes, or bare.
_PART = re.compile(r'"((?:[^"\\]|\\.)*)"|([^\s"]+)')
_ESCAPES = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}


@dataclass(frozen=True)
class Installed:
    """A browser on this machine; `prefix` stands between the executable and our arguments."""

    kind: BrowserKind
    executable: str
    prefix: tuple[str, ...] = ()
    default: bool = False

    def command(self, address: str) -> list[str]:
        return [self.executable, *self.prefix, *self.kind.arguments(address)]


def find_on_linux(environ: Mapping[str, str], root: Path) -> list[Installed]:
    """Every browser that offers itself for https, each once, the default marked."""
    default = default_entry(environ)
    found: dict[tuple[str, tuple[str, ...]], Installed] = {}
    for name, entry in _entries(environ, root).items():
        command = _command(entry, environ)
        kind = command and _kind(command)
        if command and kind:
            one = Installed(kind, command[0], _prefix(command), default=name == default)
            key = (os.path.realpath(one.executable), one.prefix)
            if key not in found or one.default:
                found[key] = one
    return list(found.values())


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
                first[name] = _entry(path)
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


def _entry(path: Path) -> dict[str, str]:
    """The main group of a .desktop file; empty when it cannot be read."""
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return {}
    group = re.search(r"^\[Desktop Entry\]\s*$(.*?)(?=^\[|\Z)", text, re.M | re.S)
    lines = group[1].splitlines() if group else []
    pairs = (line.partition("=") for line in lines if "=" in line and not line.startswith("#"))
    return {key.strip(): value.strip() for key, _, value in pairs}


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


def parse_exec(value: str) -> list[str]:
    """Split by the Desktop Entry Specification, field codes removed."""
    plain = re.sub(r"\\([sntr\\])", lambda escape: _ESCAPES[escape[1]], value)
    parts = []
    for match in _PART.finditer(plain):
        quoted, bare = match.groups()
        text = bare if quoted is None else re.sub(r"\\(.)", r"\1", quoted)
        text = re.sub(r"%(.)", lambda code: "%" if code[1] == "%" else "", text)
        if text or quoted is not None:
            parts.append(text)
    return parts


def _kind(command: list[str]) -> BrowserKind | None:
    """By the program's name, links followed first; flatpaks by their id. Never by display name."""
    names = (Path(os.path.realpath(command[0])).name, Path(command[0]).name)
    for name in names:
        for kind in KINDS:
            if name in kind.linux.programs:
                return kind
    if names[1] != "flatpak":
        return None
    return next((kind for kind in KINDS if kind.linux.flatpaks & set(command[1:])), None)


def _prefix(command: list[str]) -> tuple[str, ...]:
    """For a flatpak everything up to its id; else nothing, since order decides in Firefox."""
    if Path(command[0]).name != "flatpak":
        return ()
    ids = frozenset().union(*(kind.linux.flatpaks for kind in KINDS))
    last = next(index for index, part in enumerate(command) if part in ids)
    # --file-forwarding would read our arguments for its own marks.
    return tuple(part for part in command[1 : last + 1] if part != "--file-forwarding")
