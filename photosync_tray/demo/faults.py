"""Troubles that a test orders: a wrong answer, a late one, or far too much of it."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from flask import Response

from photosync_tray.demo.request_log import Service

_MEGABYTE = 1 << 20


@dataclass(frozen=True)
class Fault:
    """Spoils the next `times` answers (None: all) of a service below `path_prefix`.

    With `stall` alone the right answer comes, `stall` seconds late. `status`, `headers`, `body`
    or `megabytes` replace the answer; `announced=False` leaves out the length of the megabytes.
    """

    service: Service
    path_prefix: str = "/"
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes | str = b""
    stall: float = 0.0
    megabytes: int = 0
    announced: bool = True
    times: int | None = 1

    def answer(self) -> Response | None:
        """The answer in place of the right one, or None when that is to be given."""
        if self.megabytes:
            return self._flood()
        if self.status is None:
            return None
        return Response(self.body, self.status, dict(self.headers))

    def _flood(self) -> Response:
        response = Response(self._megabytes(), self.status or 200, mimetype="image/jpeg")
        response.headers.update(dict(self.headers))
        if self.announced:
            response.content_length = self.megabytes * _MEGABYTE
        return response

    def _megabytes(self) -> Iterator[bytes]:
        block = bytes(_MEGABYTE)
        for _ in range(self.megabytes):
            yield block


class Faults:
    """The faults still to come; the earliest that fits is taken."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []
        self._lock = threading.Lock()

    def add(self, fault: Fault) -> None:
        with self._lock:
            self._faults.append(fault)

    def clear(self) -> None:
        with self._lock:
            self._faults.clear()

    def take(self, service: Service, path: str) -> Fault | None:
        """The fault for this request, counted down."""
        with self._lock:
            for place, fault in enumerate(self._faults):
                if fault.service is service and path.startswith(fault.path_prefix):
                    self._count_down(place, fault)
                    return fault
        return None

    def _count_down(self, place: int, fault: Fault) -> None:
        if fault.times is None:
            return
        if fault.times <= 1:
            del self._faults[place]
        else:
            self._faults[place] = replace(fault, times=fault.times - 1)
