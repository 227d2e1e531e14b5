"""A browser, or a stranger, that speaks to the receiver of a sign-in."""

from __future__ import annotations

import contextlib
import http.client
import socket
from collections.abc import Mapping
from urllib.parse import urlencode, urlsplit

from photosync_tray.adapters.loopback import LoopbackReceiver
from photosync_tray.core.errors import SignInTimedOut

STATE = "the-state-of-this-sign-in"
TRUE = {"code": "the-code", "state": STATE}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def port_of(receiver: LoopbackReceiver) -> int:
    port = urlsplit(receiver.redirect_uri).port
    assert port
    return port


def ask(
    receiver: LoopbackReceiver,
    method: str = "POST",
    path: str = "/",
    body: str = "",
    headers: Mapping[str, str] | None = None,
) -> tuple[int, str]:
    """Status and page."""
    connection = http.client.HTTPConnection("127.0.0.1", port_of(receiver), timeout=5)
    with contextlib.closing(connection):
        connection.request(method, path, body, {**FORM, **(headers or {})})
        response = connection.getresponse()
        return response.status, response.read().decode()


def post(receiver: LoopbackReceiver, fields: Mapping[str, str]) -> int:
    return ask(receiver, body=urlencode(fields))[0]


def raw(receiver: LoopbackReceiver, sent: bytes) -> socket.socket:
    """A connection over which this much was said."""
    connection = socket.create_connection(("127.0.0.1", port_of(receiver)), timeout=5)
    connection.sendall(sent)
    return connection


def nothing_came(receiver: LoopbackReceiver) -> bool:
    try:
        receiver.wait(0)
    except SignInTimedOut:
        return True
    return False
