"""Who has allowed the program what: a person alone, or an administrator for everyone."""

from __future__ import annotations

import enum
import threading
from collections.abc import Mapping

from photosync_tray.demo.people import Person
from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.scopes import Granted
from photosync_tray.demo.texts import Text
from photosync_tray.demo.tokens import Audience

WISHES: Mapping[str, Text] = {
    "User.Read": "Know who is signed in, and see their photo in Exchange",
    "User.Read.All": "Read the profiles in SharePoint, to see whether the photo is there",
}
"""What a page says of a permission."""


class Missing(enum.Enum):
    """Whose consent a request lacks."""

    NOBODYS = enum.auto()
    THE_PERSONS = enum.auto()
    AN_ADMINISTRATORS = enum.auto()


_ASKED_OF: Mapping[Scene | None, Missing] = {
    Scene.CONSENT_ASKED: Missing.THE_PERSONS,
    Scene.CONSENT_NEEDED: Missing.AN_ADMINISTRATORS,
}
"""In the other scenes an administrator has allowed everything long ago."""


class Consents:
    """Safe to use from every service's threads."""

    def __init__(self) -> None:
        self._given: set[tuple[str, Audience, str]] = set()
        self._lock = threading.Lock()

    def missing(self, scene: Scene | None, person: Person, asked: Granted) -> Missing:
        """Graph is never in question: to sign in was to allow it."""
        if asked.audience is Audience.GRAPH or self._has(person, asked):
            return Missing.NOBODYS
        return _ASKED_OF.get(scene, Missing.NOBODYS)

    def give(self, asked: Granted, person: Person | None = None) -> None:
        """By a person for himself, or by an administrator for everyone."""
        giver = person.object_id if person else ""
        with self._lock:
            self._given |= {(giver, asked.audience, name) for name in asked.names}

    def _has(self, person: Person, asked: Granted) -> bool:
        with self._lock:
            return all(
                any(
                    (giver, asked.audience, name) in self._given for giver in ("", person.object_id)
                )
                for name in asked.names
            )
