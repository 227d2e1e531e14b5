"""The status for IT: what is in it, what never is, and when it is written."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest

from photosync_tray import __version__
from photosync_tray.core import state as s
from photosync_tray.core.autostart import AtSignIn, Why
from photosync_tray.core.causes import Cause
from photosync_tray.core.errors import StorageError
from photosync_tray.core.fleet import FleetReporter, fleet_status
from photosync_tray.core.ports import FleetStore
from photosync_tray.core.settings import Origin, resolve
from photosync_tray.core.status import NAMES
from tests.core.journey_samples import STATES, WATCHING
from tests.fakes import ImmediateRunner, ManualRunner, Outside
from tests.samples import NOON, OLD_PICTURE, ROBIN, SAME_PICTURE

POLICIES = {"ClientId": "program-id", "TenantId": "contoso.example", "Nonsense": 1}
SETTINGS = resolve({Origin.MACHINE_POLICY: POLICIES, Origin.USER_POLICY: {"WatchHours": 5}})
START = AtSignIn(True, Why.INSTALLED)
NEEDED, IN_SYNC = s.SyncNeeded(ROBIN, OLD_PICTURE), s.InSync(ROBIN, SAME_PICTURE)


class MemoryFleet(FleetStore):
    """Keeps every document; `full` is a disk that takes none."""

    def __init__(self, kept: Mapping[str, Any] | None = None) -> None:
        self.documents: list[Mapping[str, Any]] = [kept] if kept else []
        self.full = False

    def load(self) -> Mapping[str, Any] | None:
        return self.documents[-1] if self.documents else None

    def save(self, document: Mapping[str, Any]) -> None:
        if self.full:
            raise StorageError("full")
        self.documents.append(document)


def said(state: s.State) -> dict[str, Any]:
    return fleet_status(state, SETTINGS, START, None, NOON)


def reporter(store: FleetStore, outside: Outside) -> FleetReporter:
    return FleetReporter(store, SETTINGS, outside.autostart, outside.clock, outside.runner)


# The document.


def test_it_tells_what_it_needs_to_find_out_why_photos_do_not_come() -> None:
    document = said(NEEDED)
    assert isinstance(document.pop("system"), str)
    assert document == {
        "schema": 1,
        "version": __version__,
        "state": "sync-needed",
        "causes": ["sharepoint-old-picture"],
        "problem": None,
        "starts_at_sign_in": True,
        "starts_because": "installed",
        "policies": {"machine": 2, "user": 1, "passed_over": 1},
        "looked_at": "2026-03-02T12:00:00Z",
        "asked_at": None,
        "in_sync_at": None,
        "written_at": "2026-03-02T12:00:00Z",
    }


def test_a_watch_tells_since_when() -> None:
    assert said(WATCHING)["asked_at"] == "2026-03-02T12:00:00Z"


def test_where_it_is_not_set_up_that_is_the_cause() -> None:
    document = fleet_status(s.SignedOut(), resolve({}), START, None, NOON)
    assert document["causes"] == ["not-configured"]


@pytest.mark.parametrize("name", STATES)
def test_every_state_has_one_of_words_and_times_alone(name: str) -> None:
    """A script may rely on it: nothing in it is free text."""
    document = said(STATES[name])
    assert document["state"] == NAMES[type(STATES[name])]
    assert set(document["causes"]) <= set(Cause)
    texts = [value for value in document.values() if isinstance(value, str)]
    assert [text for text in texts if not re.fullmatch(r"[A-Za-z0-9.:-]+", text)] == []
    assert len(json.dumps(document)) < 1000


@pytest.mark.parametrize("name", STATES)
def test_nobody_is_named(name: str) -> None:
    text = json.dumps(said(STATES[name])).lower()
    for secret in ("robin", "kim", "contoso", "example", "program-id", "details"):
        assert secret not in text, secret


# The writing.


def test_it_is_written_when_something_is_new_and_never_twice_the_same() -> None:
    outside, store = Outside(), MemoryFleet()
    report = reporter(store, outside)
    for state in (s.INITIAL, NEEDED, NEEDED, s.SigningIn(1, NOON, None), NEEDED):
        report.see(state)
        outside.clock.advance(timedelta(hours=1))
    report.see(IN_SYNC)
    assert [document["state"] for document in store.documents] == ["sync-needed", "in-sync"]


def test_the_last_success_stays_known_also_over_a_restart() -> None:
    outside, store = Outside(), MemoryFleet()
    report = reporter(store, outside)
    report.see(IN_SYNC)
    report.see(NEEDED)
    reporter(store, outside).see(WATCHING)
    noon = "2026-03-02T12:00:00Z"
    assert [document["in_sync_at"] for document in store.documents] == [noon] * 3


@pytest.mark.parametrize("kept", [{"in_sync_at": ["x"]}, {"other": 1}])
def test_a_file_of_another_shape_does_no_harm(kept: Mapping[str, Any]) -> None:
    store = MemoryFleet(kept)
    reporter(store, Outside()).see(NEEDED)
    assert store.documents[-1]["in_sync_at"] is None


def test_states_that_follow_each_other_fast_end_with_the_last() -> None:
    runner = ManualRunner()
    store = MemoryFleet()
    report = reporter(store, Outside(runner=runner))
    for state in (NEEDED, WATCHING, IN_SYNC):
        report.see(state)
    runner.run_all()
    assert [document["state"] for document in store.documents] == ["sync-needed", "in-sync"]


def test_a_full_disk_is_survived_and_tried_again() -> None:
    store = MemoryFleet()
    report = reporter(store, Outside(runner=ImmediateRunner()))
    store.full = True
    report.see(NEEDED)
    store.full = False
    report.see(NEEDED)
    assert len(store.documents) == 1
