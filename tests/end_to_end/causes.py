"""How each cause can be brought about from the outside, and what the console then says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from photosync_tray.core.causes import Cause
from photosync_tray.demo.scenes import Scene


class Row(NamedTuple):
    """The scene that has the cause; who can act, the exit code, and the state."""

    scene: Scene
    who: str
    code: int
    state: str


ROWS: Mapping[Cause, Row] = {
    Cause.NO_EXCHANGE_PHOTO: Row(Scene.NO_PHOTO, "user", 8, "nothing-to-sync"),
    Cause.NO_MAILBOX: Row(Scene.NO_MAILBOX, "it", 8, "nothing-to-sync"),
    Cause.MAILBOX_ON_PREMISES: Row(Scene.ON_PREMISES, "it", 8, "nothing-to-sync"),
    Cause.DIRECTORY_THUMBNAIL: Row(Scene.DIRECTORY_PHOTO, "it", 8, "nothing-to-sync"),
    Cause.SHAREPOINT_NEVER_OPENED: Row(Scene.NEVER_OPENED, "user", 4, "sync-needed"),
    Cause.SHAREPOINT_PLACEHOLDER: Row(Scene.PLACEHOLDER, "user", 4, "sync-needed"),
    Cause.SHAREPOINT_OWN_PICTURE: Row(Scene.OWN_PICTURE, "it", 4, "sync-needed"),
    Cause.SHAREPOINT_OLD_PICTURE: Row(Scene.CHANGED_PHOTO, "user", 4, "sync-needed"),
    Cause.ASKED_WAITING: Row(Scene.WAITING, "microsoft", 5, "watching"),
    Cause.OVERDUE: Row(Scene.OVERDUE, "it", 5, "timed-out"),
    Cause.GUEST_ACCOUNT: Row(Scene.GUEST, "user", 8, "nothing-to-sync"),
    Cause.WRONG_TENANT: Row(Scene.WRONG_TENANT, "user", 3, "failed"),
    Cause.NOT_CONFIGURED: Row(Scene.NOT_CONFIGURED, "it", 6, "signed-out"),
    Cause.CONSENT_NEEDED: Row(Scene.CONSENT_NEEDED, "it", 6, "sync-needed"),
    Cause.CONDITIONAL_ACCESS: Row(Scene.BLOCKED, "it", 6, "failed"),
    Cause.PRIVATE_MODE_FORBIDDEN: Row(Scene.PRIVATE_FORBIDDEN, "it", 6, "sync-needed"),
    Cause.NO_BROWSER: Row(Scene.NO_BROWSER, "user", 6, "sync-needed"),
    Cause.OFFLINE: Row(Scene.OFFLINE, "user", 7, "failed"),
    Cause.PROXY_REFUSED: Row(Scene.PROXY, "it", 7, "failed"),
    Cause.TLS_NOT_TRUSTED: Row(Scene.TLS, "it", 7, "failed"),
    Cause.CLOCK_WRONG: Row(Scene.CLOCK_WRONG, "user", 4, "sync-needed"),
    Cause.THROTTLED: Row(Scene.THROTTLED, "microsoft", 1, "failed"),
    Cause.SERVICE_FAULT: Row(Scene.SERVICE_FAULT, "microsoft", 1, "failed"),
}
