"""Signing in by the account that Windows knows: real MSAL over a stand-in for Windows' broker."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from photosync_tray.adapters import msal_client
from photosync_tray.core.cancellation import Cancellation
from photosync_tray.core.errors import (
    BlockedByPolicy,
    Offline,
    PhotoSyncError,
    ServiceFault,
    SignInNeeded,
)
from photosync_tray.demo.visitor import Visitor
from tests.adapters.on_windows import ALEX, HANDLE, OnWindows
from tests.adapters.signing_in import GRAPH, ROBIN, token_requests
from tests.adapters.stand_in_broker import Status, Trouble
from tests.identity_contract import Browser, IdentityContract


class TestOverTheBroker(IdentityContract):
    @pytest.fixture
    def browser(self, on_windows: OnWindows) -> Iterator[Browser]:
        installed = on_windows.installed
        with Visitor(installed.tenant.addresses) as visitor:

            def agree(address: str) -> None:
                page = visitor.sign_in(address)
                if page.title == "Permissions requested":
                    visitor.press(page, "Accept")

            def refuse(address: str) -> None:
                visitor.press(visitor.sign_in(address), "Cancel")

            yield Browser(on_windows.identity(), agree, refuse, GRAPH, installed.my_site_scopes)


class TestSigningIn:
    def test_takes_the_account_of_windows_without_a_word(self, known: OnWindows) -> None:
        account = known.identity().windows.sign_in(HANDLE, Cancellation(), choose=False)
        assert account.username == ALEX
        assert account.name == "Alex Morgan"
        assert account.by_windows
        assert known.broker.windows == []

    def test_lets_the_person_pick_before_our_window(self, known: OnWindows) -> None:
        known.broker.person = lambda address: known.person_signs_in(address, ROBIN)
        account = known.identity().windows.sign_in(HANDLE, Cancellation(), choose=True)
        assert account.username == ROBIN
        assert known.broker.windows == [HANDLE]

    def test_on_a_console_stands_before_the_console(self, known: OnWindows) -> None:
        known.broker.person = lambda address: known.person_signs_in(address, ROBIN)
        known.identity().windows.sign_in(None, Cancellation(), choose=True)
        assert known.broker.windows == [101]

    def test_is_remembered_with_where_it_came_from(self, known: OnWindows) -> None:
        known.identity().windows.sign_in(HANDLE, Cancellation(), choose=False)
        remembered = known.identity().account()
        assert remembered
        assert remembered.by_windows
        assert known.installed.identity().token(remembered, GRAPH) in known.installed.tokens()

    def test_leaves_the_refresh_token_to_windows(self, known: OnWindows) -> None:
        known.identity().windows.sign_in(HANDLE, Cancellation(), choose=False)
        assert known.installed.stored()["AccessToken"]
        assert known.installed.stored().get("RefreshToken", {}) == {}

    def test_again_means_the_same_account_and_not_the_one_of_windows(
        self, known: OnWindows
    ) -> None:
        identity = known.identity()
        known.broker.person = lambda address: known.person_signs_in(address, ROBIN)
        identity.windows.sign_in(HANDLE, Cancellation(), choose=True)
        again = identity.windows.sign_in(HANDLE, Cancellation(), choose=False)
        assert again.username == ROBIN
        assert len(known.broker.windows) == 1

    def test_as_another_forgets_the_former(self, known: OnWindows) -> None:
        identity = known.identity()
        identity.windows.sign_in(HANDLE, Cancellation(), choose=False)
        known.broker.person = lambda address: known.person_signs_in(address, ROBIN)
        identity.windows.sign_in(HANDLE, Cancellation(), choose=True)
        assert len(known.installed.stored()["Account"]) == 1

    def test_after_the_browser_has_done_it_is_renewed_by_the_browsers_token(
        self, known: OnWindows
    ) -> None:
        known.installed.sign_in(known.installed.identity())
        known.installed.after_a_night()
        remembered = known.identity().account()
        assert remembered
        assert not remembered.by_windows
        known.broker.mute = True
        assert known.identity().token(remembered, GRAPH)


class TestRenewal:
    def test_is_the_brokers(self, known: OnWindows) -> None:
        account = known.identity().windows.sign_in(HANDLE, Cancellation(), choose=False)
        known.installed.after_a_night()
        before = known.installed.tokens()
        assert known.identity().token(account, GRAPH) not in before
        assert known.broker.windows == []

    def test_without_the_broker_asks_to_sign_in(self, known: OnWindows) -> None:
        """The policy was turned off, or the runtime removed."""
        account = known.identity().windows.sign_in(HANDLE, Cancellation(), choose=False)
        with pytest.raises(SignInNeeded):
            known.installed.after_a_night().token(account, GRAPH)

    @pytest.mark.parametrize(
        ("trouble", "kind"),
        [
            (Trouble(Status.Status_InteractionRequired), SignInNeeded),
            (Trouble(Status.Status_AccountUnusable), SignInNeeded),
            (Trouble(Status.Status_Unexpected, -2147467259), SignInNeeded),
            (Trouble(Status.Status_NoNetwork), Offline),
            (Trouble(Status.Status_Unexpected, 0xCAA70004), Offline),
            (Trouble(Status.Status_Unexpected, 0xCAA70004 - (1 << 32)), Offline),
            (Trouble(Status.Status_TransientError), ServiceFault),
            (Trouble(Status.Status_ServerTemporarilyUnavailable), ServiceFault),
            (Trouble(Status.Status_Unexpected, 0, "AADSTS53003: blocked"), BlockedByPolicy),
            (Trouble(Status.Status_Unexpected, 0, "AADSTS50011: no such address"), SignInNeeded),
        ],
    )
    def test_that_fails_says_what_to_do(
        self, known: OnWindows, trouble: Trouble, kind: type[PhotoSyncError]
    ) -> None:
        account = known.identity().windows.sign_in(HANDLE, Cancellation(), choose=False)
        known.installed.after_a_night()
        known.broker.trouble = trouble
        with pytest.raises(kind) as caught:
            known.identity().token(account, GRAPH)
        assert type(caught.value) is kind
        assert "robin" not in caught.value.details

    def test_that_never_answers_is_not_waited_for(
        self, known: OnWindows, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        account = known.identity().windows.sign_in(HANDLE, Cancellation(), choose=False)
        known.installed.after_a_night()
        monkeypatch.setattr(msal_client, "BROKER_SECONDS", 0.05)
        known.broker.mute = True
        with pytest.raises(ServiceFault, match="Windows did not answer"):
            known.identity().token(account, GRAPH)


class TestSigningOut:
    def test_removes_the_account_from_the_brokers_view_too(self, known: OnWindows) -> None:
        identity = known.identity()
        identity.windows.sign_in(HANDLE, Cancellation(), choose=False)
        assert known.broker.linked
        identity.sign_out()
        assert known.broker.linked == {}
        assert known.installed.files() == {}

    def test_works_after_a_restart(self, known: OnWindows) -> None:
        known.identity().windows.sign_in(HANDLE, Cancellation(), choose=False)
        known.identity().sign_out()
        assert known.broker.linked == {}

    @pytest.mark.parametrize("mute", [True, False])
    def test_does_not_depend_on_the_broker(
        self, known: OnWindows, monkeypatch: pytest.MonkeyPatch, mute: bool
    ) -> None:
        identity = known.identity()
        identity.windows.sign_in(HANDLE, Cancellation(), choose=False)
        monkeypatch.setattr("photosync_tray.adapters.accounts.BROKER_SECONDS", 0.05)
        known.broker.mute = mute
        known.broker.trouble = None if mute else Trouble(Status.Status_Unexpected)
        identity.sign_out()
        assert identity.account() is None
        assert known.installed.files() == {}

    def test_of_an_account_of_the_browser_asks_the_broker_nothing(self, known: OnWindows) -> None:
        known.installed.sign_in(known.installed.identity())
        before = dict(known.broker.linked)
        known.identity().sign_out()
        assert known.broker.linked == before


def test_a_challenge_is_proven_by_windows(known: OnWindows) -> None:
    identity = known.identity()
    account = identity.windows.sign_in(HANDLE, Cancellation(), choose=False)
    refused = identity.token(account, GRAPH)
    identity.challenged(account, GRAPH, '{"access_token": {}}')
    assert identity.token(account, GRAPH) != refused
    assert token_requests(known.installed.tenant)


def test_threads_that_ask_at_once_renew_once(known: OnWindows) -> None:
    account = known.identity().windows.sign_in(HANDLE, Cancellation(), choose=False)
    known.installed.after_a_night()
    identity, found = known.identity(), set[str]()
    known.installed.tenant.requests.clear()
    threads = [
        threading.Thread(target=lambda: found.add(identity.token(account, GRAPH))) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 1
    assert token_requests(known.installed.tenant) == 1
