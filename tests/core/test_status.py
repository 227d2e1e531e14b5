"""The public document of schema 1, and the exit code for every state and cause."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from photosync_tray import __version__
from photosync_tray.core import state as s
from photosync_tray.core.causes import Cause
from photosync_tray.core.errors import (
    NoBrowser,
    Offline,
    Problem,
    StorageError,
)
from photosync_tray.core.model import Match, SharePointLook
from photosync_tray.core.status import NAMES, causes, status
from tests.core.journey_samples import STATES, UNTIL, WATCHING
from tests.samples import (
    NO_PHOTO,
    OLD_PICTURE,
    ROBIN,
    SAME_PICTURE,
    findings,
    problem,
    properties,
    unseen,
    verdict,
    watch,
)

KEYS = {
    "schema": None,
    "version": None,
    "state": None,
    "demo": None,
    "account": {"username", "tenant", "name"},
    "exchange": {"present", "width", "height", "etag", "read_at"},
    "sharepoint": {"known", "placeholder", "timestamp", "sync_state", "matches"},
    "watch": {"started_at", "deadline", "next_check_at", "attempts"},
    "causes": {"id", "title", "action", "who"},
    "checked_at": None,
}


def document(state: s.State) -> dict[str, Any]:
    return status(state, demo=False)


def stuck(cause: Cause | None, kind: str = "ServiceFault") -> Problem:
    return Problem(kind, "title", "message", cause)


@pytest.mark.parametrize("state", STATES)
def test_the_document_has_the_keys_of_schema_1_in_every_state(state: str) -> None:
    said = document(STATES[state])
    assert list(said) == list(KEYS)
    for key, parts in KEYS.items():
        for part in said[key] if key == "causes" else [said[key]]:
            assert part is None or parts is None or set(part) == parts


@pytest.mark.parametrize("state", STATES)
def test_the_document_survives_json(state: str) -> None:
    said = document(STATES[state])
    assert json.loads(json.dumps(said)) == said


def test_the_names_of_the_states() -> None:
    assert {document(state)["state"] for state in STATES.values()} == {
        *("signed-out", "signing-in", "checking", "in-sync", "sync-needed", "watching"),
        *("timed-out", "nothing-to-sync", "failed"),
    }
    assert len(NAMES) == len(set(NAMES.values()))


def test_signed_out_there_is_nothing_to_tell() -> None:
    assert document(s.SignedOut()) == {
        "schema": 1,
        "version": __version__,
        "state": "signed-out",
        "demo": False,
        "account": None,
        "exchange": None,
        "sharepoint": None,
        "watch": None,
        "causes": [],
        "checked_at": None,
    }


def test_a_watch_tells_all_that_is_known() -> None:
    said = status(WATCHING, demo=True)
    assert said["demo"] is True
    assert said["account"] == {
        "username": "robin@contoso.example",
        "tenant": "contoso-id",
        "name": "Robin Maler",
    }
    assert said["exchange"] == {
        "present": True,
        "width": 648,
        "height": 648,
        "etag": "etag of new",
        "read_at": "2026-03-02T12:00:00Z",
    }
    assert said["sharepoint"] == {
        "known": True,
        "placeholder": False,
        "timestamp": "2026-03-02T12:00:00Z",
        "sync_state": True,
        "matches": False,
    }
    assert said["watch"] == {
        "started_at": "2026-03-02T12:00:00Z",
        "deadline": "2026-03-05T12:00:00Z",
        "next_check_at": "2026-03-02T12:00:15Z",
        "attempts": 0,
    }
    assert [cause["id"] for cause in said["causes"]] == ["asked-waiting"]
    assert said["causes"][0]["who"] == "microsoft"
    assert said["checked_at"] == "2026-03-02T12:00:00Z"


def test_times_are_utc_whatever_zone_they_came_in() -> None:
    in_berlin = datetime(2026, 7, 1, 1, 30, 15, 999, tzinfo=timezone(timedelta(hours=2)))
    look = SharePointLook(known=True, properties=properties(synced_at=in_berlin))
    said = document(s.SyncNeeded(ROBIN, findings(sharepoint=look)))
    assert said["sharepoint"]["timestamp"] == "2026-06-30T23:30:15Z"


def test_without_a_photo_its_size_is_not_told() -> None:
    exchange = document(s.NothingToSync(ROBIN, NO_PHOTO))["exchange"]
    assert exchange == {
        "present": False,
        "width": None,
        "height": None,
        "etag": None,
        "read_at": "2026-03-02T12:00:00Z",
    }


def test_where_sharepoint_was_not_seen_nothing_is_claimed_of_it() -> None:
    hidden = findings(sharepoint=unseen(Cause.CONSENT_NEEDED), match=Match.UNKNOWN)
    said = document(s.SyncNeeded(ROBIN, hidden))
    assert said["sharepoint"] == {
        "known": False,
        "placeholder": None,
        "timestamp": None,
        "sync_state": None,
        "matches": None,
    }
    assert [cause["id"] for cause in said["causes"]] == ["consent-needed"]


def test_a_check_under_way_tells_what_was_found_last() -> None:
    said = document(s.Checking(1, ROBIN, OLD_PICTURE))
    assert said["state"] == "checking"
    assert said["exchange"]["present"] is True
    assert said["checked_at"] == "2026-03-02T12:00:00Z"


def test_the_name_comes_from_the_directory_where_the_sign_in_did_not_tell_it() -> None:
    nameless = replace(ROBIN, name="")
    assert document(s.InSync(nameless, SAME_PICTURE))["account"]["name"] == "Robin Maler"
    assert document(s.Checking(1, nameless))["account"]["name"] == ""


def test_no_picture_and_no_details_get_into_the_document() -> None:
    said = json.dumps(document(s.Failed(problem(Offline), ROBIN, OLD_PICTURE)))
    assert "details of" not in said
    assert "jpeg" not in said


# Causes.


@pytest.mark.parametrize(
    ("state", "found"),
    [
        pytest.param(s.SignedOut(), [], id="signed out"),
        pytest.param(s.SignedOut(stuck(Cause.CONSENT_NEEDED)), ["consent-needed"], id="no consent"),
        pytest.param(s.SigningIn(1, UNTIL), [], id="signing in"),
        pytest.param(s.INITIAL, [], id="starting"),
        pytest.param(s.InSync(ROBIN, SAME_PICTURE), [], id="in sync"),
        pytest.param(s.SyncNeeded(ROBIN, OLD_PICTURE), ["sharepoint-old-picture"], id="old"),
        pytest.param(s.NothingToSync(ROBIN, NO_PHOTO), ["no-exchange-photo"], id="no photo"),
        pytest.param(WATCHING, ["asked-waiting"], id="watching"),
        pytest.param(
            replace(WATCHING, trouble=problem(Offline)),
            ["offline", "asked-waiting"],
            id="watching, offline",
        ),
        pytest.param(s.TimedOut(ROBIN, OLD_PICTURE, watch()), ["overdue"], id="timed out"),
        pytest.param(s.Failed(problem(NoBrowser), ROBIN), ["no-browser"], id="failed"),
        pytest.param(
            s.Failed(problem(Offline), ROBIN, OLD_PICTURE),
            ["offline", "sharepoint-old-picture"],
            id="failed, and more is known",
        ),
        pytest.param(s.Checking(1, ROBIN, OLD_PICTURE), [], id="looking again"),
        pytest.param(s.Failed(problem(StorageError), ROBIN), [], id="failed without a cause"),
    ],
)
def test_the_causes_of_a_state_first_the_one_that_counts(state: s.State, found: list[str]) -> None:
    assert list(causes(state)) == found


def test_what_could_not_be_compared_is_neither_yes_nor_no() -> None:
    undecided = replace(OLD_PICTURE, verdict=verdict(Match.UNKNOWN))
    said = status(s.SyncNeeded(ROBIN, undecided), demo=False)
    assert said["sharepoint"]["matches"] is None
