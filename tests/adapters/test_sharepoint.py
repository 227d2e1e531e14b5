"""The picture as SharePoint shows it, over the tenant and over every trap of the real profiles."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from photosync_tray.adapters.sharepoint import MySitePictures
from photosync_tray.adapters.web import BoundedSession, Web
from photosync_tray.core.cloud import Cloud
from photosync_tray.core.errors import (
    AccessDenied,
    HostNotAllowed,
    PhotoSyncError,
    ServiceFault,
    Throttled,
)
from photosync_tray.core.model import PictureProperties, Thumbnails
from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.tenant import Fault, Service
from tests.adapters.conftest import Install
from tests.adapters.my_sites import MySite, signed_in
from tests.adapters.servers import ALEX, Answer, OneToken, Server, reply
from tests.contracts import SharePoint, SharePointPicturesContract

USER_PHOTO = "/_layouts/15/userphoto.aspx"


class TestOverTheTenant(SharePointPicturesContract):
    @pytest.fixture
    def with_picture(self, install: Install) -> SharePoint:
        return signed_in(install())

    @pytest.fixture
    def with_placeholder(self, install: Install) -> SharePoint:
        return signed_in(install(Scene.NO_PHOTO))


class TestScenes:
    @pytest.mark.parametrize("scene", [Scene.NO_MAILBOX, Scene.DIRECTORY_PHOTO])
    def test_sharepoint_was_never_opened(self, install: Install, scene: Scene) -> None:
        person = signed_in(install(scene))
        assert person.port.properties(person.account, person.my_site) == PictureProperties(
            address=None, placeholder=False, timestamp=None, syncs_from_exchange=None
        )

    def test_an_administrator_shut_exchange_out(self, install: Install) -> None:
        person = signed_in(install(Scene.OWN_PICTURE))
        assert person.port.properties(person.account, person.my_site).syncs_from_exchange is False

    def test_a_guest_may_not_look(self, install: Install) -> None:
        person = signed_in(install(Scene.GUEST))
        with pytest.raises(AccessDenied):
            person.port.properties(person.account, person.my_site)

    def test_an_organisation_that_asks_to_wait(self, install: Install) -> None:
        installed = install()
        person = signed_in(installed)
        busy = Fault(Service.SHAREPOINT, status=429, headers={"Retry-After": "12"})
        installed.tenant.faults.add(busy)
        with pytest.raises(Throttled) as caught:
            person.port.properties(person.account, person.my_site)
        assert caught.value.retry_after == 12


class TestLookingStartsNothing:
    def test_not_once_nor_often(self, install: Install) -> None:
        installed = install()
        person = signed_in(installed)
        before = installed.tenant.sharepoint_picture()
        for _ in range(3):
            found = person.port.properties(person.account, person.my_site)
            person.port.thumbnails(person.account, found)
        assert installed.tenant.sharepoint_picture() == before
        asked = installed.tenant.requests.of(Service.SHAREPOINT)
        assert len(asked) == 3 * 4
        assert not any(USER_PHOTO in each.path for each in asked)
        assert all(each.has_bearer and not each.cookies for each in asked)


def profile(picture: object = None, **bag: object) -> Answer:
    """GetMyProperties; names of the bag without their SPS-."""
    items = [{"Key": f"SPS-{key}", "Value": value} for key, value in bag.items()]
    body = {"PictureUrl": picture, "UserProfileProperties": items}
    return reply(body=json.dumps(body), Content_Type="application/json")


def read(my_site: MySite, answer: Answer) -> PictureProperties:
    port, origin = my_site(answer)
    return port.properties(ALEX, origin)


class TestProperties:
    """The samples are those that others have published of real profiles."""

    def test_with_a_photo(self, my_site: MySite) -> None:
        address = (
            "https://contoso-my.sharepoint.example:443/User%20Photos/Profile%20Pictures/"
            "6f3c_MThumb.jpg?t=63783110969"
        )
        answer = profile(
            address,
            PictureTimestamp="63783110969",
            PicturePlaceholderState="0",
            PictureExchangeSyncState="1",
        )
        assert read(my_site, answer) == PictureProperties(
            address=address,
            placeholder=False,
            timestamp=datetime(2022, 3, 17, 10, 49, 29, tzinfo=UTC),
            syncs_from_exchange=True,
        )

    def test_without_a_photo_the_bag_still_names_one(self, my_site: MySite) -> None:
        items = [
            {"Key": "PictureURL", "Value": "https://contoso-my.sharepoint.example/x_MThumb.jpg"},
            {"Key": "SPS-PicturePlaceholderState", "Value": "1"},
            {"Key": "SPS-PictureExchangeSyncState", "Value": "1"},
            {"Key": "SPS-PictureTimestamp", "Value": "63799442436"},
        ]
        body = json.dumps({"PictureUrl": None, "UserProfileProperties": items})
        assert read(my_site, reply(body=body)) == PictureProperties(
            address=None,
            placeholder=True,
            timestamp=datetime(2022, 9, 22, 11, 20, 36, tzinfo=UTC),
            syncs_from_exchange=True,
        )

    def test_never_touched(self, my_site: MySite) -> None:
        empty = profile(
            "", PictureTimestamp="", PicturePlaceholderState="", PictureExchangeSyncState=""
        )
        assert read(my_site, empty) == PictureProperties(
            address=None, placeholder=False, timestamp=None, syncs_from_exchange=None
        )

    @pytest.mark.parametrize(
        "timestamp", [None, "", "soon", "1.5", "9" * 30, "-99999999999", "9" * 5000, [], {}]
    )
    def test_a_time_that_is_none(self, my_site: MySite, timestamp: object) -> None:
        assert read(my_site, profile(PictureTimestamp=timestamp)).timestamp is None

    @pytest.mark.parametrize(
        "items", [[None, 5, "text"], [{}], [{"Key": ["a"], "Value": {}}], [{"Value": "1"}]]
    )
    def test_odd_items_of_the_bag_are_passed_over(self, my_site: MySite, items: object) -> None:
        body = json.dumps({"PictureUrl": None, "UserProfileProperties": items})
        found = read(my_site, reply(body=body))
        assert (found.timestamp, found.syncs_from_exchange) == (None, None)

    @pytest.mark.parametrize(
        "answer",
        [
            {},
            {"UserProfileProperties": None},
            {"UserProfileProperties": 5},
            {"UserProfileProperties": {"results": []}},
            {"PictureUrl": 5, "UserProfileProperties": []},
            {"PictureUrl": ["https://a.example"], "UserProfileProperties": []},
        ],
    )
    def test_another_form_is_a_fault(self, my_site: MySite, answer: dict[str, Any]) -> None:
        with pytest.raises(ServiceFault):
            read(my_site, reply(body=json.dumps(answer)))

    @pytest.mark.parametrize(
        ("status", "kind"),
        [(401, AccessDenied), (403, AccessDenied), (404, ServiceFault), (500, ServiceFault)],
    )
    def test_trouble(self, my_site: MySite, status: int, kind: type[PhotoSyncError]) -> None:
        with pytest.raises(kind):
            read(my_site, reply(status))


class TestWhereThePictureMayLie:
    @pytest.mark.parametrize(
        "address",
        [
            "{other}/User%20Photos/Profile%20Pictures/x_MThumb.jpg",
            "{other}\\@{ours}/x_MThumb.jpg",
            "http://[",
            "http://a:port/",
            "/User%20Photos/x_MThumb.jpg",
            "file:///etc/passwd",
            "//elsewhere.example/x_MThumb.jpg",
        ],
    )
    def test_not_elsewhere(self, address: str) -> None:
        identity = OneToken()
        with Server(reply()) as other, Server(reply()) as ours:
            cloud = Cloud("Global", "", "", "", my_site=ours.origin)
            spoken = address.format(other=other.origin, ours=ours.origin[7:])
            found = PictureProperties(spoken, False, None, True)
            with BoundedSession(cloud.is_my_site) as session, pytest.raises(HostNotAllowed):
                MySitePictures(Web(session), identity, cloud).thumbnails(ALEX, found)
            assert (other.asked, ours.asked) == ([], [])

    @pytest.mark.parametrize(
        "address",
        [
            "https://contoso-my.elsewhere.example/x_MThumb.jpg",
            "https://contoso-my.sharepoint.example.elsewhere.example/x_MThumb.jpg",
            "http://contoso-my.sharepoint.example/x_MThumb.jpg",
        ],
    )
    def test_no_token_is_asked_for_another_host(self, address: str) -> None:
        identity = OneToken()
        cloud = Cloud("Global", "", "", "", (".sharepoint.example",))
        found = PictureProperties(address, False, None, True)
        with BoundedSession(cloud.is_my_site) as session, pytest.raises(HostNotAllowed):
            MySitePictures(Web(session), identity, cloud).thumbnails(ALEX, found)
        assert identity.scopes == []

    def test_the_token_is_for_that_host(self, my_site: MySite) -> None:
        identity = OneToken()
        with Server(reply(404)) as server:
            cloud = Cloud("Global", "", "", "", my_site=server.origin)
            found = PictureProperties(f"{server.origin}/x_MThumb.jpg?t=1", False, None, True)
            with BoundedSession(cloud.is_my_site) as session:
                port = MySitePictures(Web(session), identity, cloud)
                assert port.thumbnails(ALEX, found) == Thumbnails()
            assert [each.path for each in server.asked] == [
                "/x_LThumb.jpg?t=1",
                "/x_MThumb.jpg?t=1",
                "/x_SThumb.jpg?t=1",
            ]
        assert set(identity.scopes) == {(f"{server.origin}/User.Read.All",)}
