"""Signing in, renewing silently, remembering and forgetting: real MSAL over the tenant."""

from __future__ import annotations

import socket
import threading
from typing import Any
from urllib.parse import urlsplit

import pytest

from photosync_tray.adapters.clouds import CLOUDS
from photosync_tray.core.cancellation import Cancellation
from photosync_tray.core.cloud import Cloud, origin
from photosync_tray.core.errors import (
    BlockedByPolicy,
    ConsentNeeded,
    NotConfigured,
    Offline,
    PhotoSyncError,
    ServiceFault,
    SignInCancelled,
    SignInRefused,
    SignInTimedOut,
    Throttled,
    TlsNotTrusted,
    UnexpectedAnswer,
    WrongAccount,
)
from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.tenant import Fault, Service
from photosync_tray.demo.visitor import Visitor
from tests.adapters.conftest import Install
from tests.adapters.installed import Installed
from tests.adapters.servers import Authority, Server, free_port, reply
from tests.adapters.signing_in import GRAPH, ROBIN, answering, query_of, scopes_of


class TestSignIn:
    def test_ends_in_the_account(self, installed: Installed) -> None:
        account = installed.sign_in(installed.identity())
        assert account.username == "alex.morgan@contoso.example"
        assert account.name == "Alex Morgan"
        assert account.tenant_id == installed.tenant.addresses.tenant_id
        assert account.home_id.endswith(f".{account.tenant_id}")

    def test_gives_a_token_without_another_request(self, installed: Installed) -> None:
        identity = installed.identity()
        account = installed.sign_in(identity)
        installed.tenant.requests.clear()
        assert identity.token(account, GRAPH) in installed.tokens()
        assert len(installed.tenant.requests) == 0

    def test_asks_for_little_and_lets_the_person_choose(self, installed: Installed) -> None:
        installed.sign_in(installed.identity())
        pages = f"/{installed.tenant.addresses.tenant_id}/oauth2"
        [asked] = installed.tenant.requests.of(Service.SIGN_IN, pages)
        query = query_of(f"?{asked.query}")
        assert scopes_of(query) == {"User.Read"}
        assert query["prompt"] == "select_account"
        assert query["response_mode"] == "form_post"
        assert query["code_challenge_method"] == "S256"
        assert query["redirect_uri"].startswith("http://localhost:")

    @pytest.mark.parametrize("cloud", CLOUDS.values(), ids=CLOUDS)
    def test_asks_for_the_persons_own_photo_alone_in_every_cloud(
        self, installed: Installed, cloud: Cloud
    ) -> None:
        pages: list[str] = []
        with pytest.raises(SignInTimedOut):
            installed.identity(scopes=cloud.graph_scopes, wait_seconds=0).sign_in(
                pages.append, Cancellation()
            )
        graph = "" if cloud.name == "Global" else f"{cloud.graph}/"
        assert scopes_of(query_of(pages[0])) == {f"{graph}User.Read"}

    def test_as_somebody_else(self, installed: Installed) -> None:
        assert installed.sign_in(installed.identity(), ROBIN).username == ROBIN

    def test_of_a_guest_names_the_home_address(self, install: Install) -> None:
        installed = install(Scene.GUEST)
        assert installed.sign_in(installed.identity()).username == "alex@fabrikam.example"


class TestCancelling:
    def test_before_anything_shows_no_page(self, installed: Installed) -> None:
        cancellation = Cancellation()
        shown: list[str] = []
        cancellation.cancel()
        with pytest.raises(SignInCancelled):
            installed.identity().sign_in(shown.append, cancellation)
        assert shown == []

    def test_while_the_network_is_slow_shows_no_page(self, installed: Installed) -> None:
        cancellation = Cancellation()
        shown: list[str] = []
        discovery = f"/{installed.tenant.addresses.tenant_id}/v2.0"
        installed.tenant.faults.add(Fault(Service.IDENTITY, discovery, stall=0.3))
        threading.Timer(0.1, cancellation.cancel).start()
        with pytest.raises(SignInCancelled):
            installed.identity().sign_in(shown.append, cancellation)
        assert shown == []

    def test_while_the_page_is_shown(self, installed: Installed) -> None:
        cancellation = Cancellation()
        identity = installed.identity()
        with pytest.raises(SignInCancelled):
            identity.sign_in(lambda _: cancellation.cancel(), cancellation)
        assert identity.account() is None

    def test_on_microsofts_page(self, installed: Installed) -> None:
        identity = installed.identity()
        with Visitor(installed.tenant.addresses) as visitor:
            pages = []
            with pytest.raises(SignInCancelled, match="AADSTS65004"):
                identity.sign_in(lambda at: pages.append(visitor.cancel(at)), Cancellation())
        assert "Not signed in" in pages[0].text

    def test_and_trying_again(self, installed: Installed) -> None:
        identity, cancellation = installed.identity(), Cancellation()
        with pytest.raises(SignInCancelled):
            identity.sign_in(lambda _: cancellation.cancel(), cancellation)
        assert installed.sign_in(identity).username == "alex.morgan@contoso.example"


class TestAPageThatNeverAnswers:
    """The tab was closed, or shows an error that the program never hears of."""

    def test_ends_in_time_and_frees_the_port(self, installed: Installed) -> None:
        pages: list[str] = []
        with pytest.raises(SignInTimedOut):
            installed.identity(wait_seconds=0.1).sign_in(pages.append, Cancellation())
        port = urlsplit(query_of(pages[0])["redirect_uri"]).port
        assert port
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", port), timeout=1)

    def test_because_it_shows_an_error(self, install: Install) -> None:
        installed = install(Scene.BLOCKED)
        installed.tenant.begin()
        identity = installed.identity(wait_seconds=0.1)
        pages = []
        with Visitor(installed.tenant.addresses) as visitor, pytest.raises(SignInTimedOut):
            identity.sign_in(lambda at: pages.append(visitor.sign_in(at)), Cancellation())
        assert "53003" in pages[0].text
        assert identity.account() is None


class TestARefusal:
    @pytest.mark.parametrize(
        ("error", "description", "kind"),
        [
            ("access_denied", "AADSTS65004: User declined to consent.", SignInCancelled),
            ("access_denied", "", SignInCancelled),
            ("access_denied", "AADSTS53003: Blocked by Conditional Access.", BlockedByPolicy),
            ("consent_required", "AADSTS65001: Not consented.", ConsentNeeded),
            ("access_denied", "AADSTS90094: Needs an administrator.", ConsentNeeded),
            ("unsupported_response_mode", "AADSTS70007: Not allowed.", NotConfigured),
            ("unauthorized_client", "AADSTS700016: Not found.", NotConfigured),
            ("temporarily_unavailable", "", ServiceFault),
            ("something_new", "AADSTS999999: News.", SignInRefused),
        ],
    )
    def test_that_comes_back_through_the_browser(
        self, installed: Installed, error: str, description: str, kind: type[PhotoSyncError]
    ) -> None:
        show = answering(error=error, error_description=description)
        with pytest.raises(kind) as caught:
            installed.identity().sign_in(show, Cancellation())
        assert type(caught.value) is kind
        assert description.partition(":")[0] in caught.value.details
        assert installed.files() == {}

    def test_of_a_code_that_is_not_ours(self, installed: Installed) -> None:
        with pytest.raises(PhotoSyncError, match="AADSTS54005") as caught:
            installed.identity().sign_in(answering(code="planted"), Cancellation())
        assert caught.value.title == "Signing in did not work"

    def test_of_an_answer_with_neither_code_nor_error(self, installed: Installed) -> None:
        with pytest.raises(PhotoSyncError) as caught:
            installed.identity().sign_in(answering(), Cancellation())
        assert caught.value.title == "Signing in did not work"


class TestAllowedDomains:
    def test_admit_in_any_case_of_letters(self, installed: Installed) -> None:
        identity = installed.identity(domains=["fabrikam.example", "Contoso.Example"])
        assert installed.sign_in(identity).username == "alex.morgan@contoso.example"

    @pytest.mark.parametrize("domain", ["fabrikam.example", "example", "evilcontoso.example"])
    def test_keep_others_out(self, installed: Installed, domain: str) -> None:
        identity = installed.identity(domains=[domain])
        with pytest.raises(WrongAccount, match=domain):
            installed.sign_in(identity)
        assert identity.account() is None
        assert installed.tokens() == []

    def test_an_account_that_is_kept_out_leaves_the_earlier_one(self, install: Install) -> None:
        installed = install(Scene.GUEST)
        identity = installed.identity(domains=["contoso.example"])
        robin = installed.sign_in(identity, ROBIN)
        with pytest.raises(WrongAccount):
            installed.sign_in(identity)
        assert [a and a.username for a in (identity.account(), installed.identity().account())] == [
            ROBIN,
            ROBIN,
        ]
        assert identity.token(robin, GRAPH)


class TestTheWayToTheProvider:
    def test_no_client_id(self, installed: Installed) -> None:
        with pytest.raises(NotConfigured, match="ClientId"):
            installed.sign_in(installed.identity(client_id=""))
        assert len(installed.tenant.requests) == 0

    def test_no_address(self, installed: Installed) -> None:
        with pytest.raises(NotConfigured, match="CloudAuthority"):
            installed.sign_in(installed.identity(authority="/organizations"))

    def test_an_unknown_tenant(self, installed: Installed) -> None:
        authority = f"{origin(installed.tenant.addresses.authority)}/nobody.example"
        with pytest.raises(NotConfigured, match="AADSTS90002"):
            installed.sign_in(installed.identity(authority=authority))

    def test_nobody_there(self, installed: Installed) -> None:
        with pytest.raises(Offline):
            installed.sign_in(installed.identity(authority=installed.elsewhere(free_port())))

    def test_a_strangers_certificate(self, installed: Installed, stranger: Authority) -> None:
        with Server(reply(), stranger.context()) as server:
            identity = installed.identity(authority=installed.elsewhere(server.port))
            with pytest.raises(TlsNotTrusted):
                installed.sign_in(identity)
            assert server.asked == []

    @pytest.mark.parametrize(
        ("fault", "kind"),
        [
            (Fault(Service.IDENTITY, status=200, body="<h1>Hotel Wi-Fi</h1>"), UnexpectedAnswer),
            (Fault(Service.IDENTITY, status=403, body="<h1>Hotel Wi-Fi</h1>"), UnexpectedAnswer),
            (Fault(Service.IDENTITY, status=500), ServiceFault),
            (Fault(Service.IDENTITY, status=502, body="<h1>Bad gateway</h1>"), ServiceFault),
            (Fault(Service.IDENTITY, status=503, headers={"Retry-After": "9"}), Throttled),
            (Fault(Service.IDENTITY, status=429, headers={"Retry-After": "9"}), Throttled),
            (Fault(Service.IDENTITY, megabytes=20, announced=False), ServiceFault),
        ],
    )
    def test_a_bad_answer(
        self, installed: Installed, fault: Fault, kind: type[PhotoSyncError]
    ) -> None:
        installed.tenant.faults.add(fault)
        with pytest.raises(kind) as caught:
            installed.sign_in(installed.identity())
        assert type(caught.value) is kind
        assert caught.value.retry_after == (9 if kind is Throttled else None)

    @pytest.mark.parametrize(
        ("fault", "kind"),
        [
            ({"status": 200, "body": "<h1>Hotel Wi-Fi</h1>"}, UnexpectedAnswer),
            ({"status": 500}, ServiceFault),
            ({"status": 429, "headers": {"Retry-After": "9"}, "body": "busy"}, Throttled),
        ],
    )
    def test_a_bad_answer_to_the_code(
        self, installed: Installed, fault: dict[str, Any], kind: type[PhotoSyncError]
    ) -> None:
        at = f"/{installed.tenant.addresses.tenant_id}/oauth2/v2.0/token"
        installed.tenant.faults.add(Fault(Service.IDENTITY, at, **fault))
        identity = installed.identity()
        with pytest.raises(kind):
            installed.sign_in(identity)
        assert identity.account() is None
        assert installed.sign_in(identity).username == "alex.morgan@contoso.example"
