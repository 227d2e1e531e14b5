"""What IT has of many PCs, on one: the status among everybody's, and policies for the start."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

assert sys.platform == "win32"
from photosync_tray.adapters.autostart import system_autostart
from photosync_tray.adapters.autostart_windows import POLICY_KEY, RUN_KEY, RUN_NAME
from photosync_tray.adapters.policy_places import WINDOWS_KEY
from photosync_tray.adapters.user_sid import user_sid
from photosync_tray.core.autostart import EntryState
from tests.windows.inner.conftest import Keys

_WINDOWS = {"USERNAME": "person", "PROGRAMDATA": os.environ["PROGRAMDATA"]}
"""Of Windows' own environment, what tests do not get by themselves."""
FOLDER = Path(_WINDOWS["PROGRAMDATA"], "PhotoSyncTray")


@pytest.fixture(autouse=True)
def nothing_left() -> Iterator[None]:
    yield
    for file in FOLDER.glob("*"):
        file.unlink()


def run(module: str, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", module, *words],
        env={**os.environ, **_WINDOWS},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_the_person_has_an_identifier_of_windows_own_form() -> None:
    assert user_sid().startswith("S-1-5-21-")


def test_the_status_lies_among_everybodys_under_a_name_that_tells_nobody(keys: Keys) -> None:
    keys.set("HKLM", WINDOWS_KEY, "FleetStatus", 1)
    keys.set("HKLM", WINDOWS_KEY, "TenantId", "contoso.example")
    assert run("photosync_tray.cli", "status").returncode == 3
    assert run("photosync_tray.cli", "status").returncode == 3
    [file] = FOLDER.glob("*.json")
    name = hashlib.sha256(user_sid().encode()).hexdigest()[:16]
    assert file.name == f"status-{name}.json"
    document = json.loads(file.read_text())
    assert (document["system"], document["causes"]) == ("windows", ["not-configured"])
    assert document["policies"]["machine"] == 2
    assert "contoso" not in file.read_text()
    keys.set("HKLM", WINDOWS_KEY, "FleetStatus", 0)
    assert run("photosync_tray.cli", "status").returncode == 3
    assert not file.exists()


def test_without_the_policy_there_is_none() -> None:
    assert run("photosync_tray.cli", "status").returncode == 3
    assert list(FOLDER.glob("*")) == []


@pytest.mark.parametrize("hive", ["HKLM", "HKCU"])
def test_a_policy_against_the_start_ends_it_at_once(keys: Keys, hive: str) -> None:
    keys.set(hive, WINDOWS_KEY, "startatsignin", 0)
    ended = run("photosync_tray", "--background")
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")


def test_windows_own_policy_against_everybodys_entries_is_seen(keys: Keys) -> None:
    entries = system_autostart()
    entries.switch(True)
    command = entries.entries()[0].command
    entries.switch(False)
    keys.set("HKLM", RUN_KEY, RUN_NAME, command)
    keys.set("HKLM", POLICY_KEY, "DisableLocalMachineRun", 1)
    assert [entry.state for entry in entries.entries()] == [EntryState.NOT_READ]
    entries.switch(True)
    assert [entry.state for entry in entries.entries()] == [EntryState.STARTS, EntryState.NOT_READ]
    entries.switch(False)
