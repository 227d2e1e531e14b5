"""Whose certificates are believed, and how proxies are taken."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from photosync_tray.adapters.trust import trust
from photosync_tray.core.errors import (
    ProxyRefused,
    TlsNotTrusted,
)
from tests.adapters.asking import Ask, Loopback, ask_json, both
from tests.adapters.servers import (
    Authority,
    Server,
    free_port,
    reply,
)


class TestTrust:
    @pytest.fixture
    def secure(self, trusted: Authority) -> Iterator[Server]:
        with Server(reply(body="{}"), trusted.context()) as server:
            yield server

    def test_a_server_of_the_trusted_authority(
        self, loopback: Loopback, secure: Server, trusted: Authority
    ) -> None:
        assert ask_json(loopback.web(secure.origin, ca_file=trusted.ca_file), secure.origin) == {}

    @both
    def test_a_strangers_certificate(self, loopback: Loopback, secure: Server, ask: Ask) -> None:
        with pytest.raises(TlsNotTrusted):
            ask(loopback.web(secure.origin), secure.origin)
        assert secure.asked == []

    def test_the_wrong_strangers_certificate(
        self, loopback: Loopback, secure: Server, stranger: Authority
    ) -> None:
        with pytest.raises(TlsNotTrusted):
            ask_json(loopback.web(secure.origin, ca_file=stranger.ca_file), secure.origin)

    def test_a_certificate_for_another_name(self, loopback: Loopback, trusted: Authority) -> None:
        with Server(reply(body="{}"), trusted.context("other.example")) as server:
            with pytest.raises(TlsNotTrusted):
                ask_json(loopback.web(server.origin, ca_file=trusted.ca_file), server.origin)
            assert server.asked == []

    def test_a_server_that_speaks_no_tls(self, loopback: Loopback) -> None:
        server = loopback.server(reply())
        address = server.origin.replace("http://127.0.0.1", "https://localhost")
        with pytest.raises(TlsNotTrusted):
            ask_json(loopback.web(address), address)

    def test_the_systems_store_counts(
        self,
        loopback: Loopback,
        secure: Server,
        trusted: Authority,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setenv("SSL_CERT_FILE", str(trusted.ca_file))
        trust.cache_clear()  # the environment is that of the program's start
        try:
            assert ask_json(loopback.web(secure.origin), secure.origin) == {}
        finally:
            trust.cache_clear()

    @pytest.mark.parametrize("name", ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
    def test_a_bundle_named_for_other_programs_does_not(
        self,
        loopback: Loopback,
        secure: Server,
        trusted: Authority,
        monkeypatch: pytest.MonkeyPatch,
        name: str,
    ) -> None:
        monkeypatch.setenv(name, str(trusted.ca_file))
        with pytest.raises(TlsNotTrusted):
            ask_json(loopback.web(secure.origin), secure.origin)


class TestProxies:
    TARGET = "https://graph.example"

    @pytest.mark.parametrize("status", [403, 407, 502])
    def test_one_that_refuses(self, loopback: Loopback, status: int) -> None:
        proxy = loopback.server(reply(status))
        with pytest.raises(ProxyRefused):
            ask_json(loopback.web(self.TARGET, proxy=proxy.origin), self.TARGET)
        [asked] = proxy.asked
        assert (asked.method, asked.path) == ("CONNECT", "graph.example:443")
        assert "authorization" not in asked.headers

    def test_one_that_wants_a_password_for_a_plain_address(self, loopback: Loopback) -> None:
        proxy = loopback.server(reply(407))
        target = "http://my-site.example"
        with pytest.raises(ProxyRefused):
            ask_json(loopback.web(target, proxy=proxy.origin), target)

    def test_one_that_is_not_there(self, loopback: Loopback) -> None:
        with pytest.raises(ProxyRefused):
            ask_json(
                loopback.web(self.TARGET, proxy=f"http://127.0.0.1:{free_port()}"), self.TARGET
            )

    def test_the_systems(self, loopback: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
        proxy = loopback.server(reply(407))
        monkeypatch.setenv("https_proxy", proxy.origin)
        with pytest.raises(ProxyRefused):
            ask_json(loopback.web(self.TARGET), self.TARGET)
        assert len(proxy.asked) == 1

    @pytest.mark.parametrize("address", ["socks5://127.0.0.1:9", "http://"])
    def test_one_that_we_cannot_use(
        self, loopback: Loopback, monkeypatch: pytest.MonkeyPatch, address: str
    ) -> None:
        monkeypatch.setenv("https_proxy", address)
        with pytest.raises(ProxyRefused):
            ask_json(loopback.web(self.TARGET), self.TARGET)

    def test_loopback_goes_past_them(
        self, loopback: Loopback, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        proxy, server = loopback.server(reply(407)), loopback.server(reply(body="{}"))
        monkeypatch.setenv("http_proxy", proxy.origin)
        assert ask_json(loopback.web(server.origin, proxy=proxy.origin), server.origin) == {}
        assert proxy.asked == []
