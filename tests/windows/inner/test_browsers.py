"""Browsers as they register themselves, their policies, and how Windows starts them for us."""

from __future__ import annotations

import contextlib
import ctypes
import os
import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

assert sys.platform == "win32"

from photosync_tray.adapters.browser_launch import spawn_detached
from photosync_tray.adapters.browser_routes import SecondRoute
from photosync_tray.adapters.browsers import InstalledBrowsers, installed_browsers
from photosync_tray.core.errors import BrowserFailed, NoBrowser, PrivateModeForbidden
from tests.windows.inner.conftest import Keys
from tests.windows.recorder import recorded

EDGE_POLICIES = r"SOFTWARE\Policies\Microsoft\Edge"
ADDRESS = "https://www.office.com/launch/onedrive?auth=2&login_hint=a.b@contoso.example"
_CHOICE = r"Software\Microsoft\Windows\Shell\Associations\UrlAssociations\https\UserChoice"

under_wine = pytest.mark.skipif(
    not hasattr(ctypes.windll.ntdll, "wine_get_version"),
    reason="a PC has browsers of its own, and keeps the choice of one for the person",
)
pytestmark = under_wine


class Shop:
    """Installs browsers that only write down how they were started."""

    def __init__(self, keys: Keys, recorder: Path) -> None:
        self._keys = keys
        self._recorder = recorder
        self._undo = contextlib.ExitStack()

    def install(self, client: str, place: str, prog_id: str, hive: str = "HKLM") -> Path:
        program = Path(os.environ["PROGRAMFILES"]) / place
        self._undo.callback(shutil.rmtree, program.parents[1])
        program.parent.mkdir(parents=True)
        shutil.copy(self._recorder, program)
        command = f'"{program}"'
        key = rf"SOFTWARE\Clients\StartMenuInternet\{client}"
        self._keys.set(hive, rf"{key}\shell\open\command", "", command)
        for scheme in ("http", "https"):
            self._keys.set(hive, rf"{key}\Capabilities\URLAssociations", scheme, prog_id)
        open_key = rf"SOFTWARE\Classes\{prog_id}\shell\open\command"
        self._keys.set(hive, open_key, "", f'{command} -- "%1"')
        return program

    def edge(self) -> Path:
        return self.install("Microsoft Edge", r"Microsoft\Edge\Application\msedge.exe", "MSEdgeHTM")

    def close(self) -> None:
        self._undo.close()

    def choose(self, prog_id: str) -> None:
        self._keys.set("HKCU", _CHOICE, "ProgId", prog_id)


@pytest.fixture
def shop(keys: Keys, recorder: Path) -> Iterator[Shop]:
    opened = Shop(keys, recorder)
    yield opened
    opened.close()


def browsers(choice: str = "auto", second: SecondRoute = SecondRoute.NONE) -> InstalledBrowsers:
    return installed_browsers(choice=choice, allows=lambda _: True, second_route=second)


def started(program: Path) -> str:
    """How a browser was started, once it was."""
    for _ in range(100):
        if lines := recorded(program):
            return lines[0]
        time.sleep(0.1)  # another process writes it
    raise AssertionError(f"{program} was not started")


def test_without_any_there_is_none() -> None:
    with pytest.raises(NoBrowser):
        browsers().open_private(ADDRESS)


def test_the_chosen_one_is_started_privately(shop: Shop) -> None:
    edge = shop.edge()
    chrome = shop.install(
        "Google Chrome", r"Google\Chrome\Application\chrome.exe", "ChromeHTML.X7A", "HKCU"
    )
    shop.choose("ChromeHTML.X7A")
    opened = browsers().open_private(ADDRESS)
    assert (opened.browser, opened.route) == ("Google Chrome", "private")
    assert started(chrome) == f'"{chrome}" --incognito {ADDRESS}'
    assert recorded(edge) == []


def test_the_policy_chooses_another(shop: Shop) -> None:
    edge = shop.edge()
    shop.install("Google Chrome", r"Google\Chrome\Application\chrome.exe", "ChromeHTML")
    shop.choose("ChromeHTML")
    browsers("edge").open_private(ADDRESS)
    assert started(edge) == f'"{edge}" --inprivate {ADDRESS}'


@pytest.mark.parametrize("value", [1, "1"], ids=["number", "text"])
@pytest.mark.parametrize("hive", ["HKLM", "HKCU"])
def test_a_forbidden_private_window_is_not_opened(
    shop: Shop, keys: Keys, hive: str, value: int | str
) -> None:
    edge = shop.edge()
    keys.set(hive, EDGE_POLICIES, "InPrivateModeAvailability", value)
    with pytest.raises(PrivateModeForbidden) as refusal:
        browsers().open_private(ADDRESS)
    assert rf"{hive}\{EDGE_POLICIES}" in str(refusal.value.details)
    assert recorded(edge) == []


def test_a_blocked_address_is_not_opened(shop: Shop, keys: Keys) -> None:
    shop.edge()
    keys.set("HKLM", rf"{EDGE_POLICIES}\URLBlocklist", "1", "office.com")
    with pytest.raises(PrivateModeForbidden):
        browsers().open_private(ADDRESS)


def test_a_program_that_ends_at_once_is_no_window(tmp_path: Path) -> None:
    with pytest.raises(BrowserFailed, match="exit code 3"):
        spawn_detached([sys.executable, "-c", "raise SystemExit(3)"], os.environ)


def test_a_program_that_is_not_there_is_no_window(tmp_path: Path) -> None:
    with pytest.raises(BrowserFailed, match="FileNotFoundError"):
        spawn_detached([str(tmp_path / "none.exe")], os.environ)
