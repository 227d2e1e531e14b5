"""Calls that nobody can stop, waited for within bounds: of time, and of the person's patience."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError as CancelledError
from concurrent.futures import Future, InvalidStateError
from typing import TypeVar

from photosync_tray.core.cancellation import Cancellation

T = TypeVar("T")


def within(seconds: float, call: Callable[[], T], cancellation: Cancellation | None = None) -> T:
    """The result of `call`, or whatever it raises.

    The thread of a call that does not return in time is left behind as a daemon.

    Raises:
        TimeoutError: after `seconds`.
        CancelledError: once cancelled.
    """
    outcome: Future[T] = Future()

    def run() -> None:
        with contextlib.suppress(InvalidStateError):  # nobody waits any more
            try:
                outcome.set_result(call())
            except Exception as fault:  # noqa: BLE001 - handed on to whoever waits
                outcome.set_exception(fault)

    if cancellation:
        cancellation.on_cancel(lambda: _give_up(outcome))
    threading.Thread(target=run, name="patience", daemon=True).start()
    return outcome.result(seconds)


def _give_up(outcome: Future[T]) -> None:
    outcome.cancel()
