"""Whether a policy forbids a window on macOS, by real property lists, binary and XML."""

from __future__ import annotations

from pathlib import Path

import pytest

from photosync_tray.adapters.browser_kinds import BrowserKind
from photosync_tray.adapters.browser_machine import Installed
from photosync_tray.adapters.browser_table import BRAVE, CHROME, EDGE
from photosync_tray.adapters.browser_table_gecko import FIREFOX, WATERFOX
from photosync_tray.adapters.private_mode import NOTHING, Finding, Verdict, judge
from photosync_tray.core.model import Route
from tests.adapters.machines import MacMachine, write

ADDRESS = "https://www.office.com/launch/onedrive?auth=2"
MANAGED = "Library/Managed Preferences"
OFF = {"IncognitoModeAvailability": 1}


@pytest.fixture
def mac(tmp_path: Path) -> MacMachine:
    return MacMachine(tmp_path)


def look(
    mac: MacMachine, kind: BrowserKind, bundle: str = "", route: Route = Route.PRIVATE
) -> Finding:
    program = mac.root / "Applications/Browser.app/Contents/MacOS/browser"
    return judge(Installed(kind, str(program), bundle=bundle), route, ADDRESS, mac.machine)


@pytest.mark.parametrize("binary", [True, False], ids=["binary", "xml"])
@pytest.mark.parametrize(
    "folder",
    [MANAGED, f"{MANAGED}/person", "Library/Preferences", "Users/person/Library/Preferences"],
)
def test_mac_chromium_places(mac: MacMachine, folder: str, binary: bool) -> None:
    path = mac.plist(f"{folder}/com.google.Chrome.plist", OFF, binary=binary)
    expected = Finding(Verdict.FORBIDDEN, "IncognitoModeAvailability", str(path))
    assert look(mac, CHROME, "com.google.Chrome") == expected


def test_mac_another_persons_policies_do_not_count(mac: MacMachine) -> None:
    mac.plist(f"{MANAGED}/colleague/com.google.Chrome.plist", OFF)
    assert look(mac, CHROME, "com.google.Chrome") == NOTHING


@pytest.mark.parametrize(
    ("kind", "bundle", "domain"),
    [
        (EDGE, "com.microsoft.edgemac", "com.microsoft.Edge"),
        (EDGE, "com.microsoft.edgemac.Canary", "com.microsoft.Edge"),
        (BRAVE, "com.brave.Browser.beta", "com.brave.Browser.beta"),
        (BRAVE, "com.brave.Browser.beta", "com.brave.Browser"),
    ],
)
def test_mac_domains(mac: MacMachine, kind: BrowserKind, bundle: str, domain: str) -> None:
    mac.plist(f"{MANAGED}/{domain}.plist", OFF | {"InPrivateModeAvailability": 1})
    assert look(mac, kind, bundle).forbidden


@pytest.mark.parametrize(("everybody", "person"), [(0, 1), (1, 0)])
def test_mac_the_stricter_of_two_managed_files_counts(
    mac: MacMachine, everybody: int, person: int
) -> None:
    for folder, number in ((MANAGED, everybody), (f"{MANAGED}/person", person)):
        mac.plist(f"{folder}/com.google.Chrome.plist", {"IncognitoModeAvailability": number})
    assert look(mac, CHROME).forbidden


def test_mac_management_wins_over_preferences(mac: MacMachine) -> None:
    mac.plist("Library/Preferences/com.google.Chrome.plist", OFF)
    mac.plist(f"{MANAGED}/com.google.Chrome.plist", {"IncognitoModeAvailability": 0})
    assert look(mac, CHROME) == NOTHING


@pytest.mark.parametrize("value", [True, "1", 1.0, 0])
def test_mac_values_of_another_type_do_not_count(mac: MacMachine, value: object) -> None:
    mac.plist(f"{MANAGED}/com.google.Chrome.plist", {"IncognitoModeAvailability": value})
    assert look(mac, CHROME) == NOTHING


def test_mac_second_routes(mac: MacMachine) -> None:
    policies = {"BrowserGuestModeEnabled": False, "UserDataDir": "/Users/shared"}
    mac.plist(f"{MANAGED}/com.google.Chrome.plist", policies)
    assert look(mac, CHROME, route=Route.GUEST).policy == "BrowserGuestModeEnabled"
    assert look(mac, CHROME, route=Route.TEMPORARY_PROFILE).policy == "UserDataDir"
    assert look(mac, CHROME) == NOTHING


@pytest.mark.parametrize(("enabled", "verdict"), [(True, "forbidden"), (False, "nothing-found")])
def test_mac_firefox_reads_policies_once_they_are_enabled(
    mac: MacMachine, enabled: bool, verdict: str
) -> None:
    policies = {"EnterprisePoliciesEnabled": enabled, "DisablePrivateBrowsing": True}
    mac.plist(f"{MANAGED}/org.mozilla.firefox.plist", policies)
    assert look(mac, FIREFOX, "org.mozilla.firefox").verdict == verdict


def test_mac_forks_of_firefox_read_their_own_domain(mac: MacMachine) -> None:
    policies = {"EnterprisePoliciesEnabled": True, "PrivateBrowsingModeAvailability": 1}
    path = mac.plist(f"{MANAGED}/net.waterfox.waterfox.plist", policies)
    assert look(mac, WATERFOX, "net.waterfox.waterfox") == Finding(
        Verdict.FORBIDDEN, "PrivateBrowsingModeAvailability", str(path)
    )


@pytest.mark.parametrize(
    "website_filter",
    [
        {"WebsiteFilter": {"Block": ["<all_urls>"]}},
        {"WebsiteFilter__Block": ["*://*.office.com/*"], "WebsiteFilter__Exceptions": []},
    ],
    ids=["nested", "flat"],
)
def test_mac_firefox_website_filter(mac: MacMachine, website_filter: dict[str, object]) -> None:
    policies = website_filter | {"EnterprisePoliciesEnabled": True}
    mac.plist(f"{MANAGED}/org.mozilla.firefox.plist", policies)
    finding = look(mac, FIREFOX, "org.mozilla.firefox")
    assert (finding.verdict, finding.policy) == (Verdict.FORBIDDEN, "WebsiteFilter")


def test_mac_firefox_policies_inside_the_bundle(mac: MacMachine) -> None:
    inside = "Applications/Browser.app/Contents/Resources/distribution/policies.json"
    path = write(mac.root / inside, '{"policies": {"DisablePrivateBrowsing": true}}')
    assert look(mac, FIREFOX).place == str(path)
