"""Where private windows are forbidden: what SecondRoute names is opened, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from photosync_tray.adapters.browser_machine import Installed, Machine, System
from photosync_tray.adapters.browser_routes import SecondRoute, command
from photosync_tray.adapters.browser_table import CHROMIUM
from photosync_tray.adapters.browser_table_gecko import FIREFOX
from photosync_tray.core.errors import BrowserFailed, PrivateModeForbidden
from photosync_tray.core.model import OpenedWindow, Route
from tests.adapters.machines import LinuxMachine
from tests.adapters.opening import ADDRESS, Recorder, browsers, forbid


@pytest.fixture
def machine(tmp_path: Path) -> LinuxMachine:
    return LinuxMachine(tmp_path)


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state/profiles"


@pytest.mark.parametrize("second", SecondRoute)
def test_a_private_window_elsewhere_comes_before_every_second_route(
    machine: LinuxMachine, recorder: Recorder, folder: Path, second: SecondRoute
) -> None:
    machine.browser("chromium")
    machine.browser("firefox")
    machine.default("chromium.desktop")
    forbid(machine, "chromium")
    opened = browsers(machine.machine, recorder, "chromium", second, folder).open_private(ADDRESS)
    assert opened == OpenedWindow("Firefox", "private")


@pytest.mark.parametrize("second", [SecondRoute.NONE, SecondRoute.NORMAL_WINDOW])
def test_without_a_second_route_nothing_is_opened(
    machine: LinuxMachine, recorder: Recorder, folder: Path, second: SecondRoute
) -> None:
    machine.browser("chromium")
    forbid(machine, "chromium")
    with pytest.raises(PrivateModeForbidden) as refusal:
        browsers(machine.machine, recorder, "auto", second, folder).open_private(ADDRESS)
    assert recorder.started == []
    offered = "SecondRoute allows an ordinary window" in refusal.value.details
    assert offered == (second is SecondRoute.NORMAL_WINDOW)


def test_guest_window(machine: LinuxMachine, recorder: Recorder) -> None:
    path = machine.browser("chromium")
    forbid(machine, "chromium")
    every = browsers(machine.machine, recorder, second=SecondRoute.GUEST)
    opened = OpenedWindow("Chromium", "Guest", Route.GUEST)
    assert every.choose(ADDRESS) == opened
    assert every.open_private(ADDRESS) == opened
    assert recorder.started == [[str(path), "--guest", ADDRESS]]


@pytest.mark.parametrize("program", ["chromium", "brave-browser", "firefox"])
def test_guest_means_guest_only(
    machine: LinuxMachine, recorder: Recorder, folder: Path, program: str
) -> None:
    """Forbidden for one, not known of the others."""
    machine.browser(program)
    forbid(machine, "chromium", "brave", "firefox", guest=True)
    every = browsers(machine.machine, recorder, "auto", SecondRoute.GUEST, folder)
    with pytest.raises(PrivateModeForbidden) as refusal:
        every.open_private(ADDRESS)
    assert recorder.started == []
    named = "guest window of Chromium: BrowserGuestModeEnabled in" in refusal.value.details
    assert named == (program == "chromium")


def test_the_first_browser_that_may_open_a_guest_window_is_asked(
    machine: LinuxMachine, recorder: Recorder
) -> None:
    for program in ("microsoft-edge", "chromium", "firefox"):
        machine.browser(program)
    forbid(machine, "firefox", "edge")
    forbid(machine, "chromium", guest=True)
    opened = browsers(machine.machine, recorder, second=SecondRoute.GUEST).open_private(ADDRESS)
    assert opened == OpenedWindow("Microsoft Edge", "Guest", Route.GUEST)


@pytest.mark.parametrize(
    ("program", "name", "arguments"),
    [
        (
            "chromium",
            "Chromium",
            ["--user-data-dir={}", "--no-first-run", "--no-default-browser-check", ADDRESS],
        ),
        ("firefox", "Firefox", ["-no-remote", "-profile", "{}", ADDRESS]),
    ],
)
def test_temporary_profile_lives_as_long_as_its_browser(
    machine: LinuxMachine,
    recorder: Recorder,
    folder: Path,
    program: str,
    name: str,
    arguments: list[str],
) -> None:
    path = machine.browser(program)
    forbid(machine, program, guest=True)
    second = SecondRoute.TEMPORARY_PROFILE
    opened = browsers(machine.machine, recorder, "auto", second, folder).open_private(ADDRESS)
    assert opened == OpenedWindow(name, "temporary", Route.TEMPORARY_PROFILE)
    [profile] = folder.iterdir()
    assert (folder.stat().st_mode & 0o777, profile.stat().st_mode & 0o777) == (0o700, 0o700)
    assert recorder.started == [[str(path), *(one.format(profile) for one in arguments)]]
    recorder.end()
    assert list(folder.iterdir()) == []


def test_choosing_makes_no_profile(machine: LinuxMachine, recorder: Recorder, folder: Path) -> None:
    machine.browser("chromium")
    forbid(machine, "chromium")
    second = SecondRoute.TEMPORARY_PROFILE
    chosen = browsers(machine.machine, recorder, "auto", second, folder).choose(ADDRESS)
    assert chosen.route is Route.TEMPORARY_PROFILE
    assert not folder.exists()


def test_profile_of_a_browser_that_did_not_start_is_removed(
    machine: LinuxMachine, recorder: Recorder, folder: Path
) -> None:
    machine.browser("chromium")
    forbid(machine, "chromium")
    recorder.fails = BrowserFailed("chromium ended at once with exit code 1")
    second = SecondRoute.TEMPORARY_PROFILE
    with pytest.raises(BrowserFailed):
        browsers(machine.machine, recorder, "auto", second, folder).open_private(ADDRESS)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("program", "entry"),
    [
        ("flatpak", "flatpak run org.chromium.Chromium %u"),  # does not see our folder
        ("vivaldi", "vivaldi %u"),  # not known to work
    ],
)
def test_browsers_that_take_no_temporary_profile(
    machine: LinuxMachine, recorder: Recorder, folder: Path, program: str, entry: str
) -> None:
    machine.program(program)
    machine.entry("browser.desktop", entry)
    for place in ("etc/chromium", "etc/vivaldi"):
        machine.file(f"{place}/policies/managed/it.json", {"IncognitoModeAvailability": 1})
    second = SecondRoute.TEMPORARY_PROFILE
    with pytest.raises(PrivateModeForbidden):
        browsers(machine.machine, recorder, "auto", second, folder).open_private(ADDRESS)
    assert not folder.exists()


def test_without_a_folder_no_temporary_profile_is_made(
    machine: LinuxMachine, recorder: Recorder
) -> None:
    machine.browser("chromium")
    forbid(machine, "chromium")
    with pytest.raises(PrivateModeForbidden):
        browsers(machine.machine, recorder, second=SecondRoute.TEMPORARY_PROFILE).choose(ADDRESS)


def test_ordinary_window_after_the_person_agreed(machine: LinuxMachine, recorder: Recorder) -> None:
    path = machine.browser("chromium")
    forbid(machine, "chromium")
    every = browsers(machine.machine, recorder, second=SecondRoute.NORMAL_WINDOW)
    opened = every.open_normal(ADDRESS)
    assert opened == OpenedWindow("Chromium", "normal", Route.NORMAL)
    assert recorder.started == [[str(path), ADDRESS]]


@pytest.mark.parametrize("second", [one for one in SecondRoute if one != "NormalWindow"])
def test_ordinary_window_only_where_the_policy_says_so(
    machine: LinuxMachine, recorder: Recorder, second: SecondRoute
) -> None:
    machine.browser("chromium")
    with pytest.raises(PrivateModeForbidden, match=f"SecondRoute is {second}"):
        browsers(machine.machine, recorder, second=second).open_normal(ADDRESS)
    assert recorder.started == []


@pytest.mark.parametrize("second", SecondRoute)
def test_an_address_that_is_blocked_everywhere_is_opened_nowhere(
    machine: LinuxMachine, recorder: Recorder, folder: Path, second: SecondRoute
) -> None:
    machine.browser("chromium")
    machine.file("etc/chromium/policies/managed/it.json", {"URLBlocklist": ["office.com"]})
    every = browsers(machine.machine, recorder, "auto", second, folder)
    for act in (every.open_private, every.open_normal):
        with pytest.raises(PrivateModeForbidden):
            act(ADDRESS)
    assert recorder.started == []


def test_on_windows_firefox_is_told_to_wait_for_its_window() -> None:
    """Its launcher ends at once otherwise, and the profile would be removed under the window."""
    windows, firefox = Machine({}, System.WINDOWS), Installed(FIREFOX, "C:\\firefox.exe")
    argv = command(firefox, Route.TEMPORARY_PROFILE, ADDRESS, windows, Path("x"))
    assert argv[1:] == ["-wait-for-browser", "-no-remote", "-profile", "x", ADDRESS]


def test_a_temporary_profile_needs_a_folder() -> None:
    with pytest.raises(ValueError, match="folder"):
        command(Installed(CHROMIUM, "/c"), Route.TEMPORARY_PROFILE, ADDRESS, Machine({}))
