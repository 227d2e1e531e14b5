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
        self._under_way = 0
        self._idle = asyncio.Event()
        self._idle.set()

    def run(
        self,
        call: Callable[[], T],
        on_result: Callable[[T], None],
        on_error: Callable[[Exception], None],
    ) -> None:
        """To be called on the loop."""

        def tell(future: Future[T]) -> None:
            try:
                if not self._closed:
                    deliver(future, on_result, on_error)
            finally:
                self._one_less()

        if not self._closed:
            self._under_way += 1
            self._idle.clear()
            future = self._pool.submit(call)
            future.add_done_callback(lambda done: self.post(lambda: tell(done)))

    def _one_less(self) -> None:
        self._under_way -= 1
        if not self._under_way:
            self._idle.set()

    def post(self, call: Callable[[], None]) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits any more
            self._loop.call_soon_threadsafe(call)

    async def idle(self) -> None:
        """Wait until no call is under way, and every answer was handed on."""
        await self._idle.wait()

    def close(self) -> None:
        """Wait for what is being written, such as the watch; drop what has not begun."""
        self._closed = True
        self._pool.shutdown(wait=True, cancel_futures=True)


class LoopTimer(Timer):
    """Timers of the loop, which may stand still while the PC sleeps; see `core.sleep_proof`."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop

    def after(self, seconds: float, call: Callable[[], None]) -> Callable[[], None]:
        return self._loop.call_later(seconds, call).cancel
