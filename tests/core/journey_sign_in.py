"""What follows from what around a sign-in, by Windows or by the browser; see `journey_table`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from photosync_tray.core import events as e
from photosync_tray.core import state as s
from photosync_tray.core.errors import Problem
from photosync_tray.core.model import SavedWatch
from tests.core.journey_row import Row
from tests.core.journey_samples import (
    ASKED,
    BLIND,
    DECLINED,
    NO_BROKER,
    PAGE,
    SIGN_IN_LOST,
    STATES,
    STRANGER,
    UNTIL,
    WORK,
)
from tests.samples import KIM, MY_SITE, NOON, ROBIN

BY_BROWSER = ("signing in", "signing in, page shown", "signing in again, in a watch")
LEFT = s.SignedOut(choose=True)
"""Whoever signs out by hand picks the account the next time."""
REFUSALS = (
    ("sign-in refused", SIGN_IN_LOST),
    ("account refused", STRANGER),
    ("sign-in declined", DECLINED),
)


def _waiting(state: str) -> s.SigningIn:
    found = STATES[state]
    assert isinstance(found, s.SigningIn)
    return found


def _from_signed_out() -> Iterator[Row]:
    for state, before in STATES.items():
        if isinstance(before, s.SignedOut):
            by_browser = s.SigningIn(ASKED, UNTIL)
            effect = e.SignIn(ASKED, choose=before.choose)
            yield Row(state, "sign-in asked", by_browser, (effect,))
            asked = (e.SignIn(ASKED, windows=True, choose=before.choose),)
            yield Row(
                state, "sign-in asked, by windows", replace(by_browser, by_windows=True), asked
            )
            yield Row(state, "browser asked", by_browser, (e.SignIn(ASKED),))


def _from_signing_in() -> Iterator[Row]:
    for state in (*BY_BROWSER, "signing in by browser instead", "signing in by windows"):
        before = _waiting(state)
        look, kims_look = e.Look(WORK, ROBIN, None), e.Look(WORK, KIM, None)
        resumed = before.resume.watch if before.resume else None
        if not before.by_windows:
            yield Row(state, "page ready", replace(before, page=PAGE), (e.OpenPage(PAGE),))
        yield Row(state, "signed in", s.Checking(WORK, ROBIN, None, resumed), (look,))
        yield Row(state, "signed in as another", s.Checking(WORK, KIM), (kims_look,))
        for event, problem in REFUSALS:
            yield Row(state, event, _signed_out(before, problem))
        left = s.SignedOut(tried_windows=before.by_windows)
        yield Row(state, "cancel asked", left, (e.StopSignIn(),))
        yield Row(state, "sign-out asked", LEFT, (e.StopSignIn(), e.Forget()))


def _signed_out(before: s.SigningIn, problem: Problem) -> s.SignedOut:
    return s.SignedOut(problem, choose=problem == STRANGER, tried_windows=before.by_windows)


def _from_windows_to_the_browser() -> Iterator[Row]:
    """Once, and never back."""
    consent = e.AskConsent(ASKED, ROBIN, MY_SITE)
    for state, effect in (
        ("signing in by windows", e.SignIn(ASKED)),
        ("asking for consent by windows", consent),
    ):
        browser = replace(_waiting(state), ticket=ASKED, by_windows=False)
        yield Row(state, "windows failed", replace(browser, instead=NO_BROKER), (effect,))
        yield Row(state, "browser asked", browser, (e.StopSignIn(), effect))


def _from_consent() -> Iterator[Row]:
    before, recheck = s.SyncNeeded(ROBIN, BLIND), e.Recheck(ROBIN, NOON)
    for state in ("asking for consent", "asking for consent by windows"):
        waiting = _waiting(state)
        if not waiting.by_windows:
            yield Row(state, "page ready", replace(waiting, page=PAGE), (e.OpenPage(PAGE),))
        look = (e.Look(WORK, ROBIN, BLIND),)
        yield Row(state, "consented", s.Checking(WORK, ROBIN, BLIND), look)
        for event, problem in REFUSALS:
            yield Row(state, event, replace(before, refused=problem), (recheck,))
        yield Row(state, "cancel asked", before, (e.StopSignIn(), recheck))
        yield Row(state, "sign-out asked", LEFT, (e.StopSignIn(), e.Forget()))
    asked = (e.AskConsent(ASKED, ROBIN, MY_SITE),)
    for name in ("sync needed", "sync needed, looking", "sync needed, blind"):
        rest = STATES[name]
        assert isinstance(rest, s.SyncNeeded)
        asking = s.SigningIn(ASKED, UNTIL, before=replace(rest, looking=None))
        yield Row(name, "consent asked", asking, asked)


def _switching() -> Iterator[Row]:
    """Until another account has signed in, this one stays."""
    for state, before in STATES.items():
        if not isinstance(before, s.AtRest | s.Watching | s.Failed):
            continue
        watch = getattr(before, "watch", None)
        over = watch if isinstance(before, s.TimedOut) else None
        goes_on = None if over else watch
        back = s.Checking(ASKED, ROBIN, before.findings, goes_on, over=over)
        resume = SavedWatch(ROBIN.home_id, goes_on) if goes_on else None
        waiting = s.SigningIn(ASKED, UNTIL, resume=resume, leaving=back)
        yield Row(state, "switch asked", waiting, (e.SignIn(ASKED, choose=True),))
        by_windows = (e.SignIn(ASKED, windows=True, choose=True),)
        waiting = replace(waiting, by_windows=True)
        yield Row(state, "switch asked, by windows", waiting, by_windows)


def _from_switching() -> Iterator[Row]:
    for state in ("switching", "switching, in a watch"):
        before = _waiting(state)
        back = before.leaving
        assert back
        look, again = e.Look(WORK, ROBIN, None), (e.Look(WORK, ROBIN, back.last),)
        yield Row(state, "page ready", replace(before, page=PAGE), (e.OpenPage(PAGE),))
        yield Row(state, "signed in", s.Checking(WORK, ROBIN, None, back.watch), (look,))
        yield Row(state, "signed in as another", s.Checking(WORK, KIM), (e.Look(WORK, KIM, None),))
        for event, problem in REFUSALS[:2]:
            yield Row(state, event, s.Failed(problem, ROBIN, back.last, back.watch))
        yield Row(state, "sign-in declined", back, again)
        yield Row(state, "cancel asked", back, (e.StopSignIn(), *again))
        yield Row(state, "sign-out asked", LEFT, (e.StopSignIn(), e.Forget()))


SIGN_IN_ROWS: tuple[Row, ...] = (
    *_from_signed_out(),
    *_from_signing_in(),
    *_from_windows_to_the_browser(),
    *_from_consent(),
    *_switching(),
    *_from_switching(),
)
