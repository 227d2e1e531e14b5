"""Windows' named pipes by Qt: a server that hears lines, and a client that asks.

The same works with Unix sockets, as the tests have it; there `socket_unix` costs 3 MB less.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from photosync_tray.core.protocol import MAX_LINE, line_of, message_of

CONNECT_MS = 500
_LONGEST_MS = 2**31 - 1


class Server(QObject):
    """Hears lines from `serve` on: `heard` brings (message, reply)."""

    heard = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        # The pipe's rights: this user, in this session, alone.
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)

    def listen(self, name: str) -> str:
        """Why it cannot; empty when it does. Takes the place of what a crash left behind."""
        QLocalServer.removeServer(name)
        return "" if self._server.listen(name) else self._server.errorString()

    def serve(self) -> None:
        self._server.newConnection.connect(self._greet)
        self._greet()

    def close(self) -> None:
        self._server.close()

    def _greet(self) -> None:
        while self._server.hasPendingConnections():
            self._welcome(self._server.nextPendingConnection())

    def _welcome(self, socket: QLocalSocket) -> None:
        line = _Line(socket, self)
        line.heard.connect(self.heard)
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
            self._socket.write(line_of(message))
            self._socket.flush()
            self._socket.disconnectFromServer()

    def _hear(self, line: bytes) -> None:
        try:
            message = message_of(line)
        except ValueError:
            self._socket.abort()
            return
        self.heard.emit(message, self.reply)

    def _end(self) -> None:
        self._gone = True
        self.deleteLater()


def listens(name: str) -> bool:
    return _connected(name) is not None


def ask(name: str, message: dict[str, Any], seconds: float | None) -> dict[str, Any] | None:
    """As `single_instance.ask`."""
    socket = _connected(name)
    if socket is None:
        return None
    socket.write(line_of(message))
    socket.flush()
    limit = -1 if seconds is None else round(min(seconds * 1000, _LONGEST_MS))
    while not socket.canReadLine():
        if not socket.waitForReadyRead(limit):
            gone = socket.state() is not QLocalSocket.LocalSocketState.ConnectedState
            raise ConnectionError("no answer") if gone else TimeoutError
    return message_of(bytes(socket.readLine().data()))


def _connected(name: str) -> QLocalSocket | None:
    socket = QLocalSocket()
    socket.connectToServer(name)
    return socket if socket.waitForConnected(CONNECT_MS) else None
