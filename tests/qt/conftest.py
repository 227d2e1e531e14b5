"""The theme with the program's own drawings, and a browser that remembers what it was shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photosync_tray.core.screen import Screen
from photosync_tray.qt import pipe_windows, single_instance, socket_unix
from photosync_tray.qt.single_instance import SingleInstance, socket_name
from photosync_tray.qt.start import make_application
from photosync_tray.qt.theme import Theme
from photosync_tray.qt.window import Window
from tests.fake_desk import MemoryChoices
from tests.qt.asking import Ask, Line
from tests.qt.lines import First
from tests.qt.running import Bed, Run
from tests.qt.screens import NOTHING
from tests.samples import ROBIN


@pytest.fixture
def theme(qapp: QApplication, resources: Path) -> Theme:
    return Theme(resources)


class DarkTheme(Theme):
    """On a dark desktop; the offscreen platform has neither light nor dark."""

    @property
    def dark(self) -> bool:
        return True


@pytest.fixture
def dark_theme(qapp: QApplication, resources: Path) -> Theme:
    return DarkTheme(resources)


@pytest.fixture
def large_type(qapp: QApplication) -> Iterator[None]:
    """The system's font, twice as large."""
    usual = qapp.font()
    large = qapp.font()
    large.setPointSizeF(usual.pointSizeF() * 2)
    qapp.setFont(large)
    yield
    qapp.setFont(usual)


class Browser(QObject):
    """The person's own browser; `shown` lists the addresses it was given."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    @Slot(QUrl)
    def show_page(self, address: QUrl) -> None:
        self.shown.append(address.toString())


@pytest.fixture
def browser(qapp: QApplication) -> Iterator[Browser]:
    """Takes the place of the desktop's browser for web addresses."""
    found = Browser()
    QDesktopServices.setUrlHandler("https", found, "show_page")  # type: ignore[arg-type]
    yield found
    QDesktopServices.unsetUrlHandler("https")


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[list[str]]:
    """What was copied, oldest first."""
    copied: list[str] = []
    board = QGuiApplication.clipboard()
    board.clear()

    def note() -> None:
        copied.append(board.text())

    board.dataChanged.connect(note)
    yield copied
    board.dataChanged.disconnect(note)


@pytest.fixture
def bed(theme: Theme, tmp_path: Path, browser: Browser) -> Iterator[Bed]:
    application = make_application()
    yield Bed(theme, socket_name(tmp_path / "run", ""))
    for window in application.topLevelWidgets():
        if isinstance(window, Window):
            window.hide()


@pytest.fixture
def signed_in(bed: Bed) -> Bed:
    """Robin signed in last week."""
    bed.outside.identity.remembered = ROBIN
    return bed


@pytest.fixture
def choices(signed_in: Bed) -> MemoryChoices:
    """What is kept."""
    signed_in.chosen = store = MemoryChoices()
    return store


@pytest.fixture
def running(signed_in: Bed, qtbot: QtBot) -> Iterator[Run]:
    """In the background, with Robin's photo not in SharePoint yet."""
    with signed_in.program(background=True) as run:
        run.program.start()
        qtbot.waitUntil(lambda: run.state == "Your photo is not in SharePoint yet")
        yield run


@pytest.fixture
def ask(bed: Bed) -> Iterator[Ask]:
    lines: list[Line] = []

    def asked(**message: object) -> Line:
        lines.append(Line(bed, message))
        return lines[-1]

    yield asked
    for line in lines:
        line.close()


Open = Callable[..., Window]


@pytest.fixture
def open_window(qtbot: QtBot, theme: Theme) -> Open:
    def opened(screen: Screen = NOTHING, *, demo: str = "") -> Window:
        window = Window(theme, demo=demo)
        qtbot.addWidget(window)
        window.render_screen(screen)
        with qtbot.waitActive(window):
            window.bring_forward()
        return window

    return opened


@pytest.fixture
def name(tmp_path: Path) -> str:
    return socket_name(tmp_path / "run", "")


@pytest.fixture(params=[socket_unix, pipe_windows], ids=["socket", "pipe"])
def local(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both ways to be asked; here Windows' one is a socket as well."""
    monkeypatch.setattr(single_instance, "local", request.param)


@pytest.fixture
def first(qapp: QApplication, name: str, local: None) -> Iterator[First]:
    instance = SingleInstance(name)
    assert instance.claim()
    yield First(instance)
    instance.release()


@pytest.fixture(scope="session")
def others() -> Iterator[Executor]:
    """Other processes, which ask. In a thread of this one Qt would wait with Python's lock held."""
    with ProcessPoolExecutor(4, get_context("spawn")) as pool:
        yield pool
