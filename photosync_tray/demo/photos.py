"""The photos that Exchange and the directory hold, as Graph hands them out."""

from __future__ import annotations

import secrets
import threading
from dataclasses import dataclass

from photosync_tray.demo import pictures
from photosync_tray.demo.people import Person

SIZES = (48, 64, 96, 120, 240, 360, 432, 504, 648)
"""Edges in pixels that Graph offers, up to that of the upload. Source: profilephoto-get."""

_GRAPH_QUALITY = 92


@dataclass(frozen=True)
class Photo:
    """One upload. `etag` is new on every upload, also when the bytes are the same."""

    jpeg: bytes
    side: int
    etag: str
    from_exchange: bool


class Photos:
    """Who has which photo; safe to use from every service's threads."""

    def __init__(self) -> None:
        self._photos: dict[str, Photo] = {}
        self._scaled: dict[tuple[str, int], bytes] = {}
        self._lock = threading.Lock()

    def upload(self, person: Person, jpeg: bytes, *, to_exchange: bool = True) -> None:
        """Take a photo as the service does: cut square, re-encoded, under a new ETag."""
        side = min(max(SIZES), *pictures.dimensions(jpeg))
        photo = Photo(
            jpeg=pictures.reencoded(jpeg, side, _GRAPH_QUALITY),
            side=side,
            etag=f'W/"{secrets.token_hex(32)}"',
            from_exchange=to_exchange,
        )
        with self._lock:
            self._photos[person.object_id] = photo

    def of(self, person: Person) -> Photo | None:
        """What Graph shows: Exchange's photo, or the directory's; it does not say which."""
        with self._lock:
            return self._photos.get(person.object_id)

    def in_exchange(self, person: Person) -> Photo | None:
        """What SharePoint can be given: never the directory's."""
        photo = self.of(person)
        return photo if photo and photo.from_exchange and person.mailbox else None

    def scaled(self, photo: Photo, side: int) -> bytes:
        """The photo at `side` x `side` pixels, encoded once."""
        if side == photo.side:
            return photo.jpeg
        key = (photo.etag, side)
        with self._lock:
            if key not in self._scaled:
                self._scaled[key] = pictures.reencoded(photo.jpeg, side, _GRAPH_QUALITY)
            return self._scaled[key]
