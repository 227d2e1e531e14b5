"""Starting at sign-in, by a real runner of the desktop's autostart entries."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from photosync_tray.adapters.autostart_linux import XdgAutostart
from photosync_tray.adapters.own_command import own_command
from photosync_tray.core.autostart import EntryState
from tests.desktop import Desktop, need
from tests.end_to_end.processes import console
from tests.end_to_end.test_tray_on_a_desktop import wait_for_icon, window

pytestmark = pytest.mark.desktop


def sign_in(desktop: Desktop) -> bool:
    """What a desktop does at its start; whether that started us."""
    before = started(desktop)
    folders = {"XDG_CONFIG_DIRS": str(desktop.folder / "etc")}
    runner = [need("dex"), "--verbose", "--autostart", "--environment", "X-Generic"]
    assert desktop.start(runner, environment=folders).wait(20) == 0
    return started(desktop) > before


def started(desktop: Desktop) -> int:
    commands = (line for line in desktop.log("dex").splitlines() if "Executing" in line)
    return sum("photosync-tray --background" in command for command in commands)


def autostart(desktop: Desktop) -> XdgAutostart:
    return XdgAutostart(own_command(), desktop.environment)


def running(desktop: Desktop) -> list[Path]:
    return list(Path(desktop.environment["XDG_RUNTIME_DIR"]).rglob("tray.sock"))


def choose(desktop: Desktop, *, start: bool) -> None:
    file = desktop.home / ".config" / "photosync-tray" / "settings.json"
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps({"version": 1, "StartAtSignIn": start}))


def test_the_desktop_starts_it_with_an_icon_and_without_a_window(desktop: Desktop) -> None:
    autostart(desktop).switch(True)
    assert sign_in(desktop)
    wait_for_icon(desktop)
    assert window(desktop) is None


def test_started_twice_it_is_one_and_still_shows_no_window(desktop: Desktop) -> None:
    autostart(desktop).switch(True)
    sign_in(desktop)
    place = wait_for_icon(desktop)
    second = desktop.start([*own_command(), "--background"])
    assert second.wait(20) == 0
    assert window(desktop) is None
    assert wait_for_icon(desktop).width == place.width


def test_where_it_is_not_wanted_it_leaves_at_once(desktop: Desktop) -> None:
    """As with an entry for everybody, which the person cannot remove."""
    choose(desktop, start=False)
    started = desktop.start([*own_command(), "--background"])
    assert started.wait(20) == 0
    assert running(desktop) == []
    assert desktop.log("photosync-tray") == ""


def test_whoever_starts_it_by_hand_gets_it_all_the_same(desktop: Desktop) -> None:
    choose(desktop, start=False)
    desktop.start(own_command())
    wait_for_icon(desktop)


def test_a_desktop_that_has_it_switched_off_starts_nothing(desktop: Desktop) -> None:
    entry = desktop.folder / "etc" / "autostart" / "io.github.photosync-tray.desktop"
    autostart(desktop).switch(True)
    [own] = autostart(desktop).entries()
    entry.parent.mkdir(parents=True)
    Path(own.place).rename(entry)
    packaged = XdgAutostart(
        own_command(), {**desktop.environment, "XDG_CONFIG_DIRS": str(desktop.folder / "etc")}
    )
    packaged.switch(False)
    assert [found.state for found in packaged.entries()] == [EntryState.HIDDEN]
    assert not sign_in(desktop)
    packaged.switch(True)
    assert sign_in(desktop)
    wait_for_icon(desktop)


def test_diagnose_tells_whether_it_starts_and_why_not(home: Path) -> None:
    def said() -> str:
        checks = json.loads(console(home, "diagnose", "--json").stdout)["checks"]
        return next(str(one["finding"]) for one in checks if one["id"] == "at-sign-in")

    assert said() == "No. There is no entry that starts it."
    environ = {"XDG_CONFIG_HOME": str(home / "config")}
    XdgAutostart(own_command(), environ).switch(True)
    assert said() == "Yes. You chose that."
