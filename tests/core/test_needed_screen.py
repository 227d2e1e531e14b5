"""What the person sees before a sync: what lacks, whether we may look, and what to do."""

from __future__ import annotations

from dataclasses import replace

import pytest

from photosync_tray.core import state as s
from photosync_tray.core.causes import Cause
from photosync_tray.core.errors import (
    ConsentNeeded,
    PhotoSyncError,
    SignInCancelled,
    SignInTimedOut,
)
from photosync_tray.core.model import Findings, Match, PhotoInfo, Reason, Verdict
from photosync_tray.core.photo_remarks import Remark
from photosync_tray.core.presentation import present
from photosync_tray.core.screen import Action, Screen
from photosync_tray.core.texts import say
from tests.core.journey_samples import STATES
from tests.samples import OLD_PICTURE, ROBIN, findings, photo, problem, shown, unseen, watch

HIDDEN = findings(sharepoint=unseen(Cause.CONSENT_NEEDED), match=Match.UNKNOWN)


def actions(screen: Screen) -> list[Action]:
    return [button.action for button in (screen.primary, *screen.secondary) if button]


def needed(found: Findings) -> Screen:
    return present(s.SyncNeeded(ROBIN, found))


def refused(error: type[PhotoSyncError]) -> Screen:
    return present(s.SyncNeeded(ROBIN, HIDDEN, refused=problem(error)))


def test_while_the_browser_opens_the_button_says_so() -> None:
    button = present(STATES["sync needed, opening"]).primary
    assert button is not None
    assert button.label == "Opening the browser…"


def test_what_only_it_can_mend_can_be_copied_for_it() -> None:
    own = needed(findings(sharepoint=shown("old", syncs=False)))
    assert actions(own) == [Action.COPY_FOR_IT, Action.SYNC, Action.CHECK]


@pytest.mark.parametrize("why", [None, Cause.SERVICE_FAULT])
def test_where_sharepoint_could_not_be_seen_the_sync_is_offered_all_the_same(
    why: Cause | None,
) -> None:
    screen = needed(findings(sharepoint=unseen(why), match=Match.UNKNOWN))
    assert screen.headline == "SharePoint could not be looked at"
    assert screen.short == "SharePoint was not looked at"
    assert say(screen.sentence).startswith("Microsoft 365 answered with an error.") is bool(why)
    assert actions(screen) == [Action.SYNC, Action.OPEN_PICTURE, Action.CHECK]


@pytest.mark.parametrize("reason", [Reason.UNREADABLE, Reason.PIXELS_UNDECIDED])
def test_what_could_not_be_compared_is_not_called_old(reason: Reason) -> None:
    screen = needed(replace(OLD_PICTURE, verdict=Verdict(Match.UNKNOWN, reason)))
    assert "older" not in screen.headline
    assert Action.OPEN_PICTURE in actions(screen)


def held(side: int) -> Findings:
    """A photo in Exchange of so many pixels a side."""
    small = replace(photo("new"), info=PhotoInfo("etag", side, side))
    return replace(OLD_PICTURE, exchange=replace(OLD_PICTURE.exchange, photo=small))


def test_what_is_to_be_said_of_the_photo_is_said_before_the_sync() -> None:
    small = needed(held(120))
    assert small.remarks == (Remark.SMALL,)
    assert needed(held(648)).remarks == ()
    started = s.Watching(ROBIN, held(120), watch())
    assert present(started).remarks == ()


# Consent.


def test_consent_is_asked_for_with_its_purpose_and_the_sync_offered_without() -> None:
    screen = needed(HIDDEN)
    assert screen.headline == "May we look at SharePoint?"
    assert "read your own picture" in say(screen.sentence)
    assert "works without" in say(screen.sentence)
    assert actions(screen) == [
        Action.SYNC,
        Action.ALLOW,
        Action.OPEN_PICTURE,
        Action.COPY_FOR_IT,
    ]


def test_on_the_page_the_person_reads_what_it_is_about() -> None:
    page = present(s.SigningIn(7, OLD_PICTURE.checked_at, before=s.SyncNeeded(ROBIN, HIDDEN)))
    assert "may look at your picture in SharePoint" in say(page.sentence)
    assert (page.account, page.findings) == (ROBIN, HIDDEN)
    assert actions(page) == [Action.CANCEL]


@pytest.mark.parametrize(
    ("error", "headline", "offers"),
    [
        (
            ConsentNeeded,
            "An administrator has to allow looking",
            [Action.SYNC, Action.OPEN_PICTURE, Action.COPY_FOR_IT, Action.CHECK],
        ),
        (
            SignInCancelled,
            "We do not look at SharePoint",
            [Action.SYNC, Action.OPEN_PICTURE, Action.ALLOW, Action.CHECK],
        ),
        (
            SignInTimedOut,
            "The browser did not come back",
            [Action.SYNC, Action.OPEN_PICTURE, Action.ALLOW, Action.COPY_FOR_IT],
        ),
    ],
)
def test_a_refused_consent_is_said_and_not_asked_for_again(
    error: type[PhotoSyncError], headline: str, offers: list[Action]
) -> None:
    screen = refused(error)
    assert screen.headline == headline
    assert "The sync works without" in say(screen.sentence)
    assert actions(screen) == offers
    assert screen.details == problem(error).details
