"""What takes too long is told so, by one thread for all that is waited for."""

from __future__ import annotations

import functools
import threading
from contextlib import ExitStack

import pytest

from photosync_tray.adapters.alarms import Alarms

LONG, SHORT, AT_ONCE = 3600.0, 0.05, 0.0
PATIENCE = 10.0


@pytest.fixture
def alarms() -> Alarms:
    return Alarms()


def watching() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "alarms"]


@pytest.mark.parametrize("seconds", [SHORT, AT_ONCE])
def test_what_takes_longer_is_told(alarms: Alarms, seconds: float) -> None:
    told = threading.Event()
    with alarms.after(seconds, told.set):
        assert told.wait(PATIENCE)


def test_what_is_over_in_time_is_never_told(alarms: Alarms) -> None:
    rung: list[str] = []
    later = threading.Event()
    with alarms.after(SHORT, lambda: rung.append("over")):
        pass
    with alarms.after(2 * SHORT, later.set):
        assert later.wait(PATIENCE)
    assert rung == []


def test_the_shorter_one_rings_first_though_it_began_later(alarms: Alarms) -> None:
    long, short = threading.Event(), threading.Event()
    with alarms.after(LONG, long.set), alarms.after(SHORT, short.set):
        assert short.wait(PATIENCE)
    assert not long.is_set()


def test_each_rings_once(alarms: Alarms) -> None:
    rung: list[int] = []
    last = threading.Event()
    with ExitStack() as stack:
        for number in range(3):
            stack.enter_context(alarms.after(SHORT, functools.partial(rung.append, number)))
        stack.enter_context(alarms.after(2 * SHORT, last.set))
        assert last.wait(PATIENCE)
    assert sorted(rung) == [0, 1, 2]


def test_one_thread_for_all_and_none_at_rest(alarms: Alarms) -> None:
    before = watching()
    told = threading.Event()
    with alarms.after(SHORT, told.set), alarms.after(2 * SHORT, told.set):
        (thread,) = [each for each in watching() if each not in before]
    thread.join(PATIENCE)
    assert not thread.is_alive()
    again = threading.Event()
    with alarms.after(SHORT, again.set):
        assert again.wait(PATIENCE)
