"""The decision tree: of what is known to the cause that counts, and to the rest."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from photosync_tray.core.causes import Cause
from photosync_tray.core.diagnosis import NOTHING_TO_SYNC, causes, checks, diagnose
from photosync_tray.core.errors import NoBrowser, Problem, SignInNeeded, TlsNotTrusted
from photosync_tray.core.facts import Answer, Facts
from photosync_tray.core.model import Findings
from tests.core.diagnosed import (
    FINDINGS,
    FORBIDDEN,
    LATE,
    LATE_BY_THE_CLOCK,
    PROBLEMS,
    WAITING,
    ahead,
    known,
)
from tests.samples import NO_PHOTO, NOON, SAME_PICTURE, WINDOW, problem, watch

BLIND, _ = FINDINGS["SharePoint not allowed"]
OWN, _ = FINDINGS["SharePoint's own picture"]
GUEST, _ = FINDINGS["a guest"]


@pytest.mark.parametrize(("found", "cause"), FINDINGS.values(), ids=FINDINGS)
def test_the_cause_of_what_was_found(found: Findings, cause: Cause | None) -> None:
    assert diagnose(found) is cause


def test_a_sync_is_pointless_only_without_a_photo_that_sharepoint_could_take() -> None:
    assert {
        Cause.GUEST_ACCOUNT,
        Cause.NO_MAILBOX,
        Cause.MAILBOX_ON_PREMISES,
        Cause.DIRECTORY_THUMBNAIL,
        Cause.NO_EXCHANGE_PHOTO,
    } == NOTHING_TO_SYNC


TREE: dict[str, tuple[Facts, list[str]]] = {
    "nothing was looked at": (Facts(NOON), []),
    "in sync, whatever else is wrong": (known(SAME_PICTURE, window=FORBIDDEN), []),
    "no ClientId": (known(None, account=None, set_up=False), ["not-configured"]),
    "what stops the look comes first": (
        known(GUEST, problem=PROBLEMS["Offline"]),
        ["offline", "guest-account"],
    ),
    "in sync last time, and offline now": (
        known(SAME_PICTURE, problem=PROBLEMS["Offline"]),
        ["offline"],
    ),
    "a trouble without a cause leaves nothing to say": (
        known(problem=problem(SignInNeeded)),
        [],
    ),
    "to a wrong clock no certificate is good": (
        known(ahead(timedelta(hours=6)), problem=problem(TlsNotTrusted)),
        ["clock-wrong", "sharepoint-old-picture"],
    ),
    "to a right clock an unknown certificate is one": (
        known(ahead(timedelta(0)), problem=problem(TlsNotTrusted)),
        ["tls-not-trusted", "sharepoint-old-picture"],
    ),
    "a guest needs no browser": (known(GUEST, window=FORBIDDEN), ["guest-account"]),
    "no photo: a sync would not help": (known(NO_PHOTO, watch=watch()), ["no-exchange-photo"]),
    "no photo, and a wrong clock": (
        known(ahead(timedelta(hours=6), NO_PHOTO)),
        ["no-exchange-photo", "clock-wrong"],
    ),
    "a wrong clock before everything that a sync could cure": (
        known(ahead(timedelta(hours=6)), window=FORBIDDEN),
        ["clock-wrong", "private-mode-forbidden", "sharepoint-old-picture"],
    ),
    "where SharePoint's switch is off no window helps": (
        known(OWN, window=FORBIDDEN),
        ["sharepoint-own-picture", "private-mode-forbidden", "sharepoint-old-picture"],
    ),
    "where SharePoint's switch is off no waiting helps": (
        known(OWN, watch=watch()),
        ["sharepoint-own-picture", "asked-waiting"],
    ),
    "no private window": (
        known(window=FORBIDDEN),
        ["private-mode-forbidden", "sharepoint-old-picture"],
    ),
    "no private window, and no look": (
        known(BLIND, window=FORBIDDEN),
        ["private-mode-forbidden", "consent-needed"],
    ),
    "no browser": (
        known(window=problem(NoBrowser)),
        ["no-browser", "sharepoint-old-picture"],
    ),
    "a sync under way explains the old picture, and needs no window": (
        replace(WAITING, window=FORBIDDEN),
        ["asked-waiting"],
    ),
    "a sync under way that nobody can see": (
        known(BLIND, watch=watch()),
        ["asked-waiting", "consent-needed"],
    ),
    "a sync under way, offline": (
        replace(WAITING, problem=PROBLEMS["Offline"]),
        ["offline", "asked-waiting"],
    ),
    "too late": (LATE, ["overdue"]),
    "too late by the clock": (LATE_BY_THE_CLOCK, ["overdue"]),
    "too late, and no private window for another try": (
        replace(LATE, window=FORBIDDEN),
        ["private-mode-forbidden", "overdue"],
    ),
    "the consent was refused": (
        known(BLIND, refused=PROBLEMS["ConsentNeeded"]),
        ["consent-needed"],
    ),
    "the policy turns the look off": (known(FINDINGS["SharePoint not to be looked at"][0]), []),
}


@pytest.mark.parametrize(("facts", "found"), TREE.values(), ids=TREE)
def test_first_the_cause_that_counts_then_the_rest(facts: Facts, found: list[str]) -> None:
    assert list(causes(facts)) == found


def everything() -> Iterator[Facts]:
    """Every look with every trouble, every sync, and every window."""
    looks = [None, *(look for look, _ in FINDINGS.values())]
    problems: list[Problem | None] = [None, *PROBLEMS.values()]
    syncs = [(None, False), (watch(), False), (watch(), True)]
    windows = [None, WINDOW, FORBIDDEN, problem(NoBrowser)]
    for look, trouble, (awaited, over), window in itertools.product(
        looks, problems, syncs, windows
    ):
        yield known(look, problem=trouble, watch=awaited, over=over, window=window)


Diagnosed = list[tuple[Facts, tuple[Cause, ...]]]


@pytest.fixture(scope="module")
def diagnosed() -> Diagnosed:
    return [(facts, causes(facts)) for facts in everything()]


def test_every_cause_can_be_the_one_that_counts(diagnosed: Diagnosed) -> None:
    assert {found[0] for _, found in diagnosed if found} == set(Cause)


def test_every_cause_has_a_check_that_found_it_and_comes_once(diagnosed: Diagnosed) -> None:
    for facts, found in diagnosed:
        bad = {check.cause for check in checks(facts) if check.answer is Answer.BAD}
        assert set(found) <= bad
        assert len(set(found)) == len(found)


def test_what_stops_the_look_always_counts_first(diagnosed: Diagnosed) -> None:
    for facts, found in diagnosed:
        if facts.problem:
            clock = facts.clock_wrong and facts.problem.cause is Cause.TLS_NOT_TRUSTED
            stopped = Cause.CLOCK_WRONG if clock else facts.problem.cause
            assert next(iter(found), None) is stopped


def test_nothing_is_called_pointless_and_worth_a_sync_at_once(diagnosed: Diagnosed) -> None:
    worth = {Cause.ASKED_WAITING, Cause.OVERDUE, Cause.SHAREPOINT_OLD_PICTURE, Cause.NO_BROWSER}
    for _, found in diagnosed:
        rest = set(found[1:])
        assert not (rest & NOTHING_TO_SYNC and rest & worth)
