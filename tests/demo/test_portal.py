"""Office.com: the tiles, and the ways behind them."""

from __future__ import annotations

import pytest
import requests

from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.tenant import Service, Tenant
from photosync_tray.demo.visitor import Visitor
from tests.demo.conftest import Run


def test_the_page_greets_and_has_the_two_tiles(tenant: Tenant, visitor: Visitor) -> None:
    page = visitor.open(f"{tenant.addresses.portal}/?auth=2")
    assert "Welcome, Alex" in page.text
    assert page.links["OneDrive"] == f"{tenant.addresses.portal}/launch/onedrive"
    assert page.links["SharePoint"] == f"{tenant.addresses.portal}/launch/sharepoint"
    assert b'id="tile-onedrive"' in page.content
    assert b'id="tile-sharepoint"' in page.content


@pytest.mark.parametrize(
    ("tile", "title"),
    [("onedrive", "My files – OneDrive"), ("sharepoint", "SharePoint – Contoso")],
)
def test_a_tile_leads_through_the_sign_in_to_its_page(
    tenant: Tenant, visitor: Visitor, tile: str, title: str
) -> None:
    at = tenant.addresses
    page = visitor.open(f"{at.portal}/launch/{tile}?auth=2&login_hint={at.username}")
    assert page.title == title
    assert page.url.startswith(at.my_site)


def test_one_sign_in_is_enough_for_all_websites(tenant: Tenant, visitor: Visitor) -> None:
    home = visitor.open(f"{tenant.addresses.portal}/")
    tenant.requests.clear()
    assert visitor.press(home, "OneDrive").title == "My files – OneDrive"
    assert not any(asked.method == "POST" for asked in tenant.requests)


def test_a_hint_for_another_account_asks_again(tenant: Tenant, visitor: Visitor) -> None:
    visitor.open(f"{tenant.addresses.portal}/")
    query = "realm=portal&login_hint=robin.hale@contoso.example"
    page = visitor.look(f"{tenant.addresses.sign_in}/{tenant.addresses.tenant_id}/web?{query}")
    assert page.title == "Sign in to your account"


def test_another_window_is_not_signed_in(tenant: Tenant, visitor: Visitor) -> None:
    visitor.open(f"{tenant.addresses.portal}/")
    response = requests.get(tenant.addresses.portal, timeout=10)
    assert "Pick an account" in response.text


@pytest.mark.parametrize("scene", [Scene.CHANGED_PHOTO, Scene.NO_PHOTO, Scene.DIRECTORY_PHOTO])
def test_there_is_always_a_face_or_initials(run: Run, scene: Scene) -> None:
    tenant = run(scene)
    with Visitor(tenant.addresses) as visitor:
        [photo] = visitor.open(f"{tenant.addresses.portal}/").images.values()
    assert photo.startswith(b"\xff\xd8")


def test_the_photo_is_not_for_strangers(tenant: Tenant) -> None:
    assert requests.get(f"{tenant.addresses.portal}/me/photo", timeout=10).status_code == 403


def test_cookies_are_out_of_reach_for_scripts_and_other_sites(tenant: Tenant) -> None:
    with requests.Session() as browser:
        page = browser.get(f"{tenant.addresses.portal}/launch/onedrive", timeout=10)
        form = {"attempt": page.text.partition('name="attempt" value="')[2].partition('"')[0]}
        form |= {"account": tenant.addresses.username}
        browser.post(page.url.partition("/web?")[0] + "/account", data=form, timeout=10)
        cookies = {cookie.name: cookie for cookie in browser.cookies}
    assert set(cookies) == {"ContosoSignIn", "ContosoPortal", "ContosoMySite"}
    for cookie in cookies.values():
        assert cookie.has_nonstandard_attr("HttpOnly")
        assert cookie.get_nonstandard_attr("SameSite") == "Lax"


def test_each_website_knows_its_visitor_by_its_own_cookie(tenant: Tenant, visitor: Visitor) -> None:
    visitor.open(f"{tenant.addresses.portal}/launch/onedrive")
    page = tenant.requests.of(Service.SHAREPOINT, "/personal/")[-1]
    assert "ContosoMySite" in page.cookies
    assert not page.has_bearer


def test_other_addresses_have_nothing(tenant: Tenant) -> None:
    response = requests.get(f"{tenant.addresses.portal}/admin", timeout=10)
    assert response.status_code == 404
    assert "nothing at this address" in response.text
