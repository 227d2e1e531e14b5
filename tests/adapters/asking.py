"""Asking servers on loopback for something, as the adapters do."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest

from photosync_tray.adapters.web import BoundedSession, Web
from tests.adapters.servers import (
    TOKEN,
    Answer,
    Server,
)

Ask = Callable[[Web, str], object]
JSON = "application/json"


def ask_json(web: Web, url: str) -> object:
    return web.json(url, TOKEN)


def ask_picture(web: Web, url: str) -> object:
    return web.picture(url, TOKEN)


both = pytest.mark.parametrize("ask", [ask_json, ask_picture])


class Loopback:
    """Starts servers, and sessions that may speak to them."""

    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack

    def server(self, answer: Answer) -> Server:
        return self._stack.enter_context(Server(answer))

    def session(self, *origins: str, ca_file: str | None = None, proxy: str = "") -> BoundedSession:
        allows = frozenset(origins).__contains__
        return self._stack.enter_context(BoundedSession(allows, ca_file=ca_file, proxy=proxy))

    def web(self, *origins: str, ca_file: Path | None = None, proxy: str = "") -> Web:
        return Web(self.session(*origins, ca_file=str(ca_file) if ca_file else None, proxy=proxy))


Meet = Callable[[Answer, Ask], Server]
