"""A page on 127.0.0.1 that tells whether a window opened at it, for the test button.

It proves that the browser came, and not that its window is private: an ordinary window would ask
for the page just the same. The page says so.
"""

from __future__ import annotations

import contextlib
import secrets
import socket
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

from photosync_tray.adapters.local_page import local_page
from photosync_tray.core.errors import BrowserFailed
from photosync_tray.core.ports import WindowReceipt

LIVES = 120.0
"""Seconds until the page is gone, when nobody waits for a visit any more."""
_SOCKET_SECONDS = 5.0
_HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Connection": "close",
}


def _came() -> str:
    return local_page(
        "The window opened",
        "PhotoSync Tray has seen that this window opened.",
        "This does not prove that the window is private. Look for your browser's own mark of a "
        "private window, such as InPrivate, Incognito or a mask.",
        "You can close this window.",
    )


def _refused() -> str:
    return local_page("There is nothing here", "It was good for one visit.")


class LoopbackReceipt(WindowReceipt):
    """One page, at a random path of a random port; good for one visit, and for a limited time."""

    def __init__(self, lives: float = LIVES) -> None:
        self._lives = lives
        self._path = f"/{secrets.token_urlsafe(24)}"
        self._first = threading.Lock()
        self._came = False
        self._over = threading.Event()
        self._server: _Server | None = None

    def begin(self) -> str:
        try:
            self._server = server = _Server(self)
        except OSError as fault:
            reason = fault.strerror or type(fault).__name__
            raise BrowserFailed(f"no port for the test page: {reason}") from fault
        threading.Thread(target=self._serve, args=(server,), name="receipt", daemon=True).start()
        return f"http://{server.host}{self._path}"

    def wait(self, seconds: float) -> bool:
        self._over.wait(seconds)
        self.close()
        return self._came

    def close(self) -> None:
        """Give the port back, and end whoever waits. A connection of our own ends the serving."""
        self._over.set()
        if self._server:
            with contextlib.suppress(OSError):
                socket.create_connection(self._server.address, timeout=1).close()

    def _serve(self, server: _Server) -> None:
        until = time.monotonic() + self._lives
        with server:
            while not self._over.is_set() and (left := until - time.monotonic()) > 0:
                server.timeout = left
                server.handle_request()

    def expects(self, path: str) -> bool:
        """Whether this is the visit that was waited for; true once."""
        same = secrets.compare_digest(path.encode(), self._path.encode())
        return same and not self._over.is_set() and self._first.acquire(blocking=False)

    def visited(self) -> None:
        """The page has been delivered."""
        self._came = True
        self.close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    allow_reuse_address = False  # on Windows it would let another program take over the port
    request_queue_size = 64  # a browser's spare connections must not delay the visit

    def __init__(self, receipt: LoopbackReceipt) -> None:
        self.receipt = receipt
        super().__init__(("127.0.0.1", 0), _Handler)
        self.address = ("127.0.0.1", int(self.server_address[1]))
        self.host = f"127.0.0.1:{self.address[1]}"

    def handle_error(self, request: object, client_address: object) -> None:
        """A stranger's broken connection is no news."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    server_version = "PhotoSyncTray"
    sys_version = ""
    timeout: ClassVar[float] = _SOCKET_SECONDS  # browsers leave spare connections idle

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's own name
        """Never: the path is a secret while it is good."""

    def do_GET(self) -> None:
        # The Host header keeps out pages that reach us by a name of their own (DNS rebinding).
        ours = self.headers.get("Host") == self.server.host
        if ours and self.server.receipt.expects(self.path):
            self._page(200, _came())
            self.server.receipt.visited()
        else:
            self._page(404, _refused())

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Another method, or what is no HTTP: refused with the same headers as everything."""
        self._page(code, _refused())

    def _page(self, status: int, page: str) -> None:
        body = page.encode()
        self.send_response(status)
        for name, value in _HEADERS.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)
