"""Blocking calls run elsewhere, and their answers come to the GUI thread, or not at all."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photosync_tray.core.errors import Offline
from photosync_tray.core.ports import Runner
from photosync_tray.qt.background import Background, QtTimer


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


class Answers:
    """What came back, and on which thread."""

    def __init__(self) -> None:
        self.results: list[object] = []
        self.errors: list[Exception] = []
        self.threads: set[threading.Thread] = set()

    def result(self, value: object) -> None:
        self.threads.add(threading.current_thread())
        self.results.append(value)

    def error(self, fault: Exception) -> None:
        self.threads.add(threading.current_thread())
        self.errors.append(fault)

    @property
    def count(self) -> int:
        return len(self.results) + len(self.errors)


def fail(fault: Exception) -> object:
    raise fault


def test_call_elsewhere_answer_here(background: Background, qtbot: QtBot) -> None:
    answers = Answers()
    background.run(threading.current_thread, answers.result, answers.error)
    qtbot.waitUntil(lambda: answers.count == 1)
    [worker] = answers.results
    assert worker is not threading.current_thread()
    assert answers.threads == {threading.current_thread()}


@pytest.mark.parametrize(
    "fault", [Offline("no name"), ZeroDivisionError("a bug")], ids=["ours", "foreign"]
)
def test_errors_pass_as_they_are(background: Background, qtbot: QtBot, fault: Exception) -> None:
    answers = Answers()
    background.run(lambda: fail(fault), answers.result, answers.error)
    qtbot.waitUntil(lambda: answers.count == 1)
    assert answers.errors == [fault]
    assert answers.threads == {threading.current_thread()}


def test_500_answers(background: Background, qtbot: QtBot) -> None:
    answers = Answers()
    for number in range(500):
        background.run(partial(abs, number), answers.result, answers.error)
    qtbot.waitUntil(lambda: answers.count == 500)
    assert sorted(map(str, answers.results)) == sorted(map(str, range(500)))
    assert answers.threads == {threading.current_thread()}


def test_post_from_other_threads(background: Background, qtbot: QtBot) -> None:
    answers = Answers()
    runner: Runner = background
    with ThreadPoolExecutor(4) as others:
        for number in range(40):
            others.submit(runner.post, partial(answers.result, number))
    assert answers.count == 0  # not on the threads that asked
    qtbot.waitUntil(lambda: answers.count == 40)
    assert answers.threads == {threading.current_thread()}


def test_posts_of_one_thread_keep_their_order(background: Background, qtbot: QtBot) -> None:
    said: list[int] = []
    for number in range(20):
        background.post(partial(said.append, number))
    qtbot.waitUntil(lambda: len(said) == 20)
    assert said == list(range(20))


def test_an_answer_may_ask_again(background: Background, qtbot: QtBot) -> None:
    answers = Answers()

    def more(first: int) -> None:
        background.run(lambda: first + 1, answers.result, answers.error)

    background.run(lambda: 1, more, answers.error)
    qtbot.waitUntil(lambda: answers.results == [2])


def test_close_waits_for_what_runs_and_drops_its_answer(
    background: Background, qtbot: QtBot, qapp: QApplication
) -> None:
    answers, written = Answers(), []
    begun, go_on = threading.Event(), threading.Event()

    def write() -> None:
        begun.set()
        go_on.wait(10)
        written.append("to the disk")

    background.run(write, answers.result, answers.error)
    assert begun.wait(10)
    threading.Timer(0.05, go_on.set).start()
    background.close()

    assert written == ["to the disk"]
    qapp.processEvents()
    assert answers.count == 0


def test_after_close_nothing_runs(background: Background, qapp: QApplication) -> None:
    answers = Answers()
    background.run(lambda: 1, answers.result, answers.error)
    background.close()
    background.close()
    background.run(lambda: 2, answers.result, answers.error)
    background.post(lambda: answers.result(3))
    qapp.processEvents()
    assert answers.count == 0


def test_what_has_not_begun_is_dropped_by_close(background: Background) -> None:
    begun, go_on = threading.Event(), threading.Event()
    ran: list[int] = []

    def block() -> None:
        begun.set()
        go_on.wait(10)

    for _ in range(4):
        background.run(block, print, print)
    assert begun.wait(10)
    background.run(lambda: ran.append(1), print, print)
    threading.Timer(0.05, go_on.set).start()
    background.close()
    assert ran == []


def test_timer_rings_once(qapp: QApplication, qtbot: QtBot) -> None:
    parent, rung = QObject(), []
    QtTimer(parent).after(0, lambda: rung.append(1))
    qtbot.waitUntil(lambda: rung == [1])
    qtbot.waitUntil(lambda: not parent.children())  # and leaves nothing behind


def test_cancelled_timer_does_not_ring(qapp: QApplication, qtbot: QtBot) -> None:
    parent, rung = QObject(), []
    timer = QtTimer(parent)
    timer.after(0, lambda: rung.append("cancelled"))()
    timer.after(0, lambda: rung.append("later"))
    qtbot.waitUntil(lambda: bool(rung))
    assert rung == ["later"]


def test_a_service_may_ask_for_a_very_long_pause(qapp: QApplication) -> None:
    parent = QObject()
    cancel = QtTimer(parent).after(365 * 86400.0, lambda: None)
    cancel()
