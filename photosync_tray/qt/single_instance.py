"""One tray per user: the first listens on a local socket, later ones and the console ask it.

Messages are single lines of JSON with a version number; see `core.commands`.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from photosync_tray.core.commands import PROTOCOL

CONNECT_MS = 500
MAX_LINE = 64 * 1024
"""Bytes of one message."""
SHOW = {"protocol": PROTOCOL, "name": "show"}


class SingleInstance(QObject):
    """`claim` makes this process the first; then `asked` brings (message, reply) pairs."""

    asked = Signal(object, object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._server = QLocalServer(self)
        # The socket's file mode, or the pipe's rights: this user, in this session, alone.
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)

    def claim(self) -> bool:
        """Whether this is the first instance. A socket that a crash left behind is replaced."""
        if self._server.listen(self._name):
            return True
        if _connected(self._name) is not None:
            return False
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def release(self) -> None:
        self._server.close()

    def _greet(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.setParent(self)
        socket.readyRead.connect(lambda: self._read(socket))
        socket.disconnected.connect(socket.deleteLater)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > MAX_LINE:
            socket.abort()
        elif socket.canReadLine():
            self._hear(socket, bytes(socket.readLine().data()))

    def _hear(self, socket: QLocalSocket, line: bytes) -> None:
        try:
            message = json.loads(line)
        except ValueError:
            socket.abort()
            return
        self.asked.emit(message, _replier(socket))


def _replier(socket: QLocalSocket) -> Callable[[dict[str, Any]], None]:
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
        ValueError: it answered something that is not a message.
    """
    socket = _connected(name)
    if socket is None:
        return None
    socket.write(json.dumps(message).encode() + b"\n")
    socket.flush()
    limit = -1 if seconds is None else round(seconds * 1000)
    while not socket.canReadLine():
        if not socket.waitForReadyRead(limit):
            raise TimeoutError
    answer = json.loads(bytes(socket.readLine().data()))
    if not isinstance(answer, dict):
        raise ValueError("no message")
    return answer


def _connected(name: str) -> QLocalSocket | None:
    socket = QLocalSocket()
    socket.connectToServer(name)
    return socket if socket.waitForConnected(CONNECT_MS) else None


def socket_name(runtime: Path, variant: str) -> str:
    """On Unix a path in the user's own runtime folder; on Windows a pipe with the user's name."""
    import getpass
    import sys

    base = f"photosync-tray-{variant}" if variant else "photosync-tray"
    if sys.platform == "win32":
        return f"{base}-{getpass.getuser()}"
    runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
    return str(runtime / f"{base}.sock")
