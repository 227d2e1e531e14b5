"""Every situation against everything that can happen: what follows, and what does not."""

from __future__ import annotations

from typing import get_args

import pytest

from photosync_tray.core import events as e
from photosync_tray.core import state as s
from photosync_tray.core.model import Match
from tests.core.journey_row import Row
from tests.core.journey_samples import EVENTS, LATE_ANSWERS, STATES, WORK
from tests.core.journey_table import TABLE
from tests.samples import NO_PHOTO, ROBIN, findings, later, unseen, watch

EFFECTFUL = {(row.state, row.event) for row in TABLE}


@pytest.mark.parametrize("row", [pytest.param(row, id=row.name) for row in TABLE])
def test_what_follows(row: Row) -> None:
    assert s.step(STATES[row.state], EVENTS[row.event]) == (row.then, row.effects)


@pytest.mark.parametrize("state", STATES)
def test_nothing_else_changes_anything(state: str) -> None:
    before = STATES[state]
    others = [event for event in EVENTS if (state, event) not in EFFECTFUL]
    changed = [event for event in others if s.step(before, EVENTS[event]) != (before, ())]
    assert changed == []


@pytest.mark.parametrize("answer", LATE_ANSWERS)
def test_a_late_answer_changes_nothing(answer: str) -> None:
    late = LATE_ANSWERS[answer]
    changed = [name for name, state in STATES.items() if s.step(state, late) != (state, ())]
    assert changed == []


def test_the_answer_to_other_work_changes_nothing() -> None:
    state = STATES["watching, looking and opening"]
    opened = EVENTS["window opened"]
    assert isinstance(opened, e.WindowOpened)
    looks_ticket = e.WindowOpened(WORK, opened.window, opened.at, opened.deadline)
    assert s.step(state, looks_ticket) == (state, ())


def test_the_samples_cover_every_state_and_every_event() -> None:
    assert {type(state) for state in STATES.values()} == set(get_args(s.State))
    assert {type(event) for event in EVENTS.values()} == set(get_args(e.Event))


def test_the_table_names_each_pair_once() -> None:
    assert len(EFFECTFUL) == len(TABLE)


def test_the_table_reaches_every_state_and_every_effect() -> None:
    assert {type(row.then) for row in TABLE} == set(get_args(s.State))
    done = {type(effect) for row in TABLE for effect in row.effects}
    assert done == set(get_args(e.Effect))


def test_the_program_starts_by_finding_out_who_was_signed_in() -> None:
    assert s.Checking(ticket=0, account=None) == s.INITIAL


def test_stopping_a_watch_returns_to_what_was_found() -> None:
    state = s.Watching(ROBIN, NO_PHOTO, watch())
    assert s.step(state, e.CancelAsked())[0] == s.NothingToSync(ROBIN, NO_PHOTO)


def test_who_could_not_look_does_not_say_that_it_did_not_arrive() -> None:
    blind = findings(sharepoint=unseen(), match=Match.UNKNOWN)
    over = watch().deadline
    watching = s.Watching(ROBIN, blind, watch(), looking=1)
    after, effects = s.step(watching, e.Checked(1, later(blind, over)))
    assert isinstance(after, s.SyncNeeded)
    assert e.EndWatch(ROBIN) in effects
    assert not any(isinstance(effect, e.Tell) for effect in effects)
