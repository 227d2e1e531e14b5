"""One PC from the first installation to the last uninstallation, with the program running."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from installer.windows.bed import Windows
from installer.windows.msi import names
from installer.windows.msi.package import Build, build, moment
from tests.desktop import Desktop
from tests.windows.pc import Pc, Snapshot

ROOT = Path(__file__).parents[2]
PROGRAM = "Program Files/PhotoSync Tray"
STATUS_FOLDER = f"ProgramData/{names.STATUS_FOLDER}"
OLD, NEW = "0.9.0", "0.9.1"
GIVEN: Mapping[str, str] = {
    "TENANTID": "contoso.example",
    "CLIENTID": "00000000-0000-0000-0000-000000000000",
    "CLOUD": "GCCHigh",
    "SHAREPOINTHOST": "contoso-my.sharepoint.example",
    "ALLOWEDDOMAINS": "contoso.example;fabrikam.example",
    "WATCHHOURS": "48",
    "RECHECKHOURS": "0",
    "USEBROKER": "0",
    "FLEETSTATUS": "yes",  # is no number, so that the program can name it
    "ORGANIZATIONNAME": '"Contoso & Sons"',
    "HELPURL": '"https://help.contoso.example/?form=photo&lang=en"',
    "HELPTEXT": '"#it-help on Teams"',
}
POLICIES = (
    r"reg add HKLM\Software\Policies\PhotoSyncTray /v WatchHours /t REG_DWORD /d 24 /f",
    r"reg add HKLM\Software\Policies\PhotoSyncTray\AllowedDomains /v 1 /d contoso.example /f",
    r"reg add HKCU\Software\Policies\PhotoSyncTray /v Browser /d firefox /f",
    r"reg add HKCU\Software\Policies\PhotoSyncTray /v WatchHours /t REG_DWORD /d 12 /f",
    r"reg add HKCU\Software\Policies\PhotoSyncTray /v SharePointHost /d mine.example /f",
)
NO_POLICIES = (
    r"reg delete HKLM\Software\Policies\PhotoSyncTray /f",
    r"reg delete HKCU\Software\Policies\PhotoSyncTray /f",
)


@dataclass
class Journey:
    """What was seen at each station, by its name."""

    shipped: Mapping[str, int]
    """The files of the first package, by name within it, with their sizes."""
    picture: Path
    """The screen with the icon of the installed program."""
    codes: dict[str, int] = field(default_factory=dict)
    seen: dict[str, Snapshot] = field(default_factory=dict)
    status_folder: dict[str, bool] = field(default_factory=dict)
    """Whether the folder of the status for IT was there."""
    policy: dict[str, Any] = field(default_factory=dict)
    icon: int = 0
    """How many pixels the notification area grew by when the installed program started."""
    ended: int | None = None
    """The exit code of the program that ran while it was updated."""


def travelled(windows: Windows, desktop: Desktop, frozen: Path, folder: Path) -> Journey:
    """Goes the whole way. `folder` is shared with the PC and takes the packages."""
    old, new = (_package(windows, frozen, folder, version) for version in (OLD, NEW))
    pc = Pc(windows)
    found = Journey(_sizes(folder / OLD), folder / "installed.png")

    def station(name: str, code: int) -> None:
        found.codes[name], found.seen[name] = code, pc.snapshot()
        found.status_folder[name] = (windows.drive_c / STATUS_FOLDER).is_dir()

    station("clean", 0)
    given = " ".join(f"{name}={value}" for name, value in GIVEN.items())
    station("installed", pc.install(old, given))
    _run_all(pc, POLICIES)
    empty = _area(desktop)
    tray = _started_as_at_sign_in(windows, desktop, found.seen["installed"])
    found.icon = _area(desktop) - empty
    desktop.screenshot(found.picture)
    found.policy = _policy(windows)
    code = pc.install(new, "WATCHHOURS=12 NOAUTOSTART=1 DESKTOPSHORTCUT=1")
    found.ended = tray.wait(timeout=120)
    _run_all(pc, NO_POLICIES)
    station("updated", code)
    station("downgraded", pc.install(old))
    lost = windows.drive_c / PROGRAM / names.CONSOLE
    lost.unlink()
    station("repaired", pc.install(new, "REINSTALL=ALL TENANTID=evil.example STARTAT=OfficeHome"))
    code_of_new = f"{{{str(names.product_code(NEW)).upper()}}}"
    station("removed", pc.uninstall(code_of_new))
    found.codes["removed again"] = pc.uninstall(code_of_new)
    return found


def _package(windows: Windows, frozen: Path, folder: Path, version: str) -> Path:
    """The program with a file that differs from version to version, and one that each has alone."""
    content = folder / version
    shutil.copytree(frozen, content, copy_function=shutil.copyfile)
    (content / "_internal" / "in-both.txt").write_text(f"in {version}")
    (content / "_internal" / f"only-in-{version}.txt").write_text(version)
    icon = ROOT / "resources" / "icons" / "app.ico"
    return build(Build(version, content, icon, moment(None)), folder, windows.tool).file


def _sizes(folder: Path) -> dict[str, int]:
    files = (file for file in folder.rglob("*") if file.is_file())
    return {str(file.relative_to(folder)): file.stat().st_size for file in files}


def _run_all(pc: Pc, lines: tuple[str, ...]) -> None:
    for line in lines:
        assert pc.command(line) == 0, line


def _started_as_at_sign_in(
    windows: Windows, desktop: Desktop, installed: Snapshot
) -> subprocess.Popen[bytes]:
    """By the very entry of the Run key, until its icon is in the notification area."""
    line = str(installed.key(names.RUN_KEY)[names.RUN_NAME])
    words = re.fullmatch(r'"([^"]+)" (.*)', line)
    assert words, line
    empty = _area(desktop)
    tray = windows.start([words[1], *words[2].split()])
    desktop.wait_for(lambda: _area(desktop) > empty, 120, "the icon of the installed program")
    return tray


def _area(desktop: Desktop) -> int:
    """The width of the notification area in pixels; a window that goes just then hides it."""
    panels = desktop.wait_for(lambda: desktop.windows("^panel$"), 20, "the notification area")
    return panels[0].width


def _policy(windows: Windows) -> dict[str, Any]:
    run = windows.run([rf"C:\Program Files\PhotoSync Tray\{names.CONSOLE}", "policy", "--json"])
    assert run.returncode == 0, run.stderr
    found: dict[str, Any] = json.loads(run.stdout)
    return found
