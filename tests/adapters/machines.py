"""Machines made of files and dictionaries, on which browsers are looked for."""

from __future__ import annotations

import json
import plistlib
import shlex
from collections.abc import Mapping, Sequence
from pathlib import Path

from photosync_tray.adapters.browser_machine import Machine, System
from photosync_tray.adapters.registry import Hive, Registry

CLIENTS = "SOFTWARE\\Clients\\StartMenuInternet"
APP_PATHS = "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths"
HTTPS = "SOFTWARE\\Microsoft\\Windows\\Shell\\Associations\\UrlAssociations\\https"
EDGE = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"
CHROME = "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"
FIREFOX = "C:\\Program Files\\Mozilla Firefox\\firefox.exe"
LOCAL = "C:\\Users\\person\\AppData\\Local"

Values = dict[str, object]


class FakeRegistry(Registry):
    r"""Keys such as `HKLM\SOFTWARE\…` to values; keys of the 32-bit view begin with `32:`."""

    def __init__(self, keys: Mapping[str, Values] | None = None) -> None:
        self._keys = {key.lower(): (key, values) for key, values in (keys or {}).items()}

    def values(self, hive: Hive, key: str, *, wow32: bool = False) -> Mapping[str, object]:
        _, values = self._keys.get(_name(hive, key, wow32).lower(), ("", {}))
        return {name.lower(): value for name, value in values.items()}

    def subkeys(self, hive: Hive, key: str, *, wow32: bool = False) -> Sequence[str]:
        above = _name(hive, key, wow32).lower() + "\\"
        below = [k[len(above) :] for low, (k, _) in self._keys.items() if low.startswith(above)]
        return sorted({rest.partition("\\")[0] for rest in below})

    def write(self, hive: Hive, key: str, name: str, text: str) -> None:
        path = _name(hive, key, False)
        _, values = self._keys.setdefault(path.lower(), (path, {}))
        values[name] = text

    def remove(self, hive: Hive, key: str, name: str) -> None:
        _, values = self._keys.get(_name(hive, key, False).lower(), ("", {}))
        values.pop(name, None)


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
        self.home = root / "home/person"
        self.environ = {"PATH": str(self.bin), "HOME": str(self.home)}

    @property
    def machine(self) -> Machine:
        return Machine(self.environ, root=self.root)

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
        text = content if isinstance(content, str) else json.dumps(content)
        return write(self.root / place, text)


class WindowsMachine:
    """A registry, and a folder that stands for the drives."""

    def __init__(self, root: Path, keys: Mapping[str, Values] | None = None) -> None:
        self.root = root
        self.registry = FakeRegistry(keys)
        self.environ = {
            "PROGRAMFILES(X86)": "C:\\Program Files (x86)",
            "LOCALAPPDATA": LOCAL,
            "TEMP": "C:\\Temp",
        }
        self.prog_id = ""
        """What Windows answers when it is asked itself."""

    def place(self, path: str) -> Path:
        """Where a path of that machine lies on this one; Windows has no case."""
        return self.root.joinpath(*path.lower().replace(":", "").split("\\"))

    def file(self, path: str, content: object = "") -> Path:
        text = content if isinstance(content, str) else json.dumps(content)
        return write(self.place(path), text)

    @property
    def machine(self) -> Machine:
        return Machine(
            self.environ,
            System.WINDOWS,
            root=self.root / "nothing",
            registry=self.registry,
            prog_id=lambda: self.prog_id,
            file=self.place,
        )


class MacMachine:
    """A folder that stands for / on a Mac, and for a person's home."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.home = root / "Users/person"
        self.environ = {"HOME": str(self.home), "USER": "person"}

    @property
    def machine(self) -> Machine:
        return Machine(self.environ, System.MAC, root=self.root)

    def plist(self, place: str, content: Mapping[str, object], *, binary: bool = True) -> Path:
        kind = plistlib.FMT_BINARY if binary else plistlib.FMT_XML
        path = self.root / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(plistlib.dumps(content, fmt=kind))
        return path

    def bundle(
        self, name: str, identity: str, *, folder: str = "Applications", binary: bool = False
    ) -> Path:
        """An application as its maker ships it; answers with its program."""
        info = {
            "CFBundleIdentifier": identity,
            "CFBundleExecutable": name,
            "CFBundleShortVersionString": "147.0.7727.56",
        }
        inside = f"{folder}/{name}.app/Contents"
        self.plist(f"{inside}/Info.plist", info, binary=binary)
        return write(self.root / inside / "MacOS" / name, "")

    def default(self, identity: str) -> None:
        entries = [
            {"LSHandlerURLScheme": "mailto", "LSHandlerRoleAll": "com.apple.mail"},
            {"LSHandlerURLScheme": "https", "LSHandlerRoleAll": identity},
        ]
        place = "Library/Preferences/com.apple.LaunchServices"
        self.plist(
            f"Users/person/{place}/com.apple.launchservices.secure.plist", {"LSHandlers": entries}
        )


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path
