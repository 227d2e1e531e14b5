"""Connections whose answer begins in time: http.client waits for each packet, not for the whole.

A proxy or a server that sends one byte of its headers every few seconds would otherwise be waited
for until they are 64 kB long, which may take days.
"""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from photosync_tray.adapters.alarms import Alarms

if TYPE_CHECKING:
    from urllib3.response import HTTPResponse

HEAD_SECONDS = 60.0
"""To connect, by way of a proxy too; and again for the headers of the answer."""

_ALARMS = Alarms()


class _InTime(HTTPConnection):
    def connect(self) -> None:
        with self._hung_up_in_time():
            super().connect()

    def getresponse(self) -> HTTPResponse:  # type: ignore[override] # as urllib3 itself has it
        with self._hung_up_in_time():
            return super().getresponse()

    @contextlib.contextmanager
    def _hung_up_in_time(self) -> Iterator[None]:
        over = threading.Event()

        def hang_up() -> None:
            over.set()
            if self.sock:  # none while the network is still asked for a connection
                with contextlib.suppress(OSError):
                    # Past ssl's own, which takes the session from under the reading thread.
                    socket.socket.shutdown(self.sock, socket.SHUT_RDWR)

        try:
            with _ALARMS.after(HEAD_SECONDS, hang_up):
                yield
        finally:
            # Whatever was read until then, or failed for it: half a head looks like a whole one.
            if over.is_set():
                raise TimeoutError("the head of the answer took too long")


class _SecureInTime(_InTime, HTTPSConnection):
    pass


class _Pool(HTTPConnectionPool):
    ConnectionCls = _InTime


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _SecureInTime


POOLS = {"http": _Pool, "https": _SecurePool}
"""For `PoolManager.pool_classes_by_scheme`."""
