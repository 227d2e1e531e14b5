"""One tray per user: the first listens on a local socket, later ones and the console ask it.

Messages are single lines of JSON with a version number; see `core.commands`.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDir, QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from photosync_tray.core.protocol import PROTOCOL

CONNECT_MS = 500
CLAIM_MS = 5000
"""How long one launch waits for another that starts at the same moment."""
_LONGEST_MS = 2**31 - 1
MAX_LINE = 64 * 1024
"""Bytes of one message."""
SHOW = {"protocol": PROTOCOL, "name": "show"}

Reply = Callable[[dict[str, Any]], None]
"""Answers once; does nothing when whoever asked has gone."""


class SingleInstance(QObject):
    """`claim` makes this process the first; from `serve` on, `asked` brings (message, reply)."""

    asked = Signal(object, object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._server = QLocalServer(self)
        # The socket's file mode, or the pipe's rights: this user, in this session, alone.
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)

    def claim(self) -> bool:
        """Whether this is the first instance. A socket that a crash left behind is replaced.

        `listen` alone does not tell: it takes the name away from a server that is alive, on Unix
        where the socket's rights are restricted, and on Windows always.
        """
        with _one_at_a_time(self._name):
            if _connected(self._name) is not None:
                return False
            QLocalServer.removeServer(self._name)
            return self._server.listen(self._name)

    def serve(self) -> None:
        """Hear whoever has come since `claim`, and all who come. Connect `asked` before."""
        self._server.newConnection.connect(self._greet)
        self._greet()

    def release(self) -> None:
        self._server.close()

    def _greet(self) -> None:
        while self._server.hasPendingConnections():
            self._welcome(self._server.nextPendingConnection())

    def _welcome(self, socket: QLocalSocket) -> None:
        socket.setParent(self)
        socket.readyRead.connect(lambda: self._read(socket))
        socket.disconnected.connect(socket.deleteLater)
        self._read(socket)  # what came before anybody listened

    def _read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > MAX_LINE:
            socket.abort()
        elif socket.canReadLine():
            self._hear(socket, bytes(socket.readLine().data()))

    def _hear(self, socket: QLocalSocket, line: bytes) -> None:
        try:
            message = json.loads(line)
        except (ValueError, RecursionError):
            message = None
        if isinstance(message, dict):
            self.asked.emit(message, _replier(socket))
        else:
            socket.abort()


def _replier(socket: QLocalSocket) -> Reply:
    gone = False

    def note() -> None:
        nonlocal gone
        gone = True

    def reply(message: dict[str, Any]) -> None:
        if not gone:  # who asked may have given up; its socket is then deleted already
            socket.write(json.dumps(message).encode() + b"\n")
            socket.flush()
            socket.disconnectFromServer()

    socket.disconnected.connect(note)
    return reply


def ask(name: str, message: dict[str, Any], seconds: float | None) -> dict[str, Any] | None:
    """Ask the running instance; None when there is none.

    Raises:
        TimeoutError: it did not answer within `seconds` (None: wait for as long as it lives).
        ConnectionError: it ended, or dropped the message, without an answer.
        ValueError: it answered something that is not a message.
    """
    socket = _connected(name)
    if socket is None:
        return None
    socket.write(json.dumps(message).encode() + b"\n")
    socket.flush()
    limit = -1 if seconds is None else round(min(seconds * 1000, _LONGEST_MS))
    while not socket.canReadLine():
        if not socket.waitForReadyRead(limit):
            gone = socket.state() is not QLocalSocket.LocalSocketState.ConnectedState
            raise ConnectionError("no answer") if gone else TimeoutError
    answer = json.loads(bytes(socket.readLine().data()))
    if not isinstance(answer, dict):
        raise ValueError("no message")
    return answer


def _connected(name: str) -> QLocalSocket | None:
    socket = QLocalSocket()
    socket.connectToServer(name)
    return socket if socket.waitForConnected(CONNECT_MS) else None


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
    """On Unix a path in the user's own runtime folder; on Windows a pipe with the user's name."""
    import getpass
    import sys

    base = f"photosync-tray-{variant}" if variant else "photosync-tray"
    if sys.platform == "win32":
        return f"{base}-{getpass.getuser()}"
    runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
    return str(runtime / f"{base}.sock")
