"""Where each scene begins, in Exchange, the directory and SharePoint, and what happens later."""

from __future__ import annotations

from pathlib import Path

from photosync_tray.demo import pictures
from photosync_tray.demo.pace import ASKED_AGO
from photosync_tray.demo.people import Person
from photosync_tray.demo.photos import Photos
from photosync_tray.demo.profiles import Profiles
from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.sequel import Cue, Sequel

_DAY = 24 * 3600.0
_LONG_AGO = 240 * _DAY
_DIRECTORY_SIDE = 96
_UPLOAD_AFTER = 2.0
"""Seconds from the visit to the newer photo, while the first one is on its way."""


class Stage:
    """One person's photos; `portraits` holds new.jpg and old.jpg."""

    def __init__(self, person: Person, portraits: Path, photos: Photos, profiles: Profiles) -> None:
        self._person = person
        self._photos = photos
        self._profiles = profiles
        self._new = (portraits / "new.jpg").read_bytes()
        self._old = (portraits / "old.jpg").read_bytes()

    def set_up(self, scene: Scene) -> None:
        """What is the case when the program comes for the first time."""
        match scene:
            case Scene.NO_MAILBOX | Scene.GUEST:
                pass
            case Scene.NO_PHOTO | Scene.ON_PREMISES:
                self._sharepoint(None)
            case Scene.DIRECTORY_PHOTO:
                small = pictures.reencoded(self._new, _DIRECTORY_SIDE, quality=90)
                self._photos.upload(self._person, small, to_exchange=False)
            case Scene.NEVER_OPENED:
                self._exchange(self._new)
            case Scene.PLACEHOLDER:
                self._exchange(self._new)
                self._sharepoint(None)
            case Scene.NEWER_PHOTO:
                self._exchange(self._old)
                self._sharepoint(None)
            case _:
                self._set_up_pictures(scene)

    def _set_up_pictures(self, scene: Scene) -> None:
        """There is a picture on either side."""
        match scene:
            case Scene.IN_SYNC | Scene.FELL_BACK:
                self._exchange(self._new)
                self._sharepoint(self._new, 3 * _DAY)
            case Scene.CHANGED_AGAIN:
                self._exchange(self._old)
                self._sharepoint(self._old, 3 * _DAY)
            case Scene.OWN_PICTURE:
                self._exchange(self._new)
                self._sharepoint(self._old, sync_state="0")
            case _:
                self._exchange(self._new)
                self._sharepoint(self._old)
                if scene in ASKED_AGO:
                    self._profiles.stage_asked(self._person, ASKED_AGO[scene])

    def sequels(self, scene: Scene) -> tuple[Sequel, ...]:
        """What happens later by itself."""
        match scene:
            case Scene.NEWER_PHOTO:
                return (Sequel(Cue.VISIT, _UPLOAD_AFTER, lambda: self._exchange(self._new)),)
            case Scene.CHANGED_AGAIN:
                return (Sequel(Cue.LOOK, _DAY / 2, lambda: self._exchange(self._new)),)
            case Scene.FELL_BACK:
                lose = self._profiles.lose_picture
                return (Sequel(Cue.LOOK, _DAY / 2, lambda: lose(self._person)),)
        return ()

    def _exchange(self, photo: bytes) -> None:
        self._photos.upload(self._person, photo)

    def _sharepoint(
        self, picture: bytes | None, age: float = _LONG_AGO, sync_state: str = "1"
    ) -> None:
        self._profiles.stage(self._person, picture, age, sync_state)
