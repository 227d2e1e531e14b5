"""What every implementation of a port keeps, live adapter or fake: one class per port.

A test class inherits the contract and gives its fixtures; the names say what the world is like.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from photosync_tray.core.autostart import EntryState, at_sign_in
from photosync_tray.core.model import Account, Arrival, Match, SavedWatch, Seen, Thumbnails, Watch
from photosync_tray.core.ports import (
    Autostart,
    ExchangePhotos,
    History,
    SeenStore,
    SharePointPictures,
    WatchStore,
)
from photosync_tray.core.settings import resolve


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
        assert port.thumbnails(account, port.properties(account, with_picture.my_site)).best

    def test_reading_changes_nothing(self, with_picture: SharePoint) -> None:
        port, account, my_site = with_picture.port, with_picture.account, with_picture.my_site
        before = port.properties(account, my_site)
        thumbnails = port.thumbnails(account, before)
        assert port.properties(account, my_site) == before
        assert port.thumbnails(account, before) == thumbnails

    def test_a_placeholder_has_no_address(self, with_placeholder: SharePoint) -> None:
        port, account = with_placeholder.port, with_placeholder.account
        found = port.properties(account, with_placeholder.my_site)
        assert found.address is None
        assert found.placeholder is True
        assert port.thumbnails(account, found) == Thumbnails()


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


class SeenStoreContract:
    """`store` is empty, and keeps what it is given."""

    SEEN = Seen("oid.tid", "an etag", Match.SAME)

    @pytest.fixture
    def store(self) -> SeenStore:
        raise NotImplementedError

    def test_at_first_nothing_was_seen(self, store: SeenStore) -> None:
        assert store.load() is None

    @pytest.mark.parametrize("match", Match)
    def test_what_was_seen_is_loaded(self, store: SeenStore, match: Match) -> None:
        store.save(Seen("oid.tid", None, match))
        assert store.load() == Seen("oid.tid", None, match)

    def test_the_last_look_counts(self, store: SeenStore) -> None:
        store.save(Seen("somebody.else", None, Match.NONE))
        store.save(self.SEEN)
        assert store.load() == self.SEEN

    def test_none_forgets(self, store: SeenStore) -> None:
        store.save(self.SEEN)
        store.save(None)
        store.save(None)
        assert store.load() is None


class HistoryContract:
    """`history` is empty, and remembers a hundred."""

    NOON = datetime(2026, 3, 2, 12, 0, 0, 123456, tzinfo=UTC)

    @pytest.fixture
    def history(self) -> History:
        raise NotImplementedError

    def arrival(self, day: int, hours: float = 2.5) -> Arrival:
        return Arrival(self.NOON + timedelta(days=day), timedelta(hours=hours))

    def test_at_first_it_is_empty(self, history: History) -> None:
        assert history.load() == ()

    def test_the_oldest_comes_first(self, history: History) -> None:
        history.add(self.arrival(1))
        history.add(self.arrival(2))
        assert history.load() == (self.arrival(1), self.arrival(2))

    def test_one_watch_arrives_once(self, history: History) -> None:
        history.add(self.arrival(1))
        history.add(self.arrival(2, hours=3))
        history.add(self.arrival(2, hours=4))
        assert history.load() == (self.arrival(1), self.arrival(2, hours=4))

    def test_of_more_than_a_hundred_the_oldest_go(self, history: History) -> None:
        for day in range(103):
            history.add(self.arrival(day))
        assert history.load() == tuple(self.arrival(day) for day in range(3, 103))


class AutostartContract:
    """`autostart` begins without any entry, and may be switched by the person."""

    @pytest.fixture
    def autostart(self) -> Autostart:
        raise NotImplementedError

    def starts(self, autostart: Autostart) -> bool:
        return at_sign_in(resolve({}), autostart.entries()).on

    def test_at_first_nothing_starts(self, autostart: Autostart) -> None:
        assert list(autostart.entries()) == []

    def test_switched_on_it_has_one_entry_of_the_persons_own(self, autostart: Autostart) -> None:
        autostart.switch(True)
        autostart.switch(True)
        [entry] = autostart.entries()
        assert (entry.shared, entry.state) == (False, EntryState.STARTS)
        assert entry.command.endswith(" --background")

    def test_switched_off_nothing_is_left(self, autostart: Autostart) -> None:
        autostart.switch(True)
        autostart.switch(False)
        autostart.switch(False)
        assert list(autostart.entries()) == []
        autostart.switch(True)
        assert self.starts(autostart)
