"""Unix sockets on Qt's event loop: a server that hears lines, and a client that asks.

Without QtNetwork, which takes 3 MB and a tenth of the time until the icon is there.
"""

from __future__ import annotations

import contextlib
import socket
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from photosync_tray.core.protocol import MAX_LINE, line_of, message_of

CONNECT_SECONDS = 0.5
_WAITING = 50
"""Connections that may wait to be heard."""
_CHUNK = 64 * 1024
_LONGEST = 24 * 86400.0
"""Seconds; what poll(2) can wait."""


class Server(QObject):
    """Hears lines from `serve` on: `heard` brings (message, reply)."""

    heard = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._listening: socket.socket | None = None
        self._path = Path()

    def listen(self, name: str) -> str:
        """Why it cannot; empty when it does. Takes the place of what a crash left behind."""
        listening = _unix()
        try:
            self._path = Path(name)
            self._path.unlink(missing_ok=True)
            listening.bind(name)
            self._path.chmod(0o600)  # before `listen`, until which nobody can connect
            listening.listen(_WAITING)
        except OSError as fault:
            listening.close()
            return fault.strerror or str(fault)
        listening.setblocking(False)
        self._listening = listening
        return ""

    def serve(self) -> None:
        if self._listening:
            kind = QSocketNotifier.Type.Read
            self._notifier = QSocketNotifier(self._listening.fileno(), kind, self)
            self._notifier.activated.connect(self._greet)

    def close(self) -> None:
        if self._listening is None:
            return
        if notifier := getattr(self, "_notifier", None):
            notifier.setEnabled(False)
        self._listening.close()
        self._listening = None
        self._path.unlink(missing_ok=True)

    def _greet(self) -> None:
        while self._listening:
            try:
                connection, _ = self._listening.accept()
            except OSError:  # nobody else waits, or who did has gone
                return
            Line(connection, self).heard.connect(self.heard)


class Line(QObject):
    """A connection to somebody who asks; it goes when they go."""

    heard = Signal(object, object)

    def __init__(self, connection: socket.socket, parent: QObject) -> None:
        super().__init__(parent)
        connection.setblocking(False)
        self._connection = connection
        self._said, self._owed = b"", b""
        self._asked = self._gone = False
        number, kind = connection.fileno(), QSocketNotifier.Type
        self._reads = QSocketNotifier(number, kind.Read, self)
        self._reads.activated.connect(self._read)
        self._writes = QSocketNotifier(number, kind.Write, self)
        self._writes.setEnabled(False)
        self._writes.activated.connect(self._write)

    def reply(self, message: dict[str, Any]) -> None:
        if not self._gone:  # who asked may have given up
            self._owed = line_of(message)
            self._write()

    def hang_up(self) -> None:
        if not self._gone:
            self._gone = True
            self._reads.setEnabled(False)
            self._writes.setEnabled(False)
            self._connection.close()
            self.deleteLater()

    def _read(self) -> None:
        try:
            more = self._connection.recv(_CHUNK)
        except BlockingIOError:
            return
        except OSError:
            more = b""
        self._said += more
        line, ending, _ = self._said.partition(b"\n")
        if not more or len(self._said) > MAX_LINE:
            self.hang_up()
        elif ending and not self._asked:
            self._hear(line)

    def _hear(self, line: bytes) -> None:
        try:
            message = message_of(line)
        except ValueError:
            self.hang_up()
            return
        self._asked = True
        self.heard.emit(message, self.reply)

    def _write(self) -> None:
        """As much as the other side takes now; the rest as it makes room."""
        try:
            sent = self._connection.send(self._owed)
        except BlockingIOError:
            sent = 0
        except OSError:
            self.hang_up()
            return
        self._owed = self._owed[sent:]
        self._writes.setEnabled(bool(self._owed))
        if not self._owed:
            self.hang_up()


def listens(name: str) -> bool:
    with contextlib.suppress(OSError), _connected(name):
        return True
    return False


def ask(name: str, message: dict[str, Any], seconds: float | None) -> dict[str, Any] | None:
    """As `single_instance.ask`."""
    try:
        line = _connected(name)
    except OSError:
        return None
    with line:
        return message_of(_answer(line, line_of(message), seconds))


def _answer(line: socket.socket, question: bytes, seconds: float | None) -> bytes:
    until = None if seconds is None else time.monotonic() + min(seconds, _LONGEST)
    try:
        line.sendall(question)
        answer = b""
        while b"\n" not in answer:
            line.settimeout(None if until is None else max(0.001, until - time.monotonic()))
            more = line.recv(_CHUNK)
            if not more:
                raise ConnectionError("no answer")
            answer += more
    except TimeoutError:
        raise
    except OSError as fault:
        raise ConnectionError("no answer") from fault
    return answer.partition(b"\n")[0]


def _connected(name: str) -> socket.socket:
    line = _unix()
    try:
        line.settimeout(CONNECT_SECONDS)
        line.connect(name)
    except OSError:
        line.close()
        raise
    return line


def _unix() -> socket.socket:
    """By its name, which Python lacks on Windows."""
    return socket.socket(socket.AddressFamily["AF_UNIX"])
