"""The named situations that the demo can show; standard library only, for parsing arguments."""

from __future__ import annotations

import enum


class Scene(enum.StrEnum):
    """One situation of one person at Contoso; the value is what follows `--demo=`."""

    description: str
    """One line for `--help`."""

    def __new__(cls, value: str, description: str = "") -> Scene:
        scene = str.__new__(cls, value)
        scene._value_ = value
        scene.description = description
        return scene

    CHANGED_PHOTO = "changed-photo", "Exchange has a new photo, SharePoint shows the old one"
    IN_SYNC = "in-sync", "SharePoint already shows the photo that Exchange has"
    NO_PHOTO = "no-photo", "a mailbox, but no photo anywhere"
    NO_MAILBOX = "no-mailbox", "no Exchange Online mailbox and no photo"
    DIRECTORY_PHOTO = "directory-photo", "no mailbox; only the directory holds a small photo"
    OWN_PICTURE = "own-picture", "an administrator's picture in SharePoint shuts Exchange's out"
    GUEST = "guest", "a guest from another organisation"
    CONSENT_NEEDED = "consent-needed", "the organisation has not approved the program"
    BLOCKED = "blocked", "conditional access refuses the sign-in"
    THROTTLED = "throttled", "Microsoft Graph asks to wait"
    OFFLINE = "offline", "nothing answers any more"
    SLOW = "slow", "every answer is late, and the photo takes long"


DEFAULT_SCENE = Scene.CHANGED_PHOTO
