"""The profile and the photo as Graph tells them, over the tenant."""

from __future__ import annotations

import pytest

from photosync_tray.adapters.graph import PREFERRED
from photosync_tray.core.errors import (
    AccessDenied,
    Offline,
    PhotoSyncError,
    PictureTooLarge,
    ServiceFault,
    SignInNeeded,
    Throttled,
)
from photosync_tray.core.model import PhotoInfo
from photosync_tray.demo import pictures
from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.tenant import Fault, Service
from photosync_tray.qt.pictures import QtDecoder
from tests.adapters.conftest import Install
from tests.adapters.installed import Installed
from tests.contracts import Exchange, ExchangePhotosContract

INFO = PhotoInfo("etag", 648, 648)


def signed_in(installed: Installed) -> Exchange:
    identity = installed.identity()
    account = installed.sign_in(identity)
    small = (
        pictures.reencoded(installed.tenant.exchange_photo() or b"", 240, 80)
        if (installed.tenant.exchange_photo())
        else b""
    )
    return Exchange(
        installed.graph(identity),
        account,
        lambda: installed.tenant.replace_exchange_photo(small),
    )


class TestOverTheTenant(ExchangePhotosContract):
    @pytest.fixture
    def with_photo(self, install: Install) -> Exchange:
        return signed_in(install())

    @pytest.fixture
    def without_photo(self, install: Install) -> Exchange:
        return signed_in(install(Scene.NO_PHOTO))


class TestPeople:
    @pytest.mark.parametrize(
        ("scene", "mailbox", "guest", "photo"),
        [
            (Scene.CHANGED_PHOTO, True, False, 648),
            (Scene.NO_PHOTO, True, False, None),
            (Scene.NO_MAILBOX, False, False, None),
            (Scene.DIRECTORY_PHOTO, False, False, 96),
            (Scene.GUEST, False, True, None),
        ],
    )
    def test_are_told_apart(
        self, install: Install, scene: Scene, *, mailbox: bool, guest: bool, photo: int | None
    ) -> None:
        person = signed_in(install(scene))
        profile = person.port.profile(person.account)
        info = person.port.photo_info(person.account)
        assert (profile.has_mailbox, profile.guest) == (mailbox, guest)
        assert (info.width if info else None) == photo

    def test_a_guest_has_the_directorys_name(self, install: Install) -> None:
        person = signed_in(install(Scene.GUEST))
        profile = person.port.profile(person.account)
        assert profile.username == "alex_fabrikam.example#EXT#@contoso.example"


class TestPhoto:
    def test_comes_at_the_size_that_is_shown(self, install: Install) -> None:
        installed = install()
        person = signed_in(installed)
        installed.tenant.requests.clear()
        photo = person.port.photo(person.account, INFO)
        assert photo
        assert pictures.dimensions(photo.content) == (PREFERRED, PREFERRED)
        assert len(installed.tenant.requests) == 1

    def test_that_is_small_comes_as_it_is(self, install: Install) -> None:
        installed = install(Scene.DIRECTORY_PHOTO)
        person = signed_in(installed)
        info = person.port.photo_info(person.account)
        installed.tenant.requests.clear()
        photo = person.port.photo(person.account, info or INFO)
        assert photo
        assert pictures.dimensions(photo.content) == (96, 96)
        assert len(installed.tenant.requests) == 1

    def test_without_that_size_comes_as_it_is(self, install: Install) -> None:
        installed = install(Scene.DIRECTORY_PHOTO)
        person = signed_in(installed)
        photo = person.port.photo(person.account, INFO)
        assert photo
        assert pictures.dimensions(photo.content) == (96, 96)

    def test_that_was_removed_meanwhile_is_none(self, install: Install) -> None:
        person = signed_in(install(Scene.NO_PHOTO))
        assert person.port.photo(person.account, INFO) is None

    def test_can_be_decoded(self, install: Install) -> None:
        person = signed_in(install())
        photo = person.port.photo(person.account, INFO)
        assert photo
        assert QtDecoder().raster(photo.content, 24).side == 24

    def test_of_50_mb_is_too_large(self, install: Install) -> None:
        installed = install()
        person = signed_in(installed)
        fault = Fault(Service.GRAPH, "/v1.0/me/photos", megabytes=50, announced=False)
        installed.tenant.faults.add(fault)
        with pytest.raises(PictureTooLarge):
            person.port.photo(person.account, INFO)


class TestTrouble:
    @pytest.mark.parametrize(
        ("fault", "kind"),
        [
            (Fault(Service.GRAPH, status=401), SignInNeeded),
            (Fault(Service.GRAPH, status=403), AccessDenied),
            (Fault(Service.GRAPH, status=500), ServiceFault),
            (Fault(Service.GRAPH, status=503, headers={"Retry-After": "3"}), Throttled),
        ],
    )
    def test_is_told_apart(
        self, install: Install, fault: Fault, kind: type[PhotoSyncError]
    ) -> None:
        installed = install()
        person = signed_in(installed)
        for look in (person.port.profile, person.port.photo_info):
            installed.tenant.faults.add(fault)
            with pytest.raises(kind):
                look(person.account)

    def test_throttled_says_for_how_long(self, install: Install) -> None:
        installed = install(Scene.THROTTLED)
        person = signed_in(installed)
        installed.tenant.begin()
        with pytest.raises(Throttled) as caught:
            person.port.photo_info(person.account)
        assert caught.value.retry_after == 30

    def test_offline(self, install: Install) -> None:
        installed = install(Scene.OFFLINE)
        person = signed_in(installed)
        installed.tenant.begin()
        with pytest.raises(Offline):
            person.port.photo_info(person.account)

    def test_a_revoked_token_needs_the_person(self, install: Install) -> None:
        installed = install()
        person = signed_in(installed)
        installed.tenant.revoke_sessions()
        with pytest.raises(SignInNeeded):
            person.port.photo_info(person.account)
