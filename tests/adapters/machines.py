"""Machines made of files and dictionaries, on which browsers are looked for."""

from __future__ import annotations

import json
import shlex
from collections.abc import Mapping, Sequence
from pathlib import Path

from photosync_tray.adapters.registry import Hive, RegistryReader

CLIENTS = "SOFTWARE\\Clients\\StartMenuInternet"
APP_PATHS = "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths"
HTTPS = "SOFTWARE\\Microsoft\\Windows\\Shell\\Associations\\UrlAssociations\\https"
EDGE = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"
CHROME = "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"
FIREFOX = "C:\\Program Files\\Mozilla Firefox\\firefox.exe"

Values = dict[str, object]


class FakeRegistry(RegistryReader):
    r"""Keys such as `HKLM\SOFTWARE\…` to values; keys of the 32-bit view begin with `32:`."""

    def __init__(self, keys: Mapping[str, Values] | None = None) -> None:
        self._keys = {key.lower(): (key, values) for key, values in (keys or {}).items()}

    def values(self, hive: Hive, key: str, *, wow32: bool = False) -> Mapping[str, object]:
        _, values = self._keys.get(_name(hive, key, wow32).lower(), ("", {}))
        return {name.lower(): value for name, value in values.items()}

    def subkeys(self, hive: Hive, key: str, *, wow32: bool = False) -> Sequence[str]:
        above = _name(hive, key, wow32) + "\\"
        below = [k[len(above) :] for k, _ in self._keys.values() if k.startswith(above)]
        return sorted({rest.partition("\\")[0] for rest in below})


def _name(hive: Hive, key: str, wow32: bool) -> str:
    return f"{'32:' if wow32 else ''}{hive}\\{key}"


def client(name: str, command: str, prog_id: str, root: str = "HKLM") -> dict[str, Values]:
    """What a browser's installer writes."""
    key = f"{root}\\{CLIENTS}\\{name}"
    return {
        f"{key}\\shell\\open\\command": {"": command},
        f"{key}\\Capabilities\\URLAssociations": {"http": prog_id, "https": prog_id},
    }


class LinuxMachine:
    """A folder that stands for / and for a person's home."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.bin = root / "usr/bin"
        self.bin.mkdir(parents=True)
        self.environ = {"PATH": str(self.bin), "HOME": str(root / "home/person")}

    def program(self, name: str, script: str = "exit 0") -> Path:
        path = self.bin / name
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)
        return path

    def entry(
        self,
        name: str,
        command: str,
        *,
        folder: str = "usr/share/applications",
        lines: Sequence[str] = (),
        kinds: str = "text/html;x-scheme-handler/https;",
    ) -> None:
        path = self.root / folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        text = ["[Desktop Entry]", "Name=Web", f"Exec={command}", f"MimeType={kinds}", *lines]
        path.write_text("\n".join([*text, "[Desktop Action new]", "Exec=other", ""]))

    def browser(self, name: str, script: str = "exit 0") -> Path:
        """A program with its entry, as packages bring it."""
        path = self.program(name, script)
        self.entry(f"{name}.desktop", f"{name} %U")
        return path

    def default(self, name: str, program: str = "xdg-settings") -> None:
        self.program(program, f"echo {shlex.quote(name)}")

    def file(self, place: str, content: object) -> Path:
        """A file of policies; text stays as it is, anything else becomes JSON."""
        path = self.root / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content if isinstance(content, str) else json.dumps(content))
        return path
