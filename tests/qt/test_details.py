"""The facts behind the sentence, and the text that goes to IT."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from photosync_tray import __version__
from photosync_tray.core import state as s
from photosync_tray.core.causes import Cause, Who, advice
from photosync_tray.core.errors import BlockedByPolicy
from photosync_tray.core.model import Match, Reason, Verdict
from photosync_tray.core.presentation import present
from photosync_tray.core.texts import say
from photosync_tray.qt.details import facts, further, text_for_it
from photosync_tray.qt.words import moment
from tests.core.journey_samples import WATCHING
from tests.qt.variants import LINK, SCREENS, absent
from tests.samples import NO_PHOTO, NOON, OLD_PICTURE, ROBIN, findings, profile, unseen


def lines(state: s.State) -> dict[str, str]:
    return dict(facts(present(state)))


def test_facts_of_an_old_picture() -> None:
    assert lines(s.SyncNeeded(ROBIN, OLD_PICTURE)) == {
        "Account": "robin@contoso.example, contoso-id",
        "Photo in Exchange": "648 × 648 pixels, 59 KB",
        "Exchange mailbox": "yes",
        "SharePoint last asked Exchange": moment(NOON),
        "Comparison": "different (pixels-differ)",
        "Cause": "sharepoint-old-picture",
        "Last look": moment(NOON),
        "Version": __version__,
    }


def test_facts_of_nothing_known() -> None:
    assert lines(s.SignedOut()) == {"Version": __version__}


@pytest.mark.parametrize(
    ("mailbox", "said"), [(True, "yes"), (False, "no"), (None, "could not be learned")]
)
def test_mailbox(mailbox: bool | None, said: str) -> None:
    found = findings(of=profile(mailbox=mailbox))
    assert lines(s.SyncNeeded(ROBIN, found))["Exchange mailbox"] == said


def test_no_photo() -> None:
    said = lines(s.NothingToSync(ROBIN, NO_PHOTO))
    assert said["Photo in Exchange"] == "none"
    assert said["Cause"] == "no-exchange-photo"


@pytest.mark.parametrize(
    ("minutes", "said"), [(360, "6 hours ahead"), (-12, "12 minutes behind"), (0.5, None)]
)
def test_a_clock_that_goes_wrong(minutes: float, said: str | None) -> None:
    found = replace(OLD_PICTURE, clock_ahead=timedelta(minutes=minutes))
    assert lines(s.SyncNeeded(ROBIN, found)).get("Clock of this PC") == said


def test_why_exchange_has_no_photo() -> None:
    said = lines(s.NothingToSync(ROBIN, absent(Cause.MAILBOX_ON_PREMISES)))
    assert said["Photo in Exchange"] == advice(Cause.MAILBOX_ON_PREMISES).title


def test_a_comparison_with_its_figure() -> None:
    found = replace(OLD_PICTURE, verdict=Verdict(Match.UNKNOWN, Reason.PIXELS_UNDECIDED, 0.876))
    assert lines(s.SyncNeeded(ROBIN, found))["Comparison"] == "unknown (pixels-undecided, 0.88)"


def test_why_sharepoint_was_not_looked_at() -> None:
    found = findings(sharepoint=unseen(Cause.CONSENT_NEEDED), match=Match.UNKNOWN)
    said = lines(s.SyncNeeded(ROBIN, found))
    assert said["SharePoint"] == "Your organisation has not approved PhotoSync Tray yet."
    assert "SharePoint last asked Exchange" not in said


def test_times_of_a_watch() -> None:
    said, watch = lines(WATCHING), WATCHING.watch
    assert said["Sync asked"] == moment(watch.started_at)
    assert said["Next look"] == moment(watch.next_check_at)
    assert said["Looks until"] == moment(watch.deadline)
    renewed = replace(WATCHING, watch=replace(watch, renewed=True))
    assert lines(renewed)["Photo in Exchange changed"] == moment(watch.started_at)


def test_until_when_a_sign_in_waits() -> None:
    page = s.SigningIn(7, NOON, "https://login.example/authorize")
    assert lines(page)["Waits for the browser until"] == moment(NOON)
    assert lines(s.SigningIn(7, NOON, by_windows=True))["Waits until"] == moment(NOON)


def test_details_of_a_problem() -> None:
    problem = BlockedByPolicy("AADSTS53003, 2026-03-02 12:00:00Z").problem()
    assert lines(s.SignedOut(problem))["Details for IT"] == "AADSTS53003, 2026-03-02 12:00:00Z"


def test_text_for_it_begins_with_what_the_person_sees() -> None:
    screen = SCREENS["sync needed"]
    first, second, third, *rest = text_for_it(screen).splitlines()
    assert first == f"PhotoSync Tray {__version__}: {screen.headline}"
    assert (second, third) == (say(screen.sentence), "")
    assert rest == [f"{name}: {value}" for name, value in facts(screen)]


def test_text_for_it_says_what_it_can_do() -> None:
    text = text_for_it(SCREENS["sync needed: own picture"])
    assert advice(Cause.SHAREPOINT_OWN_PICTURE).for_it in text
    assert "Picture Exchange Sync State: 0" in text


@pytest.mark.parametrize("state", SCREENS)
def test_the_link_for_consent_is_there_where_consent_lacks(state: str) -> None:
    screen = SCREENS[state]
    lacks = Cause.CONSENT_NEEDED in (screen.cause, *screen.further)
    assert (LINK in text_for_it(screen)) is lacks


def test_further_causes_with_who_can_act() -> None:
    causes = (Cause.OFFLINE, Cause.SHAREPOINT_OWN_PICTURE, Cause.THROTTLED)
    screen = SCREENS["sync needed"]._replace(further=causes)
    said = further(screen)
    assert [first for first, _ in said] == [advice(cause).title for cause in causes]
    assert [rest.rpartition(": ")[2] for _, rest in said] == ["you.", "IT.", "Microsoft."]
    assert {advice(cause).who for cause in causes} == set(Who)
    assert all(first in text_for_it(screen) for first, _ in said)


@pytest.mark.parametrize("state", SCREENS)
def test_text_for_it_holds_no_photo_and_no_name(state: str) -> None:
    text = text_for_it(SCREENS[state])
    assert text.endswith("\n")
    assert ROBIN.name not in text
    for part in ("jpeg new", "jpeg old", "etag of", "/photos/"):
        assert part not in text


def test_text_for_it_shows_nothing_of_the_address_of_the_sign_in() -> None:
    """The page's address holds a challenge and, on its way back, a code."""
    screen = present(s.SigningIn(7, NOON, "https://login.example/authorize?code=secret"))
    assert "login.example" not in text_for_it(screen)
    assert "secret" not in text_for_it(screen._replace(account=ROBIN))


def test_a_sign_in_that_is_not_kept_is_said() -> None:
    screen = present(s.SyncNeeded(ROBIN, OLD_PICTURE))._replace(memory_only="no vault")
    assert ("Sign-in", "kept until you quit (no vault)") in facts(screen)
