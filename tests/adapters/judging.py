"""What policies in files say of a browser on a Linux machine."""

from __future__ import annotations

from photosync_tray.adapters.browser_kinds import BrowserKind
from photosync_tray.adapters.browser_machine import Installed
from photosync_tray.adapters.browser_table import CHROMIUM
from photosync_tray.adapters.private_mode import Finding, judge
from photosync_tray.core.model import Route
from tests.adapters.machines import LinuxMachine

ADDRESS = "https://www.office.com/launch/onedrive?auth=2"


def look(
    machine: LinuxMachine,
    kind: BrowserKind = CHROMIUM,
    address: str | None = ADDRESS,
    *,
    route: Route = Route.PRIVATE,
    version: str = "",
) -> Finding:
    browser = Installed(kind, str(machine.bin / "browser"), version=version)
    return judge(browser, route, address, machine.machine)
