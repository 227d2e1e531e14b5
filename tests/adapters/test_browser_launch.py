"""Starting a browser: what is passed on to it, and which failures are noticed."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest

from photosync_tray.adapters.browser_discovery import this_machine
from photosync_tray.adapters.browser_launch import child_environment, spawn_detached
from photosync_tray.adapters.browser_machine import System
from photosync_tray.core.errors import BrowserFailed
from tests.adapters.machines import LinuxMachine
from tests.adapters.opening import ADDRESS


@pytest.fixture
def machine(tmp_path: Path) -> LinuxMachine:
    return LinuxMachine(tmp_path)


def test_environment_without_an_original() -> None:
    assert child_environment({"LD_LIBRARY_PATH": "/ours"}, frozen=True) == {}
    assert child_environment({"QT_X": "1"}, frozen=False) == {"QT_X": "1"}


def test_environment_of_a_frozen_program() -> None:
    ours = {
        "QT_PLUGIN_PATH": "/bundle/qt",
        "PYTHONHOME": "/bundle",
        "_PYI_ARCHIVE_FILE": "/opt/photosync-tray",
        "LD_LIBRARY_PATH": "/bundle",
        "LD_LIBRARY_PATH_ORIG": "/theirs",
        "XDG_DATA_DIRS": "/bundle/share:/usr/share:/usr/local/share",
        "PATH": "/bundle/PySide6:/usr/bin",
        "HOME": "/home/person",
    }
    assert child_environment(ours, frozen=True, bundle="/bundle") == {
        "LD_LIBRARY_PATH": "/theirs",
        "XDG_DATA_DIRS": "/usr/share:/usr/local/share",
        "PATH": "/usr/bin",
        "HOME": "/home/person",
    }


def test_folders_of_data_that_are_all_ours_are_left_out() -> None:
    ours = {"XDG_DATA_DIRS": "/bundle/share"}
    assert child_environment(ours, frozen=True, bundle="/bundle") == {}
    assert child_environment(ours, frozen=True) == ours


def test_this_machine_hides_a_frozen_programs_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("QT_PLUGIN_PATH", "/ours")
    assert "QT_PLUGIN_PATH" in this_machine().environ
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    machine = this_machine()
    assert machine.system is System.LINUX
    assert "QT_PLUGIN_PATH" not in machine.environ


def test_program_that_fails_at_once(machine: LinuxMachine) -> None:
    program = machine.program("chromium", "exit 3")
    ended = threading.Event()
    with pytest.raises(BrowserFailed, match="chromium ended at once with exit code 3"):
        spawn_detached([str(program)], machine.environ, ended.set)
    assert not ended.is_set()


def test_program_that_cannot_be_started(machine: LinuxMachine) -> None:
    program = machine.program("chromium")
    program.chmod(0o644)
    with pytest.raises(BrowserFailed, match="chromium: PermissionError"):
        spawn_detached([str(program)], machine.environ)


def test_program_that_is_gone(machine: LinuxMachine) -> None:
    with pytest.raises(BrowserFailed, match="chromium: FileNotFoundError"):
        spawn_detached([str(machine.bin / "chromium")], machine.environ)


def test_program_that_hands_over_and_ends(machine: LinuxMachine) -> None:
    answer = machine.root / "answer"
    script = f'echo "$#|$2|$(ps -o sid= -p $$ | tr -d " ")|$$" > {answer}'
    program = machine.program("chromium", script)
    ended = threading.Event()
    spawn_detached([str(program), "--incognito", ADDRESS], {"PATH": "/usr/bin:/bin"}, ended.set)
    count, address, session, own = answer.read_text().strip().split("|")
    assert (count, address) == ("2", ADDRESS)
    assert session == own  # a session of its own: it outlives us
    assert ended.wait(10)


def test_program_that_stays(machine: LinuxMachine) -> None:
    pipe = machine.root / "end"
    program = machine.program("chromium", f"mkfifo {pipe}; read line < {pipe}")
    ended = threading.Event()
    spawn_detached([str(program)], {"PATH": "/usr/bin:/bin"}, ended.set)
    assert not ended.is_set()
    pipe.write_text("enough\n")
    assert ended.wait(10)


def test_program_gets_nothing_to_read_and_nowhere_to_write(machine: LinuxMachine) -> None:
    answer = machine.root / "answer"
    script = f'all=$(for n in 0 1 2; do readlink /proc/$$/fd/$n; done); echo "$all" > {answer}'
    program = machine.program("chromium", script)
    spawn_detached([str(program)], {"PATH": "/usr/bin:/bin"})
    assert answer.read_text().split() == ["/dev/null"] * 3
