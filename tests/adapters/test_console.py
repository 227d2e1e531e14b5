"""Runner and timer on asyncio's loop, as `photosync-trayctl` uses them."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from datetime import datetime, timedelta
from typing import Any

import pytest

from photosync_tray.adapters.clock import PacedClock
from photosync_tray.adapters.console import LoopRunner, LoopTimer
from photosync_tray.core.errors import Offline
from photosync_tray.core.sleep_proof import SleepProof
from tests.fake_time import FakeClock
from tests.samples import NOON


def on_a_loop(journey: Coroutine[Any, Any, None]) -> None:
    """Run it; what the loop had to report itself fails the test."""
    reported: list[dict[str, Any]] = []
    with asyncio.Runner() as runner:
        runner.get_loop().set_exception_handler(lambda _, context: reported.append(context))
        runner.run(asyncio.wait_for(journey, 10))
    assert reported == []


def unexpected(value: object) -> None:
    raise AssertionError(value)


def test_a_call_runs_elsewhere_and_its_answer_comes_back_to_the_loop() -> None:
    async def journey() -> None:
        runner = LoopRunner(asyncio.get_running_loop())
        answer: asyncio.Future[tuple[int, int]] = asyncio.Future()
        runner.run(
            threading.get_ident,
            lambda there: answer.set_result((there, threading.get_ident())),
            unexpected,
        )
        there, here = await answer
        assert here == threading.get_ident() != there
        runner.close()

    on_a_loop(journey())


def test_an_error_comes_back_as_an_error() -> None:
    async def journey() -> None:
        runner = LoopRunner(asyncio.get_running_loop())
        answer: asyncio.Future[Exception] = asyncio.Future()

        def offline() -> None:
            raise Offline("no route")

        runner.run(offline, unexpected, answer.set_result)
        assert isinstance(await answer, Offline)
        runner.close()

    on_a_loop(journey())


def test_a_post_from_any_thread_arrives_on_the_loop() -> None:
    async def journey() -> None:
        runner = LoopRunner(asyncio.get_running_loop())
        arrived: asyncio.Future[int] = asyncio.Future()
        call = lambda: arrived.set_result(threading.get_ident())  # noqa: E731 - handed on
        thread = threading.Thread(target=runner.post, args=(call,))
        thread.start()
        assert await arrived == threading.get_ident()
        thread.join()
        runner.close()

    on_a_loop(journey())


def test_calls_block_neither_the_loop_nor_each_other() -> None:
    async def journey() -> None:
        runner = LoopRunner(asyncio.get_running_loop())
        meeting = threading.Barrier(3, timeout=5)
        answers: asyncio.Queue[int] = asyncio.Queue()
        for _ in range(3):
            runner.run(meeting.wait, answers.put_nowait, unexpected)
        assert sorted([await answers.get() for _ in range(3)]) == [0, 1, 2]
        runner.close()

    on_a_loop(journey())


def test_closing_waits_for_what_runs_and_drops_what_has_not_begun() -> None:
    async def journey() -> None:
        loop = asyncio.get_running_loop()
        runner = LoopRunner(loop)
        busy, free, finished = threading.Barrier(5, timeout=5), threading.Event(), []

        def write() -> None:
            busy.wait()
            free.wait(5)
            finished.append("written")

        for _ in range(4):
            runner.run(write, unexpected, unexpected)
        runner.run(lambda: finished.append("begun"), unexpected, unexpected)
        await loop.run_in_executor(None, busy.wait)
        closing = loop.run_in_executor(None, runner.close)
        loop.call_later(0.05, free.set)
        await closing
        assert finished == ["written"] * 4
        await asyncio.sleep(0)  # whatever came back would arrive now

    on_a_loop(journey())


def test_idle_is_when_every_answer_was_handed_on_and_what_it_asked_for_too() -> None:
    async def journey() -> None:
        runner = LoopRunner(asyncio.get_running_loop())
        answers: list[int] = []

        def again(answer: int) -> None:
            answers.append(answer)
            if answer < 3:
                runner.run(lambda: answer + 1, again, unexpected)

        await runner.idle()  # at once
        runner.run(lambda: 1, again, unexpected)
        await runner.idle()
        assert answers == [1, 2, 3]
        runner.close()

    on_a_loop(journey())


def test_an_answer_that_fails_does_not_keep_it_from_idling() -> None:
    async def journey() -> None:
        runner = LoopRunner(asyncio.get_running_loop())
        errors: list[Exception] = []

        def offline() -> None:
            raise Offline("no route")

        runner.run(offline, unexpected, errors.append)
        await runner.idle()
        assert len(errors) == 1
        runner.close()

    on_a_loop(journey())


def test_after_closing_nothing_runs() -> None:
    async def journey() -> None:
        runner = LoopRunner(asyncio.get_running_loop())
        runner.close()
        runner.run(lambda: unexpected("ran"), unexpected, unexpected)
        await asyncio.sleep(0)

    on_a_loop(journey())


def test_a_post_to_a_loop_that_is_gone_is_nothing() -> None:
    loop = asyncio.new_event_loop()
    runner = LoopRunner(loop)
    loop.close()
    runner.post(lambda: unexpected("posted"))
    runner.close()


def test_a_timer_calls_back_on_the_loop() -> None:
    async def journey() -> None:
        rung: asyncio.Future[int] = asyncio.Future()
        timer = LoopTimer(asyncio.get_running_loop())
        timer.after(0.01, lambda: rung.set_result(threading.get_ident()))
        assert await rung == threading.get_ident()

    on_a_loop(journey())


def test_a_cancelled_timer_does_not() -> None:
    async def journey() -> None:
        rung: asyncio.Future[str] = asyncio.Future()
        timer = LoopTimer(asyncio.get_running_loop())
        timer.after(0.01, lambda: unexpected("rang"))()
        timer.after(0.03, lambda: rung.set_result("later"))
        assert await rung == "later"

    on_a_loop(journey())


@pytest.mark.parametrize("seconds", [0, 0.0])
def test_a_timer_of_no_time_waits_for_the_loop_all_the_same(seconds: float) -> None:
    async def journey() -> None:
        order: list[str] = []
        rung: asyncio.Future[None] = asyncio.Future()

        def ring() -> None:
            order.append("rang")
            rung.set_result(None)

        LoopTimer(asyncio.get_running_loop()).after(seconds, ring)
        order.append("set")
        await rung
        assert order == ["set", "rang"]

    on_a_loop(journey())


def test_what_came_due_in_the_pcs_sleep_rings_after_it() -> None:
    async def journey() -> None:
        clock = FakeClock()
        loop = asyncio.get_running_loop()
        rung: asyncio.Future[datetime] = asyncio.Future()
        timer = SleepProof(LoopTimer(loop), clock, stretch=0.001)
        timer.after(36_000, lambda: rung.set_result(clock.now()))
        loop.call_later(0.02, lambda: clock.sleep_through(timedelta(hours=10)))
        assert await rung == NOON + timedelta(hours=10)

    on_a_loop(journey())


def test_a_timer_that_was_cancelled_after_some_stretches_does_not_ring() -> None:
    async def journey() -> None:
        clock = FakeClock()
        loop = asyncio.get_running_loop()
        over: asyncio.Future[None] = asyncio.Future()
        cancel = SleepProof(LoopTimer(loop), clock, stretch=0.001).after(
            36_000, lambda: unexpected("rang")
        )
        loop.call_later(0.02, cancel)
        loop.call_later(0.03, lambda: clock.sleep_through(timedelta(hours=10)))
        loop.call_later(0.05, lambda: over.set_result(None))
        await over

    on_a_loop(journey())


def test_a_fast_clock_rings_in_no_time() -> None:
    async def journey() -> None:
        fast = PacedClock(36_000.0)
        began = fast.now()
        rung: asyncio.Future[datetime] = asyncio.Future()
        timer = SleepProof(LoopTimer(asyncio.get_running_loop()), fast, fast.pace)
        timer.after(3600, lambda: rung.set_result(fast.now()))
        assert await rung >= began + timedelta(hours=1)

    on_a_loop(journey())
