"""Signing in and looking by way of a real proxy, and what is said where it does not let us."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from photosync_tray.adapters.trust import trust
from photosync_tray.core.cancellation import Cancellation
from photosync_tray.core.cloud import origin
from photosync_tray.core.errors import (
    PhotoSyncError,
    ProxyRefused,
    TlsNotTrusted,
    UnexpectedAnswer,
)
from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.tenant import Service, Tenant
from tests.adapters import squid
from tests.adapters.asking import Ask, Loopback, ask_json, both
from tests.adapters.company import HOSTS, NAME, SIX, Company
from tests.adapters.servers import Answer, Authority, Server, free_port, reply
from tests.adapters.squid import Squid

PASSWORD = "planted-proxy-password"
PORTAL = "<!doctype html><h1>Hotel Wi-Fi</h1>"


@pytest.fixture(scope="module")
def tenant(portraits: Path) -> Iterator[Tenant]:
    with Tenant(Scene.CHANGED_PHOTO, portraits, pull_delay=0.0, host=NAME) as tenant:
        yield tenant


@pytest.fixture
def company(tenant: Tenant, tmp_path: Path) -> Iterator[Company]:
    tenant.requests.clear()
    company = Company(tenant, tmp_path / "state")
    yield company
    company.close()


@pytest.fixture(scope="module")
def open_proxy() -> Iterator[Squid]:
    with squid.open_to_all(HOSTS) as proxy:
        yield proxy


@pytest.fixture(scope="module")
def locked_proxy() -> Iterator[Squid]:
    with squid.with_sign_in(HOSTS) as proxy:
        yield proxy


@pytest.fixture(scope="module")
def inspecting_proxy(tenant: Tenant) -> Iterator[Squid]:
    with squid.inspecting(HOSTS, tenant.addresses.ca_file) as proxy:
        yield proxy


def connections(tenant: Tenant) -> list[str]:
    """Those that were asked for by the tenant's name; it keeps none open after its answer."""
    at = {Service.IDENTITY: tenant.addresses.authority, Service.GRAPH: tenant.addresses.graph}
    asked = [at[one.service] for one in tenant.requests if one.service in at]
    return sorted(f"CONNECT {address.split('/')[2]}" for address in asked)


class TestAProxyForEverybody:
    def test_carries_a_sign_in_and_a_look(self, company: Company, open_proxy: Squid) -> None:
        company.proxy = open_proxy.address
        before = len(open_proxy.asked())
        looked = company.look()
        company.close()
        assert looked.account.username == company.tenant.addresses.username
        assert looked.photo
        assert looked.photo.etag
        assert looked.picture.address
        ways = connections(company.tenant)
        assert len(ways) >= 3  # discovery, the code, the photo
        assert sorted(open_proxy.asked(at_least=before + len(ways))[before:]) == ways

    def test_may_be_the_environments(
        self, company: Company, open_proxy: Squid, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("https_proxy", open_proxy.address)
        assert company.look().photo

    def test_of_the_policy_counts_before_the_environments(
        self, company: Company, open_proxy: Squid, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{free_port()}")
        company.proxy = open_proxy.address
        assert company.look().photo

    def test_that_cannot_reach_the_service_is_named(
        self, company: Company, open_proxy: Squid
    ) -> None:
        company.proxy = open_proxy.address
        nowhere = f"https://{NAME}:{free_port()}/tenant"
        with pytest.raises(ProxyRefused, match="HTTP 503"):
            company.sign_in(company.identity(authority=nowhere))


class TestAProxyThatWantsASignIn:
    def test_is_named_after_one_try(self, company: Company, locked_proxy: Squid) -> None:
        company.proxy = locked_proxy.address
        before = len(locked_proxy.asked())
        with pytest.raises(ProxyRefused, match="HTTP 407") as caught:
            company.sign_in(company.identity())
        problem = caught.value.problem()
        assert problem.title == "Your network's proxy refused the connection"
        assert "sign-in that this program cannot give" in problem.message
        assert len(locked_proxy.asked()) == before + 1
        assert len(company.tenant.requests) == 0

    def test_gets_what_the_environment_says_and_nobody_else_does(
        self,
        company: Company,
        locked_proxy: Squid,
        monkeypatch: pytest.MonkeyPatch,
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        caplog.set_level(logging.DEBUG)
        known = locked_proxy.address.replace("http://", f"http://alex:{PASSWORD}@")
        monkeypatch.setenv("https_proxy", known)
        assert company.look().photo
        assert PASSWORD not in caplog.text
        assert not any(PASSWORD.encode() in content for content in company.files().values())


class TestAProxyThatOpensTls:
    def test_is_not_believed_while_its_authority_is_unknown(
        self, company: Company, inspecting_proxy: Squid
    ) -> None:
        company.proxy = inspecting_proxy.address
        with pytest.raises(TlsNotTrusted) as caught:
            company.sign_in(company.identity())
        assert "IT installs its certificate authority" in caught.value.problem().message
        assert len(company.tenant.requests) == 0

    def test_is_believed_once_it_is_installed(
        self, company: Company, inspecting_proxy: Squid, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        company.proxy, company.ca_file = inspecting_proxy.address, None
        monkeypatch.setenv("SSL_CERT_FILE", str(inspecting_proxy.ca_file))
        trust.cache_clear()  # the environment is that of the program's start
        try:
            assert company.look().photo
        finally:
            trust.cache_clear()
        opened = [asked for asked in inspecting_proxy.asked() if asked.startswith("GET ")]
        assert any(asked.endswith("/me/photo") for asked in opened), opened


class TestACaptivePortal:
    TARGET = "https://graph.example"

    @both
    @pytest.mark.parametrize(
        "portal", [reply(302, Location="http://portal.example/"), reply(511, PORTAL)]
    )
    def test_in_the_proxys_place(self, loopback: Loopback, ask: Ask, portal: Answer) -> None:
        proxy = loopback.server(portal)
        with pytest.raises(UnexpectedAnswer):
            ask(loopback.web(self.TARGET, proxy=proxy.origin), self.TARGET)
        assert len(proxy.asked) == 1

    @both
    def test_that_says_what_it_is(self, loopback: Loopback, ask: Ask) -> None:
        server = loopback.server(reply(511, PORTAL, Content_Type="text/html"))
        with pytest.raises(UnexpectedAnswer, match="HTTP 511"):
            ask(loopback.web(server.origin), server.origin)

    def test_whose_page_comes_where_a_sign_in_was_due(
        self, company: Company, trusted: Authority
    ) -> None:
        company.ca_file = str(trusted.ca_file)
        with Server(reply(200, PORTAL, Content_Type="text/html"), trusted.context()) as portal:
            with pytest.raises(UnexpectedAnswer) as caught:
                company.identity(authority=f"{portal.origin}/tenant").sign_in(
                    lambda address: None, Cancellation()
                )
            assert "Open any web page" in caught.value.problem().message
            assert len(portal.asked) == 1


class TestIpv6:
    def test_by_its_address(self, loopback: Loopback, trusted: Authority) -> None:
        with Server(reply(body="{}"), trusted.context("::1"), host="::1") as server:
            at = f"https://[::1]:{server.port}"
            assert ask_json(loopback.web(origin(at), ca_file=trusted.ca_file), at) == {}

    def test_by_way_of_a_proxy(
        self, loopback: Loopback, trusted: Authority, open_proxy: Squid
    ) -> None:
        with Server(reply(body="{}"), trusted.context(SIX), host="::1") as server:
            at = f"https://{SIX}:{server.port}"
            web = loopback.web(at, ca_file=trusted.ca_file, proxy=open_proxy.address)
            assert ask_json(web, at) == {}


class TestNoStorm:
    """One try is one request; whoever calls decides when to try again."""

    @pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
    def test_of_a_busy_service(self, loopback: Loopback, status: int) -> None:
        server = loopback.server(reply(status))
        with pytest.raises(PhotoSyncError):
            ask_json(loopback.web(server.origin), server.origin)
        assert len(server.asked) == 1

    @pytest.mark.parametrize("status", [429, 500, 503])
    def test_of_a_busy_sign_in(self, company: Company, trusted: Authority, status: int) -> None:
        company.ca_file = str(trusted.ca_file)
        with Server(reply(status), trusted.context()) as busy:
            with pytest.raises(PhotoSyncError):
                company.sign_in(company.identity(authority=f"{busy.origin}/tenant"))
            assert len(busy.asked) == 1
