"""What `trayctl browsers --json` says: each browser, what may be opened, and what was chosen."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from photosync_tray.adapters.browser_report import browsers_report
from photosync_tray.adapters.browser_routes import SecondRoute
from photosync_tray.core.line_messages import english
from tests.adapters.machines import LinuxMachine, MacMachine, write
from tests.adapters.opening import ADDRESS, Recorder, browsers, forbid


@pytest.fixture
def machine(tmp_path: Path) -> LinuxMachine:
    return LinuxMachine(tmp_path)


def report(
    machine: LinuxMachine | MacMachine,
    choice: str = "auto",
    second: SecondRoute = SecondRoute.NONE,
) -> dict[str, Any]:
    """As it comes out of JSON."""
    found = english(browsers_report(browsers(machine.machine, Recorder(), choice, second), ADDRESS))
    parsed: dict[str, Any] = json.loads(json.dumps(found))
    return parsed


def test_a_browser_with_all_that_is_known(machine: LinuxMachine) -> None:
    path = machine.browser("chromium")
    machine.default("chromium.desktop")
    write(machine.home / ".config/chromium/Last Version", "156.0.8078.79")
    policy = machine.file(
        "etc/chromium/policies/managed/it.json", {"BrowserGuestModeEnabled": False}
    )
    free = {"open": True, "verdict": "nothing-found", "policy": None, "place": None}
    assert report(machine) == {
        "schema": 1,
        "setting": "auto",
        "second_route": "None",
        "default": "chromium.desktop",
        "would_open": {"key": "chromium", "route": "private"},
        "refused": None,
        "browsers": [
            {
                "key": "chromium",
                "name": "Chromium",
                "path": str(path),
                "arguments": [],
                "package": "plain",
                "version": "156.0.8078.79",
                "default": True,
                "chosen_by": "default",
                "how_sure": "tried here",
                "private": free,
                "guest": {
                    "open": False,
                    "verdict": "forbidden",
                    "policy": "BrowserGuestModeEnabled",
                    "place": str(policy),
                },
                "temporary_profile": free,
            }
        ],
        "declined": [],
    }


@pytest.mark.parametrize(
    ("choice", "default", "chosen"),
    [
        ("firefox", "chromium.desktop", {"firefox": "setting"}),
        ("auto", "firefox.desktop", {"firefox": "default"}),
        ("auto", "", {"chromium": "order"}),
        ("vivaldi", "firefox.desktop", {"firefox": "default"}),
    ],
)
def test_what_chose_it(
    machine: LinuxMachine, choice: str, default: str, chosen: dict[str, str]
) -> None:
    machine.browser("chromium")
    machine.browser("firefox")
    if default:
        machine.default(default)
    listed = report(machine, choice)["browsers"]
    assert {one["key"]: one["chosen_by"] for one in listed if one["chosen_by"]} == chosen


def test_the_second_route_shows(machine: LinuxMachine) -> None:
    machine.browser("chromium")
    machine.browser("firefox")
    machine.default("firefox.desktop")
    forbid(machine, "chromium", "firefox")
    found = report(machine, second=SecondRoute.GUEST)
    assert found["would_open"] == {"key": "chromium", "route": "guest"}
    assert [(one["key"], one["guest"] is None, one["chosen_by"]) for one in found["browsers"]] == [
        ("firefox", True, None),
        ("chromium", False, "order"),
    ]


def test_a_refusal_says_why(machine: LinuxMachine) -> None:
    machine.browser("firefox")
    forbid(machine, "firefox")
    found = report(machine)
    assert found["would_open"] is None
    assert found["refused"]["error"] == "PrivateModeForbidden"
    assert "DisablePrivateBrowsing" in found["refused"]["details"]


def test_declined_browsers_are_listed_with_their_reason(tmp_path: Path) -> None:
    mac = MacMachine(tmp_path)
    mac.bundle("Safari", "com.apple.Safari")
    found = report(mac)
    assert found["refused"]["error"] == "NoBrowser"
    [safari] = found["declined"]
    assert (safari["key"], safari["default"]) == ("safari", True)
    assert "File > New Private Window" in safari["reason"]
    assert safari["path"] == str(tmp_path / "Applications/Safari.app")
