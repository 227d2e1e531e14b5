"""A Windows PC as IT reaches it: command lines, exit codes, and all that is on its drive C."""

from __future__ import annotations

import getpass
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from installer.windows.bed import Windows, on_z

Value = str | int
Registry = Mapping[str, Mapping[str, Value]]

_HIVE = re.compile(r"\[HKEY_[A-Z_]+\\(?P<key>.+)\]")
_NAMED = re.compile(r'(?:"(?P<name>(?:[^"\\]|\\.)*)"|@)=(?P<value>.*)')
_LEFT_EMPTY = re.compile(
    r"software\\microsoft\\windows\\currentversion\\(installer|run)(\\.*)?"
    r"|software\\classes\\installer(\\.*)?|software\\policies"
)
"""Keys that Windows Installer and administrators share, once there is nothing in them."""
_WINES_OWN = re.compile(
    r"console|software\\wine\\.*"
    r"|software\\microsoft\\windows\\currentversion\\explorer\\accent"
)
"""In HKCU: what Wine sets up when it first shows a window or runs a command line."""


@dataclass(frozen=True)
class Snapshot:
    """What is on the PC. Names of files are those below drive C, with their sizes."""

    files: Mapping[str, int]
    machine: Registry
    user: Registry

    def key(self, name: str) -> Mapping[str, Value]:
        """The values of a key of HKLM; empty where there is none."""
        return self.machine.get(name.lower(), {})

    def below(self, name: str) -> list[str]:
        """The keys of HKLM beginning with `name`."""
        return [key for key in self.machine if key.startswith(name.lower())]

    def folder(self, name: str) -> dict[str, int]:
        """The files below a folder of drive C, by their names within it."""
        start = f"{name}/"
        found = {file: size for file, size in self.files.items() if file.startswith(start)}
        return {file.removeprefix(start): size for file, size in found.items()}

    def more_than(self, other: Snapshot) -> list[str]:
        """Every file, key and value that is here and was not there."""
        files = [f"file {name}" for name in self.files if name not in other.files]
        return sorted(
            [
                *files,
                *(f"HKLM {row}" for row in _new(self.machine, other.machine)),
                *(f"HKCU {row}" for row in _new(self.user, other.user)),
            ]
        )


def _new(now: Registry, before: Registry) -> Iterator[str]:
    for key, values in now.items():
        known = before.get(key)
        if _WINES_OWN.fullmatch(key) or (not values and _LEFT_EMPTY.fullmatch(key)):
            continue
        if known is None:
            yield key
        for name in values:
            if name not in (known or {}):
                yield f"{key}: {name}"


PERSON = f"users/{getpass.getuser()}"
"""The folder of whoever runs Wine, on its drive C:."""
QUIET = {"WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe="}
"""For the Windows of a Pc: Wine makes no menus for Linux of its shortcuts."""


class Pc:
    """A Windows that is on."""

    def __init__(self, windows: Windows) -> None:
        self.windows = windows

    def command(self, line: str) -> int:
        """The exit code of a line as IT writes it; more than eight bits, unlike Linux' own."""
        script = self.windows.drive_c / "command.cmd"
        script.write_text(f"@{line}\n@echo code=%ERRORLEVEL%\n", "utf-8", newline="\r\n")
        run = self.windows.run(["cmd", "/c", r"C:\command.cmd"])
        script.unlink()
        found = re.search(r"code=(-?\d+)", run.stdout)
        assert found, f"{line}: {run.stdout}{run.stderr}"
        return int(found[1])

    def install(self, package: Path, properties: str = "") -> int:
        """As Intune does: without a word on the screen."""
        log = r"C:\windows\temp\install.log"
        return self.command(
            f'msiexec /i "{on_z(package)}" /qn /norestart {properties} /l*v "{log}"'
        )

    def log(self) -> str:
        """What the last installation wrote."""
        return (self.windows.drive_c / "windows/temp/install.log").read_text("utf-8", "replace")

    def uninstall(self, product_code: str) -> int:
        return self.command(f"msiexec /x {product_code} /qn /norestart")

    def snapshot(self) -> Snapshot:
        drive = self.windows.drive_c
        return Snapshot(
            {
                str(file.relative_to(drive)): file.stat().st_size
                for file in drive.rglob("*")
                if file.is_file() and "/temp/" not in str(file).lower()
            },
            self._registry(r"HKLM\Software"),
            self._registry("HKCU"),
        )

    def _registry(self, key: str) -> Registry:
        """Everything below a key, names of keys in lower case and without the hive."""
        file = self.windows.drive_c / "windows" / "temp" / "exported.reg"
        run = self.windows.run(["reg", "export", key, r"C:\windows\temp\exported.reg", "/y"])
        assert run.returncode == 0, run.stdout
        return read_registry(file.read_text("utf-16"))


def read_registry(exported: str) -> Registry:
    """Of values, texts and numbers as such, the rest as it stands there."""
    found: dict[str, dict[str, Value]] = {}
    values: dict[str, Value] = {}
    for line in exported.replace("\\\n  ", "").splitlines():
        if key := _HIVE.fullmatch(line):
            values = found.setdefault(key["key"].lower(), {})
        elif named := _NAMED.fullmatch(line):
            values[_plain(named["name"] or "")] = _value(named["value"])
    return found


def _value(raw: str) -> Value:
    kind, _, rest = raw.partition(":")
    if kind == "dword":
        return int(rest, 16)
    if kind == "hex(2)":
        return bytes.fromhex(rest.replace(",", " ")).decode("utf-16-le").rstrip("\0")
    return _plain(raw[1:-1]) if raw.startswith('"') else raw


def _plain(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)
