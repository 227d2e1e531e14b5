"""Who has a personal site: OneDrive makes it when its owner first comes by."""

from __future__ import annotations

import threading
from collections.abc import Iterable

from photosync_tray.demo.people import Person


class PersonalSites:
    """Safe to use from every service's threads. A guest never gets one."""

    def __init__(self, owners: Iterable[Person] = ()) -> None:
        self._owners = {person.object_id for person in owners if not person.guest}
        self._lock = threading.Lock()

    def has(self, person: Person) -> bool:
        with self._lock:
            return person.object_id in self._owners

    def make(self, person: Person) -> None:
        if not person.guest:
            with self._lock:
                self._owners.add(person.object_id)
