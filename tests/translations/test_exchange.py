"""One JSON file a language: filled in by a translator, taken back with checks."""

from __future__ import annotations

import json
from typing import Any

from resources.translations.catalogue import current, with_said
from resources.translations.collecting import Message
from resources.translations.exchange import exported, imported, key_of

OPEN = Message("Open", uses=("Button, label · qt/tray.py",))
DAYS = Message("{n} days", one="1 day")
MESSAGES = [OPEN, DAYS]


def document(**said: object) -> dict[str, Any]:
    """As exported, with translations of `open` and `days`."""
    known: dict[str, Any] = json.loads(exported("de", MESSAGES, []))
    for message, name in ((OPEN, "open"), (DAYS, "days")):
        if name in said:
            known[key_of(message)]["translation"] = said[name]
    return known


def test_what_a_translator_gets() -> None:
    known = document()
    assert known[key_of(OPEN)] == {
        "source": "Open",
        "comment": "Button, label · qt/tray.py",
        "plural": None,
        "translation": "",
    }
    assert known[key_of(DAYS)]["plural"] == ["1", "0, 2, 3, …"]
    assert known[key_of(DAYS)]["translation"] == ["", ""]


def test_what_is_translated_already_is_there() -> None:
    held = with_said(current(MESSAGES, []), {("PhotoSync", "Open"): ("Öffnen",)})
    assert json.loads(exported("de", MESSAGES, held))[key_of(OPEN)]["translation"] == "Öffnen"


def test_the_way_back() -> None:
    filled = document(open="Öffnen", days=["{n} Tag", "{n} Tage"])
    assert imported("de", MESSAGES, filled) == (
        {("PhotoSync", "Open"): ("Öffnen",), ("PhotoSync", "{n} days"): ("{n} Tag", "{n} Tage")},
        [],
    )


def test_the_translations_alone_will_do() -> None:
    assert imported("de", MESSAGES, {key_of(OPEN): "Öffnen"})[0] == {
        ("PhotoSync", "Open"): ("Öffnen",)
    }


def test_what_is_not_filled_in_is_passed_over() -> None:
    assert imported("de", MESSAGES, document(open="")) == ({}, [])


def test_what_is_faulty_is_named_and_left_out() -> None:
    said, wrong = imported("de", MESSAGES, document(open="Öffnen", days=["Tag", "Tage"]))
    assert list(said) == [("PhotoSync", "Open")]
    assert "lacks {n}" in wrong[0]


def test_texts_of_another_version_are_named() -> None:
    assert imported("de", MESSAGES, {"abc": "Öffnen"})[1] == ["abc: no such text"]
