"""Widgets end on the GUI thread, whoever else allocates meanwhile."""

from __future__ import annotations

import gc
import linecache
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from photosync_tray.core.memory import log_error
from photosync_tray.qt import garbage
from photosync_tray.qt.background import Background


@pytest.fixture
def left_to_python() -> Iterator[None]:
    """As in a fresh process: whoever allocates clears. What earlier tests left is gone before."""
    gc.collect()
    gc.enable()
    yield
    gc.disable()


class Rubbish(QLabel):
    """A widget that holds itself; `ended` are the threads on which such have ended."""

    def __init__(self, ended: list[int]) -> None:
        super().__init__()
        self.me = self
        weakref.finalize(self, lambda: ended.append(threading.get_ident()))


class Plain:
    """The same without a widget."""

    def __init__(self, ended: list[int]) -> None:
        self.me = self
        weakref.finalize(self, lambda: ended.append(threading.get_ident()))


def allocate() -> None:
    """Enough for Python to clear what is oldest, several times over."""
    for _ in range(20):
        list(map(list, [()] * 20_000))
        gc.get_count()


def test_not_on_the_thread_that_works(
    left_to_python: None, qapp: QApplication, qtbot: QtBot
) -> None:
    ended: list[int] = []
    done: list[None] = []
    background = Background()
    try:
        Rubbish(ended)
        background.run(allocate, done.append, lambda fault: pytest.fail(str(fault)))
        qtbot.waitUntil(lambda: bool(done))
        garbage.clear()
        gc.collect()
    finally:
        background.close()
    assert ended == [threading.get_ident()]


def test_left_to_itself_python_would(left_to_python: None, qapp: QApplication) -> None:
    """What the rule is for. Not tried with a widget, which might take the tests with it."""
    ended: list[int] = []
    Plain(ended)
    worker = threading.Thread(target=allocate)
    worker.start()
    worker.join()
    assert ended
    assert ended != [threading.get_ident()]


def test_what_was_due_is_cleared(qapp: QApplication) -> None:
    ended: list[int] = []
    Rubbish(ended)
    before = gc.get_threshold()
    gc.set_threshold(1, 1, 1)
    try:
        for _ in range(4):
            garbage.clear()
    finally:
        gc.set_threshold(*before)
    assert ended == [threading.get_ident()]


def test_afterwards_it_is_as_it_was(left_to_python: None, qapp: QApplication) -> None:
    background = Background()
    assert not gc.isenabled()
    background.close()
    assert gc.isenabled()


def test_no_source_stays_in_memory(qapp: QApplication, qtbot: QtBot) -> None:
    """PySide has them read at each import, and Python keeps them; half of it is MSAL's."""
    done: list[str] = []
    background = Background()
    try:
        background.run(lambda: linecache.getline(__file__, 1), done.append, log_error)
        qtbot.waitUntil(lambda: bool(done) and not linecache.cache)
    finally:
        background.close()
    assert done == [linecache.getline(__file__, 1)]
