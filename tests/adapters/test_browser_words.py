"""The lines for people that `trayctl browsers` prints."""

from __future__ import annotations

from pathlib import Path

import pytest

from photosync_tray.adapters.browser_report import browsers_report
from photosync_tray.adapters.browser_routes import SecondRoute
from photosync_tray.adapters.browser_words import report_lines
from tests.adapters.machines import LinuxMachine, MacMachine, write
from tests.adapters.opening import ADDRESS, Recorder, browsers, forbid

MANAGED = "etc/chromium/policies/managed/it.json"


@pytest.fixture
def machine(tmp_path: Path) -> LinuxMachine:
    return LinuxMachine(tmp_path)


def lines(
    machine: LinuxMachine | MacMachine,
    choice: str = "auto",
    second: SecondRoute = SecondRoute.NONE,
) -> list[str]:
    found = browsers(machine.machine, Recorder(), choice, second)
    return list(report_lines(browsers_report(found, ADDRESS)))


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ({}, "yes, nothing was found here that forbids it"),
        (
            {"IncognitoModeAvailability": 2},
            "yes, IncognitoModeAvailability makes every window private ({place})",
        ),
        (
            {"IncognitoModeAvailability": 1, "IncognitoModeUrlAllowlist": ["office.com"]},
            "yes, IncognitoModeUrlAllowlist makes an exception for this address ({place})",
        ),
        ({"IncognitoModeAvailability": 1}, "no, IncognitoModeAvailability forbids it ({place})"),
    ],
)
def test_why_a_private_window_may_be_opened_or_not(
    machine: LinuxMachine, content: object, why: str
) -> None:
    path = machine.browser("chromium")
    write(machine.home / ".config/chromium/Last Version", "156.0.8078.79")
    place = machine.file(MANAGED, content)
    assert lines(machine)[:2] == [
        f"Chromium 156.0.8078.79: {path}",
        f"  private window: {why.format(place=place)}",
    ]


@pytest.mark.parametrize(
    ("choice", "default", "because"),
    [
        ("chromium", "", "The setting Browser names it."),
        ("auto", "chromium.desktop", "It is the default browser."),
        ("auto", "", "It comes first among those that can open one."),
    ],
)
def test_which_would_be_opened_and_why(
    machine: LinuxMachine, choice: str, default: str, because: str
) -> None:
    machine.browser("chromium")
    machine.browser("firefox")
    if default:
        machine.default(default)
    said = lines(machine, choice)
    assert said[-2] == f"Would open: a private window of Chromium. {because}"
    assert "through the cloud cannot be seen" in said[-1]


@pytest.mark.parametrize(
    ("second", "window"),
    [(SecondRoute.GUEST, "a guest window"), (SecondRoute.NONE, None)],
)
def test_other_ways_are_told_where_private_ones_are_forbidden(
    machine: LinuxMachine, second: SecondRoute, window: str | None
) -> None:
    machine.browser("chromium")
    forbid(machine, "chromium")
    said = lines(machine, second=second)
    free = "yes, nothing was found here that forbids it"
    assert said[2:4] == [f"  guest window: {free}", f"  temporary profile: {free}"]
    assert any(line.startswith(f"Would open: {window} of Chromium") for line in said) == bool(
        window
    )
    assert window or said[-1].startswith("Chromium: IncognitoModeAvailability in ")


def test_browsers_that_are_not_used_say_why(tmp_path: Path) -> None:
    mac = MacMachine(tmp_path)
    mac.bundle("Safari", "com.apple.Safari")
    said = lines(mac)
    assert said[0].startswith("Safari (default): not used. No other program can open")
    assert said[2].startswith("No suitable browser was found.")
