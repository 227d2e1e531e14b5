"""The person's picture as SharePoint shows it, by the profile service on the My Site host.

Reading is done so that it never starts a sync: the profile's properties and the thumbnail files
are read, never `userphoto.aspx?size=L`, whose request by the person is what makes SharePoint ask.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from photosync_tray.adapters.web import Web
from photosync_tray.adapters.web_errors import origin_of
from photosync_tray.core.cloud import Cloud
from photosync_tray.core.errors import AccessDenied, HostNotAllowed, ServiceFault, SignInNeeded
from photosync_tray.core.model import Account, PictureProperties, Thumbnails
from photosync_tray.core.ports import Identity, SharePointPictures

_MY_PROPERTIES = (
    "/_api/SP.UserProfiles.PeopleManager/GetMyProperties?$select=PictureUrl,UserProfileProperties"
)
_EPOCH = datetime(1, 1, 1, tzinfo=UTC)


class MySitePictures(SharePointPictures):
    """Reads with a token whose audience is the My Site host."""

    def __init__(self, web: Web, identity: Identity, cloud: Cloud) -> None:
        self._web = web
        self._identity = identity
        self._cloud = cloud

    def properties(self, account: Account, my_site: str) -> PictureProperties:
        token = self._token(account, my_site)
        with _token_is_good():
            answer = self._web.json(my_site + _MY_PROPERTIES, token)
        if answer is None:
            raise ServiceFault("GetMyProperties was not found")
        return _properties(answer)

    def thumbnails(self, account: Account, properties: PictureProperties) -> Thumbnails:
        """The medium one, which PictureUrl names, and the large and the small one beside it."""
        if properties.address is None:
            return Thumbnails()
        my_site = origin_of(properties.address)
        if not self._cloud.is_my_site(my_site):
            raise HostNotAllowed(my_site)
        token = self._token(account, my_site)
        with _token_is_good():
            files = (self._web.picture(_sized(properties.address, size), token) for size in "LMS")
            return Thumbnails(*files)

    def _token(self, account: Account, my_site: str) -> str:
        return self._identity.token(account, self._cloud.sharepoint_scopes(my_site))


@contextmanager
def _token_is_good() -> Iterator[None]:
    """Read 401 as a missing permission: had the sign-in ended, Graph would have refused first."""
    try:
        yield
    except SignInNeeded as fault:
        raise AccessDenied(fault.details) from fault


def _properties(answer: dict[str, Any]) -> PictureProperties:
    """PictureUrl counts, not the PictureURL of the bag, which stays filled without a picture."""
    items, address = answer.get("UserProfileProperties"), answer.get("PictureUrl")
    if not isinstance(items, list) or not isinstance(address, str | None):
        raise ServiceFault("profile properties of an unknown form")
    bag = {str(item.get("Key")): item.get("Value") for item in items if isinstance(item, dict)}
    sync_state = bag.get("SPS-PictureExchangeSyncState")
    return PictureProperties(
        address=address or None,
        placeholder=bag.get("SPS-PicturePlaceholderState") == "1",
        timestamp=_moment(bag.get("SPS-PictureTimestamp")),
        syncs_from_exchange=sync_state != "0" if sync_state else None,
    )


def _moment(seconds: object) -> datetime | None:
    """SPS-PictureTimestamp counts seconds since the year 1 (.NET's epoch), UTC."""
    try:
        return _EPOCH + timedelta(seconds=int(str(seconds)))
    except (ValueError, OverflowError):
        return None


def _sized(address: str, size: str) -> str:
    parts = urlsplit(address)
    return urlunsplit(parts._replace(path=parts.path.replace("_MThumb.", f"_{size}Thumb.")))
