"""How each scene of the demo comes out when a person goes through it."""

from __future__ import annotations

from photosync_tray.demo.scenes import Scene

OUTCOMES = {
    Scene.CHANGED_PHOTO: ("sync-needed", "in-sync"),
    Scene.SLOW: ("sync-needed", "in-sync"),
    Scene.IN_SYNC: ("in-sync", "in-sync"),
    Scene.NO_PHOTO: ("nothing-to-sync", "nothing-to-sync"),
    Scene.NO_MAILBOX: ("nothing-to-sync", "nothing-to-sync"),
    Scene.DIRECTORY_PHOTO: ("nothing-to-sync", "nothing-to-sync"),
    Scene.GUEST: ("nothing-to-sync", "nothing-to-sync"),
    Scene.OWN_PICTURE: ("sync-needed", "sync-needed"),
    Scene.THROTTLED: ("failed", "failed"),
    Scene.CONSENT_NEEDED: ("signed-out", "signed-out"),
    Scene.BLOCKED: ("signed-out", "signed-out"),
    Scene.OFFLINE: ("signed-out", "signed-out"),
}
"""What a scene shows after the sign-in, and at its end."""
