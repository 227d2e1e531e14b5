"""`photosync-trayctl policy` as IT calls it, on a PC with policies of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from photosync_tray.adapters.storage import SettingsFile
from tests.end_to_end.processes import ROOT, Answer, console, environment
from tests.own_etc import POLICIES, OwnEtc


@pytest.fixture
def pc(tmp_path: Path) -> OwnEtc:
    return OwnEtc(tmp_path)


def ask(pc: OwnEtc, *arguments: str) -> Answer:
    return subprocess.run(
        [*pc.within(), sys.executable, "-m", "photosync_tray.cli", "policy", *arguments],
        env=environment(pc.folder / "home"),
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_each_value_says_who_decided_it(pc: OwnEtc) -> None:
    choices = SettingsFile(pc.folder / "home/config/photosync-tray")
    choices.save({"Browser": "firefox", "WatchHours": 5})
    pc.write({POLICIES: {"ClientId": "an id", "WatchHours": 10, "Colour": "blue"}})
    answer = ask(pc, "--json")
    assert (answer.returncode, answer.stderr) == (0, "")
    document: dict[str, Any] = json.loads(answer.stdout)
    rows = {row["key"]: (row["value"], row["source"]) for row in document["settings"]}
    assert document["schema"] == 1
    assert rows["ClientId"] == ("an id", "machine policy")
    assert rows["WatchHours"] == (10, "machine policy")
    assert rows["Browser"] == ("firefox", "user's choice")
    assert rows["Notifications"] == ("Results", "built-in")
    assert document["rejected"] == [
        {
            "key": "Colour",
            "source": "machine policy",
            "value": "'blue'",
            "why": "is for a setting that does not exist",
        }
    ]


def test_a_table_for_the_eye(pc: OwnEtc) -> None:
    pc.write({POLICIES: {"UseBroker": "perhaps", "StartAt": "officehome"}})
    answer = ask(pc)
    lines = answer.stdout.splitlines()
    assert "StartAt           machine policy  locked  OfficeHome" in lines
    assert lines[-1] == (
        "Passed over: UseBroker (machine policy): 'perhaps' is neither 1 (yes) nor 0 (no)"
    )


def test_settings_that_lead_nowhere_are_listed_all_the_same(pc: OwnEtc) -> None:
    pc.write({POLICIES: {"Cloud": "Custom"}})
    answer = ask(pc)
    assert answer.returncode == 0
    assert "Cloud             machine policy  locked  Custom" in answer.stdout


def test_the_demo_shows_the_policies_of_its_scene(tmp_path: Path) -> None:
    answer = console(tmp_path, "--demo=not-configured", "policy", "--json")
    document: dict[str, Any] = json.loads(answer.stdout)
    rows = {row["key"]: row for row in document["settings"]}
    assert document["demo"] is True
    assert (rows["ClientId"]["value"], rows["ClientId"]["locked"]) == ("", True)
    assert rows["StartAt"]["source"] == "installation"
