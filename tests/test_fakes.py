"""The fakes keep the same contracts as the live adapters, or tests with them prove nothing."""

from __future__ import annotations

import pytest

from photosync_tray.core.ports import WatchStore
from tests.contracts import (
    Exchange,
    ExchangePhotosContract,
    SharePoint,
    SharePointPicturesContract,
    WatchStoreContract,
)
from tests.fakes import FakeExchange, FakeSharePoint, MemoryWatches
from tests.samples import MY_SITE, ROBIN, photo


class TestFakeExchange(ExchangePhotosContract):
    @pytest.fixture
    def with_photo(self) -> Exchange:
        port = FakeExchange()

        def upload() -> None:
            port.held = photo("other")

        return Exchange(port, ROBIN, upload)

    @pytest.fixture
    def without_photo(self) -> Exchange:
        return Exchange(FakeExchange(held=None), ROBIN)


class TestFakeSharePoint(SharePointPicturesContract):
    @pytest.fixture
    def with_picture(self) -> SharePoint:
        return SharePoint(FakeSharePoint(), ROBIN, MY_SITE)

    @pytest.fixture
    def with_placeholder(self) -> SharePoint:
        return SharePoint(FakeSharePoint(shown=None), ROBIN, MY_SITE)


class TestMemoryWatches(WatchStoreContract):
    @pytest.fixture
    def store(self) -> WatchStore:
        return MemoryWatches()
