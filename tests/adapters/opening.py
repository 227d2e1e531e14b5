"""Browsers of a made-up machine, and what they would have been started with."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from photosync_tray.adapters.browser_launch import Spawn
from photosync_tray.adapters.browser_machine import Machine
from photosync_tray.adapters.browser_routes import SecondRoute
from photosync_tray.adapters.browser_temporary import TemporaryProfiles
from photosync_tray.adapters.browsers import InstalledBrowsers
from photosync_tray.core.errors import BrowserFailed
from tests.adapters.machines import LinuxMachine

PORTAL = "https://www.office.com"
ADDRESS = f"{PORTAL}/launch/onedrive?auth=2&login_hint=sam%40contoso.com"


class Recorder:
    """Keeps what would have been started, and can end it; `fails` is what a start raises."""

    def __init__(self) -> None:
        self.started: list[list[str]] = []
        self.environ: Mapping[str, str] = {}
        self.fails: BrowserFailed | None = None
        self._ended: Callable[[], object] | None = None

    def __call__(
        self,
        argv: Sequence[str],
        environ: Mapping[str, str],
        ended: Callable[[], object] | None = None,
    ) -> None:
        if self.fails:
            raise self.fails
        self.started.append(list(argv))
        self.environ = environ
        self._ended = ended

    def end(self) -> None:
        """The browser is closed; what follows runs on another thread, as in earnest."""
        if self._ended:
            thread = threading.Thread(target=self._ended)
            thread.start()
            thread.join()


def browsers(
    machine: Machine,
    spawn: Spawn,
    choice: str = "auto",
    second: SecondRoute = SecondRoute.NONE,
    profiles: Path | None = None,
) -> InstalledBrowsers:
    return InstalledBrowsers(
        machine,
        choice=choice,
        allows={PORTAL}.__contains__,
        second_route=second,
        profiles=TemporaryProfiles(profiles) if profiles else None,
        spawn=spawn,
    )


def forbid(machine: LinuxMachine, *keys: str, guest: bool = False) -> None:
    """Private windows by policy, and guest windows as well."""
    more: dict[str, object] = {"BrowserGuestModeEnabled": False} if guest else {}
    incognito = {"IncognitoModeAvailability": 1} | more
    contents: dict[str, tuple[str, object]] = {
        "edge": ("etc/opt/edge/policies/managed/it.json", {"InPrivateModeAvailability": 1} | more),
        "chrome": ("etc/opt/chrome/policies/managed/it.json", incognito),
        "chromium": ("etc/chromium/policies/managed/it.json", incognito),
        "brave": ("etc/brave/policies/managed/it.json", incognito),
        "firefox": (
            "etc/firefox/policies/policies.json",
            {"policies": {"DisablePrivateBrowsing": True}},
        ),
    }
    for key in keys:
        machine.file(*contents[key])
