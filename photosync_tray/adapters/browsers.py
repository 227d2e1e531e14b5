"""Opens a private window of an installed browser, or says why none may or can be opened.

Firefox apart, a browser that is told to open a private window and may not opens an ordinary one.
So policies are read first, and what is not known to be safe is not done. Where private windows are
forbidden, only the route that the organisation's policy names may be taken, and the window says
which one it was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from photosync_tray.adapters.browser_address import check_address
from photosync_tray.adapters.browser_discovery import find, this_machine
from photosync_tray.adapters.browser_launch import Spawn, spawn_detached
from photosync_tray.adapters.browser_machine import Found, Installed, Machine, System
from photosync_tray.adapters.browser_routes import SecondRoute, command, knows, window
from photosync_tray.adapters.browser_temporary import TemporaryProfiles
from photosync_tray.adapters.private_mode import Finding, judge
from photosync_tray.core.errors import BrowserFailed, NoBrowser, PrivateModeForbidden
from photosync_tray.core.model import OpenedWindow, Route
from photosync_tray.core.ports import PrivateBrowsers

_ORDER = (
    *("chrome", "chromium", "firefox", "edge", "brave", "vivaldi", "opera"),
    *("librewolf", "waterfox", "floorp", "zen"),
)
_WHAT = {
    Route.PRIVATE: "{}",
    Route.GUEST: "guest window of {}",
    Route.TEMPORARY_PROFILE: "temporary profile of {}",
    Route.NORMAL: "{}",
}


@dataclass(frozen=True)
class Survey:
    """What was found, in the order of preference, with what local policies say of each route.

    A route that a browser is not known to take is missing from its findings.
    """

    found: Found
    browsers: tuple[tuple[Installed, dict[Route, Finding]], ...]


@dataclass(frozen=True)
class Plan:
    """Which browser would be asked, and for what."""

    browser: Installed
    route: Route


class InstalledBrowsers(PrivateBrowsers):
    """The browsers of a machine. Looks anew each time: browsers and policies come and go.

    `choice` is "auto" or a browser's key; `allows` says of an origin whether it may be opened;
    without `profiles` no temporary profile is made.
    """

    def __init__(
        self,
        machine: Machine,
        *,
        choice: str,
        allows: Callable[[str], bool],
        second_route: SecondRoute = SecondRoute.NONE,
        profiles: TemporaryProfiles | None = None,
        spawn: Spawn = spawn_detached,
    ) -> None:
        self._machine = machine
        self.choice = choice
        self._allows = allows
        self.second_route = second_route
        self._profiles = profiles
        self._spawn = spawn

    def left_to_choose(self) -> InstalledBrowsers:
        """The same, without the person's own choice."""
        return InstalledBrowsers(
            self._machine,
            choice="auto",
            allows=self._allows,
            second_route=self.second_route,
            profiles=self._profiles,
            spawn=self._spawn,
        )

    def open_private(self, address: str) -> OpenedWindow:
        """By the second route where that is allowed; `route` of the answer says which it was.

        Also raises HostNotAllowed, for an address that this program should not open.
        """
        return self._open(self.plan(address), address)

    def choose(self, address: str) -> OpenedWindow:
        plan = self.plan(address)
        return window(plan.browser, plan.route)

    def open_normal(self, address: str) -> OpenedWindow:
        """Open an ordinary window, with the person's cookies. Only after they agreed to that.

        Raises as `open_private`, and PrivateModeForbidden unless SecondRoute is NormalWindow.
        """
        check_address(address, self._allows)
        if self.second_route is not SecondRoute.NORMAL_WINDOW:
            raise PrivateModeForbidden(f"SecondRoute is {self.second_route}")
        refusals: list[str] = []
        for plan in self._open_plans(self._preferred(), Route.NORMAL, address, refusals):
            return self._open(plan, address)
        raise PrivateModeForbidden("; ".join(refusals))

    def survey(self, address: str | None = None) -> Survey:
        """All browsers, judged for `address` where one is given. Takes seconds at the most."""
        found = find(self._machine)
        judged = [
            (one, {route: self._judge(one, route, address) for route in Route if knows(one, route)})
            for one in self._ranked(found)
        ]
        return Survey(found, tuple(judged))

    def plan(self, address: str) -> Plan:
        """What `open_private` would do. Raises as that does."""
        check_address(address, self._allows)
        browsers = self._preferred()
        refusals: list[str] = []
        for route in self._routes():
            for plan in self._open_plans(browsers, route, address, refusals):
                return plan
        if self.second_route is SecondRoute.NORMAL_WINDOW:
            refusals.append("SecondRoute allows an ordinary window once the person agrees")
        raise PrivateModeForbidden("; ".join(refusals))

    def _routes(self) -> Iterator[Route]:
        yield Route.PRIVATE
        second = self.second_route.unasked
        if second and (second is not Route.TEMPORARY_PROFILE or self._profiles):
            yield second

    def _preferred(self) -> list[Installed]:
        found = find(self._machine)
        browsers = self._ranked(found)
        if not browsers:
            raise NoBrowser(
                "; ".join(f"{one.kind.name}: {one.kind.reason}" for one in found.declined)
            )
        return browsers

    def _open_plans(
        self, browsers: Iterable[Installed], route: Route, address: str, refusals: list[str]
    ) -> Iterator[Plan]:
        """Those that nothing forbids; `refusals` gets a line for each of the others."""
        for browser in browsers:
            if not knows(browser, route):
                continue
            finding = self._judge(browser, route, address)
            if not finding.forbidden:
                yield Plan(browser, route)
            else:
                what = _WHAT[route].format(browser.kind.name)
                refusals.append(f"{what}: {finding.policy} in {finding.place}")

    def _judge(self, browser: Installed, route: Route, address: str | None) -> Finding:
        return judge(browser, route, address, self._machine)

    def _ranked(self, found: Found) -> list[Installed]:
        """The choice, then the person's default, then by name; on Windows Edge comes first."""
        first = "edge" if self._machine.system is System.WINDOWS else ""

        def rank(one: Installed) -> tuple[bool, bool, bool, int]:
            key = one.kind.key
            return key != self.choice, not one.default, key != first, _ORDER.index(key)

        return sorted(found.browsers, key=rank)

    def _open(self, plan: Plan, address: str) -> OpenedWindow:
        if plan.route is Route.TEMPORARY_PROFILE and self._profiles:
            self._open_temporarily(plan, address, self._profiles)
        else:
            argv = command(plan.browser, plan.route, address, self._machine)
            self._spawn(argv, self._machine.environ)
        return window(plan.browser, plan.route)

    def _open_temporarily(self, plan: Plan, address: str, profiles: TemporaryProfiles) -> None:
        profiles.tidy()
        folder = profiles.make()
        argv = command(plan.browser, plan.route, address, self._machine, folder)
        try:
            self._spawn(argv, self._machine.environ, partial(profiles.remove, folder))
        except BrowserFailed:
            profiles.remove(folder)
            raise


def installed_browsers(
    *,
    choice: str = "auto",
    allows: Callable[[str], bool],
    second_route: SecondRoute = SecondRoute.NONE,
    folder: Path | None = None,
) -> InstalledBrowsers:
    """The browsers of the machine that we run on; temporary profiles are made in `folder`.

    What an earlier run has left there is removed now.
    """
    profiles = TemporaryProfiles(folder) if folder else None
    if profiles:
        profiles.tidy()
    return InstalledBrowsers(
        this_machine(),
        choice=choice,
        allows=allows,
        second_route=second_route,
        profiles=profiles,
    )
