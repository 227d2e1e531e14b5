"""Addresses of a cloud, and which hosts belong to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from urllib.parse import SplitResult, parse_qs, urlsplit

import pytest

from photosync_tray.core.cloud import Cloud, StartAt, origin
from photosync_tray.core.errors import HostNotAllowed
from photosync_tray.core.journey import Journey
from photosync_tray.core.model import Account
from tests.samples import CLOUD, MY_SITE, ROBIN

FIXED = replace(CLOUD, my_site="http://127.0.0.1:8443")


@pytest.mark.parametrize(
    ("address", "its_origin"),
    [
        ("https://Contoso.example/a?b#c", "https://contoso.example"),
        ("https://contoso.example:443/", "https://contoso.example"),
        ("http://contoso.example:80", "http://contoso.example"),
        ("http://127.0.0.1:8080/x", "http://127.0.0.1:8080"),
        ("https://name:secret@contoso.example/", "https://contoso.example"),
    ],
)
def test_an_origin_is_scheme_host_and_port(address: str, its_origin: str) -> None:
    assert origin(address) == its_origin


@pytest.mark.parametrize(
    ("address", "belongs"),
    [
        (MY_SITE, True),
        ("http://contoso-my.sharepoint.example", False),
        ("https://contoso-my.sharepoint.example.evil.example", False),
        ("https://evil.example/#contoso-my.sharepoint.example", False),
        ("https://contoso-my.sharepoint.example@evil.example", False),
        ("", False),
    ],
)
def test_only_https_hosts_of_the_cloud_are_believed(address: str, belongs: bool) -> None:
    assert CLOUD.is_my_site(address) is belongs


def test_a_cloud_without_suffixes_believes_no_host() -> None:
    assert not replace(CLOUD, sharepoint_suffixes=()).is_my_site(MY_SITE)


def test_a_fixed_my_site_is_the_only_one() -> None:
    assert FIXED.is_my_site("http://127.0.0.1:8443")
    assert not FIXED.is_my_site(MY_SITE)


def test_the_my_site_that_a_server_names_is_reduced_to_its_origin() -> None:
    assert CLOUD.my_site_origin(f"{MY_SITE}/personal/robin") == MY_SITE


def test_a_foreign_my_site_is_refused_by_name() -> None:
    with pytest.raises(HostNotAllowed) as refused:
        CLOUD.my_site_origin("https://evil.example/personal/robin")
    assert refused.value.details == "My Site host https://evil.example"


def test_what_a_server_names_does_not_move_a_fixed_my_site() -> None:
    assert FIXED.my_site_origin("https://evil.example/") == FIXED.my_site


@pytest.mark.parametrize("address", [None, ""])
def test_without_an_address_there_is_no_my_site(address: str | None) -> None:
    assert CLOUD.my_site_origin(address) is None


@pytest.mark.parametrize(
    ("start", "address"),
    [
        (StartAt.ONEDRIVE_TILE, "https://portal.example/launch/onedrive?auth=2&login_hint={}"),
        (StartAt.SHAREPOINT_TILE, "https://portal.example/launch/sharepoint?auth=2&login_hint={}"),
        (StartAt.OFFICE_HOME, "https://portal.example/?auth=2&login_hint={}"),
        (StartAt.OWN_PHOTO, f"{MY_SITE}/_layouts/15/userphoto.aspx?size=L&accountname={{}}"),
    ],
)
def test_where_the_private_window_begins(start: StartAt, address: str) -> None:
    expected = address.format("robin@contoso.example")
    assert CLOUD.start_address(start, "robin@contoso.example", MY_SITE) == expected


def test_ones_own_photo_needs_a_my_site_and_else_begins_at_the_tile() -> None:
    at_tile = CLOUD.start_address(StartAt.ONEDRIVE_TILE, "robin@contoso.example", None)
    assert CLOUD.start_address(StartAt.OWN_PHOTO, "robin@contoso.example", None) == at_tile


def test_a_sign_in_name_cannot_add_to_the_address() -> None:
    address = CLOUD.start_address(StartAt.OFFICE_HOME, "a&b=c#d/e robin@contoso.example", None)
    assert address.endswith("login_hint=a%26b%3Dc%23d%2Fe%20robin@contoso.example")


@pytest.mark.parametrize(
    ("cloud", "scope"),
    [
        (CLOUD, "User.Read"),
        (replace(CLOUD, name="China"), "https://graph.example/User.Read"),
        (replace(CLOUD, name="Demo", loopback=True), "User.Read"),
    ],
)
def test_outside_the_worldwide_cloud_a_scope_names_its_graph(cloud: Cloud, scope: str) -> None:
    assert cloud.graph_scopes == (scope,)


class TestWhatAnAdministratorOpens:
    def asked(self, my_site: str | None, tenant_id: str = "contoso.example") -> SplitResult:
        return urlsplit(CLOUD.admin_consent_address(tenant_id, "client-1", my_site))

    def test_is_entras_page_in_this_cloud(self) -> None:
        page = self.asked(MY_SITE)
        assert (page.scheme, page.netloc) == ("https", "login.example")
        assert page.path == "/contoso.example/v2.0/adminconsent"
        assert parse_qs(page.query) == {
            "client_id": ["client-1"],
            "scope": [f"https://graph.example/User.Read {MY_SITE}/User.Read.All"],
            "redirect_uri": ["http://localhost"],
        }

    def test_asks_for_nothing_of_an_unknown_my_site(self) -> None:
        assert parse_qs(self.asked(None).query)["scope"] == ["https://graph.example/User.Read"]

    def test_can_be_pasted_as_one_word(self) -> None:
        address = self.asked(MY_SITE).geturl()
        assert address.split() == [address]
        assert "+" not in address

    @pytest.mark.parametrize("tenant_id", ["organizations", "common", ""])
    def test_finds_the_administrators_own_organisation(self, tenant_id: str) -> None:
        """Entra's words: "Do not use 'common'"."""
        assert self.asked(None, tenant_id).path == "/organizations/v2.0/adminconsent"

    def test_keeps_its_form_whatever_a_policy_holds(self) -> None:
        page = urlsplit(CLOUD.admin_consent_address("a/b?c", "d&scope=e#f", MY_SITE))
        assert page.path == "/a%2Fb%3Fc/v2.0/adminconsent"
        assert parse_qs(page.query)["client_id"] == ["d&scope=e#f"]
        assert page.fragment == ""


class TestTheJourneysLink:
    JOURNEY = Journey(CLOUD, StartAt.ONEDRIVE_TILE, timedelta(1), client_id="c")

    @pytest.mark.parametrize(
        ("policy", "account", "tenant"),
        [
            ("organizations", ROBIN, ROBIN.tenant_id),
            ("organizations", None, "organizations"),
            ("contoso.example", ROBIN, "contoso.example"),
        ],
    )
    def test_names_the_organisation_as_closely_as_it_is_known(
        self, policy: str, account: Account | None, tenant: str
    ) -> None:
        journey = replace(self.JOURNEY, tenant_id=policy)
        expected = CLOUD.admin_consent_address(tenant, "c", MY_SITE)
        assert journey.consent_link(account, MY_SITE) == expected

    def test_is_empty_where_the_program_is_not_registered(self) -> None:
        journey = replace(self.JOURNEY, client_id="")
        assert journey.consent_link(ROBIN, MY_SITE) == ""
