"""What two processes did to MSAL's cache is put together; nobody's newer token is thrown away."""

from __future__ import annotations

import json
from typing import Any

import pytest

from photosync_tray.adapters.cache_merge import merged


def cache(**tokens: tuple[str, int]) -> str:
    """Refresh tokens by account: the secret, and when it was written."""
    entries = {
        account: {"secret": secret, "last_modification_time": str(when)}
        for account, (secret, when) in tokens.items()
    }
    return json.dumps({"RefreshToken": entries})


def tokens(text: str) -> dict[str, str]:
    entries = json.loads(text)["RefreshToken"]
    return {account: entry["secret"] for account, entry in entries.items()}


OLD = ("old", 1)
MINE = ("mine", 5)


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "kept"),
    [
        ({"alex": OLD}, {"alex": MINE}, {"alex": OLD}, {"alex": "mine"}),
        ({"alex": OLD}, {"alex": OLD}, {"alex": ("theirs", 4)}, {"alex": "theirs"}),
        ({"alex": OLD}, {"alex": MINE}, {"alex": ("theirs", 4)}, {"alex": "mine"}),
        ({"alex": OLD}, {"alex": MINE}, {"alex": ("theirs", 6)}, {"alex": "theirs"}),
        ({"alex": OLD}, {"alex": MINE}, {"alex": ("theirs", 5)}, {"alex": "mine"}),
        ({}, {"alex": MINE}, {"robin": OLD}, {"alex": "mine", "robin": "old"}),
        ({"alex": OLD}, {}, {"alex": OLD, "robin": OLD}, {"robin": "old"}),
        ({"alex": OLD}, {}, {"alex": ("theirs", 2)}, {"alex": "theirs"}),
        ({"alex": OLD}, {"alex": MINE}, {}, {"alex": "mine"}),
        ({"alex": OLD}, {"alex": OLD}, {}, {}),
    ],
    ids=[
        *("only I renewed", "only they renewed", "they renewed, I later", "I renewed, they later"),
        *("both in one second", "each signed somebody in", "I removed", "I removed, they renewed"),
        *("they removed, I renewed", "they removed"),
    ],
)
def test_what_is_kept(
    base: dict[str, Any], mine: dict[str, Any], theirs: dict[str, Any], kept: dict[str, str]
) -> None:
    assert tokens(merged(cache(**base), cache(**mine), cache(**theirs))) == kept


def test_a_kind_that_only_one_has_is_kept() -> None:
    mine = json.dumps({"AccessToken": {"a": {"secret": "x", "cached_at": "7"}}})
    found = json.loads(merged("", mine, cache(alex=OLD)))
    assert sorted(found) == ["AccessToken", "RefreshToken"]


def test_nothing_before_and_nothing_beside_is_mine() -> None:
    assert tokens(merged("", cache(alex=MINE), "")) == {"alex": "mine"}


@pytest.mark.parametrize("stamp", ["", "soon", "-1", None])
def test_a_time_that_cannot_be_read_counts_as_long_ago(stamp: str | None) -> None:
    theirs = {"RefreshToken": {"alex": {"secret": "theirs", "last_modification_time": stamp}}}
    assert tokens(merged("", cache(alex=MINE), json.dumps(theirs))) == {"alex": "mine"}


@pytest.mark.parametrize("other", ["no JSON", "[]", '{"name": "text"}', "5"])
def test_what_is_no_cache_does_not_spoil_mine(other: str) -> None:
    mine = cache(alex=MINE)
    assert merged("", mine, other) == mine
    assert merged(other, mine, cache(alex=OLD)) == mine
