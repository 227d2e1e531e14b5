"""The frozen tray program on a screen that one can look at: its icon, its window, its pipe."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from installer.windows.bed import Bed, Windows
from installer.windows.host import ROOT
from installer.windows.msi.names import CONSOLE, TRAY
from tests.desktop import Desktop, Window

pytestmark = pytest.mark.desktop
DEMO = "--demo=in-sync"


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    with Desktop(tmp_path / "desktop") as bed:
        yield bed


def _icon(desktop: Desktop) -> Window | None:
    """A notification area with nothing in it has no width."""
    return next((each for each in desktop.windows("^panel$") if each.width > 20), None)


def test_the_tray_on_screen(desktop: Desktop, bed: Bed, programs: Path) -> None:
    with Windows(bed, display=desktop.environment["DISPLAY"]) as windows:
        tray = windows.start([programs / TRAY, DEMO, "--background"])
        desktop.wait_for(lambda: _icon(desktop), 60, "the icon")
        assert not desktop.windows("PhotoSync Tray")

        asked = windows.run([programs / CONSOLE, DEMO, "status", "--json"])
        assert json.loads(asked.stdout)["state"] == "signed-out"  # the tray's own answer
        assert windows.run([programs / TRAY, DEMO]).returncode == 0  # shows the first one's window
        desktop.wait_for(lambda: desktop.windows("PhotoSync Tray"), 60, "the window")
        desktop.screenshot(ROOT / "build/windows/tray.png")
        assert tray.poll() is None
