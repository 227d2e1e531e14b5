"""A hostile program on this PC, or a hostile web page, at the port of a sign-in."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Iterator
from urllib.parse import urlencode

import pytest
import requests

from photosync_tray.adapters.loopback import MAX_BODY, MAX_OPEN, LoopbackReceiver
from photosync_tray.core.cancellation import Cancellation
from photosync_tray.core.model import Account
from photosync_tray.demo.visitor import Visitor
from tests.adapters.installed import Installed
from tests.adapters.loopback_client import STATE, TRUE, ask, nothing_came, port_of, post, raw
from tests.adapters.signing_in import query_of

BODY = urlencode(TRUE)
AT_ONCE = 2.0
"""Seconds, and less than the receiver waits for whoever says nothing."""


@pytest.fixture
def receiver() -> Iterator[LoopbackReceiver]:
    with LoopbackReceiver() as receiver:
        receiver.expect(STATE)
        yield receiver


def said(receiver: LoopbackReceiver, *headers: str, body: str = BODY, path: str = "/") -> bytes:
    """The first line of the answer to exactly these headers."""
    head = "\r\n".join([f"POST {path} HTTP/1.1", *headers, "", ""])
    with raw(receiver, (head + body).encode()) as connection:
        return connection.recv(1000).split(b"\r\n")[0]


class TestAHeaderThatCanBeReadInTwoWays:
    LENGTH = f"Content-Length: {len(BODY)}"

    def test_of_the_host(self, receiver: LoopbackReceiver) -> None:
        both = ("Host: localhost", "Host: attacker.example")
        for hosts in (both, both[::-1]):
            assert b" 400 " in said(receiver, *hosts, self.LENGTH)
        assert nothing_came(receiver)

    def test_of_the_length(self, receiver: LoopbackReceiver) -> None:
        for headers in (
            (self.LENGTH, "Content-Length: 5"),
            (self.LENGTH, self.LENGTH),
            (self.LENGTH, "Transfer-Encoding: chunked"),
            (f"Content-Length: +{len(BODY)}",),
            (f"Content-Length: {len(BODY)}_0",),
            ("Content-Length: ٣",),
            ("Content-Length: " + "9" * 5000,),
        ):
            assert b" 400 " in said(receiver, "Host: localhost", *headers)
        assert nothing_came(receiver)

    def test_of_the_address(self, receiver: LoopbackReceiver) -> None:
        for path in ("http://attacker.example/", "http://localhost/", "/%2e", "/."):
            assert b" 400 " in said(receiver, "Host: localhost", self.LENGTH, path=path)
        assert nothing_came(receiver)

    def test_of_the_state(self, receiver: LoopbackReceiver) -> None:
        twice = f"state=another&{BODY}"
        assert ask(receiver, body=twice)[0] == 400
        assert nothing_came(receiver)


class TestAWebPage:
    def test_that_leads_its_own_name_to_us_sees_nothing(self, receiver: LoopbackReceiver) -> None:
        status, page = ask(
            receiver, "GET", headers={"Host": f"rebound.example:{port_of(receiver)}"}
        )
        assert status == 400
        assert "Almost there" not in page

    def test_may_neither_ask_first_nor_read_nor_frame(self, receiver: LoopbackReceiver) -> None:
        asks = {"Origin": "https://attacker.example", "Access-Control-Request-Method": "POST"}
        assert ask(receiver, "OPTIONS", headers=asks)[0] == 501
        answer = requests.get(receiver.redirect_uri, headers=asks, timeout=5)
        assert not [name for name in answer.headers if name.lower().startswith("access-control")]
        assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]

    def test_that_tries_every_port_ends_nothing(self, receiver: LoopbackReceiver) -> None:
        """It finds ours, but knows no state: every guess is refused, and the answer is taken."""
        refused = [post(receiver, {"code": "x", "state": f"{guess:032x}"}) for guess in range(200)]
        assert set(refused) == {400}
        assert nothing_came(receiver)
        assert post(receiver, TRUE) == 200


class TestManyConnections:
    def test_hundreds_that_say_nothing_do_not_keep_the_answer_out(
        self, receiver: LoopbackReceiver
    ) -> None:
        before = threading.active_count()
        with contextlib.ExitStack() as stack:
            for _ in range(4 * MAX_OPEN):
                stack.enter_context(raw(receiver, b""))
            began = time.monotonic()
            assert post(receiver, TRUE) == 200
            assert time.monotonic() - began < 5
            assert threading.active_count() - before <= MAX_OPEN + 16
        assert receiver.wait(0) == TRUE

    def test_half_said_ones_do_not_either(self, receiver: LoopbackReceiver) -> None:
        half = f"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: {MAX_BODY}\r\n\r\ncode="
        with contextlib.ExitStack() as stack:
            for _ in range(2 * MAX_OPEN):
                stack.enter_context(raw(receiver, half.encode()))
            assert post(receiver, TRUE) == 200

    def test_the_oldest_makes_room(self, receiver: LoopbackReceiver) -> None:
        with contextlib.ExitStack() as stack:
            first = stack.enter_context(raw(receiver, b""))
            for _ in range(MAX_OPEN):
                stack.enter_context(raw(receiver, b""))
            first.settimeout(AT_ONCE)
            assert first.recv(1) == b""

    def test_no_thread_is_left_behind(self) -> None:
        before = set(threading.enumerate())
        with contextlib.ExitStack() as stack:
            with LoopbackReceiver() as receiver:
                idle = [stack.enter_context(raw(receiver, b"")) for _ in range(10)]
                post(receiver, TRUE)
            for connection in idle:
                connection.settimeout(AT_ONCE)
                assert connection.recv(1) == b""
        for thread in set(threading.enumerate()) - before:
            thread.join(2)
        assert set(threading.enumerate()) - before == set()

    def test_the_answer_is_given_a_page_though_all_else_ends(self) -> None:
        for _ in range(20):
            with LoopbackReceiver() as receiver, contextlib.ExitStack() as stack:
                receiver.expect(STATE)
                head = f"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: {len(BODY)}\r\n\r\n"
                browser = stack.enter_context(raw(receiver, (head + BODY).encode()))
                receiver.wait(5)
                kept = stack.pop_all()
            with kept:
                assert b" 200 " in browser.recv(1000)


def test_a_whole_sign_in_under_attack_ends_in_the_account(installed: Installed) -> None:
    """A program that sees the port, and floods it while the person is on Microsoft's page."""
    identity = installed.identity()
    told: list[int] = []

    def attack(port: int) -> None:
        for number in range(300):
            answer = socket.create_connection(("127.0.0.1", port), timeout=5)
            with answer:
                body = f"code=planted&state=guess-{number}"
                head = f"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: {len(body)}\r\n\r\n"
                answer.sendall((head + body).encode())
                told.append(int(answer.recv(100).split()[1]))

    with Visitor(installed.tenant.addresses) as visitor:

        def show(address: str) -> None:
            port = int(query_of(address)["redirect_uri"].rpartition(":")[2])
            attacker = threading.Thread(target=attack, args=(port,))
            attacker.start()
            while len(told) < 10:
                threading.Event().wait(0.001)
            visitor.sign_in(address)
            attacker.join()

        account: Account = identity.sign_in(show, Cancellation())
    assert account.username == "alex.morgan@contoso.example"
    assert set(told) == {400}
