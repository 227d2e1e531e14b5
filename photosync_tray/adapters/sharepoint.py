"""The person's picture as SharePoint shows it, by the profile service on the My Site host.

Reading is done so that it never starts a sync: the profile's properties and the thumbnail files
are read, never `userphoto.aspx?size=L`, whose request by the person is what makes SharePoint ask.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from photosync_tray.adapters.authorised import Authorised
from photosync_tray.adapters.web import Web
from photosync_tray.adapters.web_errors import origin_of
from photosync_tray.core.cloud import Cloud
from photosync_tray.core.errors import (
    AccessDenied,
    HostNotAllowed,
    PhotoSyncError,
    PictureTooLarge,
    ServiceFault,
    UnexpectedAnswer,
)
from photosync_tray.core.model import Account, PictureProperties, Thumbnails
from photosync_tray.core.ports import Identity, SharePointPictures

_MY_PROPERTIES = (
    "/_api/SP.UserProfiles.PeopleManager/GetMyProperties?$select=PictureUrl,UserProfileProperties"
)
_MEDIUM = "_MThumb."
_EPOCH = datetime(1, 1, 1, tzinfo=UTC)
_OF_ONE_FILE = (ServiceFault, HostNotAllowed, PictureTooLarge, UnexpectedAnswer)
"""What says nothing of the other files: a redirect to another host is among it."""


class MySitePictures(SharePointPictures):
    """Reads with a token whose audience is the My Site host."""

    def __init__(self, web: Web, identity: Identity, cloud: Cloud) -> None:
        self._web = web
        self._identity = identity
        self._cloud = cloud

    def properties(self, account: Account, my_site: str) -> PictureProperties:
        web = self._as(account, my_site)
        answer = web.json(my_site + _MY_PROPERTIES)
        if answer is None:
            raise ServiceFault("GetMyProperties was not found")
        return _properties(answer)

    def thumbnails(self, account: Account, properties: PictureProperties) -> Thumbnails:
        """The medium one, which PictureUrl names, and the large and the small one beside it.

        A file that cannot be had is left out. Where there is none at all for that reason, the
        reason is raised: it would pass for a library without files.
        """
        if properties.address is None:
            return Thumbnails()
        my_site = origin_of(properties.address)
        if not self._cloud.is_my_site(my_site):
            raise HostNotAllowed(my_site)
        return self._files(properties.address, self._as(account, my_site))

    def _files(self, address: str, web: Authorised) -> Thumbnails:
        found: dict[str, bytes | None] = {}
        faults: list[PhotoSyncError] = []
        for name, file in _sizes(address).items():
            try:
                found[name] = web.picture(file) or None
            except _OF_ONE_FILE as fault:
                faults.append(fault)
        if faults and not any(found.values()):
            raise faults[0]
        return Thumbnails(**found)

    def _as(self, account: Account, my_site: str) -> Authorised:
        """A 401 is a missing permission: had the sign-in ended, Graph would have refused first."""
        scopes = self._cloud.sharepoint_scopes(my_site)
        return Authorised(self._web, self._identity, account, scopes, refused=AccessDenied)


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


def _sizes(address: str) -> dict[str, str]:
    """The addresses of the three files; of a picture that somebody put there by hand its own."""
    parts = urlsplit(address)
    if _MEDIUM not in parts.path:
        return {"medium": address}
    return {
        name: urlunsplit(
            parts._replace(path=parts.path.replace(_MEDIUM, f"_{name[0].upper()}Thumb."))
        )
        for name in ("large", "medium", "small")
    }
