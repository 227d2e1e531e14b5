"""A tiny web site on loopback that knows its visitors by a cookie."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class CookieSite:
    """Gives the person a cookie, and remembers by path which cookie each visit carried.

    Only pages below /welcome give it, so that no other window comes by a cookie of its own.
    """

    origin: str
    visits: dict[str, str | None] = field(default_factory=dict)


@contextlib.contextmanager
def cookie_site() -> Iterator[CookieSite]:
    """The cookie is kept over a browser's end, and sent for every page and port of the host."""
    visits: dict[str, str | None] = {}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path != "/favicon.ico":
                visits[self.path] = self.headers["Cookie"]
            content = f"<!doctype html><title>Visit {self.path}</title>".encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(content)))
            if self.path.startswith("/welcome"):
                self.send_header("Set-Cookie", "who=person; Max-Age=86400; Path=/")
            with contextlib.suppress(ConnectionError):  # a browser that is just being closed
                self.end_headers()
                self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield CookieSite(f"http://127.0.0.1:{server.server_port}", visits)
        finally:
            server.shutdown()
            thread.join()
