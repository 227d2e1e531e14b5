"""Runner and timer on Qt's event loop: blocking calls on threads, answers on the GUI thread."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from photosync_tray.core.answers import deliver
from photosync_tray.core.ports import Timer
from photosync_tray.qt import garbage

T = TypeVar("T")

_LONGEST = 24 * 86400.0
"""Seconds; Qt counts milliseconds in 31 bits."""


class Background(QObject):
    """The port Runner, by its shape: a QObject and a Protocol cannot share a class.

    One long-lived object with one queued signal. An object per call would be destroyed by the pool
    on the worker's thread while its signal is still on the way. Answers that come after `close`
    are dropped.
    """

    _arrived = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._pool = ThreadPoolExecutor(4, thread_name_prefix="work")
        self._closed = False
        self._garbage = garbage.hold()
        self._home = threading.get_ident()
        self._arrived.connect(self._deliver)

    def run(
        self,
        call: Callable[[], T],
        on_result: Callable[[T], None],
        on_error: Callable[[Exception], None],
    ) -> None:
        def answered(future: Future[T]) -> None:
            self.post(lambda: deliver(future, on_result, on_error))

        if not self._closed:
            self._pool.submit(call).add_done_callback(answered)

    def post(self, call: Callable[[], None]) -> None:
        """Qt queues what another thread emits; what the GUI's own thread posts has to wait too."""
        if self._closed:
            return
        if threading.get_ident() == self._home:
            QTimer.singleShot(0, self, lambda: self._deliver(call))
        else:
            self._arrived.emit(call)

    def close(self) -> None:
        """Wait for what is being written, such as the watch; drop what has not begun."""
        self._closed = True
        self._pool.shutdown(wait=True, cancel_futures=True)
        garbage.let_go(self._garbage)

    def _deliver(self, call: Callable[[], None]) -> None:
        if not self._closed:
            call()
            garbage.clear()


class QtTimer(Timer):
    """Single shots, which may stand still while the PC sleeps; see `core.sleep_proof`.

    Coarse, so that the processor may sleep: up to a twentieth too early.
    """

    def __init__(self, parent: QObject) -> None:
        self._parent = parent

    def after(self, seconds: float, call: Callable[[], None]) -> Callable[[], None]:
        """Cancelling lets go of `call`; the shot itself falls later, and hits nothing.

        A timer as a child of the parent would be simpler, and crashed: `call` may hold the last
        reference to the parent, and whoever ends as a part of what he ends is ended twice.
        """
        waiting = [call]

        def ring() -> None:
            if waiting:
                waiting.pop()()

        milliseconds = math.ceil(min(seconds, _LONGEST) * 1000)
        QTimer.singleShot(milliseconds, self._parent, ring)
        return waiting.clear
