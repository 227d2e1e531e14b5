"""When a photo reaches SharePoint, and when not.

The states are those of published profiles: with a photo `0`/`1` and a timestamp; placeholder
`1`/`1` with the time of the last attempt; never touched: empty strings.
"""

from __future__ import annotations

import pytest

from photosync_tray.demo import pictures
from photosync_tray.demo.people import Person, directory_of
from photosync_tray.demo.photos import Photos
from photosync_tray.demo.profiles import WINDOW, Profile, Profiles
from photosync_tray.demo.scenes import Scene
from tests.demo.program import Clock

LONG_AGO = 30 * 24 * 3600.0
DELAY = 10.0


def jpeg(letters: str) -> bytes:
    return pictures.initials(letters, 648)


@pytest.fixture
def photos() -> Photos:
    return Photos()


@pytest.fixture
def profiles(photos: Photos, clock: Clock) -> Profiles:
    return Profiles(photos, DELAY, clock)


@pytest.fixture
def person() -> Person:
    return directory_of(Scene.CHANGED_PHOTO).person


def visit_and_wait(profiles: Profiles, person: Person, clock: Clock) -> Profile:
    profiles.own_large_photo_requested(person)
    clock.advance(DELAY)
    return profiles.of(person)


def test_the_photo_arrives_some_time_after_the_visit(
    profiles: Profiles, photos: Photos, person: Person, clock: Clock
) -> None:
    photos.upload(person, jpeg("NE"))
    profiles.stage(person, jpeg("OL"), LONG_AGO)
    old = profiles.of(person)
    profiles.own_large_photo_requested(person)
    clock.advance(DELAY - 1)
    assert profiles.of(person).thumbnails == old.thumbnails
    clock.advance(1)
    new = profiles.of(person)
    assert new.thumbnails["L"] != old.thumbnails["L"]
    assert int(new.picture_timestamp) == int(old.picture_timestamp) + LONG_AGO + DELAY


def test_it_arrives_in_three_sizes_newly_encoded(
    profiles: Profiles, photos: Photos, person: Person, clock: Clock
) -> None:
    photos.upload(person, jpeg("NE"))
    profile = visit_and_wait(profiles, person, clock)
    sizes = {size: pictures.dimensions(jpeg) for size, jpeg in profile.thumbnails.items()}
    assert sizes == {"S": (48, 48), "M": (72, 72), "L": (300, 300)}
    assert (profile.placeholder_state, profile.sync_state) == ("0", "1")


def test_the_timestamp_counts_seconds_since_the_year_one() -> None:
    # A published profile: 63783110969 was 2022-03-17 10:49:29 UTC.
    assert Profile(changed_at=1_647_514_169).picture_timestamp == "63783110969"


def test_looking_alone_brings_nothing(
    profiles: Profiles, photos: Photos, person: Person, clock: Clock
) -> None:
    photos.upload(person, jpeg("NE"))
    clock.advance(LONG_AGO)
    assert profiles.of(person) == Profile()


def test_a_second_visit_within_a_day_brings_nothing(
    profiles: Profiles, photos: Photos, person: Person, clock: Clock
) -> None:
    photos.upload(person, jpeg("NE"))
    first = visit_and_wait(profiles, person, clock)
    photos.upload(person, jpeg("XY"))
    assert visit_and_wait(profiles, person, clock) == first
    clock.advance(WINDOW)
    assert visit_and_wait(profiles, person, clock).thumbnails != first.thumbnails


def test_a_visit_while_the_photo_is_on_its_way_does_not_delay_it(
    profiles: Profiles, photos: Photos, person: Person, clock: Clock
) -> None:
    photos.upload(person, jpeg("NE"))
    profiles.own_large_photo_requested(person)
    clock.advance(DELAY / 2)
    profiles.own_large_photo_requested(person)
    clock.advance(DELAY / 2)
    assert profiles.of(person).has_picture


def test_when_exchange_has_none_the_attempt_leaves_a_newer_timestamp(
    profiles: Profiles, person: Person, clock: Clock
) -> None:
    profiles.stage(person, None, LONG_AGO)
    before = profiles.of(person)
    after = visit_and_wait(profiles, person, clock)
    assert (before.placeholder_state, after.placeholder_state) == ("1", "1")
    assert int(after.picture_timestamp) > int(before.picture_timestamp)
    assert after.thumbnails == {}


def test_a_photo_deleted_from_exchange_leaves_the_placeholder(
    profiles: Profiles, person: Person, clock: Clock
) -> None:
    profiles.stage(person, jpeg("OL"), LONG_AGO)
    assert not visit_and_wait(profiles, person, clock).has_picture


def test_the_directorys_photo_never_comes(profiles: Profiles, photos: Photos, clock: Clock) -> None:
    person = directory_of(Scene.DIRECTORY_PHOTO).person
    photos.upload(person, jpeg("DI"), to_exchange=False)
    assert visit_and_wait(profiles, person, clock) == Profile()


def test_asked_lately_it_does_not_ask_again_until_a_day_has_passed(
    profiles: Profiles, photos: Photos, person: Person, clock: Clock
) -> None:
    photos.upload(person, jpeg("NE"))
    profiles.stage(person, jpeg("OL"), LONG_AGO)
    profiles.stage_asked(person, 7200)
    before = profiles.of(person)
    assert visit_and_wait(profiles, person, clock) == before
    clock.advance(WINDOW - 7200)
    assert visit_and_wait(profiles, person, clock).thumbnails != before.thumbnails


def test_a_lost_picture_leaves_the_placeholder_and_a_newer_timestamp(
    profiles: Profiles, photos: Photos, person: Person, clock: Clock
) -> None:
    photos.upload(person, jpeg("NE"))
    profiles.stage(person, jpeg("NE"), LONG_AGO)
    before = profiles.of(person)
    profiles.lose_picture(person)
    lost = profiles.of(person)
    assert (lost.has_picture, lost.thumbnails, lost.sync_state) == (False, {}, "1")
    assert int(lost.picture_timestamp) == int(before.picture_timestamp) + LONG_AGO
    assert visit_and_wait(profiles, person, clock).has_picture


def test_an_administrators_picture_shuts_exchange_out(
    profiles: Profiles, photos: Photos, person: Person, clock: Clock
) -> None:
    photos.upload(person, jpeg("NE"))
    profiles.stage(person, jpeg("OL"), LONG_AGO, sync_state="0")
    before = profiles.of(person)
    assert visit_and_wait(profiles, person, clock) == before
    assert before.sync_state == "0"


def test_what_was_in_exchange_at_the_visit_is_what_arrives(
    profiles: Profiles, photos: Photos, person: Person, clock: Clock
) -> None:
    photos.upload(person, jpeg("NE"))
    profiles.own_large_photo_requested(person)
    photos.upload(person, jpeg("XY"))
    clock.advance(DELAY)
    first = profiles.of(person).thumbnails["L"]
    expected = Profiles(photos, 0, clock)
    photos.upload(person, jpeg("NE"))
    expected.own_large_photo_requested(person)
    assert first == expected.of(person).thumbnails["L"]
