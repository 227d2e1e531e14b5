"""The named situations that the demo can show; standard library only, for parsing arguments."""

from __future__ import annotations

import enum

from photosync_tray.demo.texts import Text


class Scene(enum.StrEnum):
    """One situation of one person at Contoso; the value is what follows `--demo=`."""

    description: Text
    """One line for `--help`."""

    def __new__(cls, value: str, description: Text = "") -> Scene:
        scene = str.__new__(cls, value)
        scene._value_ = value
        scene.description = description
        return scene

    CHANGED_PHOTO = "changed-photo", "Exchange has a new photo, SharePoint shows the old one"
    IN_SYNC = "in-sync", "SharePoint already shows the photo that Exchange has"
    NO_PHOTO = "no-photo", "a mailbox, but no photo anywhere"
    NO_MAILBOX = "no-mailbox", "no Exchange Online mailbox and no photo"
    DIRECTORY_PHOTO = "directory-photo", "no mailbox; only the directory holds a small photo"
    ON_PREMISES = "on-premises", "the mailbox is in the organisation's own data centre"
    NEVER_OPENED = "never-opened", "nobody has opened OneDrive yet, so there is no personal site"
    PLACEHOLDER = "placeholder", "SharePoint looked before there was a photo, and never again"
    OWN_PICTURE = "own-picture", "an administrator's picture in SharePoint shuts Exchange's out"
    GUEST = "guest", "a guest from another organisation"
    WAITING = "waiting", "SharePoint was asked two hours ago, and the photo takes long"
    OVERDUE = "overdue", "SharePoint was asked 80 hours ago, and nothing came of it"
    THREE_DAYS = "three-days", "a wait of two days in seconds: time runs 26,000 times as fast"
    NEWER_PHOTO = "newer-photo", "a newer photo is uploaded while the first is on its way"
    CHANGED_AGAIN = "changed-again", "in sync, until a new photo comes; a day takes ten seconds"
    FELL_BACK = "fell-back", "in sync, until SharePoint loses it; a day takes ten seconds"
    WRONG_TENANT = "wrong-tenant", "the account belongs to another organisation"
    NOT_CONFIGURED = "not-configured", "the organisation has not set the program up"
    CONSENT_NEEDED = "consent-needed", "only an administrator can allow the look at SharePoint"
    CONSENT_ASKED = "consent-asked", "each person may allow the look at SharePoint"
    BLOCKED = "blocked", "conditional access refuses the sign-in"
    PRIVATE_FORBIDDEN = "private-forbidden", "a policy forbids private windows"
    NO_BROWSER = "no-browser", "no browser that could open a private window"
    PROXY = "proxy", "a proxy refuses the way to Microsoft Graph"
    TLS = "tls", "the network inspects traffic, with a certificate that nobody trusts"
    CLOCK_WRONG = "clock-wrong", "this PC's clock is six hours ahead"
    THROTTLED = "throttled", "Microsoft Graph asks to wait"
    SERVICE_FAULT = "service-fault", "Microsoft Graph answers with errors"
    OFFLINE = "offline", "nothing answers any more"
    SLOW = "slow", "every answer is late, and the photo takes long"


DEFAULT_SCENE = Scene.CHANGED_PHOTO
