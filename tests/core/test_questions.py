"""Each check: its question, its answer, and that not having looked never counts as good."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from photosync_tray.core.autostart import AtSignIn, Entry, EntryState, Why
from photosync_tray.core.diagnosis import checks
from photosync_tray.core.errors import PhotoSyncError, Throttled
from photosync_tray.core.facts import Answer, Check, Facts
from photosync_tray.core.model import Match, Reason
from tests.core.diagnosed import (
    FINDINGS,
    FORBIDDEN,
    LATE,
    NEVER_ASKED,
    PROBLEMS,
    WAITING,
    ahead,
    judged,
    known,
)
from tests.core.speeches import Translated
from tests.samples import (
    NO_PHOTO,
    NOON,
    SAME_PICTURE,
    findings,
    problem,
    properties,
    shown,
)

IDS = [
    *("set-up", "sign-in", "account", "network", "clock", "service"),
    *("mailbox", "photo", "permission"),
    *("sharepoint-asked", "sharepoint-switch", "sharepoint-picture", "private-window", "sync"),
    "at-sign-in",
]

NOBODY = Facts(NOON)


def look(name: str) -> Facts:
    return known(FINDINGS[name][0])


def starting(why: Why, *, on: bool = False, locked: bool = False) -> Facts:
    entry = Entry(True, "HKLM Run", "old.exe", EntryState.ELSEWHERE)
    return known(at_sign_in=AtSignIn(on, why, locked, entry))


def asked(id_: str, facts: Facts) -> Check:
    return next(check for check in checks(facts) if check.id == id_)


ANSWERS: list[tuple[str, Facts, str, str]] = [
    ("set-up", known(tenant="contoso.example"), "good", "Yes, for contoso.example."),
    ("set-up", known(tenant="x", passed_over=2), "good", "do not fit: 2"),
    ("set-up", known(set_up=False), "bad", "there is no ClientId"),
    ("set-up", known(problem=PROBLEMS["NotConfigured"]), "bad", "details of NotConfigured"),
    ("set-up", NOBODY, "unknown", "the settings were not read"),
    ("sign-in", known(), "good", "Yes, as robin@contoso.example."),
    ("sign-in", NOBODY, "bad", "No."),
    ("sign-in", known(problem=PROBLEMS["SignInNeeded"]), "bad", "robin@contoso.example is over"),
    ("sign-in", known(problem=PROBLEMS["BlockedByPolicy"]), "bad", "details of BlockedByPolicy"),
    ("sign-in", Facts(NOON, problem=PROBLEMS["SignInCancelled"]), "bad", "You have not signed in"),
    ("account", known(), "good", "Yes: it is no guest in contoso-id."),
    ("account", look("a guest"), "bad", "a guest"),
    ("account", known(problem=PROBLEMS["WrongAccount"]), "bad", "another organisation"),
    ("account", NOBODY, "unknown", "nobody is signed in"),
    ("network", known(), "good", "Yes, at 2026-03-02 12:00 UTC."),
    ("network", known(None, problem=PROBLEMS["Throttled"]), "good", "Yes."),
    ("network", known(problem=PROBLEMS["ProxyRefused"]), "bad", "proxy refused"),
    ("network", known(None, problem=PROBLEMS["SignInCancelled"]), "unknown", "not signed in"),
    ("network", known(None), "unknown", "no look has ended yet"),
    ("clock", known(ahead(timedelta(seconds=-70))), "good", "within 2 minutes"),
    ("clock", known(ahead(timedelta(minutes=-61))), "bad", "61 minutes behind"),
    ("clock", known(ahead(timedelta(hours=2))), "bad", "120 minutes ahead"),
    ("clock", known(None, problem=PROBLEMS["ClockWrong"]), "bad", "clock is wrong"),
    ("clock", known(ahead(None)), "unknown", "no answer has told the time"),
    ("service", known(), "good", "Yes"),
    ("service", known(None, problem=problem(Throttled)), "bad", "busy"),
    ("service", known(problem=problem(Throttled, retry_after=90.0)), "bad", "of 90 seconds"),
    ("service", known(problem=PROBLEMS["ServiceFault"]), "bad", "details of ServiceFault"),
    ("service", look("SharePoint out of order"), "bad", "SharePoint answered with an error"),
    ("service", NOBODY, "unknown", "nobody is signed in"),
    ("mailbox", known(), "good", "plan is assigned"),
    ("mailbox", look("no mailbox"), "bad", "No."),
    ("mailbox", look("a mailbox elsewhere"), "bad", "hosted elsewhere"),
    ("mailbox", look("no mailbox, but a photo"), "bad", "the directory's"),
    ("mailbox", look("unknown mailbox"), "unknown", "plans were not told"),
    ("mailbox", look("a guest"), "not-applicable", "guest"),
    ("photo", known(), "good", "648 × 648 pixels, at 2026-03-02 12:00 UTC"),
    ("photo", known(NO_PHOTO), "bad", "No, at 2026-03-02 12:00 UTC."),
    ("photo", look("no mailbox, but a photo"), "not-applicable", "no mailbox"),
    ("photo", known(None), "unknown", "no look"),
    ("permission", known(), "good", "Yes"),
    ("permission", known(looks=False), "not-applicable", "CheckSharePoint"),
    ("permission", look("SharePoint not allowed"), "bad", "nobody has approved"),
    (
        "permission",
        replace(look("SharePoint not allowed"), refused=PROBLEMS["ConsentNeeded"]),
        "bad",
        "details of ConsentNeeded",
    ),
    ("permission", known(problem=PROBLEMS["AccessDenied"]), "bad", "did not let us look"),
    ("permission", look("no SharePoint profile yet"), "unknown", "no SharePoint profile"),
    ("permission", look("SharePoint not to be looked at"), "unknown", "left out"),
    ("permission", look("a guest"), "not-applicable", "guest"),
    ("sharepoint-asked", known(), "good", "last at 2026-03-02 12:00 UTC"),
    ("sharepoint-asked", known(findings(sharepoint=NEVER_ASKED)), "bad", "No."),
    (
        "sharepoint-asked",
        known(findings(sharepoint=replace(shown("old"), properties=properties(synced_at=None)))),
        "unknown",
        "the picture has no time",
    ),
    ("sharepoint-asked", look("no SharePoint profile yet"), "bad", "no OneDrive"),
    ("sharepoint-asked", look("SharePoint out of order"), "unknown", "with an error"),
    ("sharepoint-switch", known(), "good", "sync state is 1"),
    ("sharepoint-switch", look("SharePoint's own picture"), "bad", "sync state is 0"),
    (
        "sharepoint-switch",
        known(findings(sharepoint=shown("old", syncs=None))),
        "unknown",
        "has never tried",
    ),
    ("sharepoint-switch", look("SharePoint not allowed"), "unknown", "permission is missing"),
    ("sharepoint-picture", known(SAME_PICTURE), "good", "Yes."),
    (
        "sharepoint-picture",
        known(judged(Match.DIFFERENT, Reason.PIXELS_DIFFER, 0.1234)),
        "bad",
        "another picture. Likeness: 0.123",
    ),
    ("sharepoint-picture", look("a blank picture"), "bad", "nothing is to be seen"),
    ("sharepoint-picture", look("a picture without its file"), "bad", "its file is not there"),
    ("sharepoint-picture", look("pictures that leave a doubt"), "unknown", "neither alike"),
    ("sharepoint-picture", look("SharePoint not allowed"), "unknown", "permission is missing"),
    ("private-window", known(), "good", "Microsoft Edge, which calls it InPrivate"),
    ("private-window", known(window=FORBIDDEN), "bad", "details of PrivateModeForbidden"),
    ("private-window", known(problem=PROBLEMS["NoBrowser"]), "bad", "No suitable browser"),
    ("private-window", known(window=PhotoSyncError("x").problem()), "unknown", "(x)"),
    ("private-window", known(window=None), "unknown", "the browsers were not asked"),
    ("sync", known(), "not-applicable", "None is under way."),
    ("sync", WAITING, "bad", "asked at 2026-03-02 12:00 UTC, looked 0 times, looks next at"),
    ("sync", LATE, "bad", "looked 20 times, given up at 2026-03-05 12:00 UTC"),
    ("at-sign-in", NOBODY, "unknown", "the settings were not read"),
    ("at-sign-in", starting(Why.INSTALLED, on=True), "good", "Yes. It was installed so"),
    ("at-sign-in", starting(Why.CHOICE), "not-applicable", "No. You chose that."),
    ("at-sign-in", starting(Why.TASK_MANAGER), "not-applicable", "Task Manager"),
    ("at-sign-in", starting(Why.NOT_INSTALLED), "not-applicable", "There is no entry"),
    ("at-sign-in", starting(Why.NOT_INSTALLED, locked=True), "bad", "There is no entry"),
    ("at-sign-in", starting(Why.NOT_READ), "bad", "pass over such entries"),
    ("at-sign-in", starting(Why.ELSEWHERE), "bad", "The entry at HKLM Run starts another"),
]


@pytest.mark.parametrize(("id_", "facts", "answer", "words"), ANSWERS)
def test_a_check_answers(id_: str, facts: Facts, answer: str, words: str) -> None:
    check = asked(id_, facts)
    assert check.answer == answer
    assert words in check.finding.said()


def test_every_answer_of_every_check_is_in_the_table() -> None:
    assert list(dict.fromkeys(row[0] for row in ANSWERS)) == IDS


@pytest.mark.parametrize("facts", [NOBODY, known(None), known(), LATE])
def test_the_questions_are_always_the_same(facts: Facts) -> None:
    assert [check.id for check in checks(facts)] == IDS
    assert all(check.question.endswith("?") for check in checks(facts))


def test_what_nobody_looked_at_is_never_good() -> None:
    answers = {check.answer for check in checks(NOBODY)}
    assert answers == {Answer.UNKNOWN, Answer.BAD, Answer.NOT_APPLICABLE}


@pytest.mark.parametrize("name", FINDINGS)
def test_unknown_says_that_we_could_not_look_and_why(name: str) -> None:
    facts = [look(name), replace(look(name), window=None), replace(look(name), findings=None)]
    unknown = [c for f in facts for c in checks(f) if c.answer is Answer.UNKNOWN]
    assert unknown
    for check in unknown:
        assert check.finding.said().startswith("Could not look, because ")
        assert check.cause is None


@pytest.mark.parametrize("unseen", ["SharePoint not allowed", "SharePoint out of order"])
def test_where_sharepoint_was_hidden_nothing_of_it_counts_as_good(unseen: str) -> None:
    hidden = [check for check in checks(look(unseen)) if check.id.startswith("sharepoint-")]
    assert {check.answer for check in hidden} == {Answer.UNKNOWN}


@pytest.mark.parametrize("reason", Reason)
@pytest.mark.parametrize("match", Match)
def test_every_verdict_has_its_words(match: Match, reason: Reason) -> None:
    check = asked("sharepoint-picture", known(judged(match, reason)))
    assert check.finding.said().endswith(".")
    assert (check.answer == "good") is (match is Match.SAME)


def test_a_finding_is_said_in_another_language_and_another_clock() -> None:
    finding = asked("sync", WAITING).finding
    german = Translated({finding.text: "Noch nicht: {asked}, {n}, {next}"})
    assert finding.said(german).startswith("Noch nicht: 12.00, 0, 12.00")


def test_words_within_a_finding_are_translated_too() -> None:
    finding = asked("account", known(problem=PROBLEMS["WrongAccount"])).finding
    title = "This account belongs to another organisation"
    words = {"No: {reason}": "Nein: {reason}", title: "Ein fremdes Konto"}
    assert finding.said(Translated(words)) == ("Nein: Ein fremdes Konto (details of WrongAccount)")
