"""Starting at sign-in on Windows, by registries in the form of dictionaries."""

from __future__ import annotations

import pytest

from photosync_tray.adapters.autostart_windows import (
    APPROVED_KEY,
    POLICY_KEY,
    RUN_KEY,
    RUN_NAME,
    RunEntries,
)
from photosync_tray.core.autostart import EntryState
from photosync_tray.core.ports import Autostart
from tests.adapters.machines import FakeRegistry, Values
from tests.contracts import AutostartContract

PROGRAM = r"C:\Program Files\PhotoSync Tray\photosync-tray.exe"
COMMAND = f'"{PROGRAM}" --background'
ON, OFF = bytes([2, *11 * [0]]), bytes.fromhex("030000005a9f0f6b2cd7da01")


def run(hive: str, command: object = COMMAND) -> dict[str, Values]:
    return {f"{hive}\\{RUN_KEY}": {RUN_NAME: command}}


def mark(hive: str, content: bytes) -> dict[str, Values]:
    return {f"{hive}\\{APPROVED_KEY}": {RUN_NAME: content}}


def policy(hive: str, name: str) -> dict[str, Values]:
    return {f"{hive}\\{POLICY_KEY}": {name: 1}}


def entries(registry: FakeRegistry, *command: str) -> RunEntries:
    return RunEntries(registry, command or [PROGRAM], {"ProgramFiles": r"C:\Program Files"})


def states(*keys: dict[str, Values]) -> list[tuple[bool, EntryState]]:
    registry = FakeRegistry({name: values for key in keys for name, values in key.items()})
    return [(entry.shared, entry.state) for entry in entries(registry).entries()]


class TestOnWindows(AutostartContract):
    @pytest.fixture
    def autostart(self) -> Autostart:
        return entries(FakeRegistry())


@pytest.mark.parametrize(
    "command",
    [
        COMMAND,
        COMMAND.upper(),
        f"{PROGRAM} --background",
        r'"%ProgramFiles%\PhotoSync Tray\photosync-tray.exe" --background',
        f'"{PROGRAM}"',
    ],
)
def test_the_installers_entry_starts_this_program(command: str) -> None:
    assert states(run("HKLM", command)) == [(True, EntryState.STARTS)]


@pytest.mark.parametrize(
    "command",
    [
        r'"C:\Old\photosync-tray.exe" --background',
        f"{PROGRAM}.old --background",
        "",
    ],
)
def test_an_entry_for_another_program_is_told_apart(command: str) -> None:
    assert states(run("HKLM", command)) == [(True, EntryState.ELSEWHERE)]


def test_what_is_no_text_is_no_entry() -> None:
    assert states(run("HKLM", 7)) == []


def test_python_with_other_arguments_is_another_program() -> None:
    registry = FakeRegistry(run("HKCU", r'"C:\Py\python.exe" -m other'))
    [entry] = entries(registry, r"C:\Py\python.exe", "-m", "photosync_tray").entries()
    assert entry.state is EntryState.ELSEWHERE


@pytest.mark.parametrize("hive", ["HKLM", "HKCU"])
@pytest.mark.parametrize(
    ("content", "state"),
    [
        (ON, EntryState.STARTS),
        (OFF, EntryState.TASK_MANAGER),
        (bytes([6, 0]), EntryState.STARTS),
        (b"", EntryState.STARTS),
    ],
)
def test_task_managers_list_counts_for_everybodys_entry(
    hive: str, content: bytes, state: EntryState
) -> None:
    assert states(run("HKLM"), mark(hive, content)) == [(True, state)]


def test_an_administrators_mark_is_not_for_the_persons_own_entry() -> None:
    assert states(run("HKCU"), mark("HKLM", OFF)) == [(False, EntryState.STARTS)]
    assert states(run("HKCU"), mark("HKCU", OFF)) == [(False, EntryState.TASK_MANAGER)]


@pytest.mark.parametrize("hive", ["HKLM", "HKCU"])
def test_windows_can_be_told_to_pass_over_the_entries(hive: str) -> None:
    both = (run("HKCU"), run("HKLM"))
    assert states(*both, policy(hive, "DisableLocalMachineRun")) == [
        (False, EntryState.STARTS),
        (True, EntryState.NOT_READ),
    ]
    assert states(*both, policy(hive, "DisableCurrentUserRun")) == [
        (False, EntryState.NOT_READ),
        (True, EntryState.STARTS),
    ]


def test_it_is_never_started_twice() -> None:
    registry = FakeRegistry({**run("HKLM"), **run("HKCU")})
    entries(registry).switch(True)
    assert [entry.shared for entry in entries(registry).entries()] == [True]


def test_where_everybodys_entry_has_no_effect_the_person_gets_one() -> None:
    registry = FakeRegistry(run("HKLM", "old.exe"))
    entries(registry).switch(True)
    assert [(one.shared, one.state) for one in entries(registry).entries()] == [
        (False, EntryState.STARTS),
        (True, EntryState.ELSEWHERE),
    ]


def test_task_managers_list_is_left_as_it_is() -> None:
    keys = {**run("HKCU"), **mark("HKCU", OFF)}
    registry = FakeRegistry(keys)
    for on in (True, False, True):
        entries(registry).switch(on)
    assert [entry.state for entry in entries(registry).entries()] == [EntryState.TASK_MANAGER]
