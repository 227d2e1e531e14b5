"""Starting at sign-in on Linux, by real files in folders that stand for the system's."""

from __future__ import annotations

from pathlib import Path

import pytest

from photosync_tray.adapters.autostart_linux import NAME, XdgAutostart
from photosync_tray.core.autostart import EntryState
from photosync_tray.core.errors import StorageError
from photosync_tray.core.ports import Autostart
from tests.contracts import AutostartContract

PACKAGED = (
    "[Desktop Entry]\nType=Application\nName=PhotoSync Tray\nExec=photosync-tray --background\n"
)


class Pc:
    """A program below `lib`, linked from a folder of PATH, and the two folders of entries."""

    def __init__(self, folder: Path) -> None:
        self.program = folder / "lib" / "my programs" / "photosync-tray"
        self.program.parent.mkdir(parents=True)
        self.program.write_text("#!/bin/sh\n")
        self.program.chmod(0o755)
        path = folder / "bin"
        path.mkdir()
        (path / "photosync-tray").symlink_to(self.program)
        self.environ = {
            "HOME": str(folder / "home"),
            "PATH": str(path),
            "XDG_CONFIG_DIRS": f"{folder / 'first'}:{folder / 'etc'}",
        }
        self.shared = folder / "etc" / "autostart" / NAME
        self.own = folder / "home" / ".config" / "autostart" / NAME

    @property
    def autostart(self) -> XdgAutostart:
        return XdgAutostart([str(self.program)], self.environ)

    def package(self, text: str = PACKAGED) -> None:
        self.shared.parent.mkdir(parents=True)
        self.shared.write_text(text)

    def keep(self, text: str) -> None:
        self.own.parent.mkdir(parents=True)
        self.own.write_text(text)

    def states(self) -> list[tuple[bool, EntryState]]:
        return [(entry.shared, entry.state) for entry in self.autostart.entries()]


@pytest.fixture
def pc(tmp_path: Path) -> Pc:
    return Pc(tmp_path)


class TestOnLinux(AutostartContract):
    @pytest.fixture
    def autostart(self, pc: Pc) -> Autostart:
        return pc.autostart


def test_the_packages_entry_is_ours_through_the_link(pc: Pc) -> None:
    pc.package()
    assert pc.states() == [(True, EntryState.STARTS)]
    pc.autostart.switch(True)
    assert not pc.own.exists()


def test_the_persons_no_hides_the_packages_entry_and_a_yes_brings_it_back(pc: Pc) -> None:
    pc.package()
    pc.autostart.switch(False)
    assert pc.states() == [(False, EntryState.HIDDEN)]
    pc.autostart.switch(True)
    assert pc.states() == [(True, EntryState.STARTS)]


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_the_desktops_list_of_programs_switched_off_is_off(pc: Pc, line: str) -> None:
    pc.package()
    pc.keep(f"{PACKAGED}{line}\n")
    assert pc.states() == [(False, EntryState.HIDDEN)]
    pc.autostart.switch(True)
    assert pc.states() == [(True, EntryState.STARTS)]


@pytest.mark.parametrize(
    "command", ["/opt/elsewhere/photosync-tray --background", "photosync-gone", ""]
)
def test_an_entry_that_starts_something_else_is_named_and_replaced(pc: Pc, command: str) -> None:
    pc.keep(f"[Desktop Entry]\nExec={command}\n")
    [entry] = pc.autostart.entries()
    assert (entry.state, entry.place) == (EntryState.ELSEWHERE, str(pc.own))
    pc.autostart.switch(True)
    assert pc.states() == [(False, EntryState.STARTS)]


def test_a_package_of_another_place_does_not_count_for_this_program(pc: Pc) -> None:
    pc.package(PACKAGED.replace("photosync-tray --", "/opt/old/photosync-tray --"))
    pc.autostart.switch(True)
    assert pc.states() == [(False, EntryState.STARTS)]


def test_a_module_is_started_with_its_name(pc: Pc) -> None:
    """As in a checkout without scripts: Python with other arguments is another program."""
    autostart = XdgAutostart([str(pc.program), "-m", "photosync_tray"], pc.environ)
    autostart.switch(True)
    assert [entry.state for entry in autostart.entries()] == [EntryState.STARTS]
    assert pc.states() == [(False, EntryState.STARTS)]
    pc.autostart.switch(True)
    assert [entry.state for entry in autostart.entries()] == [EntryState.ELSEWHERE]


def test_a_folder_of_configuration_elsewhere_is_followed(pc: Pc, tmp_path: Path) -> None:
    pc.environ["XDG_CONFIG_HOME"] = str(tmp_path / "other")
    pc.autostart.switch(True)
    assert (tmp_path / "other" / "autostart" / NAME).is_file()


def test_an_entry_that_cannot_be_removed_is_said(pc: Pc) -> None:
    (pc.own / "in the way").mkdir(parents=True)
    with pytest.raises(StorageError, match=NAME):
        pc.autostart.switch(False)
