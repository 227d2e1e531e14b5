"""The receiver of a sign-in: takes the one true answer, whatever else knocks at its port."""

from __future__ import annotations

import contextlib
import http.client
import socket
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlencode

import pytest

from photosync_tray.adapters import loopback
from photosync_tray.adapters.loopback import MAX_BODY, LoopbackReceiver
from tests.adapters.loopback_client import FORM, STATE, TRUE, ask, nothing_came, port_of, post, raw


@pytest.fixture
def receiver() -> Iterator[LoopbackReceiver]:
    with LoopbackReceiver() as receiver:
        receiver.expect(STATE)
        yield receiver


class TestTheAnswer:
    def test_arrives(self, receiver: LoopbackReceiver) -> None:
        assert post(receiver, TRUE) == 200
        assert receiver.wait(0) == TRUE

    def test_may_come_while_we_wait(self, receiver: LoopbackReceiver) -> None:
        with ThreadPoolExecutor(1) as pool:
            answer = pool.submit(receiver.wait, 10)
            post(receiver, TRUE)
            assert answer.result(5) == TRUE

    def test_may_be_an_error(self, receiver: LoopbackReceiver) -> None:
        status, page = ask(receiver, body=urlencode({"error": "access_denied", "state": STATE}))
        assert status == 200
        assert "Not signed in" in page
        assert receiver.wait(0)["error"] == "access_denied"

    def test_may_carry_a_query_and_odd_letters(self, receiver: LoopbackReceiver) -> None:
        answer = {**TRUE, "error_description": "Zoë & co=?%"}
        assert ask(receiver, path="/?x=1", body=urlencode(answer))[0] == 200
        assert receiver.wait(0) == answer

    def test_counts_once(self, receiver: LoopbackReceiver) -> None:
        post(receiver, TRUE)
        assert post(receiver, {"code": "another", "state": STATE}) == 400
        assert receiver.wait(0) == TRUE

    def test_is_one_even_when_many_come_at_once(self, receiver: LoopbackReceiver) -> None:
        answers = [{"code": f"code-{n}", "state": STATE} for n in range(16)]
        with ThreadPoolExecutor(16) as pool:
            taken = list(pool.map(receiver.accept, answers))
        assert taken.count(True) == 1
        assert receiver.wait(0) == answers[taken.index(True)]

    def test_leaves_no_trace_in_the_browser(self, receiver: LoopbackReceiver) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", port_of(receiver), timeout=5)
        with contextlib.closing(connection):
            connection.request("POST", "/", urlencode(TRUE), FORM)
            response = connection.getresponse()
            page = response.read().decode()
        assert response.headers["Cache-Control"] == "no-store"
        assert response.headers["Referrer-Policy"] == "no-referrer"
        assert "default-src 'none'" in response.headers["Content-Security-Policy"]
        assert response.headers["Server"].strip() == "PhotoSyncTray"
        assert "the-code" not in page
        assert "You can close this tab." in page


class TestAStranger:
    @pytest.mark.parametrize(
        "fields",
        [
            {"code": "planted", "state": "another"},
            {"code": "planted", "state": ""},
            {"code": "planted"},
            {"code": "planted", "state": STATE + "x"},
            {"code": "planted", "state": STATE[:-1]},
            {"code": "planted", "state": "státe"},
            {"error": "access_denied"},
        ],
    )
    def test_without_the_state(self, receiver: LoopbackReceiver, fields: dict[str, str]) -> None:
        assert post(receiver, fields) == 400
        assert nothing_came(receiver)
        assert post(receiver, TRUE) == 200

    def test_before_there_is_a_state(self) -> None:
        with LoopbackReceiver() as receiver:
            assert post(receiver, {"code": "planted", "state": ""}) == 400
            assert post(receiver, {"code": "planted"}) == 400
            assert nothing_came(receiver)

    def test_who_puts_the_code_into_the_address(self, receiver: LoopbackReceiver) -> None:
        status, _ = ask(receiver, "GET", f"/?{urlencode(TRUE)}")
        assert status == 404
        assert nothing_came(receiver)

    def test_who_looks_at_the_address_is_sent_back(self, receiver: LoopbackReceiver) -> None:
        status, page = ask(receiver, "GET")
        assert status == 200
        assert "Go back to the sign-in page" in page
        assert nothing_came(receiver)

    @pytest.mark.parametrize("method", ["PUT", "DELETE", "OPTIONS", "HEAD", "CONNECT"])
    def test_with_another_method(self, receiver: LoopbackReceiver, method: str) -> None:
        status, _ = ask(receiver, method, body=urlencode(TRUE))
        assert status == 501
        assert nothing_came(receiver)

    @pytest.mark.parametrize(
        "host",
        ["attacker.example", "attacker.example:80", "localhost.attacker.example", "[::1]", ""],
    )
    def test_who_reaches_us_by_another_name(self, receiver: LoopbackReceiver, host: str) -> None:
        status, _ = ask(receiver, body=urlencode(TRUE), headers={"Host": host})
        assert status == 400
        assert nothing_came(receiver)

    @pytest.mark.parametrize("host", ["localhost", "localhost:8080", "127.0.0.1:1"])
    def test_our_own_names_are_good(self, receiver: LoopbackReceiver, host: str) -> None:
        assert ask(receiver, body=urlencode(TRUE), headers={"Host": host})[0] == 200

    @pytest.mark.parametrize("path", ["/callback", "/..", "*"])
    def test_at_another_path(self, receiver: LoopbackReceiver, path: str) -> None:
        status, _ = ask(receiver, path=path, body=urlencode(TRUE))
        assert status == 400
        assert nothing_came(receiver)

    @pytest.mark.parametrize("length", [MAX_BODY + 1, 10 * MAX_BODY, 1 << 40, 0, -1])
    def test_who_announces_too_much_or_nothing(
        self, receiver: LoopbackReceiver, length: int
    ) -> None:
        with raw(
            receiver,
            f"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: {length}\r\n\r\n".encode(),
        ) as connection:
            assert b" 400 " in connection.recv(100)
        assert nothing_came(receiver)

    @pytest.mark.parametrize(
        "header", [b"", b"Content-Length: many\r\n", b"Transfer-Encoding: chunked\r\n"]
    )
    def test_who_does_not_say_how_much(self, receiver: LoopbackReceiver, header: bytes) -> None:
        with raw(
            receiver, b"POST / HTTP/1.1\r\nHost: localhost\r\n" + header + b"\r\n"
        ) as connection:
            assert b" 400 " in connection.recv(100)
        assert nothing_came(receiver)

    def test_the_largest_answer_is_still_taken(self, receiver: LoopbackReceiver) -> None:
        body = urlencode(TRUE) + "&filler="
        assert ask(receiver, body=body + "x" * (MAX_BODY - len(body)))[0] == 200

    def test_who_talks_no_http(self, receiver: LoopbackReceiver) -> None:
        with raw(receiver, b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n") as connection:
            connection.recv(100)
        assert nothing_came(receiver)
        assert post(receiver, TRUE) == 200


class TestSlowness:
    @pytest.fixture(autouse=True)
    def impatient(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(loopback, "_SOCKET_SECONDS", 0.3)
        monkeypatch.setattr(loopback._Handler, "timeout", 0.3)

    def head(self, length: int) -> bytes:
        return f"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: {length}\r\n\r\n".encode()

    def test_half_a_body_is_hung_up_and_not_taken(self, receiver: LoopbackReceiver) -> None:
        body = urlencode({"state": STATE, "code": "cut-off"}).encode()
        with raw(receiver, self.head(len(body)) + body[:-3]) as connection:
            assert connection.recv(100) == b""
        assert nothing_came(receiver)
        assert post(receiver, TRUE) == 200

    def test_half_a_body_and_goodbye_is_not_taken(self, receiver: LoopbackReceiver) -> None:
        body = urlencode({"state": STATE, "code": "cut-off"}).encode()
        with raw(receiver, self.head(len(body)) + body[:-3]) as connection:
            connection.shutdown(socket.SHUT_WR)
            assert b" 400 " in connection.recv(100)
        assert nothing_came(receiver)

    def test_a_dripping_body_is_given_up(self, receiver: LoopbackReceiver) -> None:
        began = time.monotonic()
        with raw(receiver, self.head(MAX_BODY)) as connection:
            connection.settimeout(0.02)
            while not self._answered(connection):
                connection.sendall(b"x")
        assert time.monotonic() - began < 3
        assert nothing_came(receiver)

    @staticmethod
    def _answered(connection: socket.socket) -> bool:
        try:
            connection.recv(100)
        except TimeoutError:
            return False
        except ConnectionResetError:
            return True
        return True

    def test_an_idle_connection_is_hung_up(self, receiver: LoopbackReceiver) -> None:
        with raw(receiver, b"") as connection:
            assert connection.recv(100) == b""


def test_fifty_idle_connections_do_not_keep_the_answer_out(receiver: LoopbackReceiver) -> None:
    began = time.monotonic()
    with contextlib.ExitStack() as stack:
        for _ in range(50):
            stack.enter_context(raw(receiver, b""))
        assert post(receiver, TRUE) == 200
        assert time.monotonic() - began < 2, "the queue of the port is full"
    assert receiver.wait(0) == TRUE
