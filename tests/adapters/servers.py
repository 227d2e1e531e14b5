"""Real HTTP servers on loopback that answer as a test wants, and a person with one token."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Self

import trustme

from photosync_tray.core.cancellation import Cancellation
from photosync_tray.core.model import Account
from photosync_tray.core.ports import Identity

ALEX = Account("oid.tid", "alex.morgan@contoso.example", "tid", "Alex Morgan")
TOKEN = "planted-access-token"
MEGABYTE = 1 << 20


@dataclass(frozen=True)
class Asked:
    """One request as it arrived; names of headers in lower case."""

    method: str
    path: str
    headers: dict[str, str]


class Handler(BaseHTTPRequestHandler):
    """Hands every request to the server's answer."""

    server: _Listening
    disable_nagle_algorithm = True  # head and body are two packets; waiting would cost 40 ms

    def answer(self) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.server.owner.asked.append(Asked(self.command, self.path, headers))
        self.server.owner.answer(self)

    def do_GET(self) -> None:
        self.answer()

    def do_POST(self) -> None:
        self.answer()

    def do_CONNECT(self) -> None:
        self.answer()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's own name
        """Stay silent."""

    @property
    def stopping(self) -> threading.Event:
        return self.server.owner.stopping

    def head(self, status: int, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def send(self, part: bytes) -> bool:
        """Whether the other side still took it."""
        try:
            self.wfile.write(part)
        except OSError:
            return False
        self.server.owner.sent += len(part)
        return True


Answer = Callable[[Handler], None]


class _Listening(ThreadingHTTPServer):
    daemon_threads = False  # closing waits for every answer to end
    owner: Server

    def handle_error(self, request: object, client_address: object) -> None:
        """A caller that hangs up is what many tests are about."""


class _Listening6(_Listening):
    address_family = socket.AF_INET6


class Server:
    """Serves while the context is open. `sent` counts the bytes of bodies that were taken."""

    def __init__(
        self, answer: Answer, tls: ssl.SSLContext | None = None, *, host: str = "127.0.0.1"
    ) -> None:
        """`host` may be ::1 as well."""
        self.answer = answer
        self.asked: list[Asked] = []
        self.sent = 0
        self.stopping = threading.Event()
        self._listening = (_Listening6 if ":" in host else _Listening)((host, 0), Handler)
        self._listening.owner = self
        self.port: int = self._listening.server_address[1]
        self.origin = f"http://127.0.0.1:{self.port}"
        if tls:
            self.origin = f"https://localhost:{self.port}"
            self._listening.socket = tls.wrap_socket(self._listening.socket, server_side=True)
        self._thread = threading.Thread(target=self._listening.serve_forever, args=(0.02,))

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stopping.set()
        self._listening.shutdown()
        self._listening.server_close()
        self._thread.join()


def reply(status: int = 200, body: bytes | str = b"", **headers: str) -> Answer:
    """Always this answer; underscores in the names of headers stand for hyphens."""
    content = body.encode() if isinstance(body, str) else body

    def answer(handler: Handler) -> None:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        handler.head(status, {"Content-Length": str(len(content)), **named})
        handler.send(content)

    return answer


def by_path(**answers: Answer) -> Answer:
    """One answer for each ending of a path; 404 for others."""

    def answer(handler: Handler) -> None:
        path = handler.path.partition("?")[0]
        found = next((a for end, a in answers.items() if path.endswith(end)), reply(404))
        found(handler)

    return answer


def flood(megabytes: int, *, announced: bool, kind: str, status: int = 200) -> Answer:
    """Far too much of it, with or without saying so before."""

    def answer(handler: Handler) -> None:
        length = {"Content-Length": str(megabytes * MEGABYTE)} if announced else {}
        handler.head(status, {"Content-Type": kind, "Location": "/on", **length})
        for _ in range(megabytes * 16):
            if not handler.send(b" " * (MEGABYTE // 16)):
                return

    return answer


def silence(handler: Handler) -> None:
    """No answer, for longer than anybody waits."""
    handler.stopping.wait(5)


def drip(kind: str, *, announced: bool) -> Answer:
    """A byte every now and then, until the caller hangs up."""

    def answer(handler: Handler) -> None:
        length = {"Content-Length": str(MEGABYTE)} if announced else {}
        handler.head(200, {"Content-Type": kind, **length})
        while handler.send(b" ") and not handler.stopping.wait(0.01):
            pass

    return answer


class OneToken(Identity):
    """Somebody who is signed in, whose token is good for everything that is asked for."""

    def __init__(self) -> None:
        self.scopes: list[Sequence[str]] = []
        self.challenges: list[str] = []

    def account(self) -> Account:
        return ALEX

    def sign_in(self, show_page: Callable[[str], None], cancellation: Cancellation) -> Account:
        return ALEX

    def consent(
        self,
        account: Account,
        scopes: Sequence[str],
        show_page: Callable[[str], None],
        cancellation: Cancellation,
    ) -> None:
        """Everything is allowed already."""

    def token(self, account: Account, scopes: Sequence[str]) -> str:
        self.scopes.append(scopes)
        return TOKEN

    def challenged(self, account: Account, scopes: Sequence[str], claims: str) -> None:
        self.challenges.append(claims)

    def sign_out(self) -> None:
        """Nothing is kept."""

    def memory_only(self) -> None:
        return None


class Authority:
    """A certificate authority, and what its servers need."""

    def __init__(self, folder: Path, name: str) -> None:
        self._ca = trustme.CA()
        self.ca_file = folder / f"{name}.pem"
        self._ca.cert_pem.write_to_path(str(self.ca_file))

    def context(self, *hosts: str) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._ca.issue_cert(*(hosts or ("localhost", "127.0.0.1"))).configure_cert(context)
        return context


def free_port() -> int:
    """A port on which nobody listens."""
    with Server(reply()) as gone:
        return gone.port
