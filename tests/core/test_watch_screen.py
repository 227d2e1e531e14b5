"""What the person sees while a photo is awaited: times that are true, and the next step."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from photosync_tray.core import state as s
from photosync_tray.core.causes import Cause
from photosync_tray.core.errors import Offline, PrivateModeForbidden
from photosync_tray.core.model import Findings, Match
from photosync_tray.core.presentation import present
from photosync_tray.core.screen import Action, Screen, WatchClock
from photosync_tray.core.texts import say
from tests.core.journey_samples import WATCHING
from tests.samples import (
    NOON,
    OLD_PICTURE,
    ROBIN,
    WATCH_FOR,
    findings,
    later,
    problem,
    profile,
    unseen,
    watch,
)

EVENING = NOON + timedelta(hours=7)
FOR_HOURS = replace(WATCHING, findings=later(OLD_PICTURE, EVENING), watch=watch(12))
RENEWED = replace(FOR_HOURS, watch=watch().renew(EVENING, EVENING + timedelta(minutes=1), "etag 3"))
BLIND = replace(WATCHING, findings=findings(sharepoint=unseen(), match=Match.UNKNOWN))


def clock(state: s.State) -> WatchClock:
    shown = present(state).clock
    assert shown is not None
    return shown


def actions(screen: Screen) -> list[Action]:
    return [button.action for button in (screen.primary, *screen.secondary) if button]


def test_the_guide_names_the_window_and_the_account() -> None:
    screen = present(WATCHING)
    assert screen.headline == "Now finish in the private window"
    assert screen.guide is not None
    assert say(screen.guide.where) == "In the InPrivate window of Microsoft Edge"
    assert screen.guide.username == "robin@contoso.example"
    assert Action.SHOW_STEPS in actions(screen)


@pytest.mark.parametrize(
    "state",
    [FOR_HOURS, RENEWED, replace(WATCHING, window=None)],
    ids=["after hours", "for another photo", "after a restart"],
)
def test_no_steps_into_a_window_that_may_be_gone(state: s.Watching) -> None:
    screen = present(state)
    assert screen.guide is None
    assert Action.SHOW_STEPS not in actions(screen)
    assert screen.headline != "Now finish in the private window"
    assert Action.SYNC in actions(screen)


def test_the_times_of_a_watch() -> None:
    shown = clock(FOR_HOURS)
    assert (shown.asked, shown.looked, shown.deadline) == (NOON, EVENING, NOON + WATCH_FOR)
    assert shown.upcoming == FOR_HOURS.watch.next_check_at


@pytest.mark.parametrize(
    ("found", "looked"),
    [
        (OLD_PICTURE, None),
        (later(OLD_PICTURE, EVENING), EVENING),
        (later(BLIND.findings, EVENING), None),
    ],
    ids=["the look before the sync", "a look since", "SharePoint not looked at"],
)
def test_last_looked_is_a_look_of_this_watch(found: Findings, looked: datetime | None) -> None:
    assert clock(replace(WATCHING, findings=found)).looked == looked


def test_another_photo_meanwhile_is_said() -> None:
    screen, shown = present(RENEWED), clock(RENEWED)
    assert screen.headline == "Your photo in Exchange changed meanwhile"
    assert "clock began anew" in say(screen.sentence)
    assert "private window once more" in say(screen.sentence)
    assert (shown.asked, shown.looked, shown.renewed) == (EVENING, EVENING, True)
    assert actions(screen) == [Action.SYNC, Action.CHECK, Action.CANCEL]


def test_who_may_not_look_is_sent_to_look_himself() -> None:
    screen = present(BLIND)
    assert "look at your picture there yourself" in say(screen.sentence)
    assert actions(screen) == [
        *(Action.OPEN_PICTURE, Action.SHOW_STEPS, Action.SYNC, Action.CANCEL)
    ]
    nowhere = replace(BLIND.findings, profile=profile(opened=False))
    assert actions(present(replace(BLIND, findings=nowhere)))[0] is Action.CHECK


def test_trouble_is_told_with_the_times() -> None:
    offline = problem(Offline)
    screen = present(replace(FOR_HOURS, trouble=offline))
    assert screen.clock is not None
    assert screen.clock.trouble == offline
    assert screen.cause is Cause.OFFLINE
    assert Cause.OFFLINE not in screen.further


def test_while_the_window_opens_its_button_says_so() -> None:
    labels = [button.label for button in present(replace(WATCHING, opening=8)).secondary]
    assert labels == ["Show the steps", "Opening the browser…", "Stop waiting"]
    over = present(s.TimedOut(ROBIN, OLD_PICTURE, watch(9), opening=8))
    assert over.primary is not None
    assert over.primary.label == "Opening the browser…"


def test_what_is_over_has_no_next_look() -> None:
    shown = clock(s.TimedOut(ROBIN, later(OLD_PICTURE, EVENING), watch(9)))
    assert (shown.asked, shown.looked, shown.upcoming) == (NOON, EVENING, None)


def test_a_window_that_did_not_open_again_leaves_the_watch() -> None:
    screen = present(replace(WATCHING, trouble=problem(PrivateModeForbidden)))
    assert screen.cause is Cause.PRIVATE_MODE_FORBIDDEN
    assert screen.headline == "Waiting for SharePoint"
    assert screen.guide is None
    assert screen.clock is not None
