"""What a look that nobody asked for has to tell."""

from __future__ import annotations

import pytest

from photosync_tray.core.model import Findings, Match, Notice, Seen
from photosync_tray.core.sentry import news, seen_now
from tests.samples import (
    KIM,
    NO_PHOTO,
    OLD_PICTURE,
    ROBIN,
    SAME_PICTURE,
    findings,
    profile,
    shown,
    unseen,
)

NEWER_UNSEEN = findings("newer", unseen(), Match.UNKNOWN)
BLIND = findings(sharepoint=unseen(), match=Match.UNKNOWN)
PLACEHOLDER = findings(sharepoint=shown(None), match=Match.PLACEHOLDER)
NEWER = findings("newer")
OF_A_GUEST = findings(of=profile(guest=True))


def after(found: Findings) -> Seen:
    """What Robin was told of once, and nothing before."""
    return seen_now(None, ROBIN, found)


@pytest.mark.parametrize(
    ("before", "found", "notice"),
    [
        pytest.param(SAME_PICTURE, NEWER, Notice.NEW_PHOTO, id="a new photo"),
        pytest.param(NO_PHOTO, OLD_PICTURE, Notice.NEW_PHOTO, id="the first photo"),
        pytest.param(BLIND, NEWER_UNSEEN, Notice.NEW_PHOTO, id="blind"),
        pytest.param(SAME_PICTURE, OLD_PICTURE, Notice.FELL_BACK, id="back to an old one"),
        pytest.param(SAME_PICTURE, PLACEHOLDER, Notice.FELL_BACK, id="back to nothing"),
        pytest.param(SAME_PICTURE, SAME_PICTURE, None, id="all is well"),
        pytest.param(OLD_PICTURE, OLD_PICTURE, None, id="as it was"),
        pytest.param(OLD_PICTURE, SAME_PICTURE, None, id="it came by itself"),
        pytest.param(SAME_PICTURE, BLIND, None, id="we cannot look any more"),
        pytest.param(OLD_PICTURE, PLACEHOLDER, None, id="one trouble after another"),
        pytest.param(SAME_PICTURE, NO_PHOTO, None, id="the photo was removed"),
        pytest.param(SAME_PICTURE, OF_A_GUEST, None, id="nothing to sync"),
    ],
)
def test_what_is_news(before: Findings, found: Findings, notice: Notice | None) -> None:
    assert news(after(before), ROBIN, found) is notice


def test_nothing_is_news_of_somebody_never_looked_at() -> None:
    assert news(None, ROBIN, NEWER) is None


def test_nor_of_another_account() -> None:
    assert news(after(SAME_PICTURE), KIM, NEWER) is None


@pytest.mark.parametrize("found", [NEWER, OLD_PICTURE, PLACEHOLDER])
def test_news_is_told_once(found: Findings) -> None:
    before = after(SAME_PICTURE)
    assert news(before, ROBIN, found)
    assert news(seen_now(before, ROBIN, found), ROBIN, found) is None


def test_a_look_that_could_not_tell_does_not_hide_that_the_photo_was_there() -> None:
    seen = seen_now(after(SAME_PICTURE), ROBIN, BLIND)
    assert news(seen, ROBIN, OLD_PICTURE) is Notice.FELL_BACK


def test_of_another_photo_what_was_known_does_not_count() -> None:
    seen = seen_now(after(SAME_PICTURE), ROBIN, NEWER_UNSEEN)
    assert seen == Seen(ROBIN.home_id, "etag of newer", Match.UNKNOWN)
