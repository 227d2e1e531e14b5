"""What every implementation of a port keeps, live adapter or fake: one class per port.

A test class inherits the contract and gives its fixtures; the names say what the world is like.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from photosync_tray.core.model import Account, SavedWatch, Watch
from photosync_tray.core.ports import ExchangePhotos, SharePointPictures, WatchStore


@dataclass(frozen=True)
class Exchange:
    """A port, whose photos it tells of, and how the person uploads another one, or none."""

    port: ExchangePhotos
    account: Account
    upload_another: Callable[[], None] = lambda: None


@dataclass(frozen=True)
class SharePoint:
    """A port, and whose picture it shows on which My Site host."""

    port: SharePointPictures
    account: Account
    my_site: str


class ExchangePhotosContract:
    """`with_photo` is a person with a mailbox and a photo, `without_photo` one without."""

    @pytest.fixture
    def with_photo(self) -> Exchange:
        raise NotImplementedError

    @pytest.fixture
    def without_photo(self) -> Exchange:
        raise NotImplementedError

    def test_the_profile_names_the_person(self, with_photo: Exchange) -> None:
        profile = with_photo.port.profile(with_photo.account)
        assert profile.name == with_photo.account.name
        assert profile.username == with_photo.account.username
        assert profile.has_mailbox is True
        assert not profile.guest

    def test_the_my_site_is_an_origin(self, with_photo: Exchange) -> None:
        my_site = with_photo.port.profile(with_photo.account).my_site
        assert my_site
        assert my_site.startswith("http")
        assert my_site.count("/") == 2

    def test_the_same_photo_has_the_same_info(self, with_photo: Exchange) -> None:
        port, account = with_photo.port, with_photo.account
        info = port.photo_info(account)
        assert info
        assert info == port.photo_info(account)
        assert min(info.width, info.height) > 1

    def test_the_photo_belongs_to_its_info(self, with_photo: Exchange) -> None:
        info = with_photo.port.photo_info(with_photo.account)
        assert info
        photo = with_photo.port.photo(with_photo.account, info)
        assert photo
        assert photo.info == info
        assert photo.content

    def test_another_photo_has_another_etag(self, with_photo: Exchange) -> None:
        port, account = with_photo.port, with_photo.account
        before = port.photo_info(account)
        with_photo.upload_another()
        after = port.photo_info(account)
        assert before
        assert after
        assert before.etag != after.etag
        assert port.photo(account, before) != port.photo(account, after)

    def test_no_photo_is_no_error(self, without_photo: Exchange) -> None:
        assert without_photo.port.photo_info(without_photo.account) is None


class SharePointPicturesContract:
    """`with_picture` has one that came from Exchange, `with_placeholder` has none."""

    @pytest.fixture
    def with_picture(self) -> SharePoint:
        raise NotImplementedError

    @pytest.fixture
    def with_placeholder(self) -> SharePoint:
        raise NotImplementedError

    def test_a_picture_has_address_and_time(self, with_picture: SharePoint) -> None:
        found = with_picture.port.properties(with_picture.account, with_picture.my_site)
        assert found.address
        assert found.address.startswith(with_picture.my_site)
        assert found.placeholder is False
        assert found.timestamp
        assert found.timestamp.utcoffset() == timedelta()
        assert found.syncs_from_exchange is True

    def test_a_picture_can_be_read(self, with_picture: SharePoint) -> None:
        port, account = with_picture.port, with_picture.account
        assert port.picture(account, port.properties(account, with_picture.my_site))

    def test_reading_changes_nothing(self, with_picture: SharePoint) -> None:
        port, account, my_site = with_picture.port, with_picture.account, with_picture.my_site
        before = port.properties(account, my_site)
        picture = port.picture(account, before)
        assert port.properties(account, my_site) == before
        assert port.picture(account, before) == picture

    def test_a_placeholder_has_no_address(self, with_placeholder: SharePoint) -> None:
        port, account = with_placeholder.port, with_placeholder.account
        found = port.properties(account, with_placeholder.my_site)
        assert found.address is None
        assert found.placeholder is True
        assert port.picture(account, found) is None


class WatchStoreContract:
    """`store` is empty, and keeps what it is given."""

    NOON = datetime(2026, 3, 2, 12, 0, 0, 123456, tzinfo=UTC)

    @pytest.fixture
    def store(self) -> WatchStore:
        raise NotImplementedError

    def saved(self, attempts: int = 0) -> SavedWatch:
        watch = Watch(
            self.NOON, self.NOON + timedelta(hours=72), self.NOON + timedelta(minutes=5), attempts
        )
        return SavedWatch("oid.tid", watch)

    def test_at_first_there_is_nothing(self, store: WatchStore) -> None:
        assert store.load() is None

    def test_what_was_saved_is_loaded(self, store: WatchStore) -> None:
        store.save(self.saved(3))
        assert store.load() == self.saved(3)

    def test_the_newest_counts(self, store: WatchStore) -> None:
        store.save(self.saved(1))
        store.save(self.saved(2))
        assert store.load() == self.saved(2)

    def test_none_forgets(self, store: WatchStore) -> None:
        store.save(self.saved())
        store.save(None)
        assert store.load() is None

    def test_forgetting_nothing_is_no_error(self, store: WatchStore) -> None:
        store.save(None)
        assert store.load() is None
