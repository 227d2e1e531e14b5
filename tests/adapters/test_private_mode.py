"""Whether a policy forbids private windows, for each way in which policies are written."""

from __future__ import annotations

from pathlib import Path

import pytest

from photosync_tray.adapters.browser_discovery import Installed
from photosync_tray.adapters.browser_table import CHROME, CHROMIUM, EDGE, FIREFOX, BrowserKind
from photosync_tray.adapters.private_mode import Finding, Verdict, private_mode
from tests.adapters.machines import FakeRegistry, LinuxMachine, Values

ADDRESS = "https://www.office.com/launch/onedrive?auth=2"
FREE = Finding(Verdict.NOT_FORBIDDEN)
MANAGED = "etc/chromium/policies/managed/a.json"
AVAILABILITY = "IncognitoModeAvailability"
ALLOW = "IncognitoModeUrlAllowlist"
BLOCK = "IncognitoModeUrlBlocklist"


@pytest.fixture
def machine(tmp_path: Path) -> LinuxMachine:
    return LinuxMachine(tmp_path)


def look(
    machine: LinuxMachine, kind: BrowserKind = CHROMIUM, address: str | None = ADDRESS
) -> Finding:
    browser = Installed(kind, str(machine.bin / "browser"))
    return private_mode(browser, address, root=machine.root, registry=None)


def test_no_policy(machine: LinuxMachine) -> None:
    assert [look(machine, kind) for kind in (EDGE, CHROME, CHROMIUM, FIREFOX)] == [FREE] * 4


@pytest.mark.parametrize(
    ("kind", "place", "policy"),
    [
        (EDGE, "etc/opt/edge/policies/managed/a.json", "InPrivateModeAvailability"),
        (CHROME, "etc/opt/chrome/policies/managed/a.json", AVAILABILITY),
        (CHROMIUM, MANAGED, AVAILABILITY),
        (CHROMIUM, "etc/chromium-browser/policies/managed/any-name", AVAILABILITY),
        (CHROMIUM, "etc/chromium/policies/recommended/a.json", AVAILABILITY),
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
        ({AVAILABILITY: 2}, None),
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
    expected = Finding(Verdict.FORBIDDEN, policy, str(path)) if policy else FREE
    assert look(machine) == expected


def test_chromium_last_file_wins_and_managed_wins(machine: LinuxMachine) -> None:
    machine.file("etc/chromium/policies/managed/1.json", {AVAILABILITY: 1})
    machine.file("etc/chromium/policies/managed/2.json", {AVAILABILITY: 0})
    machine.file("etc/chromium/policies/recommended/9.json", {AVAILABILITY: 1})
    assert look(machine) == FREE


@pytest.mark.parametrize(
    ("content", "policy"),
    [
        ({AVAILABILITY: 1, ALLOW: ["office.com"]}, None),
        ({AVAILABILITY: 1, ALLOW: ["https://www.office.com"]}, None),
        ({AVAILABILITY: 1, ALLOW: [".www.office.com"]}, None),
        ({AVAILABILITY: 1, ALLOW: ["*"]}, None),
        ({AVAILABILITY: 1, ALLOW: [".office.com"]}, AVAILABILITY),  # the dot: this host alone
        ({AVAILABILITY: 1, ALLOW: ["http://www.office.com"]}, AVAILABILITY),
        ({AVAILABILITY: 1, ALLOW: ["notoffice.com", "ffice.com", 5]}, AVAILABILITY),
        ({AVAILABILITY: 1, ALLOW: ["www.office.com/launch"]}, AVAILABILITY),  # not simple
        ({AVAILABILITY: 1, ALLOW: "*"}, AVAILABILITY),
        ({BLOCK: ["*"]}, BLOCK),
        ({BLOCK: ["office.com"]}, BLOCK),
        ({BLOCK: ["*"], ALLOW: ["office.com"]}, None),
        ({BLOCK: ["example.com"]}, None),
        ({ALLOW: ["example.com"]}, ALLOW),
        ({ALLOW: ["example.com"], BLOCK: ["example.org"]}, None),
        ({ALLOW: []}, None),
        ({"URLBlocklist": ["*"]}, "URLBlocklist"),
        ({"URLBlocklist": ["*"], "URLAllowlist": ["office.com"]}, None),
    ],
)
def test_chromium_lists(machine: LinuxMachine, content: object, policy: str | None) -> None:
    path = machine.file(MANAGED, content)
    expected = Finding(Verdict.FORBIDDEN, policy, str(path)) if policy else FREE
    assert look(machine) == expected


def test_without_an_address_only_the_switch_counts(machine: LinuxMachine) -> None:
    machine.file(MANAGED, {BLOCK: ["*"], "URLBlocklist": ["*"]})
    assert look(machine, address=None) == FREE
    machine.file(MANAGED, {AVAILABILITY: 1, ALLOW: ["*"]})
    assert look(machine, address=None).verdict is Verdict.FORBIDDEN


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
        ({"PrivateBrowsingModeAvailability": 2}, None),
        ({"PrivateBrowsingModeAvailability": True}, None),
        ({"DisablePrivateBrowsing": "true"}, None),
        ({"DisablePrivateBrowsing": False}, None),
        ([], None),
    ],
)
@pytest.mark.parametrize(
    "place", ["etc/firefox/policies/policies.json", "usr/bin/distribution/policies.json"]
)
def test_firefox(machine: LinuxMachine, place: str, policies: object, policy: str | None) -> None:
    path = machine.file(place, {"policies": policies})
    expected = Finding(Verdict.FORBIDDEN, policy, str(path)) if policy else FREE
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
    assert look(machine, FIREFOX) == FREE


def on_windows(kind: BrowserKind, keys: dict[str, Values]) -> Finding:
    browser = Installed(kind, f"C:\\Apps\\{kind.key}.exe")
    return private_mode(browser, ADDRESS, root=Path("/"), registry=FakeRegistry(keys))


CHROME_KEY = "SOFTWARE\\Policies\\Google\\Chrome"
FIREFOX_KEY = "SOFTWARE\\Policies\\Mozilla\\Firefox"


@pytest.mark.parametrize(
    ("kind", "place", "policy", "value"),
    [
        (EDGE, "HKLM\\SOFTWARE\\Policies\\Microsoft\\Edge", "InPrivateModeAvailability", 1),
        (CHROME, f"HKLM\\{CHROME_KEY}", AVAILABILITY, 1),
        (CHROME, f"HKCU\\{CHROME_KEY}", AVAILABILITY, 1),
        (CHROME, f"HKLM\\{CHROME_KEY}", AVAILABILITY, "1"),  # REG_SZ, unlike in a file
        (CHROME, f"HKLM\\{CHROME_KEY}\\Recommended", AVAILABILITY, 1),
        (CHROME, f"HKLM\\{CHROME_KEY}", "IncognitoEnabled", 0),
        (CHROME, f"HKLM\\{CHROME_KEY}", "IncognitoEnabled", "0"),
        (CHROME, f"HKLM\\{CHROME_KEY}", "URLBlocklist", '["*"]'),
        (CHROMIUM, "HKLM\\SOFTWARE\\Policies\\Chromium", AVAILABILITY, 1),
        (FIREFOX, f"HKCU\\{FIREFOX_KEY}", "DisablePrivateBrowsing", 1),
        (FIREFOX, f"HKLM\\{FIREFOX_KEY}", "PrivateBrowsingModeAvailability", 1),
    ],
)
def test_windows_forbidden(kind: BrowserKind, place: str, policy: str, value: object) -> None:
    finding = on_windows(kind, {place: {policy.upper(): value}})
    assert finding == Finding(Verdict.FORBIDDEN, policy, place)


@pytest.mark.parametrize(
    ("kind", "keys"),
    [
        (CHROME, {}),
        (CHROME, {f"HKLM\\{CHROME_KEY}": {AVAILABILITY: "one"}}),
        (
            CHROME,
            {f"HKLM\\{CHROME_KEY}": {AVAILABILITY: 0}, f"HKCU\\{CHROME_KEY}": {AVAILABILITY: 1}},
        ),
        (EDGE, {f"HKLM\\{CHROME_KEY}": {AVAILABILITY: 1}}),
        (CHROME, {f"HKLM\\{CHROME_KEY}": {"URLBlocklist": "not JSON"}}),
        (
            CHROME,
            {f"HKLM\\{CHROME_KEY}": {AVAILABILITY: 1}, f"HKLM\\{CHROME_KEY}\\{ALLOW}": {"1": "*"}},
        ),
        (
            FIREFOX,
            {
                f"HKLM\\{FIREFOX_KEY}": {"DisablePrivateBrowsing": 0},
                f"HKCU\\{FIREFOX_KEY}": {"DisablePrivateBrowsing": 1},
            },
        ),
    ],
)
def test_windows_not_forbidden(kind: BrowserKind, keys: dict[str, Values]) -> None:
    assert on_windows(kind, keys) == FREE


def test_windows_list_is_a_key_with_numbers() -> None:
    place = f"HKLM\\{CHROME_KEY}"
    keys: dict[str, Values] = {f"{place}\\URLBlocklist": {"1": "example.com", "2": "office.com"}}
    assert on_windows(CHROME, keys) == Finding(Verdict.FORBIDDEN, "URLBlocklist", place)
