"""Starting a browser: what is passed on to it, and which failures are noticed."""

from __future__ import annotations

from pathlib import Path

import pytest

from photosync_tray.adapters.browser_launch import child_environment, spawn_detached
from photosync_tray.core.errors import BrowserFailed
from tests.adapters.machines import LinuxMachine

ADDRESS = "https://www.office.com/launch/onedrive?auth=2&login_hint=sam%40contoso.com"


@pytest.fixture
def machine(tmp_path: Path) -> LinuxMachine:
    return LinuxMachine(tmp_path)


def test_environment_without_an_original() -> None:
    assert child_environment({"LD_LIBRARY_PATH": "/ours"}, frozen=True) == {}
    assert child_environment({"QT_X": "1"}, frozen=False) == {"QT_X": "1"}


def test_program_that_fails_at_once(machine: LinuxMachine) -> None:
    program = machine.program("chromium", "exit 3")
    with pytest.raises(BrowserFailed, match="chromium ended at once with exit code 3"):
        spawn_detached([str(program)], machine.environ)


def test_program_that_cannot_be_started(machine: LinuxMachine) -> None:
    program = machine.program("chromium")
    program.chmod(0o644)
    with pytest.raises(BrowserFailed, match="chromium: PermissionError"):
        spawn_detached([str(program)], machine.environ)


def test_program_that_hands_over_and_ends(machine: LinuxMachine) -> None:
    answer = machine.root / "answer"
    script = f'echo "$#|$2|$(ps -o sid= -p $$ | tr -d " ")|$$" > {answer}'
    program = machine.program("chromium", script)
    spawn_detached([str(program), "--incognito", ADDRESS], {"PATH": "/usr/bin:/bin"})
    count, address, session, own = answer.read_text().strip().split("|")
    assert (count, address) == ("2", ADDRESS)
    assert session == own  # a session of its own: it outlives us


def test_program_that_stays(machine: LinuxMachine) -> None:
    pipe = machine.root / "end"
    program = machine.program("chromium", f"mkfifo {pipe}; read line < {pipe}")
    spawn_detached([str(program)], {"PATH": "/usr/bin:/bin"})
    pipe.write_text("enough\n")
