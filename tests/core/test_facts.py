"""What a state alone tells a diagnosis."""

from __future__ import annotations

import pytest

from photosync_tray.core import state as s
from photosync_tray.core.facts import EARLY, Facts, facts_of
from tests.core.journey_samples import BLIND, OFFLINE, SIGN_IN_LOST, STATES, WATCHING
from tests.samples import NOON, OLD_PICTURE, ROBIN, watch


@pytest.mark.parametrize("state", STATES)
def test_whom_and_what_a_state_knows_the_facts_know(state: str) -> None:
    known, facts = STATES[state], facts_of(STATES[state], NOON)
    findings = getattr(known, "findings", None) or getattr(known, "last", None)
    assert facts.account == getattr(known, "account", None)
    assert facts.findings == findings
    assert facts.watch == getattr(known, "watch", None)
    assert facts.now == NOON


def test_what_only_some_states_know() -> None:
    assert facts_of(s.SignedOut(SIGN_IN_LOST), NOON).problem == SIGN_IN_LOST
    assert facts_of(s.Failed(OFFLINE, ROBIN), NOON).problem == OFFLINE
    assert facts_of(STATES["watching, in trouble"], NOON).problem == OFFLINE
    assert facts_of(s.SyncNeeded(ROBIN, BLIND, refused=OFFLINE), NOON).refused == OFFLINE
    assert facts_of(s.TimedOut(ROBIN, OLD_PICTURE, watch()), NOON).over
    assert not facts_of(WATCHING, NOON).over


def test_what_no_state_knows_is_not_known() -> None:
    facts = facts_of(WATCHING, EARLY)
    assert (facts.window, facts.set_up) == (None, None)
    assert not Facts(EARLY).clock_wrong
