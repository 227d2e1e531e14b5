"""Which proxy an address is reached by: the policy's before the system's, and none on loopback."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from photosync_tray.adapters.proxies import environment_proxies, proxies_for
from photosync_tray.core.errors import HostNotAllowed, ProxyRefused

GRAPH = "https://graph.example/v1.0/me"
SYSTEM = "http://system.example:3128"
POLICY = "http://policy.example:3128"


def both(address: str) -> Mapping[str, str]:
    return {"http": address, "https": address}


def system(url: str) -> Mapping[str, str]:
    return both(SYSTEM)


def nothing(url: str) -> Mapping[str, str]:
    return {}


def test_the_policys_counts_before_the_systems() -> None:
    assert proxies_for(GRAPH, POLICY, system) == both(POLICY)
    assert proxies_for(GRAPH, "", system) == both(SYSTEM)
    assert proxies_for(GRAPH, "", nothing) == {}


@pytest.mark.parametrize(
    "address",
    ["http://localhost:1/", "https://LOCALHOST/", "http://127.0.0.1:1/", "https://[::1]:1/"],
)
def test_loopback_goes_past_both(address: str) -> None:
    assert proxies_for(address, POLICY, system) == {}


@pytest.mark.parametrize(
    "address",
    ["https://localhost.example/", "https://127.0.0.1.example/", "https://a@localhost.b/"],
)
def test_what_only_looks_like_loopback_does_not(address: str) -> None:
    assert proxies_for(address, POLICY, system) == both(POLICY)


@pytest.mark.parametrize("address", ["https://[", "https://graph.example:port/"])
def test_an_address_that_cannot_be_read_is_refused(address: str) -> None:
    with pytest.raises(HostNotAllowed):
        proxies_for(address, POLICY, system)


@pytest.mark.parametrize(
    "address", ["socks5://proxy.example:1080", "SOCKS4://name:pw@proxy.example"]
)
def test_socks_is_refused_in_words_that_hold_no_password(address: str) -> None:
    with pytest.raises(ProxyRefused) as caught:
        proxies_for(GRAPH, "", lambda url: both(address))
    assert "SOCKS proxies are not supported" in caught.value.details
    assert "ProxyUrl" in caught.value.details
    assert "proxy.example" not in caught.value.details


class TestTheEnvironment:
    @pytest.mark.parametrize("name", ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"])
    def test_in_either_case(self, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
        monkeypatch.setenv(name, SYSTEM)
        assert proxies_for(GRAPH, "", environment_proxies) == both(SYSTEM)

    def test_a_proxy_for_plain_addresses_is_none_for_secure_ones(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("http_proxy", SYSTEM)
        assert proxies_for(GRAPH, "", environment_proxies) == {}

    @pytest.mark.parametrize("past", ["graph.example", ".example", "other,graph.example:443", "*"])
    def test_an_address_that_goes_past_it(self, monkeypatch: pytest.MonkeyPatch, past: str) -> None:
        monkeypatch.setenv("https_proxy", SYSTEM)
        monkeypatch.setenv("no_proxy", past)
        assert proxies_for("https://graph.example:443/", "", environment_proxies) == {}
        assert proxies_for(GRAPH, POLICY, environment_proxies) == both(POLICY)
