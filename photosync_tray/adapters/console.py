"""Runner and timer without a screen: asyncio's loop carries the session."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from photosync_tray.core.answers import deliver
from photosync_tray.core.ports import Runner, Timer

T = TypeVar("T")


class LoopRunner(Runner):
    """Blocking calls on threads; answers on the loop, and none after `close`."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._pool = ThreadPoolExecutor(4, thread_name_prefix="work")
        self._closed = False

    def run(
        self,
        call: Callable[[], T],
        on_result: Callable[[T], None],
        on_error: Callable[[Exception], None],
    ) -> None:
        def tell(future: Future[T]) -> None:
            if not self._closed:
                deliver(future, on_result, on_error)

        if not self._closed:
            future = self._pool.submit(call)
            future.add_done_callback(lambda done: self.post(lambda: tell(done)))

    def post(self, call: Callable[[], None]) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits any more
            self._loop.call_soon_threadsafe(call)

    def close(self) -> None:
        """Wait for what is being written, such as the watch; drop what has not begun."""
        self._closed = True
        self._pool.shutdown(wait=True, cancel_futures=True)


class LoopTimer(Timer):
    """Timers of the loop."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop

    def after(self, seconds: float, call: Callable[[], None]) -> Callable[[], None]:
        return self._loop.call_later(seconds, call).cancel
