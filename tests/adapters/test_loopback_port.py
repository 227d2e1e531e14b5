"""The receiver of a sign-in: how long it waits, and what becomes of its port."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator

import pytest

from photosync_tray.adapters.loopback import LoopbackReceiver
from photosync_tray.core.errors import SignInCancelled, SignInTimedOut
from tests.adapters.loopback_client import STATE, TRUE, port_of, post, raw


@pytest.fixture
def receiver() -> Iterator[LoopbackReceiver]:
    with LoopbackReceiver() as receiver:
        receiver.expect(STATE)
        yield receiver


class TestWaiting:
    def test_ends_after_its_time(self, receiver: LoopbackReceiver) -> None:
        with pytest.raises(SignInTimedOut):
            receiver.wait(0.05)

    def test_ends_when_cancelled(self, receiver: LoopbackReceiver) -> None:
        threading.Timer(0.05, receiver.cancel).start()
        with pytest.raises(SignInCancelled):
            receiver.wait(10)

    def test_a_cancelled_sign_in_takes_no_answer(self, receiver: LoopbackReceiver) -> None:
        receiver.cancel()
        assert post(receiver, TRUE) == 400
        with pytest.raises(SignInCancelled):
            receiver.check_cancelled()

    def test_cancelling_after_the_answer_still_cancels(self, receiver: LoopbackReceiver) -> None:
        post(receiver, TRUE)
        receiver.cancel()
        with pytest.raises(SignInCancelled):
            receiver.wait(0)


class TestThePort:
    def test_is_on_loopback_only(self, receiver: LoopbackReceiver) -> None:
        assert receiver.redirect_uri == f"http://localhost:{port_of(receiver)}"
        with pytest.raises(OSError, match=r"refused|unreachable|denied"):
            socket.create_connection(("127.0.0.2", port_of(receiver)), timeout=1)

    def test_is_free_afterwards(self) -> None:
        with LoopbackReceiver() as receiver:
            port = port_of(receiver)
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", port), timeout=1)

    def test_is_free_afterwards_with_connections_open(self) -> None:
        with contextlib.ExitStack() as stack:
            with LoopbackReceiver() as receiver:
                port = port_of(receiver)
                for _ in range(5):
                    stack.enter_context(raw(receiver, b"POST / HTTP/1.1\r\n"))
            with pytest.raises(ConnectionRefusedError):
                socket.create_connection(("127.0.0.1", port), timeout=1)

    def test_is_another_each_time(self) -> None:
        with LoopbackReceiver() as one, LoopbackReceiver() as other:
            assert one.redirect_uri != other.redirect_uri
