"""Which browsers are found on Windows, by registries in the form of dictionaries and exports."""

from __future__ import annotations

from pathlib import Path

import pytest

from photosync_tray.adapters.browser_association import https_prog_id
from photosync_tray.adapters.browser_kinds import BrowserKind
from photosync_tray.adapters.browser_table import KINDS
from photosync_tray.adapters.browser_windows import executable_of, find_on_windows
from tests.adapters.machines import (
    APP_PATHS,
    CHROME,
    CLIENTS,
    EDGE,
    FIREFOX,
    HTTPS,
    LOCAL,
    Values,
    WindowsMachine,
    client,
)
from tests.adapters.registry_files import registry_file


def machine_of(tmp_path: Path, keys: dict[str, Values], *files: str) -> WindowsMachine:
    machine = WindowsMachine(tmp_path, keys)
    for path in files:
        machine.file(path)
    return machine


def look(tmp_path: Path, keys: dict[str, Values], *files: str) -> dict[str, tuple[str, bool]]:
    result = find_on_windows(machine_of(tmp_path, keys, *files).machine)
    return {one.kind.key: (one.executable, one.default) for one in result.browsers}


def test_windows_clients(tmp_path: Path) -> None:
    registry: dict[str, Values] = {
        **client("Microsoft Edge", f'"{EDGE}"', "MSEdgeHTM"),
        **client("Google Chrome", f'"{CHROME}"', "ChromeHTML"),
        **client("Firefox-308046B0AF4A39CB", f'"{FIREFOX}"', "FirefoxURL-308046B0AF4A39CB", "HKCU"),
        f"HKCU\\{HTTPS}\\UserChoice": {"ProgId": "FirefoxURL-308046B0AF4A39CB"},
    }
    assert look(tmp_path, registry, EDGE, CHROME, FIREFOX) == {
        "edge": (EDGE, False),
        "chrome": (CHROME, False),
        "firefox": (FIREFOX, True),
    }


def test_windows_one_browser_in_both_hives_and_views(tmp_path: Path) -> None:
    upper = CHROME.upper()
    registry: dict[str, Values] = {
        **client("Google Chrome", f'"{CHROME}"', "ChromeHTML", "HKCU"),
        **client("Google Chrome", f'"{upper}"', "ChromeHTML", "32:HKLM"),
    }
    assert look(tmp_path, registry, CHROME) == {"chrome": (CHROME, False)}


@pytest.mark.parametrize("key", ["UserChoiceLatest", "UserChoiceLatest\\ProgId"])
def test_windows_latest_choice_wins(tmp_path: Path, key: str) -> None:
    registry: dict[str, Values] = {
        **client("Microsoft Edge", f'"{EDGE}"', "MSEdgeHTM"),
        **client("Google Chrome", f'"{CHROME}"', "ChromeHTML"),
        f"HKCU\\{HTTPS}\\{key}": {"ProgId": "ChromeHTML"},
        f"HKCU\\{HTTPS}\\UserChoice": {"ProgId": "MSEdgeHTM"},
    }
    result = look(tmp_path, registry, EDGE, CHROME)
    assert (result["chrome"], result["edge"]) == ((CHROME, True), (EDGE, False))


def test_windows_its_own_answer_comes_before_the_registry(tmp_path: Path) -> None:
    registry: dict[str, Values] = {
        **client("Microsoft Edge", f'"{EDGE}"', "MSEdgeHTM"),
        **client("Google Chrome", f'"{CHROME}"', "ChromeHTML"),
        f"HKCU\\{HTTPS}\\UserChoice": {"ProgId": "MSEdgeHTM"},
    }
    machine = machine_of(tmp_path, registry, EDGE, CHROME)
    machine.prog_id = "ChromeHTML"
    result = find_on_windows(machine.machine)
    assert result.default == "ChromeHTML"
    assert [one.kind.key for one in result.browsers if one.default] == ["chrome"]


def test_windows_does_not_answer_elsewhere() -> None:
    assert https_prog_id() == ""


def test_windows_a_program_that_passes_links_on_may_be_the_default(tmp_path: Path) -> None:
    registry: dict[str, Values] = {
        **client("Microsoft Edge", f'"{EDGE}"', "MSEdgeHTM"),
        **client("BrowserPicker", '"C:\\Apps\\BrowserPicker.exe"', "BrowserPickerURL"),
        f"HKCU\\{HTTPS}\\UserChoice": {"ProgId": "BrowserPickerURL"},
    }
    result = look(tmp_path, registry, EDGE, "C:\\Apps\\BrowserPicker.exe")
    assert result == {"edge": (EDGE, False)}


@pytest.mark.parametrize(
    ("name", "command", "prog_id", "key"),
    [
        ("Chromium", "C:\\Apps\\Chromium\\Application\\chrome.exe", "ChromiumHTM.ABC", "chromium"),
        ("Google Chrome SxS", CHROME, "ChromeSSHTM", "chrome"),
        ("Chrome.User", CHROME, "ChromeHTML.4DQXYZ", "chrome"),
        ("OperaStable", f"{LOCAL}\\Programs\\Opera\\launcher.exe", "OperaStable", "opera"),
        ("Opera GXStable", "C:\\Opera GX\\launcher.exe", "Opera GXStable", "opera"),
        ("Vivaldi.A1B2", "C:\\Vivaldi\\Application\\vivaldi.exe", "VivaldiHTM.A1B2", "vivaldi"),
        ("LibreWolf", "C:\\Program Files\\LibreWolf\\librewolf.exe", "LibreWolfURL", "librewolf"),
        ("Zen Browser", "C:\\Program Files\\Zen\\zen.exe", "ZenURL-308046B0AF4A39CB", "zen"),
        ("Other", "C:\\Opera\\launcher.exe", "GameLauncher", None),
        ("Supermium", "C:\\Apps\\Supermium\\chrome.exe", "SupermiumHTM", None),
        ("Google Chrome", "C:\\Apps\\chrome.cmd", "ChromeHTML", None),
        ("Google Chrome", "C:\\Temp\\chrome.exe", "ChromeHTML", None),
        ("Google Chrome", "chrome.exe", "ChromeHTML", None),
        ("Google Chrome", CHROME, "", None),  # does not claim https
    ],
)
def test_windows_identity(
    tmp_path: Path, name: str, command: str, prog_id: str, key: str | None
) -> None:
    result = look(tmp_path, client(name, f'"{command}"', prog_id), command)
    assert list(result) == ([key] if key else [])


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_windows_every_row_by_each_of_its_names(tmp_path: Path, kind: BrowserKind) -> None:
    keys: dict[str, Values] = {}
    paths = []
    for number, prog_id in enumerate(sorted(kind.windows.prog_ids)):
        paths.append(f"C:\\{number}\\{sorted(kind.windows.programs)[0]}")
        keys |= client(f"Client {number}", f'"{paths[-1]}"', f"{prog_id.upper()}.XYZ")
    assert list(look(tmp_path, keys, *paths)) == [kind.key]


def test_windows_gone(tmp_path: Path) -> None:
    assert look(tmp_path, client("Microsoft Edge", f'"{EDGE}"', "MSEdgeHTM")) == {}


def test_windows_app_paths(tmp_path: Path) -> None:
    other = "C:\\Apps\\Supermium\\chrome.exe"
    paths: dict[str, Values] = {
        f"HKLM\\{APP_PATHS}\\msedge.exe": {"": EDGE},
        f"HKLM\\{APP_PATHS}\\chrome.exe": {"": other},
        f"HKCU\\{HTTPS}\\UserChoice": {"ProgId": "MSEdgeHTM"},
    }
    assert look(tmp_path, paths, EDGE, other) == {"edge": (EDGE, True)}


def test_windows_edge_at_its_usual_place(tmp_path: Path) -> None:
    assert look(tmp_path, {}, EDGE) == {"edge": (EDGE, False)}


@pytest.mark.parametrize(
    ("command", "path"),
    [
        (f'"{CHROME}" --single-argument %1', CHROME),
        (CHROME, CHROME),
        (f"{CHROME} -- %1", CHROME),
        (f"{EDGE.replace('C:', '%SystemDrive%')}", EDGE),
        ("C:\\Program Files\\Nothing\\chrome.exe", None),
        ('"', None),
    ],
)
def test_windows_commands(tmp_path: Path, command: str, path: str | None) -> None:
    machine = machine_of(tmp_path, {}, CHROME, EDGE)
    machine.environ["SystemDrive"] = "C:"
    assert executable_of(command, machine.machine) == path


def test_windows_clients_key_without_command(tmp_path: Path) -> None:
    assert look(tmp_path, {f"HKLM\\{CLIENTS}\\Microsoft Edge\\Other": {"": "x"}}) == {}


def test_windows_internet_explorer_is_declined(tmp_path: Path) -> None:
    path = "C:\\Program Files\\Internet Explorer\\iexplore.exe"
    keys: dict[str, Values] = {
        **client("IEXPLORE.EXE", path, "IE.HTTPS"),
        f"HKCU\\{HTTPS}\\UserChoice": {"ProgId": "IE.HTTPS"},
    }
    result = find_on_windows(machine_of(tmp_path, keys, path).machine)
    assert result.browsers == ()
    assert [(one.kind.key, one.path, one.default) for one in result.declined] == [
        ("internet-explorer", path, True)
    ]


def test_windows_an_app_of_the_store_is_declined_as_the_default(tmp_path: Path) -> None:
    keys: dict[str, Values] = {
        **client("Microsoft Edge", f'"{EDGE}"', "MSEdgeHTM"),
        f"HKCU\\{HTTPS}\\UserChoice": {"ProgId": "AppXq0fevzme2pys62n3e0fbqa7peapykr8v"},
    }
    result = find_on_windows(machine_of(tmp_path, keys, EDGE).machine)
    assert [one.default for one in result.browsers] == [False]
    assert [(one.kind.key, one.default) for one in result.declined] == [("store-app", True)]


@pytest.mark.parametrize(
    ("path", "folder"),
    [
        (CHROME, "Google\\Chrome"),
        (CHROME.replace("Chrome\\", "Chrome Beta\\"), "Google\\Chrome Beta"),
        (CHROME.replace("Chrome\\A", "Chrome SxS\\a"), "Google\\Chrome SxS"),
        ("C:\\Portable\\chrome.exe", None),
    ],
)
def test_windows_folder_of_profiles(tmp_path: Path, path: str, folder: str | None) -> None:
    machine = machine_of(tmp_path, client("Google Chrome", f'"{path}"', "ChromeHTML"), path)
    [one] = find_on_windows(machine.machine).browsers
    assert one.data == (machine.place(f"{LOCAL}\\{folder}\\User Data") if folder else None)


EXPORT = r"""Windows Registry Editor Version 5.00

[HKEY_LOCAL_MACHINE\SOFTWARE\WOW6432Node\Clients\StartMenuInternet\Microsoft Edge]
@="Microsoft Edge"

[HKEY_LOCAL_MACHINE\SOFTWARE\WOW6432Node\Clients\StartMenuInternet\Microsoft Edge\Capabilities\URLAssociations]
"http"="MSEdgeHTM"
"https"="MSEdgeHTM"

[HKEY_LOCAL_MACHINE\SOFTWARE\WOW6432Node\Clients\StartMenuInternet\Microsoft Edge\shell\open\command]
@="\"C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe\""

[HKEY_CURRENT_USER\Software\Clients\StartMenuInternet\Firefox-308046B0AF4A39CB\Capabilities\URLAssociations]
"https"="FirefoxURL-308046B0AF4A39CB"

[HKEY_CURRENT_USER\Software\Clients\StartMenuInternet\Firefox-308046B0AF4A39CB\shell\open\command]
@=hex(2):22,00,25,00,41,00,70,00,70,00,73,00,25,00,5c,00,66,00,69,00,72,00,65,\
  00,66,00,6f,00,78,00,2e,00,65,00,78,00,65,00,22,00,00,00

[HKEY_CURRENT_USER\Software\Microsoft\Windows\Shell\Associations\UrlAssociations\https\UserChoice]
"Hash"="x="
"ProgId"="FirefoxURL-308046B0AF4A39CB"
"""  # noqa: E501 - as Windows writes them


def test_windows_by_an_export_of_its_registry(tmp_path: Path) -> None:
    export = tmp_path / "export.reg"
    export.write_bytes(EXPORT.replace("\n", "\r\n").encode("utf-16"))
    machine = machine_of(tmp_path, registry_file(export), EDGE, "D:\\Apps\\firefox.exe")
    machine.environ["Apps"] = "D:\\Apps"
    result = find_on_windows(machine.machine)
    assert {(one.executable, one.default) for one in result.browsers} == {
        (EDGE, False),
        ("D:\\Apps\\firefox.exe", True),
    }
