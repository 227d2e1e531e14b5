"""How the tray and whoever asks it talk: single lines of JSON with a version number."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, TypeAlias

PROTOCOL = 1
MAX_LINE = 64 * 1024
"""Bytes of one message to the tray."""

Reply: TypeAlias = Callable[[dict[str, Any]], None]
"""Answers once; does nothing when whoever asked has gone."""


def line_of(message: dict[str, Any]) -> bytes:
    return json.dumps(message).encode() + b"\n"


def message_of(line: bytes) -> dict[str, Any]:
    """Raises ValueError for what is no message."""
    try:
        found = json.loads(line)
    except RecursionError as fault:
        raise ValueError("no message") from fault
    if not isinstance(found, dict):
        raise ValueError("no message")
    return found
