"""The version of a browser, from the files and keys that tell it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from photosync_tray.adapters.browser_machine import Installed, Package
from photosync_tray.adapters.browser_table import CHROME, CHROMIUM
from photosync_tray.adapters.browser_table_gecko import FIREFOX
from photosync_tray.adapters.browser_versions import lowest, major, version_of
from tests.adapters.machines import CHROME as CHROME_EXE
from tests.adapters.machines import FIREFOX as FIREFOX_EXE
from tests.adapters.machines import LinuxMachine, MacMachine, Values, WindowsMachine, write

INI = "; not used\n[App]\nVendor=Mozilla\nVersion=153.7.0\n[Gecko]\nVersion=1\n"


def test_chromium_tells_what_it_last_ran_as(tmp_path: Path) -> None:
    machine = LinuxMachine(tmp_path)
    write(tmp_path / "data/Last Version", "156.0.8078.79")
    browser = Installed(CHROMIUM, "/usr/bin/chromium", data=tmp_path / "data")
    assert version_of(browser, machine.machine) == "156.0.8078.79"
    assert version_of(replace(browser, package=Package.SNAP), machine.machine) == ""
    assert version_of(replace(browser, data=tmp_path), machine.machine) == ""


@pytest.mark.parametrize(
    ("beacon", "folders", "version"),
    [
        ("147.0.1.2", ["147.0.1.2"], "147.0.1.2"),
        ("146.0.9.9", ["146.0.9.9", "147.0.1.2"], "146.0.9.9"),  # updated, not yet started anew
        (None, ["9.0.1.2", "10.0.1.2"], "9.0.1.2"),
        (None, ["Dictionaries"], ""),
        (None, [], ""),
    ],
)
def test_on_windows_the_lowest_of_beacon_and_folders(
    tmp_path: Path, beacon: str | None, folders: list[str], version: str
) -> None:
    keys: dict[str, Values] = {
        "HKCU\\SOFTWARE\\Google\\Chrome\\BLBeacon": {"version": beacon} if beacon else {}
    }
    machine = WindowsMachine(tmp_path, keys)
    machine.file(CHROME_EXE)
    for name in folders:
        machine.place(CHROME_EXE).with_name(name).mkdir()
    found = version_of(Installed(CHROME, CHROME_EXE), machine.machine, "Google\\Chrome")
    assert found == version


def test_firefox_on_linux_beside_the_real_program(tmp_path: Path) -> None:
    machine = LinuxMachine(tmp_path)
    write(tmp_path / "usr/lib/firefox/application.ini", INI)
    program = write(tmp_path / "usr/lib/firefox/firefox", "")
    link = machine.bin / "firefox"
    link.symlink_to(program)
    assert version_of(Installed(FIREFOX, str(link)), machine.machine) == "153.7.0"


def test_firefox_on_windows_and_mac(tmp_path: Path) -> None:
    windows = WindowsMachine(tmp_path / "windows")
    windows.file(FIREFOX_EXE.replace("firefox.exe", "application.ini"), INI)
    assert version_of(Installed(FIREFOX, FIREFOX_EXE), windows.machine) == "153.7.0"
    mac = MacMachine(tmp_path / "mac")
    program = mac.bundle("firefox", "org.mozilla.firefox")
    write(program.parents[1] / "Resources/application.ini", INI)
    assert version_of(Installed(FIREFOX, str(program)), mac.machine) == "153.7.0"


def test_numbers_are_compared_as_numbers() -> None:
    assert lowest(["99.1", "100.0.1", "", "x1.2", "v"]) == "99.1"
    assert (major("147.0.1"), major(""), major("stable")) == (147, None, None)
