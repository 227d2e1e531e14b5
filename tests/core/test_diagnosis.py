"""What was found has one cause at most, and every cause has something to say."""

from __future__ import annotations

import pytest

from photosync_tray.core.causes import Cause, Who, advice
from photosync_tray.core.diagnosis import NOTHING_TO_SYNC, diagnose
from photosync_tray.core.model import Findings, Match, SharePointLook
from tests.samples import (
    NO_PHOTO,
    OLD_PICTURE,
    SAME_PICTURE,
    findings,
    profile,
    properties,
    shown,
    unseen,
)

NEVER_ASKED = SharePointLook(known=True, properties=properties(picture=False, synced_at=None))

CASES = {
    "the photo is there": (SAME_PICTURE, None),
    "an older picture": (OLD_PICTURE, Cause.SHAREPOINT_OLD_PICTURE),
    "no photo in Exchange": (NO_PHOTO, Cause.NO_EXCHANGE_PHOTO),
    "no photo in Exchange, one in SharePoint": (findings(None), Cause.NO_EXCHANGE_PHOTO),
    "a guest": (findings(of=profile(guest=True)), Cause.GUEST_ACCOUNT),
    "a guest without a photo": (findings(None, of=profile(guest=True)), Cause.GUEST_ACCOUNT),
    "no mailbox": (findings(None, of=profile(mailbox=False)), Cause.NO_MAILBOX),
    "no mailbox, but a photo": (findings(of=profile(mailbox=False)), Cause.DIRECTORY_THUMBNAIL),
    "unknown mailbox": (findings(of=profile(mailbox=None)), Cause.SHAREPOINT_OLD_PICTURE),
    "SharePoint's own picture": (
        findings(sharepoint=shown("old", syncs=False)),
        Cause.SHAREPOINT_OWN_PICTURE,
    ),
    "the sync turned off, no picture": (
        findings(sharepoint=shown(None, syncs=False), match=Match.NONE),
        Cause.SHAREPOINT_OWN_PICTURE,
    ),
    "the sync turned off, the same photo": (
        findings(sharepoint=shown("new", syncs=False), match=Match.SAME),
        None,
    ),
    "SharePoint never asked": (
        findings(sharepoint=NEVER_ASKED, match=Match.NONE),
        Cause.SHAREPOINT_NEVER_OPENED,
    ),
    "SharePoint found none once": (
        findings(sharepoint=shown(None), match=Match.NONE),
        Cause.SHAREPOINT_PLACEHOLDER,
    ),
    "SharePoint not to be looked at": (findings(sharepoint=unseen(), match=Match.UNKNOWN), None),
    "SharePoint not allowed": (
        findings(sharepoint=unseen(Cause.CONSENT_NEEDED), match=Match.UNKNOWN),
        Cause.CONSENT_NEEDED,
    ),
}


@pytest.mark.parametrize(("found", "cause"), CASES.values(), ids=CASES)
def test_the_cause_of_what_was_found(found: Findings, cause: Cause | None) -> None:
    assert diagnose(found) is cause


def test_a_sync_is_pointless_only_without_a_photo_that_sharepoint_could_take() -> None:
    assert {
        Cause.GUEST_ACCOUNT,
        Cause.NO_MAILBOX,
        Cause.DIRECTORY_THUMBNAIL,
        Cause.NO_EXCHANGE_PHOTO,
    } == NOTHING_TO_SYNC


@pytest.mark.parametrize("cause", Cause)
def test_every_cause_has_a_sentence_an_action_and_somebody_who_can_act(cause: Cause) -> None:
    said = advice(cause)
    assert said.title.endswith(".")
    assert said.action.endswith(".")
    assert said.who in Who


def test_no_two_causes_say_the_same() -> None:
    assert len({advice(cause).title for cause in Cause}) == len(Cause)


def test_causes_are_named_as_in_the_documentation() -> None:
    assert list(Cause) == [
        "no-exchange-photo",
        "no-mailbox",
        "mailbox-on-premises",
        "directory-thumbnail",
        "sharepoint-never-opened",
        "sharepoint-placeholder",
        "sharepoint-own-picture",
        "sharepoint-old-picture",
        "asked-waiting",
        "overdue",
        "guest-account",
        "wrong-tenant",
        "not-configured",
        "consent-needed",
        "conditional-access",
        "private-mode-forbidden",
        "no-browser",
        "offline",
        "proxy-refused",
        "tls-not-trusted",
        "clock-wrong",
        "throttled",
        "service-fault",
    ]
