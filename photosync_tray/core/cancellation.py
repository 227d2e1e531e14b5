"""A wish to stop, handed to work that waits on another thread."""

from __future__ import annotations

import threading
from collections.abc import Callable


class Cancellation:
    """Once cancelled it stays so. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._cancelled = False
        self._callbacks: list[Callable[[], None]] = []

    @property
    def cancelled(self) -> bool:
        return self._cancelled

    def cancel(self) -> None:
        """Call what was registered, once."""
        with self._lock:
            self._cancelled = True
            callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            callback()

    def on_cancel(self, callback: Callable[[], None]) -> None:
        """Call `callback` when cancelled, at once if that has happened already. Must not block."""
        with self._lock:
            if not self._cancelled:
                self._callbacks.append(callback)
                return
        callback()
