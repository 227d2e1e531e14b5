"""The bed of the tests itself: what it promises to those that lie on it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop import Desktop, NotInTime, Page, need

pytestmark = pytest.mark.desktop

# A program with an icon in the notification area, which tells what the mouse does to it.
_TRAY = """
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
app = QApplication([])
pixmap = QPixmap(22, 22)
pixmap.fill("red")
icon = QSystemTrayIcon(QIcon(pixmap))
icon.activated.connect(lambda reason: print(reason.name, flush=True))
icon.show()
app.exec()
"""
_PAGE = (
    "data:text/html,<title>{0}</title><div style='height:2000px'></div>"
    "<button onclick='document.title=%22clicked%22'>OK</button>"
)


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    with Desktop(tmp_path / "desktop") as bed:
        yield bed


def test_its_own_folders(desktop: Desktop) -> None:
    environment = desktop.environment
    own = [key for key in environment if key.endswith("_HOME") or key == "HOME"]
    assert len(own) == 5
    assert all(Path(environment[key]).is_relative_to(desktop.folder) for key in own)
    assert Path(environment["XDG_RUNTIME_DIR"]).stat().st_mode & 0o777 == 0o700
    assert not Path(environment["XDG_DATA_DIRS"], "applications").exists()


def test_everything_ends_with_it(tmp_path: Path) -> None:
    orphan = "import subprocess,sys; print(subprocess.Popen(['sleep','600']).pid, flush=True)"
    with Desktop(tmp_path, notification_area=False) as desktop:
        program = desktop.start([sys.executable, "-c", orphan])
        name = Path(sys.executable).name
        child = int(desktop.wait_for(lambda: desktop.log(name), 10, "its answer"))
        assert Path("/proc", str(child)).exists()
        runtime = Path(desktop.environment["XDG_RUNTIME_DIR"])
    assert program.returncode is not None
    assert not _runs(child)
    assert not runtime.exists()


def _runs(number: int) -> bool:
    """Whether a process lives; one that has ended may stay listed until its parent looks."""
    try:
        return b" Z " not in Path("/proc", str(number), "stat").read_bytes()
    except FileNotFoundError:
        return False


def test_a_miss_names_its_screenshot(desktop: Desktop) -> None:
    with pytest.raises(NotInTime, match=r"the moon: not within 0.1 s; .*missed-1.png"):
        desktop.wait_for(lambda: None, 0.1, "the moon")
    assert (desktop.folder / "screenshots/missed-1.png").stat().st_size > 0


def test_notification_area_and_mouse(desktop: Desktop) -> None:
    name = Path(sys.executable).name
    desktop.start([sys.executable, "-c", _TRAY])
    panel = desktop.wait_for(
        lambda: next((w for w in desktop.windows("^panel$") if w.width > 20), None), 20, "icon"
    )
    desktop.click(*panel.centre, times=2)
    desktop.wait_for(lambda: "DoubleClick" in desktop.log(name), 5, "a double-click")
    desktop.click(*panel.centre, button=3)
    desktop.wait_for(lambda: "Context" in desktop.log(name), 5, "a right click")


@pytest.mark.browser
def test_chromium_is_clicked_by_mouse(desktop: Desktop) -> None:
    browser = desktop.install_browser("chromium")
    desktop.start([browser, "--incognito", _PAGE.format("One")])
    chromium = desktop.chromium()
    private = chromium.page("One")
    desktop.start([browser, _PAGE.format("Two")])
    ordinary = chromium.page("Two")
    assert (private.incognito, ordinary.incognito) == (True, False)
    for page in (private, ordinary):  # the first window lies behind the second
        chromium.click(page, "button")
        wait_for_title(desktop, page, "clicked")


def wait_for_title(desktop: Desktop, page: Page, title: str) -> None:
    chromium = desktop.chromium()
    desktop.wait_for(lambda: chromium.evaluate(page, "document.title") == title, 5, title)


@pytest.mark.parametrize(
    ("key", "entry"), [("chromium", "chromium.desktop"), ("firefox", "firefox-esr.desktop")]
)
def test_default_browser(desktop: Desktop, key: str, entry: str) -> None:
    browser = desktop.install_browser(key)
    assert os.access(browser, os.X_OK)
    for question in (
        ["xdg-settings", "get", "default-web-browser"],
        ["xdg-mime", "query", "default", "x-scheme-handler/https"],
    ):
        answer = subprocess.run(
            question, env=desktop.environment, capture_output=True, text=True, check=True
        )
        assert answer.stdout.strip() == entry


def test_missing_program_names_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(AssertionError, match="Xvfb is missing: apt-get install xvfb"):
        need("Xvfb")
