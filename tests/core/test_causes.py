"""Every cause has a sentence, an action, somebody who can act, and what they need for it."""

from __future__ import annotations

import pytest

from photosync_tray.core.causes import Cause, Offer, Who, advice
from photosync_tray.core.screen import Action

PAGES = {Offer.HOW_PHOTOS_SYNC, Offer.CONSENT}
"""Links; all other offers are buttons of the window."""


@pytest.mark.parametrize("cause", Cause)
def test_every_cause_has_a_sentence_an_action_and_somebody_who_can_act(cause: Cause) -> None:
    said = advice(cause)
    assert said.title.endswith(".")
    assert said.title.count(".") == 1
    assert said.action.endswith(".")
    assert said.who in Who


@pytest.mark.parametrize("cause", [cause for cause in Cause if advice(cause).who is Who.IT])
def test_it_is_told_in_its_own_terms_what_to_do(cause: Cause) -> None:
    said = advice(cause)
    assert said.for_it
    assert said.for_it != said.action


@pytest.mark.parametrize("cause", Cause)
def test_what_the_person_can_do_here_has_a_button_or_a_link(cause: Cause) -> None:
    offer = advice(cause).offer
    assert offer or cause is Cause.NO_BROWSER  # what has to be installed is not ours to choose
    assert offer is None or offer in PAGES or offer.value in {action.value for action in Action}


def test_no_two_causes_say_the_same() -> None:
    assert len({advice(cause).title for cause in Cause}) == len(Cause)


@pytest.mark.parametrize("cause", [Cause.NO_MAILBOX, Cause.DIRECTORY_THUMBNAIL])
def test_without_a_mailbox_nobody_is_promised_a_sync(cause: Cause) -> None:
    said = advice(cause)
    assert "people picture by itself" in said.action
    assert said.offer is not Offer.SYNC


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
