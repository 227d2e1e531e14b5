"""Which browser is asked for a private window, with which arguments, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from photosync_tray.adapters.browser_routes import SecondRoute
from photosync_tray.adapters.browsers import installed_browsers
from photosync_tray.adapters.private_mode import Verdict
from photosync_tray.core.errors import HostNotAllowed, NoBrowser, PrivateModeForbidden
from photosync_tray.core.model import OpenedWindow, Route
from tests.adapters.machines import (
    CHROME,
    EDGE,
    FIREFOX,
    LinuxMachine,
    MacMachine,
    WindowsMachine,
    client,
    write,
)
from tests.adapters.opening import ADDRESS, PORTAL, Recorder, browsers, forbid


@pytest.fixture
def machine(tmp_path: Path) -> LinuxMachine:
    return LinuxMachine(tmp_path)


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


@pytest.mark.parametrize(
    ("program", "switch", "opened"),
    [
        ("microsoft-edge", "--inprivate", OpenedWindow("Microsoft Edge", "InPrivate")),
        ("google-chrome", "--incognito", OpenedWindow("Google Chrome", "Incognito")),
        ("chromium", "--incognito", OpenedWindow("Chromium", "Incognito")),
        ("brave-browser", "--incognito", OpenedWindow("Brave", "private")),
        ("vivaldi-stable", "--incognito", OpenedWindow("Vivaldi", "private")),
        ("opera", "--private", OpenedWindow("Opera", "private")),
        ("firefox-esr", "--private-window", OpenedWindow("Firefox", "private")),
        ("librewolf", "--private-window", OpenedWindow("LibreWolf", "private")),
        ("zen-browser", "--private-window", OpenedWindow("Zen", "private")),
    ],
)
def test_arguments(
    machine: LinuxMachine, recorder: Recorder, program: str, switch: str, opened: OpenedWindow
) -> None:
    path = machine.browser(program)
    assert browsers(machine.machine, recorder).choose(ADDRESS) == opened
    assert recorder.started == []
    assert browsers(machine.machine, recorder).open_private(ADDRESS) == opened
    assert recorder.started == [[str(path), switch, ADDRESS]]
    assert opened.route is Route.PRIVATE


@pytest.mark.parametrize(
    ("choice", "default", "forbidden", "name"),
    [
        ("auto", "", (), "Google Chrome"),
        ("auto", "firefox.desktop", (), "Firefox"),
        ("edge", "firefox.desktop", (), "Microsoft Edge"),
        ("edge", "firefox.desktop", ("edge",), "Firefox"),
        ("auto", "chromium.desktop", ("chromium",), "Google Chrome"),
        ("auto", "other.desktop", ("chrome", "chromium"), "Firefox"),
        ("nonsense", "", (), "Google Chrome"),
    ],
)
def test_order(
    machine: LinuxMachine,
    recorder: Recorder,
    choice: str,
    default: str,
    forbidden: tuple[str, ...],
    name: str,
) -> None:
    for program in ("microsoft-edge", "google-chrome", "chromium", "firefox"):
        machine.browser(program)
    if default:
        machine.default(default)
    forbid(machine, *forbidden)
    assert browsers(machine.machine, recorder, choice).open_private(ADDRESS).browser == name


def test_all_forbidden_says_where(machine: LinuxMachine, recorder: Recorder) -> None:
    machine.browser("chromium")
    machine.browser("firefox")
    forbid(machine, "chromium", "firefox")
    with pytest.raises(PrivateModeForbidden) as refusal:
        browsers(machine.machine, recorder).open_private(ADDRESS)
    root = machine.root
    assert refusal.value.details == (
        f"Chromium: IncognitoModeAvailability in {root}/etc/chromium/policies/managed/it.json; "
        f"Firefox: DisablePrivateBrowsing in {root}/etc/firefox/policies/policies.json"
    )
    assert recorder.started == []


@pytest.mark.parametrize("choice", ["auto", "edge"])
def test_nothing_installed(machine: LinuxMachine, recorder: Recorder, choice: str) -> None:
    with pytest.raises(NoBrowser):
        browsers(machine.machine, recorder, choice).open_private(ADDRESS)


def test_only_a_declined_browser_says_why_it_is_declined(
    tmp_path: Path, recorder: Recorder
) -> None:
    with pytest.raises(NoBrowser, match="Safari: No other program can open a private window"):
        browsers(MacMachine(tmp_path).machine, recorder).open_private(ADDRESS)


def test_survey_with_verdicts(machine: LinuxMachine, recorder: Recorder) -> None:
    machine.browser("chromium")
    machine.browser("firefox")
    machine.default("firefox.desktop")
    forbid(machine, "firefox")
    survey = browsers(machine.machine, recorder).survey()
    assert [(one.kind.key, one.default) for one, _ in survey.browsers] == [
        ("firefox", True),
        ("chromium", False),
    ]
    firefox, chromium = (judged for _, judged in survey.browsers)
    assert firefox[Route.PRIVATE].verdict is Verdict.FORBIDDEN
    assert chromium[Route.PRIVATE].verdict is Verdict.NOTHING_FOUND
    assert (Route.GUEST in firefox, Route.GUEST in chromium) == (False, True)


@pytest.mark.parametrize(
    ("choice", "default", "path"),
    [("auto", "", EDGE), ("firefox", "", FIREFOX), ("auto", "ChromeHTML", CHROME)],
)
def test_windows_order(
    tmp_path: Path, recorder: Recorder, choice: str, default: str, path: str
) -> None:
    keys = {
        **client("Google Chrome", f'"{CHROME}"', "ChromeHTML"),
        **client("Firefox-1", f'"{FIREFOX}"', "FirefoxURL-1"),
        **client("Microsoft Edge", f'"{EDGE}"', "MSEdgeHTM"),
    }
    windows = WindowsMachine(tmp_path, keys)
    windows.prog_id = default
    for program in (CHROME, FIREFOX, EDGE):
        windows.file(program)
    browsers(windows.machine, recorder, choice).open_private(ADDRESS)
    assert [argv[0] for argv in recorder.started] == [path]


@pytest.mark.parametrize(
    ("last_used", "profiles", "named"),
    [
        ("Profile 1", ["Default", "Profile 1"], "Profile 1"),
        ("Guest Profile", ["Default", "Profile 1"], "Default"),
        ("Guest Profile", ["Profile 1"], "Profile 1"),
        ("Profile 9", [], None),
        (None, ["Default"], "Default"),
        ("Default", ["../Default"], None),
    ],
)
def test_a_profile_is_named_that_is_in_the_browsers_own_list(
    machine: LinuxMachine,
    recorder: Recorder,
    last_used: str | None,
    profiles: list[str],
    named: str | None,
) -> None:
    machine.browser("chromium")
    data = machine.home / ".config/chromium"
    for name in (*profiles, "Profile 9"):
        write(data / name / "Preferences", "{}")
    state: dict[str, object] = {
        "profile": {"last_used": last_used, "info_cache": {name: {} for name in profiles}}
    }
    write(data / "Local State", json.dumps(state))
    browsers(machine.machine, recorder).open_private(ADDRESS)
    expected = [f"--profile-directory={named}"] if named else []
    assert recorder.started[0][1:] == [*expected, "--incognito", ADDRESS]


@pytest.mark.parametrize(
    "state", ["", "[]", '{"profile": 1}', '{"profile": {"info_cache": {"Gone": {}}}}']
)
def test_without_a_readable_list_no_profile_is_named(
    machine: LinuxMachine, recorder: Recorder, state: str
) -> None:
    machine.browser("chromium")
    write(machine.home / ".config/chromium/Local State", state)
    browsers(machine.machine, recorder).open_private(ADDRESS)
    assert recorder.started[0][1:] == ["--incognito", ADDRESS]


def test_no_profile_is_named_where_a_policy_keeps_them_elsewhere(
    machine: LinuxMachine, recorder: Recorder
) -> None:
    machine.browser("chromium")
    machine.file("etc/chromium/policies/managed/it.json", {"UserDataDir": "/elsewhere"})
    data = machine.home / ".config/chromium"
    write(data / "Default/Preferences", "{}")
    write(data / "Local State", '{"profile": {"info_cache": {"Default": {}}}}')
    browsers(machine.machine, recorder).open_private(ADDRESS)
    assert recorder.started[0][1:] == ["--incognito", ADDRESS]


@pytest.mark.parametrize("act", ["open_private", "choose", "open_normal"])
def test_no_act_takes_an_address_from_elsewhere(
    machine: LinuxMachine, recorder: Recorder, act: str
) -> None:
    machine.browser("chromium")
    every = browsers(machine.machine, recorder, second=SecondRoute.NORMAL_WINDOW)
    with pytest.raises(HostNotAllowed):
        getattr(every, act)("https://elsewhere.example/")
    assert recorder.started == []


def test_live_parts_fit_together(monkeypatch: pytest.MonkeyPatch, machine: LinuxMachine) -> None:
    for name, value in machine.environ.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("XDG_DATA_DIRS", str(machine.root / "none"))
    folder = machine.root / "profiles"
    live = installed_browsers(allows={PORTAL}.__contains__, folder=folder)
    with pytest.raises(HostNotAllowed):
        live.open_private("https://elsewhere.example/")
    assert not folder.exists()
