"""Where Windows does not sign in: the browser has to, or nobody; and giving up while it asks."""

from __future__ import annotations

import sys

import pytest

from photosync_tray.adapters.windows_account import BrokerAccount
from photosync_tray.core.cancellation import Cancellation
from photosync_tray.core.errors import (
    BlockedByPolicy,
    BrokerFailed,
    ConsentNeeded,
    PersonalAccount,
    PhotoSyncError,
    SignInCancelled,
    WindowsTimedOut,
    WrongAccount,
)
from photosync_tray.demo.visitor import Visitor
from tests.adapters.on_windows import ALEX, HANDLE, OnWindows, forget_msals
from tests.adapters.signing_in import GRAPH
from tests.adapters.stand_in_broker import Status, Trouble


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
            known.person_signs_in(address, ALEX)

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
