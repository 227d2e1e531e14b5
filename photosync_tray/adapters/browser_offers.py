"""The installed browsers as the settings dialog offers them."""

from __future__ import annotations

from photosync_tray.adapters.browser_machine import Installed, TurnedDown
from photosync_tray.adapters.browser_routes import SecondRoute
from photosync_tray.adapters.browsers import InstalledBrowsers
from photosync_tray.adapters.private_mode import Finding
from photosync_tray.core.browser_offers import BrowserOffer, BrowserOffers
from photosync_tray.core.errors import PhotoSyncError, Problem
from photosync_tray.core.model import OpenedWindow, Route
from photosync_tray.core.ports import PrivateBrowsers

_ASKED = {SecondRoute.NORMAL_WINDOW: Route.NORMAL}


def offers(browsers: InstalledBrowsers, auto: PrivateBrowsers, address: str) -> BrowserOffers:
    """Everything found, judged for `address`; `auto` are the same browsers left to choose.

    Takes seconds at the most.
    """
    survey = browsers.survey(address)
    offered = (_offer(browsers, one, findings) for one, findings in survey.browsers)
    declined = (_declined(one) for one in survey.found.declined)
    return BrowserOffers((*offered, *declined), _taken(auto, address))


def _taken(auto: PrivateBrowsers, address: str) -> OpenedWindow | Problem:
    try:
        return auto.choose(address)
    except PhotoSyncError as fault:
        return fault.problem()


def _offer(
    browsers: InstalledBrowsers, one: Installed, findings: dict[Route, Finding]
) -> BrowserOffer:
    private = findings[Route.PRIVATE]
    if not private.forbidden:
        return BrowserOffer(one.kind.key, one.kind.name)
    second = browsers.second_route.unasked or _ASKED.get(browsers.second_route)
    finding = findings.get(second) if second else None
    route = second if finding and not finding.forbidden else None
    return BrowserOffer(one.kind.key, one.kind.name, route, private.policy, private.place)


def _declined(one: TurnedDown) -> BrowserOffer:
    return BrowserOffer(one.kind.key, one.kind.name, None, declined=one.kind.reason)
