"""Signing in by the account that Windows knows: real MSAL over a stand-in for Windows' broker."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import msal
import pytest

from photosync_tray.adapters import msal_client
from photosync_tray.adapters.accounts import Accounts
from photosync_tray.adapters.identity import MsalIdentity
from photosync_tray.adapters.windows_account import BrokerAccount
from photosync_tray.core.cancellation import Cancellation
from photosync_tray.core.errors import (
    BlockedByPolicy,
    BrokerFailed,
    ConsentNeeded,
    Offline,
    PersonalAccount,
    PhotoSyncError,
    ServiceFault,
    SignInCancelled,
    SignInNeeded,
    WindowsTimedOut,
    WrongAccount,
)
from photosync_tray.core.model import Account
from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.visitor import Visitor
from tests.adapters.conftest import Install
from tests.adapters.installed import Installed
from tests.adapters.signing_in import GRAPH, ROBIN, token_requests
from tests.adapters.stand_in_broker import Status, Trouble, WindowsBroker
from tests.identity_contract import Browser, IdentityContract

ALEX = "alex.morgan@contoso.example"
HANDLE = 4711


class ByWindows(MsalIdentity):
    """Asks Windows wherever the browser would be asked."""

    def __init__(self, pc: OnWindows) -> None:
        accounts = pc.accounts()
        super().__init__(accounts, GRAPH, shows=pc.installed.cloud.is_sign_in)
        self._pc, self.windows = pc, BrokerAccount(accounts, GRAPH)

    def sign_in(self, show_page: Callable[[str], None], cancellation: Cancellation) -> Account:
        self._pc.broker.person = show_page
        return self.windows.sign_in(None, cancellation, choose=False)

    def consent(
        self,
        account: Account,
        scopes: Sequence[str],
        show_page: Callable[[str], None],
        cancellation: Cancellation,
    ) -> None:
        self._pc.broker.person = show_page
        self.windows.consent(account, scopes, None, cancellation)


@dataclass
class OnWindows:
    """The program on a PC whose Windows has a broker; here MSAL wants another word for it."""

    installed: Installed
    broker: WindowsBroker
    domains: Sequence[str] = ()
    flags: dict[str, bool] = field(default_factory=lambda: {"enable_broker_on_linux": True})

    def accounts(self) -> Accounts:
        at, cloud = self.installed.tenant.addresses, self.installed.cloud
        client = msal_client.MsalClient(
            at.client_id, at.authority, lambda: self.installed.session(cloud.authority), self.flags
        )
        return Accounts(client, self.installed.store(), domains=self.domains)

    def identity(self) -> ByWindows:
        return ByWindows(self)

    def somebody_signs_in(self, name: str = ALEX) -> None:
        """To Windows itself, or to another program, by the tenant's own page."""
        self.broker.person = lambda address: self._sign_in(address, name)
        self.identity().windows.sign_in(None, Cancellation(), choose=True)
        self.broker.own = next(iter(self.broker.linked.values()))
        self.installed.store().forget()
        self.broker.asked = 0
        self.broker.windows.clear()
        self.broker.left.clear()

    def _sign_in(self, address: str, name: str) -> None:
        with Visitor(self.installed.tenant.addresses) as visitor:
            visitor.sign_in_as(address, name)


@pytest.fixture
def on_windows(install: Install, monkeypatch: pytest.MonkeyPatch) -> OnWindows:
    installed = install(Scene.CONSENT_ASKED)
    installed.tenant.begin()
    sign_in = (installed.cloud.authority, *installed.cloud.sign_in)
    authority = installed.tenant.addresses.authority
    broker = WindowsBroker(authority, lambda: installed.session(*sign_in))
    monkeypatch.setitem(sys.modules, "pymsalruntime", broker.module())
    forget_msals(monkeypatch)
    return OnWindows(installed, broker)


def forget_msals(monkeypatch: pytest.MonkeyPatch) -> None:
    """MSAL's module holds on to the runtime that it found first."""
    monkeypatch.delitem(sys.modules, "msal.broker", raising=False)
    monkeypatch.delattr(msal, "broker", raising=False)


@pytest.fixture
def known(on_windows: OnWindows) -> OnWindows:
    """Alex has signed in to Windows itself."""
    on_windows.somebody_signs_in()
    return on_windows


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
        known.broker.person = lambda address: known._sign_in(address, ROBIN)
        account = known.identity().windows.sign_in(HANDLE, Cancellation(), choose=True)
        assert account.username == ROBIN
        assert known.broker.windows == [HANDLE]

    def test_on_a_console_stands_before_the_console(self, known: OnWindows) -> None:
        known.broker.person = lambda address: known._sign_in(address, ROBIN)
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
        known.broker.person = lambda address: known._sign_in(address, ROBIN)
        identity.windows.sign_in(HANDLE, Cancellation(), choose=True)
        again = identity.windows.sign_in(HANDLE, Cancellation(), choose=False)
        assert again.username == ROBIN
        assert len(known.broker.windows) == 1

    def test_as_another_forgets_the_former(self, known: OnWindows) -> None:
        identity = known.identity()
        identity.windows.sign_in(HANDLE, Cancellation(), choose=False)
        known.broker.person = lambda address: known._sign_in(address, ROBIN)
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


class TestTheBrowserHasToDoIt:
    """Once; the session sees to that."""

    @pytest.mark.parametrize(
        "trouble",
        [
            Trouble(Status.Status_Unexpected, -2147467259),
            Trouble(Status.Status_ApiContractViolation, 3399614473),
            Trouble(Status.Status_IncorrectConfiguration),
            Trouble(Status.Status_NoNetwork),  # it knows nothing of our proxy
            Trouble(Status.Status_Unexpected, 0, "AADSTS50011: no such address"),
            Trouble(Status.Status_Unexpected, 0, "AADSTS7000218: wants a secret"),
        ],
    )
    def test_where_the_broker_fails(self, known: OnWindows, trouble: Trouble) -> None:
        known.broker.trouble = trouble
        identity = known.identity()
        with pytest.raises(BrokerFailed) as caught:
            identity.windows.sign_in(HANDLE, Cancellation(), choose=True)
        assert caught.value.details
        assert "robin" not in caught.value.details
        assert identity.account() is None

    @pytest.mark.parametrize("fault", [ImportError, OSError, RuntimeError, AttributeError])
    def test_where_the_runtime_does_not_load(
        self, known: OnWindows, monkeypatch: pytest.MonkeyPatch, fault: type[Exception]
    ) -> None:
        class Broken:
            """Stands for a folder in which the runtime lies and does not start."""

            def find_spec(self, name: str, *_: object) -> None:
                if name == "pymsalruntime":
                    raise fault("planted")

        monkeypatch.delitem(sys.modules, "pymsalruntime")
        monkeypatch.setattr(sys, "meta_path", [Broken(), *sys.meta_path])
        with pytest.raises(BrokerFailed, match=fault.__name__):
            known.identity().windows.sign_in(HANDLE, Cancellation(), choose=False)

    def test_where_the_runtime_is_too_old_for_msal(
        self, known: OnWindows, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.delattr(sys.modules["pymsalruntime"], "register_logging_callback")
        forget_msals(monkeypatch)
        with pytest.raises(BrokerFailed, match="too old"):
            known.identity().windows.sign_in(HANDLE, Cancellation(), choose=False)

    def test_where_msal_would_open_a_browser_of_its_own(self, known: OnWindows) -> None:
        known.flags.clear()
        with pytest.raises(BrokerFailed, match="does not use the broker"):
            known.identity().windows.sign_in(HANDLE, Cancellation(), choose=False)


class TestWhatTheBrowserWouldSayToo:
    @pytest.mark.parametrize(
        ("trouble", "kind"),
        [
            (Trouble(Status.Status_UserCanceled), SignInCancelled),
            (Trouble(Status.Status_Unexpected, 0, "AADSTS53003: blocked"), BlockedByPolicy),
            (Trouble(Status.Status_Unexpected, 0, "AADSTS90094: ask an admin"), ConsentNeeded),
            (Trouble(Status.Status_Unexpected, 0, "AADSTS50020: not here"), WrongAccount),
            (Trouble(Status.Status_Unexpected, 0, "AADSTS500208: personal"), PersonalAccount),
        ],
    )
    def test_is_said_at_once(
        self, known: OnWindows, trouble: Trouble, kind: type[PhotoSyncError]
    ) -> None:
        known.broker.trouble = trouble
        with pytest.raises(kind) as caught:
            known.identity().windows.sign_in(HANDLE, Cancellation(), choose=True)
        assert type(caught.value) is kind

    def test_an_account_that_is_not_admitted_leaves_nothing(self, known: OnWindows) -> None:
        known.domains = ["fabrikam.example"]
        identity = known.identity()
        with pytest.raises(WrongAccount):
            identity.windows.sign_in(HANDLE, Cancellation(), choose=False)
        assert identity.account() is None
        assert known.installed.tokens() == []


class TestGivingUp:
    def test_before_anything_asks_nothing(self, known: OnWindows) -> None:
        cancellation = Cancellation()
        cancellation.cancel()
        with pytest.raises(SignInCancelled):
            known.identity().windows.sign_in(HANDLE, cancellation, choose=True)
        assert known.broker.windows == []

    def test_leaves_the_window_behind_whose_answer_counts_no_more(self, known: OnWindows) -> None:
        cancellation, identity = Cancellation(), known.identity()

        def change_of_mind(address: str) -> None:
            cancellation.cancel()
            known._sign_in(address, ALEX)

        known.broker.person = change_of_mind
        with pytest.raises(SignInCancelled):
            identity.windows.sign_in(HANDLE, cancellation, choose=True)
        assert known.broker.left.wait(5)
        assert identity.account() is None
        assert known.installed.files() == {}

    def test_by_not_answering_has_words_of_its_own(self, known: OnWindows) -> None:
        known.broker.mute = True
        windows = BrokerAccount(known.accounts(), GRAPH, wait_seconds=0.05)
        with pytest.raises(WindowsTimedOut):
            windows.sign_in(HANDLE, Cancellation(), choose=True)

    def test_while_it_asks_nothing_else_has_to_wait(self, known: OnWindows) -> None:
        """And what was renewed meanwhile is kept beside what it brings."""
        identity = known.identity()
        account = identity.windows.sign_in(HANDLE, Cancellation(), choose=False)
        known.installed.after_a_night()
        identity = known.identity()
        renewed: list[str] = []

        def agree(address: str) -> None:
            renewed.append(identity.token(account, GRAPH))
            with Visitor(known.installed.tenant.addresses) as visitor:
                visitor.press(visitor.sign_in_as(address, ALEX), "Accept")

        known.broker.person = agree
        more = known.installed.my_site_scopes
        identity.windows.consent(account, more, HANDLE, Cancellation())
        assert renewed
        assert {renewed[0], identity.token(account, more)} <= set(known.installed.tokens())


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
