"""Closing the window hides it, quitting ends the program, and neither is taken for the other."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photosync_tray.core.errors import StorageError
from photosync_tray.core.model import Notice
from photosync_tray.core.notices import NOTICES
from tests.qt.running import Bed, Run, ends

NOTE = NOTICES[Notice.STILL_RUNNING].title


def close_window(run: Run, qtbot: QtBot, qapp: QApplication) -> None:
    run.program.open_window()
    run.program.window.close()
    qapp.processEvents()
    assert not run.program.window.isVisible()


def test_closing_hides_and_tells_so_once_ever(bed: Bed, qtbot: QtBot, qapp: QApplication) -> None:
    with bed.program() as run:
        close_window(run, qtbot, qapp)
        assert run.tray.told == [NOTE]
        close_window(run, qtbot, qapp)
        assert run.tray.told == [NOTE]
    with bed.program() as restarted:
        close_window(restarted, qtbot, qapp)
        assert restarted.tray.told == []


def test_other_choices_survive_the_note(bed: Bed, qtbot: QtBot, qapp: QApplication) -> None:
    bed.choices.kept = {"Browser": "firefox"}
    with bed.program() as run:
        close_window(run, qtbot, qapp)
    assert bed.choices.kept["Browser"] == "firefox"


def test_where_nothing_can_be_kept_the_note_is_left_out(
    bed: Bed, qtbot: QtBot, qapp: QApplication
) -> None:
    """Better never than at every close."""
    bed.choices.broken = StorageError("the disk is full")
    with bed.program() as run:
        close_window(run, qtbot, qapp)
        assert run.tray.told == []


def test_closing_does_not_end_the_program(bed: Bed, qapp: QApplication) -> None:
    with bed.program() as run:
        run.program.open_window()
        assert not ends(qapp, run.program.window.close)


def test_without_a_notification_area_closing_ends_the_program(bed: Bed, qapp: QApplication) -> None:
    with bed.program(area=False) as run:
        run.program.open_window()
        assert ends(qapp, run.program.window.close)
        assert run.tray.told == []


def test_quit_in_the_menu_ends_it_without_a_note(bed: Bed, qapp: QApplication) -> None:
    """Quitting closes the open window too; that it goes on would then be a lie."""
    with bed.program() as run:
        run.program.open_window()
        assert ends(qapp, run.tray.quit_asked.emit)
    qapp.processEvents()
    assert run.tray.told == []
    assert bed.choices.kept == {}


def test_quit_by_the_window_s_key(bed: Bed, qapp: QApplication) -> None:
    with bed.program() as run:
        assert ends(qapp, run.program.window.quit_asked.emit)
