"""One tray per user: the first listens on a local socket, later ones and the console ask it.

Messages are single lines of JSON with a version number; see `core.commands`.
"""

from __future__ import annotations

import contextlib
import json
import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDir, QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from photosync_tray.core.protocol import PROTOCOL

log = logging.getLogger(__name__)

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
        """Whether nobody else is the first instance. A socket that a crash left behind is replaced.

        `listen` alone does not tell: it takes the name away from a server that is alive, on Unix
        where the socket's rights are restricted, and on Windows always.
        """
        with _one_at_a_time(self._name):
            if _connected(self._name) is not None:
                return False
            QLocalServer.removeServer(self._name)
            if not self._server.listen(self._name):
                # A name too long, a folder that cannot be written: better deaf than not there.
                log.warning("nobody can ask: %s", self._server.errorString())
            return True

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
        line = _Line(socket, self)
        line.heard.connect(self.asked)
        line.read()  # what came before anybody listened


class _Line(QObject):
    """A connection to somebody who asks; it goes when they go.

    An object with slots of its own: functions that hold the socket would keep Python's half of it
    beyond Qt's.
    """

    heard = Signal(object, object)

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        self._gone = False
        socket.setParent(self)
        socket.readyRead.connect(self.read)
        socket.disconnected.connect(self._end)

    def read(self) -> None:
        if self._socket.bytesAvailable() > MAX_LINE:
            self._socket.abort()
        elif self._socket.canReadLine():
            self._hear(bytes(self._socket.readLine().data()))

    def reply(self, message: dict[str, Any]) -> None:
        if not self._gone:  # who asked may have given up; the socket is then deleted already
            self._socket.write(json.dumps(message).encode() + b"\n")
            self._socket.flush()
            self._socket.disconnectFromServer()

    def _hear(self, line: bytes) -> None:
        try:
            message = json.loads(line)
        except (ValueError, RecursionError):
            message = None
        if isinstance(message, dict):
            self.heard.emit(message, self.reply)
        else:
            self._socket.abort()

    def _end(self) -> None:
        self._gone = True
        self.deleteLater()


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
    """On Unix a path in the user's own runtime folder; on Windows a pipe with the user's name.

    The folder is the variant's own already, and a socket's path may have 107 bytes at most.
    """
    import getpass
    import sys

    if sys.platform == "win32":
        base = f"photosync-tray-{variant}" if variant else "photosync-tray"
        return f"{base}-{getpass.getuser()}"
    runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
    return str(runtime / "tray.sock")
