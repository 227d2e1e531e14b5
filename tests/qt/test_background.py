"""Blocking calls run elsewhere, and their answers come to the GUI thread, or not at all."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photosync_tray.adapters.clock import PacedClock
from photosync_tray.core.errors import Offline
from photosync_tray.core.ports import Clock, Runner
from photosync_tray.core.sleep_proof import SleepProof
from photosync_tray.qt.background import Background, QtTimer
from tests.fake_time import FakeClock
from tests.samples import NOON


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
    cancel = QtTimer(parent).after(0, lambda: rung.append(1))
    qtbot.waitUntil(lambda: rung == [1])
    cancel()
    QtTimer(parent).after(0, lambda: rung.append(2))
    qtbot.waitUntil(lambda: len(rung) > 1)
    assert rung == [1, 2]


def forget(_: object) -> None:
    """Whoever is given is held until then."""


def test_a_timer_may_hold_the_last_reference_to_its_parent(qapp: QApplication) -> None:
    """What rings belongs to what belongs to the parent; once it has rung, all of it may go."""
    gone = []
    for _ in range(30):
        parent = QObject()
        weakref.finalize(parent, lambda: gone.append(1))
        QtTimer(parent).after(0, partial(forget, parent))
        del parent
    for _ in range(30):
        qapp.processEvents()
    gc.collect()
    assert len(gone) == 30


def test_what_a_cancelled_timer_would_have_called_is_let_go(qapp: QApplication) -> None:
    gone: list[int] = []
    parent, witness = QObject(), Answers()
    weakref.finalize(witness, lambda: gone.append(1))
    cancel = QtTimer(parent).after(3600, partial(witness.result, 1))
    del witness
    assert gone == []
    cancel()
    assert gone == [1]


def test_a_timer_ends_with_its_parent(qapp: QApplication, qtbot: QtBot) -> None:
    parent, other, rung = QObject(), QObject(), []
    QtTimer(parent).after(0, lambda: rung.append("the dead"))
    del parent
    QtTimer(other).after(0.01, lambda: rung.append("the living"))
    qtbot.waitUntil(lambda: bool(rung))
    assert rung == ["the living"]


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


class StandingClock(FakeClock):
    """The clock on the wall, which nobody sets to go; `looks` counts who looks at it."""

    def __init__(self) -> None:
        super().__init__()
        self.looks = 0

    def now(self) -> datetime:
        self.looks += 1
        return super().now()

    def looked_at(self, qtbot: QtBot, times: int) -> None:
        before = self.looks
        qtbot.waitUntil(lambda: self.looks >= before + times)


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


def sleep_proof(clock: Clock) -> tuple[SleepProof, QObject]:
    """With stretches of milliseconds; and the parent of its timers."""
    parent = QObject()
    return SleepProof(QtTimer(parent), clock, stretch=0.002), parent


def test_what_came_due_in_the_pcs_sleep_rings_after_it(
    qapp: QApplication, qtbot: QtBot, clock: StandingClock
) -> None:
    (timer, parent), rung = sleep_proof(clock), []
    timer.after(36_000, lambda: rung.append(clock.now()))
    clock.looked_at(qtbot, 5)
    assert rung == []
    clock.sleep_through(timedelta(hours=10))
    qtbot.waitUntil(lambda: bool(rung))
    clock.sleep_through(timedelta(hours=10))
    qapp.processEvents()
    assert rung == [NOON + timedelta(hours=10)]
    assert parent is not None


def test_a_clock_that_stands_still_does_not_stop_a_timer(
    qapp: QApplication, qtbot: QtBot, clock: StandingClock
) -> None:
    (timer, parent), rung = sleep_proof(clock), []
    timer.after(0.05, lambda: rung.append(clock.now()))
    qtbot.waitUntil(lambda: rung == [NOON])
    assert parent is not None


def test_a_cancelled_timer_leaves_nothing_behind_in_any_stretch(
    qapp: QApplication, qtbot: QtBot, clock: StandingClock
) -> None:
    (timer, parent), rung = sleep_proof(clock), []
    cancels = [timer.after(seconds, lambda: rung.append(1)) for seconds in (5, 3600)]
    clock.looked_at(qtbot, 6)
    for cancel in cancels:
        cancel()
    clock.sleep_through(timedelta(hours=2))
    looked = clock.looks
    over: list[int] = []
    QtTimer(parent).after(0.05, lambda: over.append(1))
    qtbot.waitUntil(lambda: bool(over))
    assert (rung, clock.looks) == ([], looked)


def test_a_fast_clock_rings_in_no_time(qapp: QApplication, qtbot: QtBot) -> None:
    fast, rung, parent = PacedClock(36_000.0), [], QObject()
    began = fast.now()
    timer = SleepProof(QtTimer(parent), fast, fast.pace)
    timer.after(3600, lambda: rung.append(fast.now()))
    qtbot.waitUntil(lambda: bool(rung))
    assert rung[0] >= began + timedelta(hours=1)
