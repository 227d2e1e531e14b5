"""Serves the apps on ports of 127.0.0.1, and lets go of ports, threads and sockets at the end."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from werkzeug.serving import ThreadedWSGIServer, WSGIRequestHandler

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

HOST = "127.0.0.1"
_JOIN_SECONDS = 5.0


class Listener:
    """One port, bound at once so that its number is known, served from `serve` to `stop`.

    `clock` is what the Date of each answer tells, in seconds since 1970.
    """

    def __init__(
        self, tls: ssl.SSLContext | None = None, clock: Callable[[], float] = time.time
    ) -> None:
        self._server = _Server(tls, clock)
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self.port: int = self._server.server_port

    def serve(self, app: WSGIApplication) -> None:
        self._server.app = app
        self._thread = threading.Thread(
            target=self._accept, name=f"demo-port-{self.port}", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Refuse new connections, cut the open ones, and wait for their threads."""
        if self._stopping.is_set():
            return
        self._stopping.set()
        if self._thread:
            self._wake()
            self._thread.join(_JOIN_SECONDS)
        self._server.server_close()
        self._server.hang_up()

    def _accept(self) -> None:
        # No polling: an idle demo wakes nobody. A connection of our own ends the wait.
        while not self._stopping.is_set():
            self._server.handle_request()

    def _wake(self) -> None:
        with contextlib.suppress(OSError):
            socket.create_connection((HOST, self.port), timeout=1).close()


class _Handler(WSGIRequestHandler):
    """Keeps connections open between requests, and says nothing on the console."""

    server: _Server
    protocol_version = "HTTP/1.1"
    timeout = 60
    disable_nagle_algorithm = True  # head and body are two packets; waiting would cost 40 ms

    def date_time_string(self, timestamp: float | None = None) -> str:
        """For the header Date."""
        return super().date_time_string(self.server.clock())

    def log(self, type: str, message: str, *args: Any) -> None:  # noqa: A002 - the base's own name
        """Stay silent: addresses hold codes and names."""


class _Server(ThreadedWSGIServer):
    """TLS is negotiated in the connection's own thread, so that an idle one blocks nobody."""

    def __init__(self, tls: ssl.SSLContext | None, clock: Callable[[], float]) -> None:
        super().__init__(HOST, 0, _not_yet, handler=_Handler)
        self.ssl_context = tls
        self.clock = clock
        self._tls = tls
        self._connections: dict[socket.socket, threading.Thread] = {}
        self._closed = False
        self._lock = threading.Lock()

    def finish_request(self, request: Any, client_address: Any) -> None:
        with self._connection(request) as connection:
            super().finish_request(connection, client_address)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A caller that hung up, or does not trust our certificate, is no news."""

    def hang_up(self) -> None:
        with self._lock:
            self._closed = True
            open_now = dict(self._connections)
        for connection in open_now:
            with contextlib.suppress(OSError):
                # Past ssl's own shutdown, which takes the session from under the reading thread.
                socket.socket.shutdown(connection, socket.SHUT_RDWR)
        for thread in open_now.values():
            if thread is not threading.current_thread():
                thread.join(_JOIN_SECONDS)

    @contextlib.contextmanager
    def _connection(self, request: socket.socket) -> Iterator[socket.socket]:
        request.settimeout(_Handler.timeout)
        connection = self._wrapped(request)
        with self._lock:
            if self._closed:
                connection.close()
                raise ConnectionAbortedError
            self._connections[connection] = threading.current_thread()
        try:
            if isinstance(connection, ssl.SSLSocket):
                connection.do_handshake()
            yield connection
        finally:
            with self._lock:
                del self._connections[connection]
            if connection is not request:
                connection.close()

    def _wrapped(self, request: socket.socket) -> socket.socket:
        if self._tls is None:
            return request
        return self._tls.wrap_socket(request, server_side=True, do_handshake_on_connect=False)


def _not_yet(environ: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
    start_response("503 Service Unavailable", [])
    return []
