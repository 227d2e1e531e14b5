"""A diagnosis as documents: for scripts, for IT, and for the support archive."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from photosync_tray import __version__
from photosync_tray.core import state as s
from photosync_tray.core.causes import Cause, Who, advice
from photosync_tray.core.diagnosis import causes, checks
from photosync_tray.core.errors import ConsentNeeded, SignInNeeded
from photosync_tray.core.facts import Answer, Facts
from photosync_tray.core.model import Arrival
from photosync_tray.core.report import history, policies, report, text_for_it
from photosync_tray.core.settings import TABLE, Origin, resolve
from tests.core.diagnosed import FINDINGS, FORBIDDEN, LATE, PROBLEMS, WAITING, known
from tests.core.journey_samples import STATES, WATCHING
from tests.core.speeches import Translated
from tests.samples import NOON, OLD_PICTURE, ROBIN, SAME_PICTURE, problem

LINK = "https://login.example/contoso-id/v2.0/adminconsent?client_id=1"
NEEDED = s.SyncNeeded(ROBIN, OLD_PICTURE)
BLIND = known(FINDINGS["SharePoint not allowed"][0])

KEYS = [
    *("schema", "version", "state", "demo", "checks", "causes", "problem", "settings"),
    "checked_at",
]


def text(facts: Facts, link: str = "") -> str:
    return "\n".join(line.said() for line in text_for_it(facts, link))


# The document.


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("facts", [Facts(NOON), known(), LATE], ids=["nothing", "usual", "late"])
def test_the_document_has_the_keys_of_schema_1_and_survives_json(state: str, facts: Facts) -> None:
    said = report(STATES[state], facts, resolve({}), demo=False)
    assert list(said) == KEYS
    assert {tuple(check) for check in said["checks"]} == {
        ("id", "question", "answer", "finding", "cause")
    }
    assert json.loads(json.dumps(said)) == said


def test_the_document_tells_what_was_found() -> None:
    said = report(WATCHING, WAITING, demo=True)
    assert (said["schema"], said["version"], said["demo"]) == (1, __version__, True)
    assert (said["state"], said["checked_at"]) == ("watching", "2026-03-02T12:00:00Z")
    assert said["causes"] == [
        {
            "id": "asked-waiting",
            "title": "SharePoint has been asked and has not answered yet.",
            "action": "Wait: it can take minutes, usually under a day, at times three days.",
            "who": "microsoft",
        }
    ]
    assert said["checks"][-2] == {
        "id": "sync",
        "question": "Has the sync that was asked for brought the photo?",
        "answer": "bad",
        "finding": "Not yet: asked at 2026-03-02 12:00 UTC, looked 0 times, "
        f"looks next at 2026-03-02 {WATCHING.watch.next_check_at:%H:%M} UTC.",
        "cause": "asked-waiting",
    }
    assert (said["problem"], said["settings"]) == (None, None)


def test_a_trouble_without_a_cause_is_named_with_its_details() -> None:
    said = report(NEEDED, known(problem=problem(SignInNeeded)), demo=False)
    assert said["causes"] == []
    assert said["problem"] == {
        "kind": "SignInNeeded",
        "title": "Please sign in again",
        "message": "Your earlier sign-in has ended.",
        "details": "details of SignInNeeded",
    }


def test_of_policies_the_document_has_counts_alone() -> None:
    settings = resolve(
        {
            Origin.MACHINE_POLICY: {"ClientId": "planted", "WatchHours": 10},
            Origin.USER_CHOICE: {"Browser": "netscape", "Language": "de"},
        }
    )
    said = report(NEEDED, known(), settings, demo=False)
    assert said["settings"] == {
        "machine policy": 2,
        "user's choice": 1,
        "built-in": len(TABLE) - 3,
        "rejected": 1,
    }
    assert "planted" not in json.dumps(said)


# The text for IT.


@pytest.mark.parametrize("facts", [known(), BLIND, LATE, known(window=FORBIDDEN), Facts(NOON)])
def test_it_gets_every_check_and_the_cause_that_counts(facts: Facts) -> None:
    said = text(facts)
    for check in checks(facts):
        assert f"{check.question} {check.finding.said()}" in said
    for cause in causes(facts):
        assert advice(cause).title in said


def test_it_is_told_who_can_act_and_how_in_its_own_terms() -> None:
    lines = text(known(FINDINGS["SharePoint's own picture"][0])).splitlines()
    assert lines[0] == f"PhotoSync Tray {__version__}"
    assert lines[1:3] == [advice(Cause.SHAREPOINT_OWN_PICTURE).title, "Who can act: IT"]
    assert "SPS-PictureExchangeSyncState" in lines[3]


@pytest.mark.parametrize("cause", Cause)
def test_whoever_can_act_is_named(cause: Cause) -> None:
    """The words for the three of them, for a trouble that brings about each."""
    who = {Who.USER: "the person", Who.IT: "IT", Who.MICROSOFT: "Microsoft"}[advice(cause).who]
    facts = known(problem=replace(problem(ConsentNeeded), cause=cause))
    assert f"Who can act: {who}\n" in text(facts)


@pytest.mark.parametrize(
    "facts",
    [BLIND, known(None, problem=PROBLEMS["ConsentNeeded"]), replace(BLIND, watch=WATCHING.watch)],
)
def test_where_consent_lacks_it_gets_the_link(facts: Facts) -> None:
    assert text(facts, LINK).count(LINK) == 1
    assert "adminconsent" not in text(facts)


@pytest.mark.parametrize("facts", [known(), LATE, Facts(NOON)])
def test_where_consent_does_not_lack_there_is_no_link(facts: Facts) -> None:
    assert LINK not in text(facts, LINK)


def test_of_the_person_only_the_sign_in_name_is_told() -> None:
    for facts in (known(), BLIND, LATE):
        said = text(facts, LINK)
        assert ROBIN.username in said
        assert "Robin Maler" not in said
        assert ROBIN.home_id not in said


def test_in_sync_nothing_stands_in_the_way() -> None:
    assert "Nothing stands in the way." in text(known(SAME_PICTURE))


def test_a_trouble_without_a_cause_is_told_to_it() -> None:
    assert "Please sign in again\nYour earlier sign-in has ended." in text(
        known(problem=problem(SignInNeeded))
    )


def test_the_words_of_the_text_can_be_translated() -> None:
    """Each is a constant: what varies stands in its braces."""
    speech = Translated({})
    for line in text_for_it(known(window=FORBIDDEN), LINK):
        line.said(speech)
    assert "Who can act: {who}" in speech.asked
    assert "IT" in speech.asked
    assert not [words for words in speech.asked if ROBIN.username in words or "2026" in words]


# For the support archive.


def test_policies_tell_value_and_source_of_every_setting() -> None:
    settings = resolve({Origin.MACHINE_POLICY: {"WatchHours": 10, "AllowedDomains": "a.example"}})
    said: Any = policies(settings)
    by_key = {row["key"]: (row["value"], row["source"]) for row in said["settings"]}
    assert set(by_key) == {setting.key for setting in TABLE}
    assert by_key["WatchHours"] == (10, "machine policy")
    assert by_key["AllowedDomains"] == (("a.example",), "machine policy")
    assert by_key["Browser"] == ("auto", "built-in")
    assert said["rejected"] == []


@pytest.mark.parametrize(
    ("key", "raw", "shown"),
    [
        ("Browser", "netscape", "Browser (machine policy): 'netscape' is none of auto, "),
        ("ProxyUrl", "http://kim:planted@proxy", "ProxyUrl (machine policy): does not fit"),
        ("ProxyUrl", "http://kim:pla'nt/ed@proxy", "ProxyUrl (machine policy): does not fit"),
        ("ApiKey", "planted", "ApiKey (machine policy): does not fit"),
        ("HelpText", "Ask Kim\nplanted", "HelpText (machine policy): does not fit"),
    ],
)
def test_what_was_passed_over_is_named_and_shown_only_where_it_is_harmless(
    key: str, raw: str, shown: str
) -> None:
    said = policies(resolve({Origin.MACHINE_POLICY: {key: raw}}))
    assert said["rejected"][0].startswith(shown)
    assert "planted" not in json.dumps(said)


def test_whom_to_call_is_nobodys_business() -> None:
    said = json.dumps(policies(resolve({Origin.MACHINE_POLICY: {"HelpText": "Ask Kim"}})))
    assert "Kim" not in said
    assert "(a text)" in said


def test_the_history_is_durations() -> None:
    took = (Arrival(NOON, timedelta(days=2, seconds=1)),)
    assert history(took) == [{"started_at": "2026-03-02T12:00:00Z", "seconds": 172801.0}]


def test_no_check_answers_good_where_nothing_is_known() -> None:
    said = report(s.INITIAL, Facts(NOON), demo=False)
    assert Answer.GOOD not in {check["answer"] for check in said["checks"]}
