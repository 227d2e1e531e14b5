"""The person's picture as SharePoint shows it, by the profile service on the My Site host.

Reading is done so that it never starts a sync: the profile's properties and the thumbnail files
are read, never `userphoto.aspx?size=L`, whose request by the person is what makes SharePoint ask.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from photosync_tray.adapters.web import Web
from photosync_tray.core.cloud import Cloud, origin
from photosync_tray.core.errors import AccessDenied, HostNotAllowed, ServiceFault, SignInNeeded
from photosync_tray.core.model import Account, PictureProperties
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
        try:
            answer = self._web.json(my_site + _MY_PROPERTIES, self._token(account, my_site))
        except SignInNeeded as fault:
            # The sign-in itself is good, or Graph would have refused first: what SharePoint does
            # not accept is the permission.
            raise AccessDenied(fault.details) from fault
        if answer is None:
            raise ServiceFault("GetMyProperties was not found")
        return _properties(answer)

    def picture(self, account: Account, properties: PictureProperties) -> bytes | None:
        """The large thumbnail beside the medium one that PictureUrl names, else that one."""
        if properties.address is None:
            return None
        my_site = origin(properties.address)
        if not self._cloud.is_my_site(my_site):
            raise HostNotAllowed(my_site)
        token = self._token(account, my_site)
        large = self._web.picture(_large(properties.address), token)
        return large or self._web.picture(properties.address, token)

    def _token(self, account: Account, my_site: str) -> str:
        return self._identity.token(account, [f"{my_site}/User.Read.All"])


def _properties(answer: dict[str, Any]) -> PictureProperties:
    """PictureUrl counts, not the PictureURL of the bag, which stays filled without a picture."""
    bag = {
        item.get("Key"): item.get("Value")
        for item in answer.get("UserProfileProperties") or ()
        if isinstance(item, dict)
    }
    sync_state = bag.get("SPS-PictureExchangeSyncState")
    return PictureProperties(
        address=answer.get("PictureUrl") or None,
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


def _large(address: str) -> str:
    parts = urlsplit(address)
    return urlunsplit(parts._replace(path=parts.path.replace("_MThumb.", "_LThumb.")))
