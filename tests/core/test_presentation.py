"""What the person sees, and can do, in every state."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from photosync_tray.core import state as s
from photosync_tray.core.causes import Cause
from photosync_tray.core.errors import (
    BlockedByPolicy,
    Offline,
    PhotoSyncError,
    SignInNeeded,
    WrongAccount,
)
from photosync_tray.core.presentation import present
from photosync_tray.core.screen import Action, Mood
from photosync_tray.core.texts import say
from tests.core.journey_samples import PAGE, STATES, UNTIL
from tests.samples import (
    NO_PHOTO,
    OLD_PICTURE,
    ROBIN,
    SAME_PICTURE,
    findings,
    problem,
    profile,
    watch,
)


def actions(state: s.State) -> list[Action]:
    """What can be done, the big button first."""
    screen = present(state)
    buttons = (screen.primary, *screen.secondary) if screen.primary else screen.secondary
    return [button.action for button in buttons]


@pytest.mark.parametrize("state", STATES)
def test_every_state_has_words(state: str) -> None:
    screen = present(STATES[state])
    assert screen.short
    assert screen.headline
    assert screen.sentence
    buttons = (screen.primary, *screen.secondary)
    assert all(button.label for button in buttons if button)


@pytest.mark.parametrize("state", STATES)
def test_what_is_known_stays_on_the_screen(state: str) -> None:
    before, screen = STATES[state], present(STATES[state])
    known = getattr(before, "findings", None) or getattr(before, "last", None)
    assert screen.account == getattr(before, "account", None)
    assert screen.findings == known


@pytest.mark.parametrize("state", [name for name in STATES if ", looking" in name])
def test_a_look_that_nobody_asked_for_changes_nothing_on_the_screen(state: str) -> None:
    looking = STATES[state]
    assert "looking" in {field.name for field in fields(looking)}
    assert present(replace(looking, looking=None)) == present(looking)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("state", "mood", "offers"),
    [
        ("signed out", Mood.SIGNED_OUT, [Action.SIGN_IN]),
        ("signing in", Mood.BUSY, [Action.CANCEL]),
        ("signing in, page shown", Mood.BUSY, [Action.CANCEL, Action.COPY_PAGE]),
        ("starting", Mood.BUSY, []),
        ("checking", Mood.BUSY, []),
        ("in sync", Mood.IN_SYNC, [Action.CHECK]),
        ("sync needed", Mood.SYNC_NEEDED, [Action.SYNC, Action.CHECK]),
        ("nothing to sync", Mood.NOTHING, [Action.ADD_PHOTO, Action.CHECK]),
        (
            "watching",
            Mood.WATCHING,
            [Action.CHECK, Action.SHOW_STEPS, Action.SYNC, Action.CANCEL],
        ),
        ("timed out", Mood.PROBLEM, [Action.SYNC, Action.COPY_FOR_IT, Action.CHECK]),
        ("failed", Mood.PROBLEM, [Action.CHECK, Action.COPY_FOR_IT]),
        ("failed, in a watch", Mood.PROBLEM, [Action.SIGN_IN]),
        ("sign-in failed", Mood.PROBLEM, [Action.SIGN_IN]),
    ],
)
def test_the_icon_and_the_next_steps(state: str, mood: Mood, offers: list[Action]) -> None:
    assert present(STATES[state]).mood is mood
    assert actions(STATES[state]) == offers


def test_every_mood_is_shown_in_some_state() -> None:
    assert {present(state).mood for state in STATES.values()} == set(Mood)


def test_an_arrival_is_said_differently_from_a_photo_that_was_there() -> None:
    arrived = present(s.InSync(ROBIN, SAME_PICTURE, arrived=True))
    there = present(s.InSync(ROBIN, SAME_PICTURE))
    assert arrived.headline == "Your photo has arrived"
    assert there.headline == "SharePoint shows your photo"
    assert arrived.short == there.short


def test_a_sign_in_tells_until_when_it_waits() -> None:
    assert present(s.SigningIn(1, UNTIL, PAGE)).until == UNTIL


@pytest.mark.parametrize("error", [SignInNeeded, WrongAccount])
def test_what_a_sign_in_cures_offers_one(error: type[PhotoSyncError]) -> None:
    assert actions(s.Failed(problem(error), ROBIN))[0] is Action.SIGN_IN


def test_a_problem_keeps_its_details_for_it() -> None:
    for state in (
        s.SignedOut(problem(BlockedByPolicy)),
        s.Failed(problem(BlockedByPolicy), ROBIN, OLD_PICTURE),
    ):
        screen = present(state)
        assert screen.headline == BlockedByPolicy.title
        assert screen.sentence == BlockedByPolicy.message
        assert screen.details == "details of BlockedByPolicy"
        assert Action.COPY_FOR_IT in actions(state)


def test_without_a_photo_the_person_is_told_to_add_one() -> None:
    screen = present(s.NothingToSync(ROBIN, NO_PHOTO))
    assert screen.headline == "There is no photo in your mailbox."
    assert say(screen.sentence).startswith("Add a photo")


def test_times_are_shown_only_where_something_is_awaited_or_was() -> None:
    assert {type(state) for state in STATES.values() if present(state).until} == {s.SigningIn}
    clocks = {type(state) for state in STATES.values() if present(state).clock}
    assert clocks == {s.Watching, s.TimedOut}


def test_without_a_mailbox_it_can_be_asked() -> None:
    nothing = s.NothingToSync(ROBIN, findings(None, of=profile(mailbox=False)))
    assert actions(nothing) == [Action.CHECK, Action.COPY_FOR_IT]
    assert present(nothing).cause is Cause.NO_MAILBOX


def test_a_watch_that_failed_is_not_given_up() -> None:
    awaited = "Your photo is still awaited"
    assert awaited in say(present(s.Failed(problem(Offline), ROBIN, OLD_PICTURE, watch())).sentence)
    assert awaited not in say(present(s.Failed(problem(Offline), ROBIN, OLD_PICTURE)).sentence)


def test_each_screen_names_its_cause_once() -> None:
    for name, state in STATES.items():
        screen = present(state)
        assert screen.cause not in screen.further, name
