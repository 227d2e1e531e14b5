"""SharePoint's API, pictures and pages, over HTTP."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import pytest
import requests

from photosync_tray.demo import pictures
from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.tenant import Service, Tenant
from photosync_tray.demo.visitor import Visitor
from tests.demo.conftest import Run
from tests.demo.program import Clock, Program

PROPERTIES = "/_api/SP.UserProfiles.PeopleManager/GetMyProperties"


@pytest.fixture
def signed_in(program: Program, visitor: Visitor) -> Program:
    program.sign_in(visitor)
    return program


def photo_address(tenant: Tenant, size: str, name: str | None = None) -> str:
    account = quote(name or tenant.addresses.username)
    return (
        f"{tenant.addresses.my_site}/_layouts/15/userphoto.aspx?size={size}&accountname={account}"
    )


class TestProperties:
    def test_with_a_picture(self, signed_in: Program) -> None:
        found = signed_in.properties()
        bag = found["bag"]
        address, _, stamp = found["PictureUrl"].partition("?t=")
        assert address == bag["PictureURL"]
        assert address.endswith(
            f"/User%20Photos/Profile%20Pictures/{bag['msOnline-ObjectId']}_MThumb.jpg"
        )
        assert stamp == bag["SPS-PictureTimestamp"]
        assert bag["SPS-PicturePlaceholderState"] == "0"
        assert bag["SPS-PictureExchangeSyncState"] == "1"
        assert found["AccountName"] == "i:0#.f|membership|alex.morgan@contoso.example"
        assert found["PersonalSiteHostUrl"] == f"{signed_in.addresses.my_site}/"

    def test_without_a_photo_the_bag_still_names_a_file(self, run: Run) -> None:
        found = properties(run(Scene.NO_PHOTO))
        assert found["PictureUrl"] is None
        assert found["bag"]["PictureURL"].endswith("_MThumb.jpg")
        assert found["bag"]["SPS-PicturePlaceholderState"] == "1"
        assert found["bag"]["SPS-PictureTimestamp"].isdecimal()

    @pytest.mark.parametrize("scene", [Scene.NO_MAILBOX, Scene.DIRECTORY_PHOTO])
    def test_never_touched(self, run: Run, scene: Scene) -> None:
        found = properties(run(scene))
        assert found["PictureUrl"] is None
        for key in (
            "PictureURL",
            "SPS-PictureTimestamp",
            "SPS-PicturePlaceholderState",
            "SPS-PictureExchangeSyncState",
        ):
            assert found["bag"][key] == ""

    def test_an_administrators_picture_has_the_sync_turned_off(self, run: Run) -> None:
        found = properties(run(Scene.OWN_PICTURE))
        assert found["PictureUrl"]
        assert found["bag"]["SPS-PictureExchangeSyncState"] == "0"

    def test_a_guest_is_denied(self, run: Run) -> None:
        with pytest.raises(requests.HTTPError, match="403"):
            properties(run(Scene.GUEST))

    def test_selected_properties(self, signed_in: Program) -> None:
        url = f"{signed_in.addresses.my_site}{PROPERTIES}?$select=PictureUrl,AccountName"
        answer = signed_in.get(url, signed_in.sharepoint_token()).json()
        assert set(answer) == {"PictureUrl", "AccountName"}

    def test_who_forgets_to_ask_for_json_gets_xml(self, signed_in: Program) -> None:
        url = signed_in.addresses.my_site + PROPERTIES
        headers = {"Authorization": f"Bearer {signed_in.sharepoint_token()}"}
        response = signed_in.session.get(url, headers=headers, timeout=10)
        assert response.headers["Content-Type"].startswith("application/atom+xml")

    def test_graphs_token_does_not_open_it(self, signed_in: Program, token: str) -> None:
        response = signed_in.get(signed_in.addresses.my_site + PROPERTIES, token)
        assert response.status_code == 401
        assert "odata.error" in response.json()

    def test_a_cookie_does_not_open_it(self, tenant: Tenant, visitor: Visitor) -> None:
        visitor.open(f"{tenant.addresses.my_site}/")
        assert visitor.open(tenant.addresses.my_site + PROPERTIES).status == 401

    def test_revoked_sessions_are_challenged(self, tenant: Tenant, signed_in: Program) -> None:
        token = signed_in.sharepoint_token()
        tenant.revoke_sessions()
        response = signed_in.get(tenant.addresses.my_site + PROPERTIES, token)
        assert "insufficient_claims" in response.headers["WWW-Authenticate"]


def properties(tenant: Tenant) -> dict[str, Any]:
    with Program(tenant.addresses) as program, Visitor(tenant.addresses) as visitor:
        program.sign_in(visitor)
        return program.properties()


class TestPictures:
    def test_the_file_opens_with_a_token(self, tenant: Tenant, signed_in: Program) -> None:
        address = signed_in.properties()["PictureUrl"].replace("_MThumb", "_LThumb")
        response = signed_in.get(address, signed_in.sharepoint_token())
        assert response.content == tenant.sharepoint_picture()

    def test_the_file_opens_with_a_cookie(self, tenant: Tenant, signed_in: Program) -> None:
        address = signed_in.properties()["PictureUrl"]
        with Visitor(tenant.addresses) as other:
            assert other.open(address).status == 403
            other.open(f"{tenant.addresses.portal}/launch/sharepoint")
            assert other.open(address).status == 200

    def test_no_file_is_not_found(self, run: Run) -> None:
        tenant = run(Scene.NO_PHOTO)
        with Program(tenant.addresses) as program, Visitor(tenant.addresses) as visitor:
            program.sign_in(visitor)
            address = program.properties()["bag"]["PictureURL"]
            token = program.sharepoint_token()
            assert program.get(address, token).status_code == 404
            folder = address.rpartition("/")[0]
            assert program.get(f"{folder}/elsewhere.jpg", token).status_code == 404

    @pytest.mark.parametrize(("size", "side"), [("S", 48), ("m", 72), ("L", 300), ("XXL", 48)])
    def test_a_placeholder_is_a_picture_like_any_other(
        self, run: Run, size: str, side: int
    ) -> None:
        tenant = run(Scene.NO_PHOTO)
        with Visitor(tenant.addresses) as visitor:
            page = visitor.open(photo_address(tenant, size))
        assert page.status == 200
        assert pictures.dimensions(page.content) == (side, side)

    def test_a_token_is_no_cookie(self, tenant: Tenant, signed_in: Program) -> None:
        response = signed_in.get(photo_address(tenant, "L"), signed_in.sharepoint_token())
        assert response.status_code == 302
        assert response.headers["Location"].startswith(tenant.addresses.sign_in)


class TestWhatBringsThePhoto:
    @pytest.mark.parametrize(
        "path",
        ["/", "/personal/alex_morgan_contoso_example/", "/_layouts/15/sharepoint.aspx"],
    )
    def test_a_page_with_ones_own_large_photo(
        self, tenant: Tenant, visitor: Visitor, clock: Clock, path: str
    ) -> None:
        assert self.arrives(tenant, clock, lambda: visitor.open(tenant.addresses.my_site + path))

    def test_the_photos_own_address(self, tenant: Tenant, visitor: Visitor, clock: Clock) -> None:
        assert self.arrives(tenant, clock, lambda: visitor.open(photo_address(tenant, "L")))

    @pytest.mark.parametrize("size", ["S", "M"])
    def test_not_the_smaller_sizes(
        self, tenant: Tenant, visitor: Visitor, clock: Clock, size: str
    ) -> None:
        assert not self.arrives(tenant, clock, lambda: visitor.open(photo_address(tenant, size)))

    def test_not_office_com(self, tenant: Tenant, visitor: Visitor, clock: Clock) -> None:
        assert not self.arrives(tenant, clock, lambda: visitor.open(tenant.addresses.portal))

    def test_not_the_api(self, tenant: Tenant, signed_in: Program, clock: Clock) -> None:
        assert not self.arrives(tenant, clock, signed_in.properties)

    def test_not_the_file(self, tenant: Tenant, signed_in: Program, clock: Clock) -> None:
        address = signed_in.properties()["PictureUrl"].replace("_M", "_L")
        token = signed_in.sharepoint_token()
        assert not self.arrives(tenant, clock, lambda: signed_in.get(address, token))

    def test_not_a_colleague(self, tenant: Tenant, visitor: Visitor, clock: Clock) -> None:
        sign_in = f"{tenant.addresses.sign_in}/{tenant.addresses.tenant_id}/web?realm=sharepoint"
        visitor.sign_in_as(sign_in, "robin.hale@contoso.example")
        assert not self.arrives(tenant, clock, lambda: visitor.open(photo_address(tenant, "L")))

    def test_not_the_way_to_the_sign_in(self, tenant: Tenant, clock: Clock) -> None:
        with requests.Session() as stranger:
            assert not self.arrives(
                tenant, clock, lambda: stranger.get(photo_address(tenant, "L"), timeout=10)
            )

    @staticmethod
    def arrives(tenant: Tenant, clock: Clock, visit: object) -> bool:
        assert callable(visit)
        before = tenant.sharepoint_picture()
        visit()
        clock.advance(tenant.pull_delay)
        return tenant.sharepoint_picture() != before


class TestPages:
    def test_the_one_drive_page_shows_the_large_photo(
        self, tenant: Tenant, visitor: Visitor
    ) -> None:
        page = visitor.open(f"{tenant.addresses.my_site}/")
        assert page.title == "My files – OneDrive"
        [photo] = page.images.values()
        assert photo == tenant.sharepoint_picture()
        [asked] = tenant.requests.of(Service.SHAREPOINT, "/_layouts/15/userphoto.aspx")
        assert asked.query.startswith("size=L&")

    def test_somebody_elses_files_are_closed(self, tenant: Tenant, visitor: Visitor) -> None:
        page = visitor.open(f"{tenant.addresses.my_site}/personal/robin_hale_contoso_example/")
        assert page.status == 403

    def test_a_guest_has_no_one_drive(self, run: Run) -> None:
        tenant = run(Scene.GUEST)
        with Visitor(tenant.addresses) as visitor:
            assert visitor.open(f"{tenant.addresses.portal}/launch/onedrive").status == 403
            assert visitor.open(f"{tenant.addresses.portal}/launch/sharepoint").status == 200
