"""SharePoint's three files of a picture, of which each may be missing, broken or elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from photosync_tray.core.errors import AccessDenied, PhotoSyncError, ServiceFault, Throttled
from photosync_tray.core.model import PictureProperties, Thumbnails
from photosync_tray.demo import pictures
from photosync_tray.demo.tenant import Fault, Service
from tests.adapters.conftest import Install
from tests.adapters.installed import Installed
from tests.adapters.my_sites import MySite, signed_in
from tests.adapters.servers import ALEX, by_path, reply
from tests.contracts import SharePoint

FOLDER = "/User Photos/Profile Pictures"


@dataclass(frozen=True)
class Shown:
    """A library with the three files of one picture, and who looks at it."""

    installed: Installed
    person: SharePoint
    properties: PictureProperties

    def thumbnails(self) -> Thumbnails:
        return self.person.port.thumbnails(self.person.account, self.properties)

    def spoil(self, *sizes: str, **fault: Any) -> None:
        for size in sizes:
            name = f"{self.installed.tenant.person.object_id}_{size}Thumb.jpg"
            self.installed.tenant.faults.add(Fault(Service.SHAREPOINT, f"{FOLDER}/{name}", **fault))


@pytest.fixture
def library(install: Install) -> Shown:
    installed = install()
    person = signed_in(installed)
    return Shown(installed, person, person.port.properties(person.account, person.my_site))


def sides(thumbnails: Thumbnails) -> list[int | None]:
    """Of the large, the medium and the small one, in pixels."""
    files = (thumbnails.large, thumbnails.medium, thumbnails.small)
    return [pictures.dimensions(file)[0] if file else None for file in files]


class TestThumbnails:
    def test_are_the_large_the_medium_and_the_small_one(self, library: Shown) -> None:
        thumbnails = library.thumbnails()
        assert sides(thumbnails) == [300, 72, 48]
        assert thumbnails.best == library.installed.tenant.sharepoint_picture()

    @pytest.mark.parametrize(
        ("size", "left"), [("L", [None, 72, 48]), ("M", [300, None, 48]), ("S", [300, 72, None])]
    )
    @pytest.mark.parametrize(
        "fault",
        [
            {"status": 404},
            {"status": 500},
            {"status": 302, "headers": {"Location": "https://elsewhere.example/x.jpg"}},
            {"status": 200, "body": "<h1>Sign in</h1>", "headers": {"Content-Type": "text/html"}},
            {"status": 200, "body": b""},
            {"megabytes": 9},
        ],
        ids=["missing", "failing", "elsewhere", "a page", "empty", "huge"],
    )
    def test_of_which_one_cannot_be_had_leave_the_others(
        self, library: Shown, size: str, left: list[int | None], fault: dict[str, Any]
    ) -> None:
        library.spoil(size, **fault)
        assert sides(library.thumbnails()) == left

    def test_that_are_all_missing_are_none(self, library: Shown) -> None:
        library.spoil("L", "M", "S", status=404)
        assert library.thumbnails() == Thumbnails()

    @pytest.mark.parametrize(("failing", "missing"), [("L", "MS"), ("S", "LM"), ("LMS", "")])
    def test_that_failed_are_not_taken_for_missing(
        self, library: Shown, failing: str, missing: str
    ) -> None:
        library.spoil(*failing, status=500)
        library.spoil(*missing, status=404)
        with pytest.raises(ServiceFault, match="HTTP 500"):
            library.thumbnails()

    @pytest.mark.parametrize("size", "LMS")
    @pytest.mark.parametrize(
        ("status", "kind"), [(401, AccessDenied), (403, AccessDenied), (429, Throttled)]
    )
    def test_a_refusal_of_all_of_them_is_no_missing_file(
        self, library: Shown, size: str, status: int, kind: type[PhotoSyncError]
    ) -> None:
        library.spoil(size, status=status)
        with pytest.raises(kind):
            library.thumbnails()

    def test_of_a_picture_put_there_by_hand_there_is_one_file(self, my_site: MySite) -> None:
        port, origin = my_site(by_path(png=reply(body=b"png")))
        by_hand = PictureProperties(f"{origin}/Pictures/alex.png?t=1", False, None, False)
        assert port.thumbnails(ALEX, by_hand) == Thumbnails(medium=b"png")
