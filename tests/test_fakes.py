"""The fakes keep the same contracts as the live adapters, or tests with them prove nothing."""

from __future__ import annotations

import pytest

from photosync_tray.core.errors import SignInCancelled
from photosync_tray.core.ports import WatchStore
from tests.contracts import (
    Exchange,
    ExchangePhotosContract,
    SharePoint,
    SharePointPicturesContract,
    WatchStoreContract,
)
from tests.decoder_contract import PictureDecoderContract, Pictures
from tests.fakes import FakeDecoder, FakeExchange, FakeIdentity, FakeSharePoint, MemoryWatches
from tests.identity_contract import Browser, IdentityContract
from tests.samples import MY_SITE, ROBIN, photo, thumbnail


class TestFakeIdentity(IdentityContract):
    @pytest.fixture
    def browser(self) -> Browser:
        port = FakeIdentity()

        def refuse(_: str) -> None:
            port.refusal = SignInCancelled()

        return Browser(port, lambda _: None, refuse, ["User.Read"], ["User.Read.All"])


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


class TestFakeDecoder(PictureDecoderContract):
    @pytest.fixture
    def pictures(self) -> Pictures:
        return Pictures(
            FakeDecoder(),
            large=photo("new").content,
            small=thumbnail("new"),
            other=photo("other").content,
            blank=photo("blank").content,
            broken=b"torn",
            width=648,
            height=648,
        )


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
