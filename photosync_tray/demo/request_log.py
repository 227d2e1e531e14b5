"""What each service was asked, for tests and measurements; holds no token and no content."""

from __future__ import annotations

import enum
import threading
from collections.abc import Iterator
from dataclasses import dataclass


class Service(enum.StrEnum):
    """The parts of the tenant, each on a port of its own."""

    IDENTITY = "identity"
    SIGN_IN = "sign-in"
    GRAPH = "graph"
    PORTAL = "portal"
    SHAREPOINT = "sharepoint"
    PROXY = "proxy"


@dataclass(frozen=True)
class Asked:
    """One request and the size of its answer's body in bytes (announced, when cut off)."""

    service: Service
    method: str
    path: str
    query: str
    has_bearer: bool
    cookies: frozenset[str]
    status: int
    bytes_sent: int


class RequestLog:
    """In the order of the answers; an answer is in the log before its first byte is sent."""

    def __init__(self) -> None:
        self._entries: list[Asked] = []
        self._lock = threading.Lock()

    def append(self, asked: Asked) -> None:
        with self._lock:
            self._entries.append(asked)

    def clear(self) -> None:
        with self._lock:
            self._entries.clear()

    def of(self, service: Service, path_prefix: str = "") -> list[Asked]:
        return [
            asked
            for asked in self
            if asked.service is service and asked.path.startswith(path_prefix)
        ]

    def __iter__(self) -> Iterator[Asked]:
        with self._lock:
            return iter(self._entries.copy())

    def __len__(self) -> int:
        with self._lock:
            return len(self._entries)
