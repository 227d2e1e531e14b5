"""The support archive by button: where to, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from photosync_tray.core.errors import StorageError
from photosync_tray.qt.widgets import Link
from photosync_tray.qt.window import Window
from tests.qt.conftest import Open
from tests.qt.screens import buttons, cut, label, unfold
from tests.qt.variants import SCREENS

SAVE = "Save support archive…"


@pytest.fixture
def window(open_window: Open) -> Window:
    shown = open_window(SCREENS["sync needed"])
    unfold(shown).click()
    return shown


@pytest.fixture
def choose(window: Window, qtbot: QtBot, tmp_path: Path) -> Callable[[], Path]:
    """Press the button and choose a file in the dialog that comes."""

    def chosen() -> Path:
        buttons(window)[SAVE].click()
        [dialog] = window.findChildren(QFileDialog)
        qtbot.waitExposed(dialog)
        dialog.setDirectory(str(tmp_path))
        name = Path(dialog.selectedFiles()[0]).name
        assert name.startswith("photosync-tray-20")
        dialog.accept()
        return tmp_path / name

    return chosen


def link(window: Window) -> QPushButton:
    [found] = [each for each in window.findChildren(Link) if each.text() == "Show in folder"]
    return found


def test_the_chosen_file_is_asked_for(window: Window, choose: Callable[[], Path]) -> None:
    asked: list[Path] = []
    window.save_asked.connect(asked.append)
    file = choose()
    assert asked == [file]
    assert file.suffix == ".zip"
    assert label(window, "archive").text() == "Saving…"
    assert not buttons(window)[SAVE].isEnabled()


def test_who_changes_his_mind_is_asked_nothing(window: Window, qtbot: QtBot) -> None:
    asked: list[Path] = []
    window.save_asked.connect(asked.append)
    buttons(window)[SAVE].click()
    [dialog] = window.findChildren(QFileDialog)
    dialog.reject()
    assert asked == []
    assert not label(window, "archive").isVisible()


def test_a_saved_file_can_be_found(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    wanted: list[Path] = []
    window.folder_asked.connect(wanted.append)
    window.show_saved(tmp_path / "support.zip", None)
    assert label(window, "archive").text().startswith("support.zip is saved.")
    QTest.mouseClick(link(window), Qt.MouseButton.LeftButton)
    assert wanted == [tmp_path / "support.zip"]
    assert cut(window) == []


def test_a_file_that_was_not_saved_is_said_with_its_reason(window: Window, tmp_path: Path) -> None:
    window.show_saved(tmp_path / "support.zip", None)
    window.show_saved(tmp_path / "support.zip", StorageError("full"))
    said = label(window, "archive").text()
    assert said == f"It was not saved. {StorageError.message}"
    assert not link(window).isVisible()
    assert buttons(window)[SAVE].isEnabled()


def test_copying_for_it_is_offered_once(window: Window) -> None:
    for state in ("sync needed", "timed out", "failed"):
        window.render_screen(SCREENS[state])
        offered = [each.text() for each in window.findChildren(QPushButton) if each.isVisible()]
        assert offered.count("Copy for IT") == 1
