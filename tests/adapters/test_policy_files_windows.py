"""Whether a policy forbids a window on Windows, by registries as dictionaries and exports."""

from __future__ import annotations

from pathlib import Path

import pytest

from photosync_tray.adapters.browser_kinds import BrowserKind
from photosync_tray.adapters.browser_machine import Installed
from photosync_tray.adapters.browser_table import CHROME, CHROMIUM, EDGE, OPERA
from photosync_tray.adapters.browser_table_gecko import FIREFOX, LIBREWOLF
from photosync_tray.adapters.private_mode import NOTHING, Finding, Verdict, judge
from photosync_tray.core.model import Route
from tests.adapters.machines import FIREFOX as FIREFOX_EXE
from tests.adapters.machines import Values, WindowsMachine
from tests.adapters.registry_files import registry_file

ADDRESS = "https://www.office.com/launch/onedrive?auth=2"
AVAILABILITY = "IncognitoModeAvailability"
ALLOW = "IncognitoModeUrlAllowlist"


def look(
    tmp_path: Path,
    kind: BrowserKind,
    keys: dict[str, Values],
    route: Route = Route.PRIVATE,
    version: str = "",
) -> Finding:
    machine = WindowsMachine(tmp_path, keys).machine
    browser = Installed(kind, f"C:\\Apps\\{kind.key}.exe", version=version)
    return judge(browser, route, ADDRESS, machine)


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
def test_windows_forbidden(
    tmp_path: Path, kind: BrowserKind, place: str, policy: str, value: object
) -> None:
    finding = look(tmp_path, kind, {place: {policy.upper(): value}})
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
            FIREFOX,
            {
                f"HKLM\\{FIREFOX_KEY}": {"DisablePrivateBrowsing": 0},
                f"HKCU\\{FIREFOX_KEY}": {"DisablePrivateBrowsing": 1},
            },
        ),
    ],
)
def test_windows_not_forbidden(tmp_path: Path, kind: BrowserKind, keys: dict[str, Values]) -> None:
    assert look(tmp_path, kind, keys) == NOTHING


def test_windows_list_is_a_key_with_numbers(tmp_path: Path) -> None:
    place = f"HKLM\\{CHROME_KEY}"
    keys: dict[str, Values] = {f"{place}\\URLBlocklist": {"1": "example.com", "2": "office.com"}}
    assert look(tmp_path, CHROME, keys) == Finding(Verdict.FORBIDDEN, "URLBlocklist", place)


@pytest.mark.parametrize(("version", "verdict"), [("147.0", "allowed"), ("146.0", "forbidden")])
def test_windows_exception_for_the_address(tmp_path: Path, version: str, verdict: str) -> None:
    keys: dict[str, Values] = {
        f"HKLM\\{CHROME_KEY}": {AVAILABILITY: 1},
        f"HKLM\\{CHROME_KEY}\\{ALLOW}": {"1": "*"},
    }
    assert look(tmp_path, CHROME, keys, version=version).verdict.startswith(verdict)


@pytest.mark.parametrize(
    ("policy", "value", "route"),
    [
        ("BrowserGuestModeEnabled", 0, Route.GUEST),
        ("BrowserGuestModeEnabled", "0", Route.GUEST),
        ("BrowserSignin", 2, Route.GUEST),
        ("BrowserSignin", "2", Route.GUEST),
        ("UserDataDir", "D:\\Profiles", Route.TEMPORARY_PROFILE),
    ],
)
def test_windows_second_routes(tmp_path: Path, policy: str, value: object, route: Route) -> None:
    place = f"HKLM\\{CHROME_KEY}"
    keys: dict[str, Values] = {place: {policy: value}}
    assert look(tmp_path, CHROME, keys, route) == Finding(Verdict.FORBIDDEN, policy, place)
    assert look(tmp_path, CHROME, keys) == NOTHING


@pytest.mark.parametrize(
    "keys",
    [
        {"": {"WebsiteFilter": '{"Block": ["<all_urls>"]}'}},
        {"": {"WebsiteFilter": ['{"Block":', ' ["<all_urls>"]}']}},  # REG_MULTI_SZ
        {"\\WebsiteFilter\\Block": {"1": "*://*.office.com/*"}},
    ],
)
def test_windows_website_filter(tmp_path: Path, keys: dict[str, Values]) -> None:
    place = f"HKLM\\{FIREFOX_KEY}"
    registry = {f"{place}{below}": values for below, values in keys.items()}
    assert look(tmp_path, FIREFOX, registry) == Finding(Verdict.FORBIDDEN, "WebsiteFilter", place)
    registry[f"{place}\\WebsiteFilter\\Exceptions"] = {"1": "https://www.office.com/*"}
    registry[f"{place}\\WebsiteFilter\\Block"] = {"1": "<all_urls>"}
    assert look(tmp_path, FIREFOX, registry).verdict is Verdict.ALLOWED_HERE


def test_windows_policies_beside_the_program(tmp_path: Path) -> None:
    machine = WindowsMachine(tmp_path)
    path = machine.file(
        FIREFOX_EXE.replace("firefox.exe", "distribution\\policies.json"),
        {"policies": {"DisablePrivateBrowsing": True}},
    )
    finding = judge(Installed(FIREFOX, FIREFOX_EXE), Route.PRIVATE, ADDRESS, machine.machine)
    assert finding == Finding(Verdict.FORBIDDEN, "DisablePrivateBrowsing", str(path))


@pytest.mark.parametrize(
    ("kind", "place"),
    [
        (OPERA, "HKLM\\SOFTWARE\\Policies\\Opera Software\\Opera Stable"),
        (LIBREWOLF, "HKLM\\SOFTWARE\\Policies\\Mozilla\\LibreWolf"),
    ],
)
def test_windows_keys_of_less_known_browsers(tmp_path: Path, kind: BrowserKind, place: str) -> None:
    keys: dict[str, Values] = {place: {AVAILABILITY: 1, "DisablePrivateBrowsing": 1}}
    assert look(tmp_path, kind, keys).forbidden


EXPORT = r"""Windows Registry Editor Version 5.00

[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Edge]
"InPrivateModeAvailability"=dword:00000001
"BrowserGuestModeEnabled"=dword:00000000

[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Google\Chrome\URLBlocklist]
"1"="*"

[HKEY_CURRENT_USER\Software\Policies\Mozilla\Firefox]
"DisablePrivateBrowsing"=dword:00000001
"WebsiteFilter"=hex(7):7b,00,7d,00,00,00,00,00
"""


@pytest.mark.parametrize(
    ("kind", "route", "policy"),
    [
        (EDGE, Route.PRIVATE, "InPrivateModeAvailability"),
        (EDGE, Route.GUEST, "BrowserGuestModeEnabled"),
        (CHROME, Route.PRIVATE, "URLBlocklist"),
        (FIREFOX, Route.PRIVATE, "DisablePrivateBrowsing"),
    ],
)
def test_windows_by_an_export_of_its_registry(
    tmp_path: Path, kind: BrowserKind, route: Route, policy: str
) -> None:
    export = tmp_path / "export.reg"
    export.write_bytes(EXPORT.replace("\n", "\r\n").encode("utf-16"))
    finding = look(tmp_path, kind, registry_file(export), route)
    assert (finding.verdict, finding.policy) == (Verdict.FORBIDDEN, policy)
