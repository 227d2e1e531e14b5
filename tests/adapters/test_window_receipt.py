"""The page of the test button: one visit at its own address, and nothing for anybody else."""

from __future__ import annotations

import contextlib
import http.client
import socket
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit

import pytest

from photosync_tray.adapters.window_receipt import LoopbackReceipt
from photosync_tray.core.errors import BrowserFailed


@pytest.fixture
def receipt() -> Iterator[LoopbackReceipt]:
    receipt = LoopbackReceipt(lives=20)
    yield receipt
    receipt.close()


def ask(
    address: str, method: str = "GET", path: str | None = None, host: str | None = None
) -> tuple[int, Mapping[str, str], str]:
    """Status, headers and page."""
    parts = urlsplit(address)
    connection = http.client.HTTPConnection("127.0.0.1", parts.port or 0, timeout=5)
    with contextlib.closing(connection):
        connection.request(method, path or parts.path, headers={"Host": host or parts.netloc})
        answer = connection.getresponse()
        return answer.status, dict(answer.headers), answer.read().decode()


def refuses_connections(address: str) -> bool:
    """Within the seconds that a thread may need to close on a busy machine."""
    end = time.monotonic() + 10
    while time.monotonic() < end:
        # One that is reset, or waits in the queue, came before the port was closed.
        with contextlib.suppress(ConnectionResetError, TimeoutError):
            try:
                socket.create_connection(("127.0.0.1", urlsplit(address).port or 0), 1).close()
            except ConnectionRefusedError:
                return True
    return False


def test_a_visit_is_seen_and_the_page_says_what_it_proves(receipt: LoopbackReceipt) -> None:
    status, headers, page = ask(receipt.begin())
    assert status == 200
    assert receipt.wait(5) is True
    assert "has seen that this window opened" in page
    assert "This does not prove that the window is private." in page
    assert headers["Cache-Control"] == "no-store"
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert headers["Referrer-Policy"] == "no-referrer"
    assert "Set-Cookie" not in headers


def test_a_visit_may_come_while_we_wait(receipt: LoopbackReceipt) -> None:
    address = receipt.begin()
    with ThreadPoolExecutor(1) as pool:
        came = pool.submit(receipt.wait, 10)
        ask(address)
        assert came.result(5) is True


def test_who_waits_can_be_told_to_stop(receipt: LoopbackReceipt) -> None:
    receipt.begin()
    with ThreadPoolExecutor(1) as pool:
        came = pool.submit(receipt.wait, 60)
        receipt.close()
        assert came.result(5) is False


def test_nobody_comes(receipt: LoopbackReceipt) -> None:
    address = receipt.begin()
    assert receipt.wait(0.01) is False
    assert refuses_connections(address)
    assert not receipt.expects(urlsplit(address).path)  # too late


def test_the_page_is_gone_after_one_visit(receipt: LoopbackReceipt) -> None:
    address = receipt.begin()
    ask(address)
    assert refuses_connections(address)
    assert receipt.wait(5) is True


def test_of_many_visits_at_once_one_is_answered(receipt: LoopbackReceipt) -> None:
    path = urlsplit(receipt.begin()).path
    with ThreadPoolExecutor(16) as pool:
        assert list(pool.map(receipt.expects, [path] * 16)).count(True) == 1


def test_the_page_is_gone_after_its_time() -> None:
    assert refuses_connections(LoopbackReceipt(lives=0.05).begin())


def test_every_address_is_another() -> None:
    one, other = LoopbackReceipt(), LoopbackReceipt()
    first, second = urlsplit(one.begin()), urlsplit(other.begin())
    assert first.path != second.path
    assert len(first.path) > 30
    for receipt in (one, other):
        receipt.close()


@pytest.mark.parametrize("host", ["attacker.example", "localhost", "127.0.0.1", "[::1]"])
def test_another_name_is_refused(receipt: LoopbackReceipt, host: str) -> None:
    """A page of another site whose name leads to this PC, for example."""
    address = receipt.begin()
    port = urlsplit(address).port
    names = (host, f"{host}:{port}") if host != "127.0.0.1" else (host, f"{host}:1")
    assert [ask(address, host=name)[0] for name in names] == [404, 404]
    assert receipt.wait(0) is False


@pytest.mark.parametrize("path", ["/", "/favicon.ico", "/%2e%2e", "*"])
def test_another_path_is_refused(receipt: LoopbackReceipt, path: str) -> None:
    status, headers, page = ask(receipt.begin(), path=path)
    assert (status, headers["Cache-Control"]) == (404, "no-store")
    assert "There is nothing here" in page
    assert receipt.wait(0) is False


def test_the_path_is_compared_whole(receipt: LoopbackReceipt) -> None:
    address = receipt.begin()
    path = urlsplit(address).path
    for other in (path[:-1], path + "x", path + "?x=1", path.upper() + "A"):
        assert ask(address, path=other)[0] == 404
    assert receipt.wait(0) is False


@pytest.mark.parametrize("method", ["HEAD", "POST", "PUT", "OPTIONS", "CONNECT"])
def test_another_method_is_refused(receipt: LoopbackReceipt, method: str) -> None:
    address = receipt.begin()
    status, headers, _ = ask(address, method)
    assert (status, headers["Cache-Control"]) == (501, "no-store")
    assert ask(address)[0] == 200  # and it did not use the visit up


def test_who_talks_no_http_is_no_visit(receipt: LoopbackReceipt) -> None:
    address = receipt.begin()
    with socket.create_connection(("127.0.0.1", urlsplit(address).port or 0), 5) as stranger:
        stranger.sendall(b"\x16\x03\x01\x02\x00\x01\r\n\r\n")
        stranger.recv(100)
    assert ask(address)[0] == 200


def test_idle_connections_do_not_keep_the_visit_out(receipt: LoopbackReceipt) -> None:
    address = receipt.begin()
    with contextlib.ExitStack() as stack:
        for _ in range(30):
            place = ("127.0.0.1", urlsplit(address).port or 0)
            stack.enter_context(socket.create_connection(place, 5))
        assert ask(address)[0] == 200
    assert receipt.wait(5) is True


def test_no_port_is_said_in_our_own_words(
    receipt: LoopbackReceipt, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(24, "Too many open files")

    monkeypatch.setattr(socket.socket, "bind", full)
    with pytest.raises(BrowserFailed) as fault:
        receipt.begin()
    assert fault.value.details == "no port for the test page: Too many open files"
