"""Signing in with the account that Windows knows, and what happens where that cannot be."""

from __future__ import annotations

from dataclasses import replace

import pytest

from photosync_tray.core import state as s
from photosync_tray.core.errors import BrokerFailed, SignInCancelled, SignInNeeded, WrongAccount
from photosync_tray.core.model import Account
from photosync_tray.core.presentation import present
from photosync_tray.core.screen import Action
from tests.core.journeys import seen, started, watching
from tests.fakes import WINDOW_HANDLE, FakeWindowsAccount, Outside
from tests.samples import KIM, ROBIN


def on_windows() -> Outside:
    outside = Outside()
    outside.windows = FakeWindowsAccount(outside.identity)
    return outside


def the_one(outside: Outside) -> FakeWindowsAccount:
    assert outside.windows
    return outside.windows


def account(state: s.State) -> Account | None:
    found = getattr(state, "account", None)
    assert found is None or isinstance(found, Account)
    return found


def test_windows_signs_in_without_a_page_and_before_our_window() -> None:
    outside = on_windows()
    session = started(outside)
    session.sign_in()
    assert account(session.state) == replace(ROBIN, by_windows=True)
    assert outside.pages.opened == []
    assert the_one(outside).asked == [("", WINDOW_HANDLE)]


def test_where_windows_knows_nobody_the_browser_asks() -> None:
    outside = Outside()
    session = started(outside)
    session.sign_in()
    assert outside.pages.opened == [outside.identity.page]


def test_what_windows_cannot_the_browser_does_once_and_the_person_reads_why() -> None:
    outside = on_windows()
    the_one(outside).broken = BrokerFailed("error broker_error, status Status_Unexpected")
    session = started(outside)
    states = seen(session)
    session.sign_in()
    assert the_one(outside).asked == [("", WINDOW_HANDLE)]
    assert outside.pages.opened == [outside.identity.page]
    assert account(session.state) == ROBIN
    shown = [present(state) for state in states if isinstance(state, s.SigningIn) and state.page]
    assert "Your Windows account could not be used" in shown[0].sentence
    assert "Status_Unexpected" in shown[0].details


def test_a_browser_that_fails_too_does_not_lead_back_to_windows() -> None:
    outside = on_windows()
    the_one(outside).broken = BrokerFailed()
    outside.identity.refusal = BrokerFailed("even if it said so")
    session = started(outside)
    session.sign_in()
    assert len(the_one(outside).asked) == 1
    assert len(outside.pages.opened) == 1
    assert isinstance(session.state, s.SignedOut)


def test_the_person_may_have_the_browser_while_windows_asks() -> None:
    outside = on_windows()
    session = started(outside)
    the_one(outside).while_it_asks = session.use_browser
    session.sign_in()
    assert account(session.state) == ROBIN
    assert outside.pages.opened == [outside.identity.page]


def test_cancelling_offers_the_browser_the_next_time() -> None:
    outside = on_windows()
    session = started(outside)
    the_one(outside).while_it_asks = session.cancel
    session.sign_in()
    assert session.state == s.SignedOut(tried_windows=True)
    screen = present(session.state)
    assert [button.action for button in screen.secondary] == [Action.USE_BROWSER]
    session.use_browser()
    assert account(session.state) == ROBIN


def test_an_account_that_is_not_admitted_is_not_taken_again_without_asking() -> None:
    outside = on_windows()
    the_one(outside).others = [KIM]
    the_one(outside).broken = WrongAccount("TenantId")
    session = started(outside)
    session.sign_in()
    the_one(outside).broken = None
    session.sign_in()
    assert [what for what, _ in the_one(outside).asked] == ["", "who"]
    assert account(session.state) == replace(KIM, by_windows=True)


def test_whoever_signs_out_picks_the_account_the_next_time() -> None:
    outside = on_windows()
    session = started(outside)
    session.sign_in()
    session.sign_out()
    session.sign_in()
    assert [what for what, _ in the_one(outside).asked] == ["", "who"]


def test_another_account_is_offered_beside_the_one_that_windows_signed_in() -> None:
    outside = on_windows()
    session = started(outside)
    session.sign_in()
    assert present(session.state).switches
    the_one(outside).others = [KIM]
    session.switch_account()
    assert account(session.state) == replace(KIM, by_windows=True)


def test_an_account_of_the_browser_has_no_second_button() -> None:
    outside = Outside()
    session = started(outside)
    session.sign_in()
    assert not present(session.state).switches


def test_whoever_changes_their_mind_keeps_the_account_and_the_watch() -> None:
    outside = on_windows()
    session = watching(outside)
    before = session.state
    assert isinstance(before, s.Watching)
    the_one(outside).broken = SignInCancelled()
    session.switch_account()
    assert isinstance(session.state, s.Watching)
    assert session.state.watch.started_at == before.watch.started_at
    assert outside.identity.remembered == ROBIN
    assert len(outside.clock.upcoming) == 1


def test_another_account_leaves_the_watch_of_the_former_behind() -> None:
    outside = on_windows()
    session = watching(outside)
    the_one(outside).others = [KIM]
    session.switch_account()
    assert isinstance(session.state, s.SyncNeeded)
    assert session.state.account.username == KIM.username


def test_a_sign_in_that_ended_in_a_watch_resumes_it_by_windows_too() -> None:
    outside = on_windows()
    session = watching(outside)
    outside.exchange.trouble = SignInNeeded()
    session.check()
    assert isinstance(session.state, s.Failed)
    outside.exchange.trouble = None
    session.sign_in()
    assert isinstance(session.state, s.Watching)


@pytest.mark.parametrize("by_windows", [True, False])
def test_consent_is_asked_where_the_account_has_signed_in(by_windows: bool) -> None:
    outside = on_windows()
    outside.identity.remembered = replace(ROBIN, by_windows=by_windows)
    session = started(outside)
    session.ask_consent()
    assert outside.identity.allowed
    assert bool(the_one(outside).asked) is by_windows
    assert bool(outside.pages.opened) is not by_windows


def test_consent_that_windows_cannot_ask_for_is_asked_in_the_browser() -> None:
    outside = on_windows()
    outside.identity.remembered = replace(ROBIN, by_windows=True)
    the_one(outside).broken = BrokerFailed()
    session = started(outside)
    session.ask_consent()
    assert outside.identity.allowed
    assert len(outside.pages.opened) == 1
