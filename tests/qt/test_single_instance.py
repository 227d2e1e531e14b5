"""One tray per user: the first hears, later ones ask, and nobody can harm it by what they say."""

from __future__ import annotations

import contextlib
import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photosync_tray.app import socket_of
from photosync_tray.demo.scenes import Scene
from photosync_tray.qt.single_instance import (
    MAX_LINE,
    SHOW,
    Reply,
    SingleInstance,
    ask,
    socket_name,
)

_ROOT = Path(__file__).parents[2]
QUESTION = {"protocol": 1, "name": "status"}


@pytest.fixture
def name(tmp_path: Path) -> str:
    return socket_name(tmp_path / "run", "")


class First(QObject):
    """The running instance; it keeps what it heard, and answers where `answers` says so."""

    def __init__(self, instance: SingleInstance) -> None:
        super().__init__()
        self.instance = instance
        self.heard: list[dict[str, Any]] = []
        self.owed: list[Reply] = []
        self.answers = True
        instance.asked.connect(self._hear)
        instance.serve()

    def _hear(self, message: dict[str, Any], reply: Reply) -> None:
        self.heard.append(message)
        if self.answers:
            reply({"heard": message})
        else:
            self.owed.append(reply)


@pytest.fixture
def first(qapp: QApplication, name: str) -> Iterator[First]:
    instance = SingleInstance(name)
    assert instance.claim()
    yield First(instance)
    instance.release()


@pytest.fixture(scope="module")
def others() -> Iterator[Executor]:
    """Other processes, which ask. In a thread of this one Qt would wait with Python's lock held."""
    with ProcessPoolExecutor(4, get_context("spawn")) as pool:
        yield pool


@contextlib.contextmanager
def stranger(name: str) -> Iterator[socket.socket]:
    """Somebody who writes to the socket whatever comes to mind."""
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(name)
        line.settimeout(5)
        yield line


def answer(qtbot: QtBot, future: Future[dict[str, Any] | None]) -> dict[str, Any] | None:
    qtbot.waitUntil(future.done)
    return future.result()


def still_hears(first: First, others: Executor, qtbot: QtBot, name: str) -> bool:
    first.answers = True
    future = others.submit(ask, name, QUESTION, 5)
    return answer(qtbot, future) == {"heard": QUESTION}


# Who is first.


def test_second_is_not_first(first: First, name: str) -> None:
    second = SingleInstance(name)
    assert not second.claim()


def test_a_claim_in_vain_does_no_harm(
    first: First, others: Executor, qtbot: QtBot, name: str
) -> None:
    assert not SingleInstance(name).claim()
    assert not SingleInstance(name).claim()
    assert still_hears(first, others, qtbot, name)


def test_after_the_first_has_gone_another_is_first(first: First, name: str) -> None:
    first.instance.release()
    assert ask(name, QUESTION, 1) is None
    second = SingleInstance(name)
    assert second.claim()
    second.release()


def test_what_a_crash_left_behind_is_replaced(
    qapp: QApplication, others: Executor, qtbot: QtBot, name: str
) -> None:
    with socket.socket(socket.AF_UNIX) as crashed:
        crashed.bind(name)
        crashed.listen()
    assert Path(name).exists()
    assert ask(name, QUESTION, 1) is None
    instance = SingleInstance(name)
    assert instance.claim()
    assert still_hears(First(instance), others, qtbot, name)
    instance.release()


_LAUNCH = """
import sys
from PySide6.QtCore import QCoreApplication
from photosync_tray.qt.single_instance import SingleInstance
application = QCoreApplication([])
instance = SingleInstance(sys.argv[1])
print("first" if instance.claim() else "second", flush=True)
sys.stdin.read()
"""


def test_of_many_at_once_one_is_first(name: str) -> None:
    """After a crash, and a double-click too many."""
    with socket.socket(socket.AF_UNIX) as crashed:
        crashed.bind(name)
    command = [sys.executable, "-c", _LAUNCH, name]
    pipe = subprocess.PIPE
    with contextlib.ExitStack() as stack:
        launched = [
            subprocess.Popen(command, text=True, cwd=_ROOT, stdin=pipe, stdout=pipe)
            for _ in range(5)
        ]
        for each in launched:
            stack.enter_context(each)
        said = [each.stdout.readline() for each in launched if each.stdout]
        assert sorted(said) == ["first\n", *["second\n"] * 4]


def test_nobody_else_may_connect(first: First, name: str) -> None:
    assert Path(name).stat().st_mode & 0o077 == 0
    assert Path(name).parent.stat().st_mode & 0o777 == 0o700


def test_each_scene_of_the_demo_has_a_socket_of_its_own() -> None:
    assert len({socket_of(scene) for scene in (None, *Scene)}) == 13


def test_where_no_socket_can_be_made_the_program_runs_all_the_same(
    qapp: QApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    instance = SingleInstance(str(tmp_path / "no such folder" / "tray.sock"))
    assert instance.claim()
    assert "nobody can ask" in caplog.text


# Messages.


def test_question_and_answer(first: First, others: Executor, qtbot: QtBot, name: str) -> None:
    question = {**QUESTION, "text": "Grüße, 写真"}
    assert answer(qtbot, others.submit(ask, name, question, 5)) == {"heard": question}
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


def test_nobody_listens(name: str) -> None:
    assert ask(name, QUESTION, 1) is None


def test_no_answer_in_time(first: First, others: Executor, qtbot: QtBot, name: str) -> None:
    first.answers = False
    asked = others.submit(ask, name, QUESTION, 0.1)
    qtbot.waitUntil(asked.done)
    with pytest.raises(TimeoutError):
        asked.result()
    assert still_hears(first, others, qtbot, name)


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
    for line in first.instance.findChildren(QLocalSocket):
        line.abort()  # as the system does with the lines of a process that ends
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
