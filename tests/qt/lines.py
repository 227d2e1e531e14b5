"""Both ends of the socket: the running instance, and those who ask it."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Iterator
from concurrent.futures import Executor, Future
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from photosync_tray.core.protocol import Reply
from photosync_tray.qt.single_instance import SingleInstance, ask
from photosync_tray.qt.socket_unix import Line

QUESTION = {"protocol": 1, "name": "status"}


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


def hang_up(instance: SingleInstance) -> None:
    """As the system does with the lines of a process that ends."""
    for line in instance.findChildren(Line):
        line.hang_up()
    for socket_of_qt in instance.findChildren(QLocalSocket):
        socket_of_qt.abort()


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
