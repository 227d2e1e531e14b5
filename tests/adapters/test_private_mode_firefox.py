"""Whether a policy forbids a private window of Firefox and its forks, read from files."""

from __future__ import annotations

from pathlib import Path

import pytest

from photosync_tray.adapters.browser_kinds import BrowserKind
from photosync_tray.adapters.browser_table_gecko import FIREFOX, LIBREWOLF, ZEN
from photosync_tray.adapters.private_mode import NOTHING, Finding, Verdict
from photosync_tray.core.model import Route
from tests.adapters.judging import look
from tests.adapters.machines import LinuxMachine

F, A, N = Verdict.FORBIDDEN, Verdict.ALLOWED_HERE, Verdict.NOTHING_FOUND


@pytest.fixture
def machine(tmp_path: Path) -> LinuxMachine:
    return LinuxMachine(tmp_path)


@pytest.mark.parametrize(
    ("policies", "policy"),
    [
        ({"DisablePrivateBrowsing": True}, "DisablePrivateBrowsing"),
        ({"DisablePrivateBrowsing": 1}, "DisablePrivateBrowsing"),
        ({"PrivateBrowsingModeAvailability": 1}, "PrivateBrowsingModeAvailability"),
        (
            {"DisablePrivateBrowsing": True, "PrivateBrowsingModeAvailability": 0},
            "DisablePrivateBrowsing",
        ),
        ({"PrivateBrowsingModeAvailability": True}, None),
        ({"DisablePrivateBrowsing": " True "}, "DisablePrivateBrowsing"),
        ({"DisablePrivateBrowsing": "yes"}, None),
        ({"DisablePrivateBrowsing": "1"}, None),
        ({"PrivateBrowsingModeAvailability": "1"}, None),
        ({"WebsiteFilter": '{"Block": ["<all_urls>"]}'}, "WebsiteFilter"),
        ({"WebsiteFilter": '{"Block": ["<all_urls>"]'}, None),
        ({"DisablePrivateBrowsing": False}, None),
        ([], None),
    ],
)
@pytest.mark.parametrize(
    "place", ["etc/firefox/policies/policies.json", "usr/bin/distribution/policies.json"]
)
def test_firefox(machine: LinuxMachine, place: str, policies: object, policy: str | None) -> None:
    path = machine.file(place, {"policies": policies})
    expected = Finding(Verdict.FORBIDDEN, policy, str(path)) if policy else NOTHING
    assert look(machine, FIREFOX) == expected


def test_firefox_beside_the_real_program(machine: LinuxMachine) -> None:
    path = machine.file(
        "opt/ff/distribution/policies.json", {"policies": {"DisablePrivateBrowsing": True}}
    )
    (machine.root / "opt/ff/firefox").touch()
    (machine.bin / "browser").symlink_to(machine.root / "opt/ff/firefox")
    assert look(machine, FIREFOX).place == str(path)


def test_firefox_does_not_read_esrs_folder(machine: LinuxMachine) -> None:
    place = "etc/firefox-esr/policies/policies.json"
    machine.file(place, {"policies": {"DisablePrivateBrowsing": True}})
    assert look(machine, FIREFOX) == NOTHING


@pytest.mark.parametrize(
    ("policies", "verdict", "policy"),
    [
        ({"PrivateBrowsingModeAvailability": 2}, Verdict.FORCED, "PrivateBrowsingModeAvailability"),
        ({"WebsiteFilter": {"Block": ["<all_urls>"]}}, F, "WebsiteFilter"),
        ({"WebsiteFilter": {"Block": ["*://*.office.com/*"]}}, F, "WebsiteFilter"),
        (
            {"WebsiteFilter": {"Block": ["<all_urls>"], "Exceptions": ["*://*.office.com/*"]}},
            *(A, "WebsiteFilter"),
        ),
        ({"WebsiteFilter": {"Block": ["*://example.com/*", 5]}}, N, ""),
        ({"WebsiteFilter": ["<all_urls>"]}, N, ""),
        (
            {"PrivateBrowsingModeAvailability": 2, "DisablePrivateBrowsing": True},
            *(F, "DisablePrivateBrowsing"),
        ),
    ],
)
def test_firefox_forced_and_filtered(
    machine: LinuxMachine, policies: object, verdict: Verdict, policy: str
) -> None:
    path = machine.file("etc/firefox/policies/policies.json", {"policies": policies})
    assert look(machine, FIREFOX) == Finding(verdict, policy, str(path) if policy else "")


def test_firefox_temporary_profile_is_ruled_by_the_filter_alone(machine: LinuxMachine) -> None:
    place = "etc/firefox/policies/policies.json"
    route = Route.TEMPORARY_PROFILE
    machine.file(place, {"policies": {"DisablePrivateBrowsing": True}})
    assert look(machine, FIREFOX, route=route) == NOTHING
    machine.file(place, {"policies": {"WebsiteFilter": {"Block": ["<all_urls>"]}}})
    assert look(machine, FIREFOX, route=route).policy == "WebsiteFilter"


@pytest.mark.parametrize("kind", [LIBREWOLF, ZEN], ids=lambda kind: kind.key)
def test_forks_of_firefox_have_folders_of_their_own(
    machine: LinuxMachine, kind: BrowserKind
) -> None:
    policies = {"policies": {"DisablePrivateBrowsing": True}}
    machine.file("etc/firefox/policies/policies.json", policies)
    assert look(machine, kind) == NOTHING
    path = machine.file(f"etc/{kind.key}/policies/policies.json", policies)
    assert look(machine, kind) == Finding(F, "DisablePrivateBrowsing", str(path))
