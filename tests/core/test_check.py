"""One look at both sides, and what a second look may leave out."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from photosync_tray.core.causes import Cause
from photosync_tray.core.check import PhotoCheck
from photosync_tray.core.errors import (
    AccessDenied,
    BrokenPicture,
    ConsentNeeded,
    HostNotAllowed,
    Offline,
    PhotoSyncError,
    ServiceFault,
    SignInNeeded,
    Throttled,
)
from photosync_tray.core.model import Findings, Match, Reason, SharePointLook, Thumbnails
from tests.fakes import FakeDecoder, Outside
from tests.samples import NOON, ROBIN, photo, profile, properties, thumbnail, unseen, verdict


@pytest.fixture
def outside() -> Outside:
    return Outside()


def look(outside: Outside, last: Findings | None = None) -> Findings:
    outside.exchange.asked.clear()
    outside.sharepoint.asked.clear()
    return outside.check().look(ROBIN, last)


def test_a_look_tells_what_both_sides_hold(outside: Outside) -> None:
    found = look(outside)
    assert found.profile == profile()
    assert found.exchange.photo == photo("new")
    assert found.exchange.read_at == found.checked_at == NOON
    assert found.sharepoint.known
    assert found.sharepoint.picture == thumbnail("old")


@pytest.mark.parametrize(
    ("exchange", "sharepoint", "match"),
    [
        pytest.param("new", "new", Match.SAME, id="the same photo, re-encoded"),
        pytest.param("new", "old", Match.DIFFERENT, id="another photo"),
        pytest.param("new", None, Match.PLACEHOLDER, id="the placeholder"),
        pytest.param(None, None, Match.PLACEHOLDER, id="neither has one"),
        pytest.param(None, "old", Match.DIFFERENT, id="only SharePoint has one"),
        pytest.param("new", "blank", Match.NONE, id="nothing to be seen in SharePoint"),
        pytest.param(None, "blank", Match.NONE, id="nothing anywhere"),
        pytest.param("blank", "old", Match.DIFFERENT, id="nothing to be seen in Exchange"),
    ],
)
def test_whether_both_hold_the_same_photo(
    outside: Outside, exchange: str | None, sharepoint: str | None, match: Match
) -> None:
    outside.exchange.held = photo(exchange) if exchange else None
    outside.sharepoint.shown = thumbnail(sharepoint) if sharepoint else None
    assert look(outside).match is match


@pytest.mark.parametrize(
    ("exchange", "sharepoint", "reason"),
    [
        ("new", b"jpeg new 200", Reason.PIXELS_AGREE),
        ("new", b"jpeg old 200", Reason.PIXELS_DIFFER),
        ("new", None, Reason.PLACEHOLDER_STATE),
        ("new", b"torn", Reason.UNREADABLE),
        ("new", b"jpeg blank 1", Reason.BLANK),
        pytest.param("new", b"", Reason.FILE_MISSING, id="an empty file"),
        (None, b"jpeg old 200", Reason.NO_EXCHANGE_PHOTO),
    ],
)
def test_the_verdict_says_what_it_rests_on(
    outside: Outside, exchange: str | None, sharepoint: bytes | None, reason: Reason
) -> None:
    outside.exchange.held = photo(exchange) if exchange else None
    outside.sharepoint.shown = sharepoint
    found = look(outside).verdict
    assert found.reason is reason
    measured = reason in {Reason.PIXELS_AGREE, Reason.PIXELS_DIFFER}
    assert (found.likeness is not None) is measured


@pytest.mark.parametrize(
    ("synced_at", "reason"), [(None, Reason.NEVER_ASKED), (NOON, Reason.PLACEHOLDER_STATE)]
)
def test_without_a_picture_the_time_of_the_last_attempt_tells_why(
    outside: Outside, synced_at: datetime | None, reason: Reason
) -> None:
    outside.sharepoint.shown, outside.sharepoint.since = None, synced_at
    assert look(outside).verdict.reason is reason


def test_facts_of_the_photo_come_with_it(outside: Outside) -> None:
    facts = look(outside).exchange.facts
    assert facts
    assert (facts.width, facts.height) == (648, 648)


def test_a_single_pixel_in_exchange_is_no_photo(outside: Outside) -> None:
    outside.exchange.held = replace(photo("blank"), content=b"jpeg blank 1")
    found = look(outside)
    assert found.exchange.photo is None
    assert found.exchange.facts is None
    assert found.verdict.reason is Reason.NO_EXCHANGE_PHOTO


def test_a_look_with_nothing_new_costs_two_requests_and_no_photo_bytes(outside: Outside) -> None:
    first = look(outside)
    outside.clock.sleep_through(timedelta(hours=1))
    second = look(outside, first)
    assert outside.exchange.asked == ["photo info"]
    assert outside.sharepoint.asked == ["properties"]
    assert second.checked_at == second.exchange.read_at == NOON + timedelta(hours=1)
    assert second == replace(
        first,
        exchange=replace(first.exchange, read_at=second.checked_at),
        checked_at=second.checked_at,
    )


def test_a_new_photo_in_exchange_is_fetched_and_compared(outside: Outside) -> None:
    outside.sharepoint.take("new", NOON)
    first = look(outside)
    outside.exchange.held = photo("newer")
    second = look(outside, first)
    assert (first.match, second.match) == (Match.SAME, Match.DIFFERENT)
    assert outside.exchange.asked == ["photo info", "photo"]
    assert outside.sharepoint.asked == ["properties"]


def test_a_new_picture_in_sharepoint_is_fetched_and_compared(outside: Outside) -> None:
    first = look(outside)
    outside.sharepoint.take("new", NOON)
    second = look(outside, first)
    assert second.match is Match.SAME
    assert outside.exchange.asked == ["photo info"]
    assert outside.sharepoint.asked == ["properties", "thumbnails"]


def test_a_placeholder_is_not_fetched(outside: Outside) -> None:
    outside.sharepoint.shown = None
    assert look(outside).sharepoint.picture is None
    assert outside.sharepoint.asked == ["properties"]


def test_a_removed_photo_is_noticed(outside: Outside) -> None:
    first = look(outside)
    outside.exchange.held = None
    assert look(outside, first).exchange.photo is None


def test_without_a_my_site_sharepoint_is_not_asked(outside: Outside) -> None:
    outside.exchange.person = profile(opened=False)
    found = look(outside)
    assert found.sharepoint == unseen(Cause.SHAREPOINT_NEVER_OPENED)
    assert found.match is Match.UNKNOWN
    assert outside.sharepoint.asked == []


def test_a_my_site_that_appears_during_the_watch_is_noticed(outside: Outside) -> None:
    outside.exchange.person = profile(opened=False)
    first = look(outside)
    outside.exchange.person = profile()
    outside.sharepoint.take("new", NOON)
    assert look(outside, first).match is Match.SAME


def test_a_guest_has_no_picture_here(outside: Outside) -> None:
    outside.exchange.person = profile(guest=True)
    assert look(outside).sharepoint == unseen()


def test_the_policy_can_turn_the_look_at_sharepoint_off(outside: Outside) -> None:
    check = PhotoCheck(outside.exchange, None, FakeDecoder(), outside.clock, outside.server_time)
    found = check.look(ROBIN)
    assert found.sharepoint == unseen()
    assert found.match is Match.UNKNOWN
    assert outside.sharepoint.asked == []


@pytest.mark.parametrize(
    ("refusal", "cause"),
    [
        (ConsentNeeded(), Cause.CONSENT_NEEDED),
        (AccessDenied(), Cause.CONSENT_NEEDED),
        (ServiceFault(), Cause.SERVICE_FAULT),
        (HostNotAllowed(), Cause.SERVICE_FAULT),
    ],
)
def test_if_sharepoint_refuses_exchange_counts_all_the_same(
    outside: Outside, refusal: PhotoSyncError, cause: Cause
) -> None:
    outside.sharepoint.trouble = refusal
    found = look(outside)
    assert found.exchange.photo == photo("new")
    assert found.sharepoint == unseen(cause)
    assert found.match is Match.UNKNOWN


def test_after_a_refusal_sharepoint_is_read_anew(outside: Outside) -> None:
    outside.sharepoint.trouble = ConsentNeeded()
    first = look(outside)
    outside.sharepoint.trouble = None
    assert look(outside, first).match is Match.DIFFERENT


@pytest.mark.parametrize("trouble", [Offline(), Throttled(), SignInNeeded()])
def test_a_trouble_that_concerns_both_sides_ends_the_look(
    outside: Outside, trouble: PhotoSyncError
) -> None:
    outside.sharepoint.trouble = trouble
    with pytest.raises(type(trouble)):
        look(outside)


def test_a_damaged_photo_in_exchange_is_for_the_person_to_mend(outside: Outside) -> None:
    outside.exchange.held = replace(photo("new"), content=b"torn")
    with pytest.raises(BrokenPicture):
        look(outside)


def test_a_damaged_thumbnail_in_sharepoint_only_means_that_we_cannot_tell(
    outside: Outside,
) -> None:
    outside.sharepoint.shown = b"torn"
    found = look(outside)
    assert found.match is Match.UNKNOWN
    assert found.sharepoint == SharePointLook(
        known=True,
        properties=properties(synced_at=outside.sharepoint.since),
        thumbnails=Thumbnails(b"torn"),
    )


def test_a_thumbnail_that_comes_after_its_properties_is_fetched(outside: Outside) -> None:
    outside.sharepoint.take("new", NOON)
    complete = look(outside)
    early = replace(complete, sharepoint=replace(complete.sharepoint, thumbnails=Thumbnails()))
    assert look(outside, replace(early, verdict=verdict(Match.NONE))).matches


def test_a_thumbnail_that_was_lost_long_ago_is_not_asked_for_at_each_look(
    outside: Outside,
) -> None:
    outside.sharepoint.take("new", NOON)
    complete = look(outside)
    lost = replace(complete, sharepoint=replace(complete.sharepoint, thumbnails=Thumbnails()))
    outside.clock.sleep_through(timedelta(hours=3))
    assert look(outside, replace(lost, verdict=verdict(Match.NONE))).match is Match.NONE
    assert outside.sharepoint.asked == ["properties"]
