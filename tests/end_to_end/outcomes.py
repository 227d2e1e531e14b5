"""How each scene of the demo comes out when a person goes through it."""

from __future__ import annotations

from photosync_tray.demo.scenes import Scene

OUTCOMES = {
    Scene.CHANGED_PHOTO: ("sync-needed", "in-sync"),
    Scene.SLOW: ("sync-needed", "in-sync"),
    Scene.NEVER_OPENED: ("sync-needed", "in-sync"),
    Scene.PLACEHOLDER: ("sync-needed", "in-sync"),
    Scene.THREE_DAYS: ("sync-needed", "in-sync"),
    Scene.IN_SYNC: ("in-sync", "in-sync"),
    Scene.CHANGED_AGAIN: ("in-sync", "sync-needed"),
    Scene.FELL_BACK: ("in-sync", "sync-needed"),
    Scene.NO_PHOTO: ("nothing-to-sync", "nothing-to-sync"),
    Scene.NO_MAILBOX: ("nothing-to-sync", "nothing-to-sync"),
    Scene.ON_PREMISES: ("nothing-to-sync", "nothing-to-sync"),
    Scene.DIRECTORY_PHOTO: ("nothing-to-sync", "nothing-to-sync"),
    Scene.GUEST: ("nothing-to-sync", "nothing-to-sync"),
    Scene.OWN_PICTURE: ("sync-needed", "sync-needed"),
    Scene.NEWER_PHOTO: ("sync-needed", "sync-needed"),
    Scene.CLOCK_WRONG: ("sync-needed", "sync-needed"),
    Scene.PRIVATE_FORBIDDEN: ("sync-needed", "sync-needed"),
    Scene.NO_BROWSER: ("sync-needed", "sync-needed"),
    Scene.CONSENT_NEEDED: ("sync-needed", "sync-needed"),
    Scene.CONSENT_ASKED: ("sync-needed", "sync-needed"),
    Scene.WAITING: ("watching", "watching"),
    Scene.OVERDUE: ("timed-out", "timed-out"),
    Scene.THROTTLED: ("failed", "failed"),
    Scene.SERVICE_FAULT: ("failed", "failed"),
    Scene.PROXY: ("failed", "failed"),
    Scene.WRONG_TENANT: ("signed-out", "signed-out"),
    Scene.NOT_CONFIGURED: ("signed-out", "signed-out"),
    Scene.BLOCKED: ("signed-out", "signed-out"),
    Scene.TLS: ("signed-out", "signed-out"),
    Scene.OFFLINE: ("signed-out", "signed-out"),
}
"""What a scene shows after the sign-in, and at its end."""

NO_PAGE = frozenset({Scene.NOT_CONFIGURED, Scene.TLS, Scene.OFFLINE})
"""Where signing in ends before a page opens."""
TO_ONEDRIVE = frozenset({Scene.CHANGED_PHOTO, Scene.SLOW, Scene.NEVER_OPENED, Scene.PLACEHOLDER})
"""Where the person goes to OneDrive in the private window."""
