"""Starting at sign-in: what all systems have in common, and macOS, by its files."""

from __future__ import annotations

import plistlib
import sys
from pathlib import Path

import pytest

from photosync_tray.adapters.autostart import MemoryAutostart, system_autostart
from photosync_tray.adapters.autostart_mac import LABEL, LaunchAgents, launch_agent
from photosync_tray.adapters.own_command import own_command
from photosync_tray.core.autostart import EntryState
from photosync_tray.core.errors import StorageError
from photosync_tray.core.ports import Autostart
from tests.contracts import AutostartContract

PROGRAM = "/Applications/PhotoSync Tray.app/Contents/MacOS/photosync-tray"


class TestInMemory(AutostartContract):
    @pytest.fixture
    def autostart(self) -> Autostart:
        return MemoryAutostart()


def mac(tmp_path: Path, program: str = PROGRAM) -> LaunchAgents:
    return LaunchAgents([program], tmp_path / "system", tmp_path / "home")


def agent(tmp_path: Path, base: str, content: bytes) -> None:
    file = tmp_path / base / "Library" / "LaunchAgents" / f"{LABEL}.plist"
    file.parent.mkdir(parents=True)
    file.write_bytes(content)


class TestOnMacOS(AutostartContract):
    @pytest.fixture
    def autostart(self, tmp_path: Path) -> Autostart:
        return mac(tmp_path)

    def test_an_agent_for_everybody_is_enough(self, tmp_path: Path) -> None:
        agent(tmp_path, "system", launch_agent([PROGRAM, "--background"]))
        autostart = mac(tmp_path)
        autostart.switch(True)
        [entry] = autostart.entries()
        assert (entry.shared, entry.state) == (True, EntryState.STARTS)

    @pytest.mark.parametrize(
        ("content", "state"),
        [
            (launch_agent(["/elsewhere", "--background"]), EntryState.ELSEWHERE),
            (b"no property list", EntryState.ELSEWHERE),
            (plistlib.dumps([1]), EntryState.ELSEWHERE),
            (
                plistlib.dumps({"ProgramArguments": [PROGRAM], "Disabled": True}),
                EntryState.HIDDEN,
            ),
        ],
    )
    def test_an_agent_of_another_shape_is_told_apart(
        self, tmp_path: Path, content: bytes, state: EntryState
    ) -> None:
        agent(tmp_path, "home", content)
        assert [entry.state for entry in mac(tmp_path).entries()] == [state]

    def test_the_agent_starts_the_program_without_a_window_in_a_desktop(
        self, tmp_path: Path
    ) -> None:
        mac(tmp_path).switch(True)
        [file] = (tmp_path / "home").rglob("*.plist")
        said = plistlib.loads(file.read_bytes())
        assert said["ProgramArguments"] == [PROGRAM, "--background"]
        assert (said["Label"], said["RunAtLoad"]) == (file.stem, True)
        assert said["LimitLoadToSessionType"] == "Aqua"


# This program.


def test_both_programs_name_the_tray(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """As both lie in one folder once they are packaged."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    tray = tmp_path / ("photosync-tray.exe" if sys.platform == "win32" else "photosync-tray")
    for name in ("photosync-tray", "photosync-trayctl"):
        monkeypatch.setattr(sys, "executable", str(tmp_path / name))
        assert own_command() == (str(tray),)


def test_without_a_script_beside_python_the_module_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python3"))
    assert own_command() == (str(tmp_path / "python3"), "-m", "photosync_tray")


def test_the_systems_own_way_works_for_this_very_program() -> None:
    autostart = system_autostart()
    assert list(autostart.entries()) == []
    autostart.switch(True)
    assert [entry.state for entry in autostart.entries()] == [EntryState.STARTS]
    autostart.switch(False)


def test_an_entry_that_cannot_be_removed_is_said(tmp_path: Path) -> None:
    stuck = tmp_path / "home" / "Library" / "LaunchAgents" / f"{LABEL}.plist"
    stuck.mkdir(parents=True)
    with pytest.raises(StorageError, match="removed"):
        mac(tmp_path).switch(False)
