"""A desktop for each test that needs a screen, and a tiny web site on loopback."""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.desktop import Desktop


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    with Desktop(tmp_path / "desktop") as bed:
        yield bed


@dataclass
class CookieSite:
    """Gives every visitor a cookie, and remembers by path which cookie each visit carried."""

    origin: str
    visits: dict[str, str | None] = field(default_factory=dict)


@pytest.fixture
def site() -> Iterator[CookieSite]:
    visits: dict[str, str | None] = {}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path != "/favicon.ico":
                visits[self.path] = self.headers["Cookie"]
            content = f"<!doctype html><title>Visit {self.path}</title>".encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(content)))
            self.send_header("Set-Cookie", "who=person; Max-Age=86400")
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


@pytest.fixture
def home() -> Iterator[Path]:
    """A short one: a socket's path may have 107 bytes, and a test's own folder has them alone."""
    with tempfile.TemporaryDirectory(prefix="home-") as folder:
        yield Path(folder)
