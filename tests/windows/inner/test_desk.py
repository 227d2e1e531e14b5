"""The tray program on Windows' own desktop: icon, pipe, one instance, start at sign-in."""

from __future__ import annotations

import contextlib
import getpass
import json
import subprocess
import sys
from pathlib import Path

import pytest

assert sys.platform == "win32"
from PySide6.QtGui import QGuiApplication

from photosync_tray.adapters.autostart import system_autostart
from photosync_tray.adapters.autostart_windows import APPROVED_KEY, RUN_KEY, RUN_NAME
from photosync_tray.adapters.files import locked, write_private
from photosync_tray.adapters.taskbar import THEME_KEY, taskbar_is_dark
from photosync_tray.core.autostart import EntryState
from photosync_tray.core.errors import StorageError
from photosync_tray.core.screen import STARTING
from photosync_tray.demo.scenes import Scene
from photosync_tray.qt.single_instance import SHOW, SingleInstance, ask, socket_name
from photosync_tray.qt.start import make_application
from photosync_tray.qt.theme import Theme
from photosync_tray.qt.tray import Tray
from tests.windows.inner.conftest import Keys

RESOURCES = Path(__file__).parents[3] / "resources"
MODULE = [sys.executable, "-m"]


def console(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*MODULE, "photosync_tray.cli", *words], capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module", autouse=True)
def application() -> QGuiApplication:
    return make_application()


def test_qt_draws_by_windows_itself(application: QGuiApplication) -> None:
    assert application.platformName() == "windows"


def test_the_icon_is_in_the_notification_area() -> None:
    tray = Tray(Theme(RESOURCES), STARTING, demo=False)
    tray.show()
    assert tray.available()
    assert tray.icon.isVisible()
    tray.hide()


def test_only_one_may_be_the_first() -> None:
    name = f"photosync-tray-test-{getpass.getuser()}"
    first = SingleInstance(name)
    assert first.claim()
    assert not SingleInstance(name).claim()
    first.release()
    again = SingleInstance(name)
    assert again.claim()
    again.release()


def test_the_pipe_carries_the_users_name() -> None:
    assert socket_name(Path(), "") == f"photosync-tray-{getpass.getuser()}"


def test_the_console_asks_the_running_tray(tmp_path: Path) -> None:
    tray = subprocess.Popen([*MODULE, "photosync_tray", "--demo=in-sync", "--background"])
    try:
        pipe = socket_name(Path(), f"demo-{Scene.IN_SYNC}")
        assert _answers(pipe, tray)
        run = console("--demo=in-sync", "status", "--json")
        # Nobody has signed in there; a console alone would have done so by itself.
        assert json.loads(run.stdout)["state"] == "signed-out"
        second = subprocess.run([*MODULE, "photosync_tray", "--demo=in-sync"], check=False)
        assert second.returncode == 0
        assert tray.poll() is None
    finally:
        tray.kill()
        tray.wait()


def _answers(pipe: str, tray: subprocess.Popen[bytes]) -> bool:
    """Within a minute; a tray that ends before does not."""
    for _ in range(300):
        with contextlib.suppress(OSError, ValueError):
            if ask(pipe, SHOW, 20):
                return True
        with contextlib.suppress(subprocess.TimeoutExpired):
            tray.wait(0.2)
            return False
    return False


def test_the_self_test_finds_everything() -> None:
    run = subprocess.run(
        [*MODULE, "photosync_tray", "--self-test"], capture_output=True, text=True, check=False
    )
    assert (run.returncode, run.stderr) == (0, "")
    assert "has all it needs" in run.stdout


def test_the_person_switches_the_start_at_sign_in(keys: Keys) -> None:
    entries = system_autostart()
    assert entries.entries() == []
    entries.switch(True)
    [entry] = entries.entries()
    assert entry.state is EntryState.STARTS
    assert entry.command.endswith("--background")
    # Task Manager's own mark, which nobody else writes.
    keys.set("HKCU", APPROVED_KEY, RUN_NAME, bytes([3, *range(11)]))
    assert entries.entries()[0].state is EntryState.TASK_MANAGER
    entries.switch(False)
    assert entries.entries() == []


def test_everybodys_entry_is_not_doubled(keys: Keys) -> None:
    entries = system_autostart()
    entries.switch(True)
    command = entries.entries()[0].command
    entries.switch(False)
    keys.set("HKLM", RUN_KEY, RUN_NAME, command)
    entries.switch(True)
    assert [entry.place for entry in entries.entries()] == [rf"HKLM\{RUN_KEY}"]


def test_a_file_is_replaced_while_somebody_reads_it(tmp_path: Path) -> None:
    file = tmp_path / "state" / "watch.json"
    for content in (b"one", b"two"):
        write_private(file, content)
        assert file.read_bytes() == content


def test_a_lock_holds_other_processes_off(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from photosync_tray.adapters.files import locked\n"
        "with locked(Path(sys.argv[1])): print('mine', flush=True); sys.stdin.readline()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", program, tmp_path / "lock"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert other.stdout
    assert other.stdout.readline() == "mine\n"
    with pytest.raises(StorageError), locked(tmp_path / "lock", seconds=0.2):
        raise AssertionError("two have the lock")
    other.communicate("\n")
    with locked(tmp_path / "lock", seconds=10):
        assert other.returncode == 0


@pytest.mark.parametrize(("light", "dark"), [(0, True), (1, False)])
def test_the_taskbar_has_a_theme_of_its_own(keys: Keys, light: int, dark: bool) -> None:
    keys.set("HKCU", THEME_KEY, "SystemUsesLightTheme", light)
    keys.set("HKCU", THEME_KEY, "AppsUseLightTheme", 1 - light)
    assert taskbar_is_dark() is dark
