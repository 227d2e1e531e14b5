"""Puts photos where each scene begins: in Exchange, the directory, SharePoint, or nowhere."""

from __future__ import annotations

from pathlib import Path

from photosync_tray.demo import pictures
from photosync_tray.demo.people import Person
from photosync_tray.demo.photos import Photos
from photosync_tray.demo.profiles import Profiles
from photosync_tray.demo.scenes import Scene

_DAY = 24 * 3600.0
_LONG_AGO = 240 * _DAY
_DIRECTORY_SIDE = 96


def stage(
    scene: Scene, person: Person, portraits: Path, photos: Photos, profiles: Profiles
) -> None:
    """`portraits` holds new.jpg and old.jpg, of which the scene takes what it needs."""
    new = (portraits / "new.jpg").read_bytes()
    old = (portraits / "old.jpg").read_bytes()
    match scene:
        case Scene.NO_MAILBOX | Scene.GUEST:
            pass
        case Scene.NO_PHOTO:
            profiles.stage(person, None, _LONG_AGO)
        case Scene.DIRECTORY_PHOTO:
            small = pictures.reencoded(new, _DIRECTORY_SIDE, quality=90)
            photos.upload(person, small, to_exchange=False)
        case Scene.IN_SYNC:
            photos.upload(person, new)
            profiles.stage(person, new, 3 * _DAY)
        case Scene.OWN_PICTURE:
            photos.upload(person, new)
            profiles.stage(person, old, _LONG_AGO, sync_state="0")
        case _:
            photos.upload(person, new)
            profiles.stage(person, old, _LONG_AGO)
