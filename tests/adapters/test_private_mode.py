"""Whether a policy forbids a window, for each way in which Chromium reads them from files."""

from __future__ import annotations

from pathlib import Path

import pytest

from photosync_tray.adapters.browser_kinds import BrowserKind
from photosync_tray.adapters.browser_machine import Installed
from photosync_tray.adapters.browser_table import BRAVE, CHROME, CHROMIUM, EDGE, KINDS, VIVALDI
from photosync_tray.adapters.private_mode import (
    NOTHING,
    Finding,
    Verdict,
    keeps_profiles_elsewhere,
)
from photosync_tray.core.model import Route
from tests.adapters.judging import look
from tests.adapters.machines import LinuxMachine

MANAGED = "etc/chromium/policies/managed/a.json"
AVAILABILITY = "IncognitoModeAvailability"
ALLOW = "IncognitoModeUrlAllowlist"
BLOCK = "IncognitoModeUrlBlocklist"


@pytest.fixture
def machine(tmp_path: Path) -> LinuxMachine:
    return LinuxMachine(tmp_path)


def test_no_policy(machine: LinuxMachine) -> None:
    assert {look(machine, kind) for kind in KINDS} == {NOTHING}


@pytest.mark.parametrize(
    ("kind", "place", "policy"),
    [
        (EDGE, "etc/opt/edge/policies/managed/a.json", "InPrivateModeAvailability"),
        (CHROME, "etc/opt/chrome/policies/managed/a.json", AVAILABILITY),
        (CHROMIUM, MANAGED, AVAILABILITY),
        (CHROMIUM, "etc/chromium-browser/policies/managed/any-name", AVAILABILITY),
        (CHROMIUM, "etc/chromium/policies/recommended/a.json", AVAILABILITY),
        (
            CHROMIUM,
            "var/lib/flatpak/extension/org.chromium.Chromium.Extension.it/x86_64/1/policies/managed/a",
            AVAILABILITY,
        ),
        (BRAVE, "etc/brave/policies/managed/a.json", AVAILABILITY),
        (VIVALDI, "etc/opt/vivaldi/policies/managed/a.json", AVAILABILITY),
    ],
)
def test_chromium_places(machine: LinuxMachine, kind: BrowserKind, place: str, policy: str) -> None:
    path = machine.file(place, {policy: 1})
    assert look(machine, kind) == Finding(Verdict.FORBIDDEN, policy, str(path))


@pytest.mark.parametrize(
    ("content", "policy"),
    [
        ({AVAILABILITY: 1}, AVAILABILITY),
        ({"IncognitoEnabled": False}, "IncognitoEnabled"),
        ('{"IncognitoModeAvailability": 1, // why\n}', AVAILABILITY),
        ('\ufeff{/* "x": */ "IncognitoModeAvailability": 1}', AVAILABILITY),
        ({AVAILABILITY: 0}, None),
        ({AVAILABILITY: 3}, None),
        ({AVAILABILITY: "1"}, None),
        ({AVAILABILITY: True}, None),
        ({AVAILABILITY: 1.0}, None),
        ({AVAILABILITY: 0, "IncognitoEnabled": False}, None),
        ({AVAILABILITY: "1", "IncognitoEnabled": False}, None),
        ({"IncognitoEnabled": 0}, None),
        ({"incognitomodeavailability": 1}, None),
        ("[1]", None),
        ("not JSON", None),
        ('{"IncognitoModeAvailability": 1', None),
    ],
)
def test_chromium_values(machine: LinuxMachine, content: object, policy: str | None) -> None:
    path = machine.file(MANAGED, content)
    expected = Finding(Verdict.FORBIDDEN, policy, str(path)) if policy else NOTHING
    assert look(machine) == expected


def test_chromium_last_file_wins_and_managed_wins(machine: LinuxMachine) -> None:
    machine.file("etc/chromium/policies/managed/1.json", {AVAILABILITY: 1})
    machine.file("etc/chromium/policies/managed/2.json", {AVAILABILITY: 0})
    machine.file("etc/chromium/policies/recommended/9.json", {AVAILABILITY: 1})
    assert look(machine) == NOTHING


def test_forced(machine: LinuxMachine) -> None:
    path = machine.file(MANAGED, {AVAILABILITY: 2})
    assert look(machine) == Finding(Verdict.FORCED, AVAILABILITY, str(path))


F, A, N = Verdict.FORBIDDEN, Verdict.ALLOWED_HERE, Verdict.NOTHING_FOUND


@pytest.mark.parametrize(
    ("content", "verdict", "policy"),
    [
        ({AVAILABILITY: 1, ALLOW: ["office.com"]}, A, ALLOW),
        ({AVAILABILITY: 1, ALLOW: ["https://www.office.com"]}, A, ALLOW),
        ({AVAILABILITY: 1, ALLOW: [".www.office.com"]}, A, ALLOW),
        ({AVAILABILITY: 1, ALLOW: ["*"]}, A, ALLOW),
        ({"IncognitoEnabled": False, ALLOW: ["*"]}, A, ALLOW),
        ({AVAILABILITY: 1, ALLOW: ["example.com", 5]}, F, AVAILABILITY),
        ({AVAILABILITY: 1, ALLOW: ["www.office.com/launch"]}, F, AVAILABILITY),  # not simple
        ({AVAILABILITY: 1, ALLOW: "*"}, F, AVAILABILITY),
        ({BLOCK: ["*"]}, F, BLOCK),
        ({BLOCK: ["office.com"]}, F, BLOCK),
        ({BLOCK: ["*"], ALLOW: ["office.com"]}, A, ALLOW),
        ({BLOCK: ["www.office.com"], ALLOW: ["office.com"]}, A, ALLOW),  # whichever is longer
        ({BLOCK: ["example.com"]}, N, ""),
        ({ALLOW: ["example.com"]}, F, ALLOW),
        ({ALLOW: ["example.com"], BLOCK: ["example.org"]}, N, ""),
        ({ALLOW: []}, N, ""),
        ({"URLBlocklist": ["*"]}, F, "URLBlocklist"),
        ({"URLBlocklist": ["*"], "URLAllowlist": ["office.com"]}, A, "URLAllowlist"),
        ({"URLBlocklist": ["www.office.com"], "URLAllowlist": ["office.com"]}, F, "URLBlocklist"),
        ({"URLBlocklist": ["*"], ALLOW: ["office.com"]}, A, ALLOW),
        ({AVAILABILITY: 2, "URLBlocklist": ["*"]}, F, "URLBlocklist"),
    ],
)
def test_chromium_lists(
    machine: LinuxMachine, content: object, verdict: Verdict, policy: str
) -> None:
    path = machine.file(MANAGED, content)
    expected = Finding(verdict, policy, str(path) if policy else "")
    assert look(machine, version="147.0.1.2") == expected


@pytest.mark.parametrize(
    ("kind", "version", "verdict"),
    [
        (CHROMIUM, "147.0.1.2", A),
        (CHROMIUM, "146.0.9.9", F),
        (CHROMIUM, "", F),
        (BRAVE, "1.147.3", F),  # its numbers are not Chromium's
        (VIVALDI, "147.0", F),
    ],
)
def test_an_exception_is_believed_of_a_browser_that_knows_exceptions(
    machine: LinuxMachine, kind: BrowserKind, version: str, verdict: Verdict
) -> None:
    for place in kind.policies.linux[:1]:
        machine.file(f"{place}/managed/a.json", {AVAILABILITY: 1, ALLOW: ["*"]})
    assert look(machine, kind, version=version).verdict is verdict


def test_an_exception_that_an_old_browser_does_not_know_does_no_harm(
    machine: LinuxMachine,
) -> None:
    machine.file(MANAGED, {BLOCK: ["*"], ALLOW: ["office.com"]})
    assert look(machine, version="146.0") == NOTHING


@pytest.mark.parametrize(
    ("content", "policy"),
    [
        ({}, None),
        ({AVAILABILITY: 1, BLOCK: ["*"]}, None),  # guest windows are not private ones
        ({"BrowserGuestModeEnabled": False}, "BrowserGuestModeEnabled"),
        ({"BrowserGuestModeEnabled": 0}, None),  # no boolean
        ({"BrowserSignin": 2}, "BrowserSignin"),
        ({"BrowserSignin": 1}, None),
        ({"BrowserSignin": 2, "BrowserGuestModeEnabled": True}, "BrowserSignin"),
        ({"BrowserSignin": 2, "BrowserGuestModeEnabled": "yes"}, "BrowserSignin"),
        ({"URLBlocklist": ["office.com"]}, "URLBlocklist"),
    ],
)
@pytest.mark.parametrize("place", ["etc/opt/edge", "etc/opt/chrome", "etc/chromium"])
def test_guest(
    machine: LinuxMachine, place: str, content: dict[str, object], policy: str | None
) -> None:
    kind = {"etc/opt/edge": EDGE, "etc/opt/chrome": CHROME}.get(place, CHROMIUM)
    path = machine.file(f"{place}/policies/managed/a.json", content)
    expected = Finding(F, policy, str(path)) if policy else NOTHING
    assert look(machine, kind, route=Route.GUEST) == expected


@pytest.mark.parametrize("route", [Route.TEMPORARY_PROFILE, Route.NORMAL])
def test_the_general_list_holds_in_every_window(machine: LinuxMachine, route: Route) -> None:
    machine.file(MANAGED, {AVAILABILITY: 1, "UserDataDir": "/x", "BrowserGuestModeEnabled": False})
    assert look(machine, route=route) == NOTHING  # Linux knows no UserDataDir
    path = machine.file(MANAGED, {"URLBlocklist": ["office.com"]})
    assert look(machine, route=route) == Finding(F, "URLBlocklist", str(path))


def test_a_new_profile_never_gets_past_a_forced_sign_in(machine: LinuxMachine) -> None:
    path = machine.file(MANAGED, {"BrowserSignin": 2})
    expected = Finding(F, "BrowserSignin", str(path))
    assert look(machine, route=Route.TEMPORARY_PROFILE) == expected
    assert look(machine) == NOTHING  # the person's own may be signed in


def test_without_an_address_only_the_switch_counts(machine: LinuxMachine) -> None:
    machine.file(MANAGED, {BLOCK: ["*"], "URLBlocklist": ["*"]})
    assert look(machine, address=None) == NOTHING
    machine.file(MANAGED, {AVAILABILITY: 1, ALLOW: ["*"]})
    assert look(machine, address=None).verdict is Verdict.FORBIDDEN


@pytest.mark.parametrize("policy", ["IncognitoModeAvailability", "UserDataDir"])
def test_whether_profiles_lie_elsewhere(machine: LinuxMachine, policy: str) -> None:
    machine.file(MANAGED, {policy: "/elsewhere"})
    moved = keeps_profiles_elsewhere(Installed(CHROMIUM, "/usr/bin/chromium"), machine.machine)
    assert moved == (policy == "UserDataDir")
