"""Which browsers the settings dialog offers, on made-up machines."""

from __future__ import annotations

from pathlib import Path

import pytest

from photosync_tray.adapters.browser_offers import offers
from photosync_tray.adapters.browser_routes import SecondRoute
from photosync_tray.core.browser_offers import BrowserOffer, BrowserOffers
from photosync_tray.core.errors import Problem
from photosync_tray.core.model import OpenedWindow, Route
from tests.adapters.machines import LinuxMachine
from tests.adapters.opening import ADDRESS, Recorder, browsers

POLICY = "etc/chromium/policies/managed/it.json"


@pytest.fixture
def machine(tmp_path: Path) -> LinuxMachine:
    return LinuxMachine(tmp_path)


def offered(
    machine: LinuxMachine, choice: str = "auto", second: SecondRoute = SecondRoute.NONE
) -> BrowserOffers:
    found = browsers(machine.machine, Recorder(), choice, second)
    return offers(found, found.left_to_choose(), ADDRESS)


def test_what_auto_would_take_is_told_whatever_was_chosen(machine: LinuxMachine) -> None:
    machine.browser("chromium")
    machine.browser("firefox")
    machine.default("chromium.desktop")
    found = offered(machine, "firefox")
    assert [one.key for one in found.offers] == ["firefox", "chromium"]
    assert isinstance(found.taken, OpenedWindow)
    assert found.taken.browser == "Chromium"


@pytest.mark.parametrize(
    ("second", "route"),
    [
        (SecondRoute.NONE, None),
        (SecondRoute.GUEST, Route.GUEST),
        (SecondRoute.TEMPORARY_PROFILE, Route.TEMPORARY_PROFILE),
        (SecondRoute.NORMAL_WINDOW, Route.NORMAL),
    ],
)
def test_where_private_windows_are_forbidden_the_second_route_is_told(
    machine: LinuxMachine, second: SecondRoute, route: Route | None
) -> None:
    machine.browser("chromium")
    place = machine.file(POLICY, {"IncognitoModeAvailability": 1})
    [one] = offered(machine, second=second).offers
    wanted = BrowserOffer("chromium", "Chromium", route, "IncognitoModeAvailability", str(place))
    assert one == wanted


def test_a_second_route_that_is_forbidden_too_is_none(machine: LinuxMachine) -> None:
    machine.browser("chromium")
    both = {"IncognitoModeAvailability": 1, "BrowserGuestModeEnabled": False}
    machine.file(POLICY, both)
    found = offered(machine, second=SecondRoute.GUEST)
    assert [one.route for one in found.offers] == [None]
    assert isinstance(found.taken, Problem)


def test_a_browser_that_is_never_used_says_why(machine: LinuxMachine) -> None:
    machine.browser("torbrowser-launcher")
    [one] = offered(machine).offers
    assert one.route is None
    assert one.line.said().startswith("Tor Browser is made to hide who you are")
