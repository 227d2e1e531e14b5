"""Where Microsoft 365 runs, and which hosts of it get a token."""

from __future__ import annotations

import pytest

from photosync_tray.adapters.clouds import CLOUDS, cloud_of
from photosync_tray.core.cloud import Cloud, origin
from photosync_tray.core.errors import HostNotAllowed, NotConfigured
from photosync_tray.core.settings import CLOUDS as NAMES
from photosync_tray.core.settings import Origin, Settings, resolve


def policy(**values: object) -> Settings:
    settings = resolve({Origin.MACHINE_POLICY: values})
    assert settings.rejected == ()
    return settings


def test_every_name_of_the_policy_has_its_addresses() -> None:
    assert {*CLOUDS, "Custom"} == set(NAMES)
    assert all(name == cloud.name for name, cloud in CLOUDS.items())


def test_the_usual_one_is_the_worldwide_one() -> None:
    assert cloud_of(policy()) == CLOUDS["Global"]


@pytest.mark.parametrize("cloud", CLOUDS.values(), ids=list(CLOUDS))
def test_addresses_are_origins_over_tls(cloud: Cloud) -> None:
    for address in (cloud.authority, cloud.graph, cloud.portal):
        assert address.startswith("https://")
        assert origin(address) == address
    assert cloud.ca_file is None
    assert not cloud.loopback


@pytest.mark.parametrize(
    ("name", "authority", "graph", "my_site"),
    [
        (
            "Global",
            "login.microsoftonline.com",
            "graph.microsoft.com",
            "contoso-my.sharepoint.com",
        ),
        ("GCCHigh", "login.microsoftonline.us", "graph.microsoft.us", "contoso-my.sharepoint.us"),
        (
            "DoD",
            "login.microsoftonline.us",
            "dod-graph.microsoft.us",
            "contoso-my.sharepoint-mil.us",
        ),
        ("DoD", "login.microsoftonline.us", "dod-graph.microsoft.us", "contoso-my.dps.mil"),
        (
            "China",
            "login.partner.microsoftonline.cn",
            "microsoftgraph.chinacloudapi.cn",
            "contoso-my.sharepoint.cn",
        ),
    ],
)
def test_each_cloud_has_its_hosts(name: str, authority: str, graph: str, my_site: str) -> None:
    cloud = cloud_of(policy(Cloud=name))
    assert (cloud.authority, cloud.graph) == (f"https://{authority}", f"https://{graph}")
    assert cloud.is_my_site(f"https://{my_site}")
    others = [other for other in CLOUDS.values() if other != cloud]
    assert not any(other.is_my_site(f"https://{my_site}") for other in others)


@pytest.mark.parametrize("name", ["GCCHigh", "DoD", "China"])
def test_elsewhere_than_worldwide_a_scope_names_its_graph(name: str) -> None:
    cloud = CLOUDS[name]
    assert cloud.graph_scopes == (f"{cloud.graph}/User.Read",)


@pytest.mark.parametrize(
    "host",
    [
        "sharepoint.com",
        "contoso-mysharepoint.com",
        "contoso-my.sharepoint.com.elsewhere.example",
        "contoso-my.sharepoint.us",
    ],
)
def test_a_host_that_only_looks_like_one_is_none(host: str) -> None:
    assert not CLOUDS["Global"].is_my_site(f"https://{host}")


def test_a_my_site_without_tls_is_none() -> None:
    assert not CLOUDS["Global"].is_my_site("http://contoso-my.sharepoint.com")


class TestThePolicySharePointHost:
    def test_is_the_only_one_then(self) -> None:
        cloud = cloud_of(policy(SharePointHost="contoso-my.vanity.example"))
        assert cloud.my_site == "https://contoso-my.vanity.example"
        assert cloud.is_my_site("https://contoso-my.vanity.example")
        assert not cloud.is_my_site("https://contoso-my.sharepoint.com")
        assert cloud.my_site_origin("https://x.elsewhere.example/") == cloud.my_site

    def test_may_name_a_port(self) -> None:
        cloud = cloud_of(policy(SharePointHost="contoso-my.vanity.example:8443"))
        assert cloud.is_my_site("https://contoso-my.vanity.example:8443")
        assert not cloud.is_my_site("https://contoso-my.vanity.example")


class TestTheCustomCloud:
    ADDRESSES = {  # noqa: RUF012 - never changed
        "Cloud": "Custom",
        "CloudAuthority": "https://login.vanity.example",
        "CloudGraph": "https://graph.vanity.example",
        "CloudPortal": "https://www.vanity.example",
    }

    def test_is_what_the_policies_say(self) -> None:
        cloud = cloud_of(policy(**self.ADDRESSES))
        assert cloud.authority == "https://login.vanity.example"
        assert cloud.graph_scopes == ("https://graph.vanity.example/User.Read",)
        assert cloud.portal == "https://www.vanity.example"

    def test_believes_no_my_site_but_the_policys(self) -> None:
        cloud = cloud_of(policy(**self.ADDRESSES))
        with pytest.raises(HostNotAllowed):
            cloud.my_site_origin("https://contoso-my.sharepoint.com/personal/alex/")
        fixed = cloud_of(policy(**self.ADDRESSES, SharePointHost="my.vanity.example"))
        assert fixed.is_my_site("https://my.vanity.example")

    @pytest.mark.parametrize("key", ["CloudAuthority", "CloudGraph", "CloudPortal"])
    @pytest.mark.parametrize(
        "address",
        [
            "http://login.vanity.example",
            "login.vanity.example",
            "https://",
            "https://name:word@login.vanity.example",
            "https://login.vanity.example?x=1",
            "https://login.vanity.example:0",
            "https://login.vanity.example:99999",
            "https://[login.vanity.example",
            "ftp://login.vanity.example",
            7,
        ],
    )
    def test_takes_no_address_that_is_not_https(self, key: str, address: object) -> None:
        settings = resolve({Origin.MACHINE_POLICY: {**self.ADDRESSES, key: address}})
        assert [fault.key for fault in settings.rejected] == [key]
        with pytest.raises(NotConfigured, match=key):
            cloud_of(settings)

    @pytest.mark.parametrize("more", ["/tenant", "#part", "\\@attacker.example", "/../x"])
    def test_takes_no_address_with_more_to_it_than_a_host(self, more: str) -> None:
        address = f"https://login.vanity.example{more}"
        settings = resolve({Origin.MACHINE_POLICY: {**self.ADDRESSES, "CloudAuthority": address}})
        with pytest.raises(NotConfigured, match="CloudAuthority"):
            cloud_of(settings)

    def test_takes_capitals_a_port_and_a_slash(self) -> None:
        cloud = cloud_of(
            policy(**{**self.ADDRESSES, "CloudGraph": "https://Graph.Vanity.example:8443/"})
        )
        assert cloud.graph == "https://graph.vanity.example:8443"

    def test_signs_in_at_its_own_authority_alone(self) -> None:
        cloud = cloud_of(policy(**self.ADDRESSES))
        assert cloud.is_sign_in("https://login.vanity.example")
        assert not cloud.is_sign_in("https://login.microsoftonline.com")


@pytest.mark.parametrize("name", ["login.partner.microsoftonline.cn", "login.chinacloudapi.cn"])
def test_chinas_sign_in_has_two_names(name: str) -> None:
    assert CLOUDS["China"].is_sign_in(f"https://{name}")
    assert not CLOUDS["Global"].is_sign_in(f"https://{name}")


def test_a_cloud_of_ones_own_needs_all_its_addresses() -> None:
    half = policy(Cloud="Custom", CloudGraph="https://graph.contoso.example")
    with pytest.raises(NotConfigured, match="CloudAuthority"):
        cloud_of(half)
