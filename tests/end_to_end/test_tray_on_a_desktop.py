"""The tray program as a person has it: an icon in the notification area, a window, a way out."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop import Desktop, Window, need

pytestmark = pytest.mark.desktop

PROGRAM = [sys.executable, "-m", "photosync_tray", "--demo"]
TRAYER = ["--edge", "bottom", "--align", "right", "--widthtype", "request", "--height", "28"]


@pytest.fixture
def bare_desktop(tmp_path: Path) -> Iterator[Desktop]:
    """Without a notification area."""
    with Desktop(tmp_path / "desktop", notification_area=False) as bed:
        yield bed


def icon(desktop: Desktop) -> Window | None:
    """The notification area is as wide as its icons, and ours is the only one."""
    return next((each for each in desktop.windows("^panel$") if each.width > 20), None)


def window(desktop: Desktop) -> Window | None:
    return next(iter(desktop.windows("^(Demo . )?PhotoSync Tray$")), None)


def wait_for_icon(desktop: Desktop) -> Window:
    return desktop.wait_for(lambda: icon(desktop), 20, "the icon")


def wait_for_window(desktop: Desktop) -> Window:
    return desktop.wait_for(lambda: window(desktop), 20, "the window")


def close_window(desktop: Desktop) -> None:
    desktop.close(wait_for_window(desktop))
    desktop.wait_for(lambda: window(desktop) is None, 30, "the window's end")


def ends_well(process: subprocess.Popen[bytes]) -> bool:
    return process.wait(5) == 0


def complaints(desktop: Desktop) -> list[str]:
    """What the program wrote; that this desktop has no portal for sandboxes is no complaint."""
    lines = desktop.log(Path(sys.executable).name).splitlines()
    return [line for line in lines if "Failed to register with host portal" not in line]


def test_icon_window_and_a_second_launch(desktop: Desktop) -> None:
    process = desktop.start([*PROGRAM, "--background"])
    place = wait_for_icon(desktop)
    assert window(desktop) is None

    desktop.click(*place.centre, times=2)
    wait_for_window(desktop)
    close_window(desktop)
    assert process.poll() is None
    wait_for_icon(desktop)

    second = desktop.start(PROGRAM)
    assert second.wait(20) == 0
    wait_for_window(desktop)
    assert process.poll() is None
    assert complaints(desktop) == []


def test_at_the_first_close_it_is_told_that_it_goes_on(desktop: Desktop) -> None:
    desktop.start(PROGRAM)
    wait_for_icon(desktop)
    close_window(desktop)
    [notes] = desktop.wait_for(
        lambda: list((desktop.home / ".local/state").rglob("told.json")), 10, "the note"
    )
    assert json.loads(notes.read_text())["ToldStillRunning"] is True


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_ends_in_order_when_asked_to(desktop: Desktop, number: signal.Signals) -> None:
    process = desktop.start(PROGRAM)
    wait_for_icon(desktop)
    wait_for_window(desktop)
    process.send_signal(number)
    assert ends_well(process)
    desktop.wait_for(lambda: icon(desktop) is None, 5, "the icon's end")
    assert complaints(desktop) == []
    runtime = Path(desktop.environment["XDG_RUNTIME_DIR"])
    assert list(runtime.glob("*/tray.sock")) == []


def test_quit_by_keyboard_is_no_reason_for_a_note(desktop: Desktop) -> None:
    process = desktop.start(PROGRAM)
    wait_for_icon(desktop)
    desktop.activate(wait_for_window(desktop))
    desktop.key("ctrl+q")
    assert ends_well(process)
    assert list((desktop.home / ".local/state").rglob("told.json")) == []


def test_quit_right_after_the_start(desktop: Desktop) -> None:
    """The demo's tenant may be half built."""
    process = desktop.start([*PROGRAM, "--background"])
    wait_for_icon(desktop)
    process.terminate()
    assert ends_well(process)


def test_starts_again_after_a_crash(desktop: Desktop) -> None:
    crashed = desktop.start([*PROGRAM, "--background"])
    wait_for_icon(desktop)
    crashed.kill()
    crashed.wait(10)
    desktop.wait_for(lambda: icon(desktop) is None, 5, "the icon's end")
    again = desktop.start([*PROGRAM, "--background"])
    wait_for_icon(desktop)
    assert again.poll() is None


def test_icon_comes_when_the_notification_area_comes(bare_desktop: Desktop) -> None:
    """At sign-in a program may be faster than the panel."""
    process = bare_desktop.start([*PROGRAM, "--background"])
    runtime = Path(bare_desktop.environment["XDG_RUNTIME_DIR"])
    bare_desktop.wait_for(lambda: list(runtime.glob("*/tray.sock")), 20, "the program")
    bare_desktop.start([need("trayer"), *TRAYER])
    place = wait_for_icon(bare_desktop)
    bare_desktop.click(*place.centre, times=2)
    close_window(bare_desktop)
    assert process.poll() is None


def test_icon_comes_back_when_the_notification_area_restarts(bare_desktop: Desktop) -> None:
    area = bare_desktop.start([need("trayer"), *TRAYER])
    process = bare_desktop.start([*PROGRAM, "--background"])
    wait_for_icon(bare_desktop)
    area.kill()
    area.wait(10)
    bare_desktop.wait_for(lambda: icon(bare_desktop) is None, 5, "the icon's end")
    bare_desktop.start([need("trayer"), *TRAYER])
    place = wait_for_icon(bare_desktop)
    bare_desktop.click(*place.centre, times=2)
    wait_for_window(bare_desktop)
    assert process.poll() is None


def test_without_a_notification_area_closing_ends_it(bare_desktop: Desktop) -> None:
    process = bare_desktop.start(PROGRAM)
    bare_desktop.close(wait_for_window(bare_desktop))
    assert ends_well(process)
    assert complaints(bare_desktop) == []
