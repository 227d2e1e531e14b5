"""One tray per user: the first listens on a local socket, later ones and the console ask it.

For the messages see `core.commands`.
"""

from __future__ import annotations

import contextlib
import logging
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDir, QLockFile, QObject, Signal

from photosync_tray.core.protocol import PROTOCOL

if sys.platform == "win32":
    from photosync_tray.qt import pipe_windows as local
else:
    from photosync_tray.qt import socket_unix as local

log = logging.getLogger(__name__)

CLAIM_MS = 5000
"""How long one launch waits for another that starts at the same moment."""
SHOW = {"protocol": PROTOCOL, "name": "show"}


class SingleInstance(QObject):
    """`claim` makes this process the first; from `serve` on, `asked` brings (message, reply)."""

    asked = Signal(object, object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._server = local.Server(self)
        self._server.heard.connect(self.asked)

    def claim(self) -> bool:
        """Whether nobody else is the first instance. A socket that a crash left behind is replaced.

        Listening alone does not tell: it takes the name away from a server that is alive.
        """
        with _one_at_a_time(self._name):
            if local.listens(self._name):
                return False
            if trouble := self._server.listen(self._name):
                # A name too long, a folder that cannot be written: better deaf than not there.
                log.warning("nobody can ask: %s", trouble)
            return True

    def serve(self) -> None:
        """Hear whoever has come since `claim`, and all who come. Connect `asked` before."""
        self._server.serve()

    def release(self) -> None:
        self._server.close()


def ask(name: str, message: dict[str, Any], seconds: float | None) -> dict[str, Any] | None:
    """Ask the running instance; None when there is none.

    Raises:
        TimeoutError: it did not answer within `seconds` (None: wait for as long as it lives).
        ConnectionError: it ended, or dropped the message, without an answer.
        ValueError: it answered something that is not a message.
    """
    return local.ask(name, message, seconds)


@contextlib.contextmanager
def _one_at_a_time(name: str) -> Iterator[None]:
    """Between asking whether somebody listens and listening oneself nobody may come."""
    # Beside the socket on Unix, where `name` is a path; in the user's own folder on Windows.
    lock = QLockFile(QDir.temp().absoluteFilePath(f"{name}.lock"))
    lock.tryLock(CLAIM_MS)  # where no file can be written, two may start; better than none
    try:
        yield
    finally:
        lock.unlock()


def socket_name(runtime: Path, variant: str) -> str:
    """On Unix a path in the user's own runtime folder; on Windows a pipe with the user's name.

    The folder is the variant's own already, and a socket's path may have 107 bytes at most.
    """
    if sys.platform == "win32":
        import getpass

        base = f"photosync-tray-{variant}" if variant else "photosync-tray"
        return f"{base}-{getpass.getuser()}"
    runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
    return str(runtime / "tray.sock")
