"""Why the photo is not in SharePoint: from what was found to the causes that explain it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from photosync_tray.core.causes import Cause

if TYPE_CHECKING:
    from photosync_tray.core.model import Findings

NOTHING_TO_SYNC = frozenset(
    {
        Cause.GUEST_ACCOUNT,
        Cause.NO_MAILBOX,
        Cause.DIRECTORY_THUMBNAIL,
        Cause.NO_EXCHANGE_PHOTO,
    }
)
"""Causes for which no private window will ever bring a photo."""


def diagnose(findings: Findings) -> Cause | None:
    """The first cause that explains what was found, or None when the photo is in SharePoint.

    The order is that of the facts: first those that make a sync pointless (a guest, no mailbox, no
    photo), then SharePoint's own switches, then the ordinary case of a picture that is merely old.
    """
    return _nothing_to_sync(findings) or _sharepoint_cause(findings)


def _nothing_to_sync(findings: Findings) -> Cause | None:
    profile, photo = findings.profile, findings.exchange.photo
    if profile.guest:
        return Cause.GUEST_ACCOUNT
    if profile.has_mailbox is False:
        return Cause.DIRECTORY_THUMBNAIL if photo else Cause.NO_MAILBOX
    if photo is None:
        return Cause.NO_EXCHANGE_PHOTO
    return None


def _sharepoint_cause(findings: Findings) -> Cause | None:
    sharepoint = findings.sharepoint
    if findings.matches:
        return None
    if not sharepoint.known:
        return sharepoint.unknown_because
    if sharepoint.syncs_from_exchange is False:
        return Cause.SHAREPOINT_OWN_PICTURE
    if sharepoint.picture is not None:
        return Cause.SHAREPOINT_OLD_PICTURE
    if sharepoint.timestamp is None:
        return Cause.SHAREPOINT_NEVER_OPENED
    return Cause.SHAREPOINT_PLACEHOLDER
