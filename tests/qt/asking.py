"""Another process that asks the running program."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot

from tests.qt.running import Bed


class Line:
    """One question over the socket."""

    def __init__(self, bed: Bed, message: dict[str, Any]) -> None:
        self._line = socket.socket(socket.AF_UNIX)
        self._line.connect(bed.socket)
        self._line.sendall(json.dumps({"protocol": 1, **message}).encode() + b"\n")
        self._line.setblocking(False)
        self._got = b""

    def answered(self) -> bool:
        try:
            self._got += self._line.recv(65536)
        except BlockingIOError:
            return False
        return self._got.endswith(b"\n")

    def answer(self, qtbot: QtBot) -> dict[str, Any]:
        qtbot.waitUntil(self.answered)
        answer: dict[str, Any] = json.loads(self._got)
        return answer

    def close(self) -> None:
        self._line.close()


Ask = Callable[..., Line]
