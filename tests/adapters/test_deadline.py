"""A network that drips, stalls or breaks off is given up in time, by way of a proxy too."""

from __future__ import annotations

import time

import pytest

from photosync_tray.adapters import deadline
from photosync_tray.adapters import web as web_module
from photosync_tray.core.errors import Offline
from tests.adapters.asking import Ask, Loopback, both
from tests.adapters.servers import Answer, Handler, reply, silence

TARGET = "https://graph.example"
SECONDS = 0.3


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deadline, "HEAD_SECONDS", SECONDS)
    monkeypatch.setattr(web_module, "TIMEOUT", (2 * SECONDS, 2 * SECONDS))


def dripping_head(handler: Handler) -> None:
    """A header that never ends, a byte at a time."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    while handler.send(b"x") and not handler.stopping.wait(0.02):
        pass


def half_a_head(handler: Handler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 Conn")


def garbage_for_tls(handler: Handler) -> None:
    """Says yes, and hangs up when TLS begins."""
    handler.head(200, {})


ENDLESS = [dripping_head, silence]
BROKEN = [half_a_head, garbage_for_tls]


@both
@pytest.mark.parametrize("answer", ENDLESS)
def test_a_server_without_end(loopback: Loopback, ask: Ask, answer: Answer) -> None:
    server = loopback.server(answer)
    began = time.monotonic()
    with pytest.raises(Offline):
        ask(loopback.web(server.origin), server.origin)
    assert SECONDS <= time.monotonic() - began < 4 * SECONDS
    assert len(server.asked) == 1


@both
@pytest.mark.parametrize("answer", [*ENDLESS, *BROKEN])
def test_a_proxy_without_end_or_that_breaks_off(
    loopback: Loopback, ask: Ask, answer: Answer
) -> None:
    proxy = loopback.server(answer)
    began = time.monotonic()
    with pytest.raises(Offline):
        ask(loopback.web(TARGET, proxy=proxy.origin), TARGET)
    assert time.monotonic() - began < 4 * SECONDS
    assert [asked.path for asked in proxy.asked] == ["graph.example:443"]


def test_who_answers_in_time_is_not_hung_up_on_later(loopback: Loopback) -> None:
    """The body has its own limit; a large picture may take longer than a head."""

    def slow_body(handler: Handler) -> None:
        handler.head(200, {"Content-Type": "image/jpeg"})
        for _ in range(3):
            handler.send(b"part")
            handler.stopping.wait(0.4)

    server = loopback.server(slow_body)
    assert loopback.web(server.origin).picture(server.origin, "token") == b"part" * 3


def test_a_connection_that_is_kept_serves_again(loopback: Loopback) -> None:
    server = loopback.server(reply(body="{}"))
    web = loopback.web(server.origin)
    assert [web.json(server.origin, "token") for _ in range(3)] == [{}, {}, {}]
