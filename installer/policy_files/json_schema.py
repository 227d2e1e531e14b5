"""policies.schema.json: what may stand in the file of Linux, for editors and for checks before use.

It describes values in their one form. The program also takes other spellings of the same: capitals
in the words of a choice, 1 and 0 for yes and no, a line with semicolons for a list.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from photosync_tray.core.kinds import (
    ANYTHING,
    LONGEST,
    Choice,
    Kind,
    Number,
    OneLine,
    Several,
    YesNo,
)
from photosync_tray.core.settings import Setting

Document = dict[str, Any]


def json_schema(table: Iterable[Setting]) -> str:
    return json.dumps(schema(table), indent=2) + "\n"


def schema(table: Iterable[Setting]) -> Document:
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Policies of PhotoSync Tray",
        "type": "object",
        "additionalProperties": False,
        "properties": {setting.key: _property(setting) for setting in table},
    }


def _property(setting: Setting) -> Document:
    document = {"title": setting.name, "description": setting.meaning, **_of(setting.kind)}
    if setting.default not in ("", ()):
        document["default"] = setting.default
    if setting.example is not None:
        document["examples"] = [setting.example]
    return document


def _of(kind: Kind) -> Document:
    match kind:
        case YesNo():
            return {"type": "boolean"}
        case Number(low, high):
            return {"type": "integer", "minimum": low, "maximum": high}
        case Choice(labels):
            return {"enum": list(labels)}
        case Several(item):
            return {"type": "array", "items": _of(item)}
        case OneLine():
            return _text(kind)
    raise TypeError(kind)


def _text(kind: OneLine) -> Document:
    document: Document = {"type": "string", "maxLength": LONGEST}
    if kind.pattern != ANYTHING.pattern:
        document["pattern"] = rf"^\s*({kind.pattern})\s*$"
    # "$" would also match before a line break at the end.
    document["not"] = {"pattern": r"[\u0000-\u001f]"}
    return document
