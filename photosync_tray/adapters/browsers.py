"""Opens a private window of an installed browser, or says why none may or can be opened.

Firefox apart, a browser that is told to open a private window and may not opens an ordinary one.
So policies are read first, and what is not known to be safe is not done.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from photosync_tray.adapters.browser_discovery import Installed, find_on_linux
from photosync_tray.adapters.browser_discovery_windows import find_on_windows
from photosync_tray.adapters.browser_launch import Spawn, child_environment, spawn_detached
from photosync_tray.adapters.private_mode import Finding, Verdict, private_mode
from photosync_tray.adapters.registry import RegistryReader
from photosync_tray.core.cloud import origin
from photosync_tray.core.errors import HostNotAllowed, NoBrowser, PrivateModeForbidden
from photosync_tray.core.model import OpenedWindow
from photosync_tray.core.ports import PrivateBrowsers

# What RFC 3986 allows, without the apostrophe.
_CHARACTERS = re.compile(r"[A-Za-z0-9\-._~:/?#\[\]@!$&()*+,;=%]+")
_ORDER = ("chrome", "chromium", "firefox", "edge")
_ORDER_ON_WINDOWS = ("edge", "chrome", "chromium", "firefox")


@dataclass(frozen=True)
class Browser:
    """A browser that was found, and what local policies say of its private windows."""

    key: str
    name: str
    private_word: str
    executable: str
    default: bool
    finding: Finding


class InstalledBrowsers(PrivateBrowsers):
    """The browsers of this machine. Looks anew each time: browsers and policies come and go.

    `choice` is "auto" or a browser's key; `allows` says of an origin whether it may be opened.
    `registry` makes it Windows; policies in files are looked for under `root`.
    """

    def __init__(
        self,
        *,
        choice: str,
        allows: Callable[[str], bool],
        environ: Mapping[str, str],
        root: Path = Path("/"),
        registry: RegistryReader | None = None,
        exists: Callable[[str], bool] = os.path.isfile,
        spawn: Spawn = spawn_detached,
        frozen: bool = False,
    ) -> None:
        self._choice = choice
        self._allows = allows
        self._environ = child_environment(environ, frozen=frozen)
        self._root = root
        self._registry = registry
        self._exists = exists
        self._spawn = spawn

    def open_private(self, address: str) -> OpenedWindow:
        """Also raises HostNotAllowed, for an address that this program should not open."""
        browser = self._choose(address)
        self._spawn(browser.command(address), self._environ)
        return _window(browser)

    def choose(self, address: str) -> OpenedWindow:
        return _window(self._choose(address))

    def _choose(self, address: str) -> Installed:
        check_address(address, self._allows)
        found = self._found()
        if not found:
            raise NoBrowser
        refusals = []
        for browser in found:
            finding = self._finding(browser, address)
            if finding.verdict is Verdict.NOT_FORBIDDEN:
                return browser
            refusals.append(f"{browser.kind.name}: {finding.policy} in {finding.place}")
        raise PrivateModeForbidden("; ".join(refusals))

    def browsers(self, address: str | None = None) -> tuple[Browser, ...]:
        """What was found, in the order of preference, judged for `address` where one is given.

        Takes a few seconds at the most.
        """
        return tuple(self._browser(one, address) for one in self._found())

    def _browser(self, one: Installed, address: str | None) -> Browser:
        kind, finding = one.kind, self._finding(one, address)
        return Browser(kind.key, kind.name, kind.private_word, one.executable, one.default, finding)

    def _found(self) -> list[Installed]:
        """The choice, then the person's default, then by name."""
        if self._registry is None:
            order, found = _ORDER, find_on_linux(self._environ, self._root)
        else:
            order = _ORDER_ON_WINDOWS
            found = find_on_windows(self._registry, self._environ, self._exists)

        def rank(one: Installed) -> tuple[bool, bool, int]:
            return one.kind.key != self._choice, not one.default, order.index(one.kind.key)

        return sorted(found, key=rank)

    def _finding(self, one: Installed, address: str | None) -> Finding:
        return private_mode(one, address, root=self._root, registry=self._registry)


def _window(browser: Installed) -> OpenedWindow:
    return OpenedWindow(browser.kind.name, browser.kind.private_word)


def check_address(address: str, allows: Callable[[str], bool]) -> None:
    """Refuse what could be read as an option, or leads elsewhere. Raises HostNotAllowed.

    The whole address is not repeated in the error, since that is logged.
    """
    if not _CHARACTERS.fullmatch(address):
        raise HostNotAllowed("address with characters that it may not have")
    try:
        parts, place = urlsplit(address), origin(address)
    except ValueError:
        raise HostNotAllowed("address that cannot be read") from None
    secure = address.startswith("https://")
    loopback = address.startswith("http://") and parts.hostname == "127.0.0.1"
    if not (secure or loopback) or "@" in parts.netloc or not allows(place):
        raise HostNotAllowed(f"start address at {parts.hostname or parts.scheme!r}")


def installed_browsers(*, choice: str = "auto", allows: Callable[[str], bool]) -> InstalledBrowsers:
    """The browsers of the machine that we run on."""
    registry: RegistryReader | None = None
    if sys.platform == "win32":
        from photosync_tray.adapters.registry import LiveRegistry

        registry = LiveRegistry()
    return InstalledBrowsers(
        choice=choice,
        allows=allows,
        environ=os.environ,
        registry=registry,
        frozen=bool(getattr(sys, "frozen", False)),
    )
