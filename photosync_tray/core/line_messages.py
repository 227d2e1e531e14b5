"""Lines in documents: in English for JSON, whole on the way from the tray to the console."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from photosync_tray.core.texts import Line, Value


def english(document: object) -> Any:  # noqa: ANN401 - a JSON document
    """A document with its lines said in English, as JSON has them."""
    match document:
        case Line():
            return document.said()
        case dict():
            return {key: english(value) for key, value in document.items()}
        case list() | tuple():
            return [english(each) for each in document]
    return document


def packed(line: Line) -> dict[str, Any]:
    """As JSON has room for it."""
    values = {name: _packed(value) for name, value in line.values.items()}
    return {"text": line.text, "one": line.one, "values": values}


def _packed(value: Value) -> object:
    if isinstance(value, Line):
        return packed(value)
    return {"at": value.isoformat()} if isinstance(value, datetime) else value


def unpacked(message: object) -> Line:
    """Raises ValueError."""
    match message:
        case {"text": str(text), "one": str(one), "values": dict(values)}:
            said = {str(name): _unpacked(each) for name, each in values.items()}
            return Line._make((text, said, one))
    raise ValueError("a line of an unknown kind")


def _unpacked(value: object) -> Value:
    match value:
        case {"at": str(moment)}:
            return datetime.fromisoformat(moment)
        case dict():
            return unpacked(value)
        case str() | int():
            return value
    raise ValueError("a value of an unknown kind")


def all_unpacked(message: object) -> Mapping[str, Line]:
    """Several, by name. Raises ValueError."""
    if not isinstance(message, dict):
        raise ValueError("lines of an unknown kind")
    return {str(name): unpacked(each) for name, each in message.items()}
