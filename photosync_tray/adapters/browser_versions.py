"""The version of a browser, learned without starting it; empty when nothing tells.

Where several places tell, the lowest counts: what runs may be older than what lies on the disk,
and some policies are only believed from a version on.
"""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from photosync_tray.adapters.browser_kinds import Engine
from photosync_tray.adapters.browser_machine import Installed, Machine, Package, System
from photosync_tray.adapters.registry import Hive

_NUMBER = re.compile(r"\d+(?:\.\d+)+")
_OF_THE_APP = re.compile(r"^\[App\]\s*$.*?^Version=(\S+)", re.M | re.S)


def version_of(browser: Installed, machine: Machine, product: str = "") -> str:
    r"""`product` is Chromium's own name of it on Windows, such as `Google\Chrome Beta`."""
    if browser.package is not Package.PLAIN:
        return ""
    if browser.kind.engine is Engine.GECKO:
        return lowest([_application_ini(browser, machine)])
    windows = _on_windows(browser, machine, product) if machine.system is System.WINDOWS else ()
    return lowest([*windows, _last_version(browser)])


def lowest(texts: Iterable[str]) -> str:
    numbers = [match[0] for text in texts if (match := _NUMBER.match(text))]
    return min(numbers, key=_parts, default="")


def major(version: str) -> int | None:
    return _parts(version)[0] if _NUMBER.match(version) else None


def _parts(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def _on_windows(browser: Installed, machine: Machine, product: str) -> Iterator[str]:
    """What last ran, and the folders of versions beside the program."""
    if product:
        beacon = machine.registry.values(Hive.USER, f"SOFTWARE\\{product}\\BLBeacon")
        yield str(beacon.get("version", ""))
    with contextlib.suppress(OSError):
        beside = machine.file(browser.executable).parent
        yield from (path.name for path in beside.iterdir() if path.is_dir())


def _last_version(browser: Installed) -> str:
    """What Chromium last ran as, from a file of its own (chrome/browser/downgrade)."""
    return _text(browser.data / "Last Version") if browser.data else ""


def _application_ini(browser: Installed, machine: Machine) -> str:
    """Every Gecko carries this file beside the program, or in its bundle's Resources."""
    folder = Path(os.path.realpath(machine.file(browser.executable))).parent
    if machine.system is System.MAC:
        folder = folder.parent / "Resources"
    match = _OF_THE_APP.search(_text(folder / "application.ini"))
    return match[1] if match else ""


def _text(path: Path) -> str:
    with contextlib.suppress(OSError, ValueError):
        return path.read_text(encoding="utf-8")
    return ""
