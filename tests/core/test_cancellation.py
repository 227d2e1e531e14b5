"""A wish to stop reaches whoever waits, whenever it comes."""

from __future__ import annotations

import threading

from photosync_tray.core.cancellation import Cancellation


def test_whoever_waits_is_told_once() -> None:
    told: list[str] = []
    cancellation = Cancellation()
    cancellation.on_cancel(lambda: told.append("first"))
    cancellation.on_cancel(lambda: told.append("second"))
    assert told == []
    cancellation.cancel()
    cancellation.cancel()
    assert told == ["first", "second"]


def test_whoever_begins_to_wait_too_late_is_told_at_once() -> None:
    told: list[str] = []
    cancellation = Cancellation()
    cancellation.cancel()
    cancellation.on_cancel(lambda: told.append("late"))
    assert told == ["late"]


def test_it_wakes_another_thread() -> None:
    cancellation, woken = Cancellation(), threading.Event()
    ready = threading.Event()

    def wait() -> None:
        cancellation.on_cancel(woken.set)
        ready.set()

    thread = threading.Thread(target=wait)
    thread.start()
    assert ready.wait(5)
    cancellation.cancel()
    thread.join(5)
    assert woken.is_set()


def test_being_told_may_cancel_again() -> None:
    cancellation = Cancellation()
    cancellation.on_cancel(cancellation.cancel)
    cancellation.cancel()
    told: list[bool] = []
    cancellation.on_cancel(lambda: told.append(True))
    assert told == [True]
