"""Lines survive the way from the tray to the console; documents have them in English."""

from __future__ import annotations

import json

import pytest

from photosync_tray.core.line_messages import all_unpacked, english, packed, unpacked
from photosync_tray.core.texts import Line
from tests.samples import NOON

NESTED = Line("{who} at {when}, {n} times", {"who": Line("IT"), "when": NOON, "n": 3}, one="once")


@pytest.mark.parametrize("line", [Line("Yes."), NESTED, Line("{name}", {"name": "Robin"})])
def test_a_line_survives_the_way(line: Line) -> None:
    assert unpacked(json.loads(json.dumps(packed(line)))) == line


@pytest.mark.parametrize(
    "message",
    [
        None,
        "Yes.",
        {"text": "Yes."},
        {"text": 1, "one": "", "values": {}},
        {"text": "Yes.", "one": "", "values": []},
        {"text": "{a}", "one": "", "values": {"a": None}},
        {"text": "{a}", "one": "", "values": {"a": {"at": "noon"}}},
        {"text": "{a}", "one": "", "values": {"a": {"text": "b"}}},
    ],
)
def test_what_is_no_line_is_refused(message: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - some of them are datetime's own
        unpacked(message)
    with pytest.raises(ValueError):  # noqa: PT011 - the same
        all_unpacked({"check": message})


def test_what_are_no_lines_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown kind"):
        all_unpacked([])


def test_a_document_has_its_lines_in_english() -> None:
    document = {"said": NESTED, "list": [Line("Yes."), 1], "pair": ("a", None)}
    assert english(document) == {
        "said": "IT at 2026-03-02 12:00 UTC, 3 times",
        "list": ["Yes.", 1],
        "pair": ["a", None],
    }
