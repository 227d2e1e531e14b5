"""The ways to a window without the person's cookies, and the arguments that ask for each."""

from __future__ import annotations

import enum
from pathlib import Path

from photosync_tray.adapters.browser_kinds import Engine
from photosync_tray.adapters.browser_machine import Installed, Machine, Package, System
from photosync_tray.adapters.browser_profiles import profile_for_private_windows
from photosync_tray.adapters.private_mode import keeps_profiles_elsewhere
from photosync_tray.core.model import OpenedWindow, Route


class SecondRoute(enum.StrEnum):
    """What may be done where private windows are forbidden: the policy of the same name."""

    GUEST = "Guest"
    TEMPORARY_PROFILE = "TemporaryProfile"
    NORMAL_WINDOW = "NormalWindow"
    NONE = "None"

    @property
    def unasked(self) -> Route | None:
        """The route that may be taken without asking the person first."""
        return _UNASKED.get(self)


_UNASKED = {
    SecondRoute.GUEST: Route.GUEST,
    SecondRoute.TEMPORARY_PROFILE: Route.TEMPORARY_PROFILE,
}
_WORDS = {Route.GUEST: "Guest", Route.TEMPORARY_PROFILE: "temporary", Route.NORMAL: "normal"}


def knows(browser: Installed, route: Route) -> bool:
    """Whether this browser is known to take the route.

    Snaps and flatpaks do not see the folder in which we make temporary profiles.
    """
    if route is Route.GUEST:
        return browser.kind.guest is not None
    if route is Route.TEMPORARY_PROFILE:
        return browser.kind.temporary is not None and browser.package is Package.PLAIN
    return route in (Route.PRIVATE, Route.NORMAL)


def command(
    browser: Installed, route: Route, address: str, machine: Machine, folder: Path | None = None
) -> list[str]:
    """The whole command; `folder` is that of a temporary profile.

    The address comes last, and at once after Firefox's switch: else Firefox opens it in an
    ordinary window (tried).
    """
    if route is Route.GUEST:
        return browser.command("--guest", address)
    if route is Route.TEMPORARY_PROFILE:
        return browser.command(*_temporary(browser, folder, machine), address)
    if route is Route.NORMAL:
        return browser.command(address)
    return browser.command(*_profile(browser, machine), browser.kind.switch, address)


def _profile(browser: Installed, machine: Machine) -> tuple[str, ...]:
    if browser.data is None or keeps_profiles_elsewhere(browser, machine):
        return ()
    name = profile_for_private_windows(browser.data)
    return (f"--profile-directory={name}",) if name else ()


def _temporary(browser: Installed, folder: Path | None, machine: Machine) -> tuple[str, ...]:
    if folder is None:
        raise ValueError("a temporary profile needs a folder")
    if browser.kind.engine is Engine.CHROMIUM:
        return f"--user-data-dir={folder}", "--no-first-run", "--no-default-browser-check"
    # On Windows Firefox starts through a launcher, which waits for it only when told to.
    wait = ("-wait-for-browser",) if machine.system is System.WINDOWS else ()
    return (*wait, "-no-remote", "-profile", str(folder))


def window(browser: Installed, route: Route) -> OpenedWindow:
    word = _WORDS.get(route, browser.kind.private_word)
    return OpenedWindow(browser.kind.name, word, route)
