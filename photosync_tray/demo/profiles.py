"""SharePoint's user profiles, and the rules by which a photo gets into them.

Sources: Microsoft's "Information about profile picture synchronization in Microsoft 365", and
the profiles that cli-microsoft365 and others published (see tests/demo/test_profiles.py).
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from photosync_tray.demo import pictures
from photosync_tray.demo.people import Person
from photosync_tray.demo.photos import Photos

WINDOW = 24 * 3600.0
"""Seconds for which SharePoint does not ask Exchange again."""

THUMBNAILS: Mapping[str, int] = {"S": 48, "M": 72, "L": 300}
"""Edge of each thumbnail in pixels."""

_QUALITY = 86
_YEAR_ONE = 62_135_596_800  # seconds from 0001-01-01 to 1970-01-01, both UTC


@dataclass(frozen=True)
class Pull:
    """A photo on its way from Exchange; None when Exchange had none to give."""

    photo: bytes | None
    arrives_at: float


@dataclass(frozen=True)
class Profile:
    """What SharePoint knows of a person's picture. Empty strings: it was never asked."""

    thumbnails: Mapping[str, bytes] = field(default_factory=dict)
    placeholder_state: str = ""
    sync_state: str = ""
    changed_at: float | None = None
    asked_at: float | None = None
    pull: Pull | None = None

    @property
    def picture_timestamp(self) -> str:
        """Seconds since 0001-01-01 UTC, as SharePoint writes them."""
        return "" if self.changed_at is None else str(int(self.changed_at) + _YEAR_ONE)

    @property
    def has_picture(self) -> bool:
        return self.placeholder_state == "0"


class Profiles:
    """Everybody's profile. A pull is carried out when somebody looks after its arrival time."""

    def __init__(self, photos: Photos, pull_delay: float, clock: Callable[[], float]) -> None:
        self._photos = photos
        self._pull_delay = pull_delay
        self._clock = clock
        self._profiles: dict[str, Profile] = {}
        self._lock = threading.Lock()

    def stage(
        self, person: Person, picture: bytes | None, age: float, sync_state: str = "1"
    ) -> None:
        """Set up the past: the picture that arrived `age` seconds ago, or the failed attempt."""
        then = self._clock() - age
        profile = Profile(sync_state=sync_state, asked_at=then)
        with self._lock:
            self._profiles[person.object_id] = _arrived(profile, Pull(picture, then), sync_state)

    def stage_asked(self, person: Person, ago: float) -> None:
        """Set up the past: SharePoint asked Exchange `ago` seconds ago; nothing has come of it."""
        with self._lock:
            profile = replace(self._settled(person), asked_at=self._clock() - ago)
            self._profiles[person.object_id] = profile

    def lose_picture(self, person: Person) -> None:
        """The placeholder takes the picture's place, as after SharePoint's own accidents."""
        with self._lock:
            empty = Pull(None, self._clock())
            self._profiles[person.object_id] = _arrived(self._settled(person), empty, "1")

    def of(self, person: Person) -> Profile:
        with self._lock:
            return self._settled(person)

    def own_large_photo_requested(self, person: Person) -> None:
        """The one thing that makes SharePoint ask Exchange: one's own photo, size L."""
        with self._lock:
            profile = self._settled(person)
            if self._may_ask(person, profile):
                now = self._clock()
                photo = self._photos.in_exchange(person)
                pull = Pull(photo.jpeg if photo else None, now + self._pull_delay)
                self._profiles[person.object_id] = replace(profile, asked_at=now, pull=pull)

    def _may_ask(self, person: Person, profile: Profile) -> bool:
        shut_out = profile.sync_state == "0" or not person.mailbox
        asked = profile.asked_at
        return not shut_out and (asked is None or self._clock() - asked >= WINDOW)

    def _settled(self, person: Person) -> Profile:
        profile = self._profiles.get(person.object_id, Profile())
        if profile.pull and self._clock() >= profile.pull.arrives_at:
            profile = _arrived(profile, profile.pull, "1")
            self._profiles[person.object_id] = profile
        return profile


def _arrived(profile: Profile, pull: Pull, sync_state: str) -> Profile:
    return replace(
        profile,
        thumbnails=_thumbnails(pull.photo) if pull.photo else {},
        placeholder_state="0" if pull.photo else "1",
        sync_state=sync_state,
        changed_at=pull.arrives_at,
        pull=None,
    )


def _thumbnails(photo: bytes) -> dict[str, bytes]:
    return {
        size: pictures.reencoded(photo, pixels, _QUALITY) for size, pixels in THUMBNAILS.items()
    }
