"""Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).

MSAL's own receiver cannot be cancelled and hangs when the tab is closed. This one takes a single
form post whose state matches, is bounded in size, time and number of connections, and gives its
port back at once.
"""

from __future__ import annotations

import contextlib
import secrets
import socket
import threading
import time
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar
from urllib.parse import parse_qs

from photosync_tray.adapters.local_page import local_page
from photosync_tray.core.errors import SignInCancelled, SignInTimedOut
from photosync_tray.core.texts import Text

MAX_BODY = 64 * 1024
"""Bytes; Microsoft's answers are a few thousand."""
MAX_OPEN = 128
"""Connections at a time, each a thread; a browser has a handful. The oldest makes room."""
_DIGITS = 19
_SOCKET_SECONDS = 5.0
_SAFE_HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Connection": "close",
}


def _waiting() -> str:
    return local_page("Almost there", "Go back to the sign-in page to continue.")


def _refused() -> str:
    return local_page("This was refused", "It does not belong to a sign-in here.")


class LoopbackReceiver:
    """Listens while the context is open. `redirect_uri` is what the provider has to call.

    `done` and `failed` are the titles of the page that the browser ends on.
    """

    def __init__(self, done: Text = "You are signed in", failed: Text = "Not signed in") -> None:
        self.done_page = local_page(done, "You can close this tab.")
        self.failed_page = local_page(failed, "PhotoSync Tray tells you why.")
        self._done = threading.Event()
        self._first = threading.Lock()
        self._cancelled = False
        self._state = ""
        self._answer: Mapping[str, str] = {}
        self._server = _Server(self)
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="sign-in", daemon=True)
        self._address = ("127.0.0.1", int(self._server.server_address[1]))
        self.redirect_uri = f"http://localhost:{self._address[1]}"

    def __enter__(self) -> LoopbackReceiver:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        with contextlib.suppress(OSError):
            socket.create_connection(self._address, timeout=1).close()
        self._thread.join(2)
        self._server.server_close()
        self._server.hang_up()

    def _serve(self) -> None:
        # No polling: waiting wakes nobody, and the end of it comes at once. A connection of our
        # own ends it.
        while not self._stopping.is_set():
            self._server.handle_request()

    def expect(self, state: str) -> None:
        """The state value that the answer has to carry; until then everything is refused."""
        self._state = state

    def wait(self, seconds: float) -> Mapping[str, str]:
        """The answer's fields. Raises SignInCancelled, SignInTimedOut."""
        if not self._done.wait(seconds):
            raise SignInTimedOut
        self.check_cancelled()
        return self._answer

    def check_cancelled(self) -> None:
        """Raises SignInCancelled after `cancel`."""
        if self._cancelled:
            raise SignInCancelled

    def cancel(self) -> None:
        """Let `wait` raise SignInCancelled. From any thread."""
        self._cancelled = True
        self._done.set()

    def accept(self, fields: Mapping[str, str]) -> bool:
        """Take an answer, if it is the first and carries the state."""
        theirs = fields.get("state", "").encode()
        if not self._state or not secrets.compare_digest(theirs, self._state.encode()):
            return False
        with self._first:
            if self._done.is_set():
                return False
            self._answer = fields
            self._done.set()
        return True


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    allow_reuse_address = False  # on Windows it would let another program take over the port
    request_queue_size = 4 * MAX_OPEN  # a full one would delay the answer by seconds

    def __init__(self, receiver: LoopbackReceiver) -> None:
        self.receiver = receiver
        self._open: dict[socket.socket, None] = {}
        self._lock = threading.Lock()
        super().__init__(("127.0.0.1", 0), _Handler)

    def process_request(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - its base
        """Begin a connection; of too many the oldest ends, which a browser's never is."""
        with self._lock:
            self._open[request] = None
            if len(self._open) > MAX_OPEN:
                _cut(self._pop_oldest())
        super().process_request(request, client_address)

    def close_request(self, request: Any) -> None:  # noqa: ANN401 - its base
        self.release(request)
        super().close_request(request)

    def release(self, connection: socket.socket) -> None:
        """Let it end by itself: what it brought is about to be answered."""
        with self._lock:
            self._open.pop(connection, None)

    def hang_up(self) -> None:
        """Whoever has said nothing of use by now is not waited for."""
        with self._lock:
            while self._open:
                _cut(self._pop_oldest())

    def _pop_oldest(self) -> socket.socket:
        oldest = next(iter(self._open))
        del self._open[oldest]
        return oldest

    def handle_error(self, request: object, client_address: object) -> None:
        """A stranger's broken connection is no news, and its bytes may hold codes."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    server_version = "PhotoSyncTray"
    sys_version = ""
    disable_nagle_algorithm = True  # head and page are two packets; waiting would cost 40 ms
    timeout: ClassVar[float] = (
        _SOCKET_SECONDS  # browsers open spare connections and leave them idle
    )

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's own name
        """Never: requests hold codes."""

    def do_GET(self) -> None:
        if not self._addressed_to_us():
            self._page(400, _refused())
        else:
            self._page(200 if self.path == "/" else 404, _waiting())

    def do_POST(self) -> None:
        receiver = self.server.receiver
        ours = self._addressed_to_us() and self.path.partition("?")[0] == "/"
        fields = self._fields() if ours else None
        self.server.release(self.connection)
        if fields is None or not receiver.accept(fields):
            self._page(400, _refused())
        else:
            self._page(200, receiver.done_page if "code" in fields else receiver.failed_page)

    def _addressed_to_us(self) -> bool:
        """The Host header keeps out pages that reach us by a name of their own (DNS rebinding)."""
        named = [host.rsplit(":", 1)[0] for host in self.headers.get_all("Host", [])]
        return named in (["localhost"], ["127.0.0.1"])

    def _fields(self) -> dict[str, str] | None:
        length = self._length()
        if not 0 < length <= MAX_BODY:
            return None
        body = self._read(length)
        if len(body) < length:
            return None  # half a code would end the sign-in
        fields = parse_qs(body.decode("utf-8", "replace"))
        return {name: values[0] for name, values in fields.items()}

    def _length(self) -> int:
        """What is announced, -1 where that can be read in more than one way."""
        announced = self.headers.get_all("Content-Length", [])
        plain = len(announced) == 1 and announced[0].isascii() and announced[0].isdigit()
        if not plain or "Transfer-Encoding" in self.headers or len(announced[0]) > _DIGITS:
            return -1
        return int(announced[0])

    def _read(self, length: int) -> bytes:
        """The body, within the time of one idle connection however slowly it drips."""
        until = time.monotonic() + _SOCKET_SECONDS
        body = b""
        while len(body) < length and time.monotonic() < until:
            part = self.rfile.read1(length - len(body))
            if not part:
                break
            body += part
        return body

    def _page(self, status: int, page: str) -> None:
        body = page.encode()
        self.send_response(status)
        for name, value in _SAFE_HEADERS.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def _cut(connection: socket.socket) -> None:
    """Its thread reads the end, and closes it."""
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
