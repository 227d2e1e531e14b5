"""The JSON schema and the program agree on what a policy may be."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from photosync_tray.core.kinds import Kind, OneLine, Several
from photosync_tray.core.settings import TABLE, Origin, Setting, resolve
from tests.core.test_settings import MALFORMED, WELL_FORMED
from tests.installer.group_policy import POLICY

SCHEMA: dict[str, Any] = json.loads((POLICY / "policies.schema.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)
EACH = pytest.mark.parametrize("setting", [pytest.param(s, id=s.key) for s in TABLE])

PIECES = st.sampled_from(
    [
        *("https://", "http://", "HTTPS://", "ftp:", "host.example", "host_1", "[::1]", "müller"),
        *("/", "/path", "?form=1", "#part", "@", "kim:secret@", ":8443", ":65536", ":0", ":", "\\"),
        *(" ", "\t", "\n", "\u00a0", "\u2028", ";", ",", ".", "-", "x" * 600),
        *("auto", "edge", "Global", "None", "off", "Debug"),
    ]
)
NUMBERS = st.integers(-2, 800) | st.floats(allow_nan=False, width=16)
ODD = st.recursive(
    st.none() | st.booleans() | NUMBERS | NUMBERS.map(float) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=2),
    max_leaves=4,
)
LINES = st.lists(PIECES, max_size=6).map("".join)


def near(kind: Kind) -> st.SearchStrategy[object]:
    """Values of all sorts, many of them almost right."""
    item = kind.item if isinstance(kind, Several) else kind
    lines = LINES
    if isinstance(item, OneLine):
        lines |= st.from_regex(item.pattern, fullmatch=True)
    return ODD | lines | st.lists(lines, max_size=3)


def accepted(setting: Setting, raw: object) -> tuple[bool, Any]:
    found = resolve({Origin.MACHINE_POLICY: {setting.key: raw}})
    value = found.value(setting.key)
    in_json = list(value) if isinstance(value, tuple) else value
    return not found.rejected, in_json


def valid(setting: Setting, value: object) -> bool:
    return VALIDATOR.is_valid({setting.key: value})


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@EACH
@settings(derandomize=True, database=None, deadline=None, max_examples=150)
@given(data=st.data())
def test_schema_and_program_agree(setting: Setting, data: st.DataObject) -> None:
    """What the schema lets through counts; what counts, it lets through in its one form."""
    raw = data.draw(near(setting.kind))
    counts, value = accepted(setting, raw)
    assert counts or not valid(setting, raw)
    assert valid(setting, value) or not counts
    assert not counts or accepted(setting, value) == (True, value)


@EACH
def test_default_and_examples_are_valid(setting: Setting) -> None:
    said = SCHEMA["properties"][setting.key]
    shown = [*said.get("examples", ()), *([said["default"]] if "default" in said else ())]
    assert shown
    assert [value for value in shown if not valid(setting, value)] == []


@pytest.mark.parametrize(("key", "raw"), MALFORMED)
def test_what_the_program_passes_over_the_schema_refuses(key: str, raw: object) -> None:
    assert not VALIDATOR.is_valid({key: raw})


@pytest.mark.parametrize(("key", "raw", "value"), WELL_FORMED)
def test_the_one_form_of_a_value_is_valid(key: str, raw: object, value: object) -> None:
    assert VALIDATOR.is_valid({key: list(value) if isinstance(value, tuple) else value})


def test_a_setting_that_does_not_exist_is_refused() -> None:
    assert not VALIDATOR.is_valid({"WatchHour": 5})


def test_every_setting_is_explained() -> None:
    for setting in TABLE:
        said = SCHEMA["properties"][setting.key]
        assert (said["title"], said["description"]) == (setting.name, setting.meaning)
        assert setting.meaning.endswith(".")
