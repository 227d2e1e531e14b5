"""The running instance answers what it is asked, and nobody harms it by what they say."""

from __future__ import annotations

import contextlib
import json
import socket
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photosync_tray.core.protocol import MAX_LINE
from photosync_tray.qt import pipe_windows, socket_unix
from photosync_tray.qt.single_instance import SHOW, SingleInstance, ask
from tests.qt.lines import QUESTION, First, answer, hang_up, still_hears, stranger

Ask = Callable[[str, dict[str, Any], float | None], dict[str, Any] | None]


@pytest.mark.parametrize("client", [socket_unix.ask, pipe_windows.ask])
def test_question_and_answer(
    first: First, others: Executor, qtbot: QtBot, name: str, client: Ask
) -> None:
    question = {**QUESTION, "text": "Grüße, 写真"}
    assert answer(qtbot, others.submit(client, name, question, 5)) == {"heard": question}
    assert first.heard == [question]


def test_many_ask_at_once(first: First, others: Executor, qtbot: QtBot, name: str) -> None:
    questions = [{**QUESTION, "number": number} for number in range(8)]
    asked = [others.submit(ask, name, question, 10) for question in questions]
    answers = [answer(qtbot, each) for each in asked]
    assert answers == [{"heard": question} for question in questions]


def test_an_answer_may_take_its_time(
    first: First, others: Executor, qtbot: QtBot, name: str
) -> None:
    first.answers = False
    asked = others.submit(ask, name, QUESTION, None)
    qtbot.waitUntil(lambda: bool(first.owed))
    assert not asked.done()
    first.owed[0]({"late": True})
    assert answer(qtbot, asked) == {"late": True}


def test_who_asked_before_anybody_served_is_heard(
    qapp: QApplication, others: Executor, qtbot: QtBot, name: str
) -> None:
    """The icon comes first; the program behind it takes a moment longer."""
    instance = SingleInstance(name)
    assert instance.claim()
    with stranger(name) as early:
        early.sendall(json.dumps(QUESTION).encode() + b"\n")
        qapp.processEvents()
        first = First(instance)
        qtbot.waitUntil(lambda: first.heard == [QUESTION])
        assert json.loads(early.recv(1000)) == {"heard": QUESTION}
    instance.release()


@pytest.mark.parametrize("client", [socket_unix.ask, pipe_windows.ask])
def test_nobody_listens(name: str, client: Ask) -> None:
    assert client(name, QUESTION, 1) is None


def test_no_answer_in_time(first: First, others: Executor, qtbot: QtBot, name: str) -> None:
    first.answers = False
    asked = others.submit(ask, name, QUESTION, 0.1)
    qtbot.waitUntil(asked.done)
    with pytest.raises(TimeoutError):
        asked.result()
    assert still_hears(first, others, qtbot, name)


def test_a_long_answer_arrives_whole_however_slowly_it_is_read(
    first: First, qtbot: QtBot, name: str
) -> None:
    """More than the system keeps for a reader who takes their time."""
    first.answers = False
    report = {"report": "x" * 4_000_000}
    with stranger(name) as line:
        line.sendall(json.dumps(QUESTION).encode() + b"\n")
        qtbot.waitUntil(lambda: bool(first.owed))
        first.owed[0](report)
        received = bytearray()

        def whole() -> bool:
            line.settimeout(0.01)
            with contextlib.suppress(TimeoutError):
                received.extend(line.recv(50_000))
            return received.endswith(b"\n")

        qtbot.waitUntil(whole, timeout=20_000)
    assert json.loads(received) == report


def test_a_limit_of_years_is_no_error(
    first: First, others: Executor, qtbot: QtBot, name: str
) -> None:
    assert answer(qtbot, others.submit(ask, name, QUESTION, 1e9)) == {"heard": QUESTION}


def test_the_first_ends_before_it_answers(
    first: First, others: Executor, qtbot: QtBot, name: str
) -> None:
    first.answers = False
    asked = others.submit(ask, name, QUESTION, None)
    qtbot.waitUntil(lambda: bool(first.owed))
    hang_up(first.instance)
    qtbot.waitUntil(asked.done)
    with pytest.raises(ConnectionError):
        asked.result()


@pytest.mark.parametrize(
    "said",
    [
        b"hello\n",
        b"\xff\xfe\n",
        b"\n",
        b"5\n",
        b"[1, 2]\n",
        b"null\n",
        b'"show"\n',
        b"[" * 60_000 + b"\n",
        b"x" * (MAX_LINE + 1),
        b"x" * (MAX_LINE * 4) + b"\n",
    ],
    ids=["text", "bytes", "nothing", "number", "list", "null", "word", "deep", "long", "longer"],
)
def test_nonsense_is_dropped(
    first: First, others: Executor, qtbot: QtBot, name: str, said: bytes
) -> None:
    def say() -> bytes:
        with stranger(name) as line, contextlib.suppress(BrokenPipeError, ConnectionResetError):
            line.sendall(said)
            return line.recv(100)
        return b""

    with ThreadPoolExecutor() as pool:
        talking = pool.submit(say)
        qtbot.waitUntil(talking.done)
        assert talking.result() == b""
    assert first.heard == []
    assert still_hears(first, others, qtbot, name)


def test_who_vanished_does_no_harm(first: First, others: Executor, qtbot: QtBot, name: str) -> None:
    first.answers = False
    with stranger(name) as line:
        line.sendall(json.dumps(QUESTION).encode() + b"\n")
        qtbot.waitUntil(lambda: bool(first.owed))
    assert still_hears(first, others, qtbot, name)
    first.owed[0]({"too": "late"})
    assert still_hears(first, others, qtbot, name)


def test_half_a_message_waits_for_its_other_half(first: First, qtbot: QtBot, name: str) -> None:
    text = json.dumps(SHOW).encode() + b"\n"
    with stranger(name) as line:
        line.sendall(text[:9])
        with stranger(name) as other:
            other.sendall(json.dumps(QUESTION).encode() + b"\n")
            qtbot.waitUntil(lambda: first.heard == [QUESTION])
        line.sendall(text[9:])
        qtbot.waitUntil(lambda: first.heard == [QUESTION, SHOW])
        assert json.loads(line.recv(1000)) == {"heard": SHOW}


@pytest.mark.parametrize("said", [b"nonsense\n", b"[]\n"])
def test_an_answer_that_is_no_message(name: str, others: Executor, said: bytes) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(name)
        server.listen()
        asked = others.submit(ask, name, QUESTION, 5)
        line, _ = server.accept()
        with line:
            line.recv(1000)
            line.sendall(said)
            with pytest.raises(ValueError):  # noqa: PT011 - of json or our own
                asked.result(10)
