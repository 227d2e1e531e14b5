"""The person's profile and photo by Microsoft Graph, version 1.0."""

from __future__ import annotations

from typing import Any

from photosync_tray.adapters.authorised import Authorised
from photosync_tray.adapters.web import Codes, Web
from photosync_tray.adapters.web_errors import origin_of
from photosync_tray.core.cloud import Cloud
from photosync_tray.core.errors import (
    AccessDenied,
    MailboxOnPremises,
    NoMailbox,
    ServiceFault,
    SignInNeeded,
)
from photosync_tray.core.model import Account, Photo, PhotoInfo, Profile
from photosync_tray.core.ports import ExchangePhotos, Identity

PREFERRED = 360
"""Pixels a side that we show at the most, on a screen of twice the usual density."""

_PROFILE = "id,displayName,userPrincipalName,userType,assignedPlans"
_PLAN_COUNTS = {"Enabled", "Warning"}
_MAILBOX: Codes = {
    "mailboxnothostedinexchangeonline": MailboxOnPremises,
    "errornonexistentmailbox": NoMailbox,
    "mailboxnotenabledforrestapi": NoMailbox,
}
"""What the photo's address says of the mailbox. Sources: msgraph-sdk-dotnet, issue 688, and
Graph's own list of known issues; the statuses have changed with time, the codes have not."""


class GraphPhotos(ExchangePhotos):
    """Reads `/me`, `/me/photo` and `/me/photos/…` on the cloud's Graph host, and only there."""

    def __init__(self, web: Web, identity: Identity, cloud: Cloud) -> None:
        self._web = web
        self._identity = identity
        self._cloud = cloud

    def profile(self, account: Account) -> Profile:
        person = self._json(account, f"/me?$select={_PROFILE}") or {}
        username = person.get("userPrincipalName") or account.username
        return Profile(
            name=str(person.get("displayName") or account.name),
            username=str(username),
            guest=person.get("userType") == "Guest",
            has_mailbox=_has_mailbox(person.get("assignedPlans")),
            my_site=self._my_site(account),
        )

    def _my_site(self, account: Account) -> str | None:
        """Asked for on its own: SharePoint answers it behind Graph, and may fail on its own.

        A 401 among its failures, since Graph has just taken the same token for the rest. A claims
        challenge is not lost by that: the identity gives no token before it is met.
        """
        try:
            answer = self._json(account, "/me?$select=mySite") or {}
        except (ServiceFault, AccessDenied, SignInNeeded):
            answer = {}
        address = answer.get("mySite")
        return self._cloud.my_site_origin(origin_of(str(address)) if address else None)

    def photo_info(self, account: Account) -> PhotoInfo | None:
        """The metadata. "No photo" is documented as a 1x1 picture, and is a 404 in practice.

        Raises MailboxOnPremises and NoMailbox too.
        """
        answer = self._as(account).json(self._url("/me/photo"), _MAILBOX)
        if answer is None:
            return None
        info = _info(answer)
        return None if (info.width, info.height) == (1, 1) else info

    def photo(self, account: Account, info: PhotoInfo) -> Photo | None:
        """The photo at the size we show, or as it is where Graph has no such size."""
        content = None
        if min(info.width, info.height) >= PREFERRED:
            content = self._picture(account, f"/me/photos/{PREFERRED}x{PREFERRED}/$value")
        if content is None:
            content = self._picture(account, "/me/photo/$value")
        return Photo(info, content) if content else None

    def _json(self, account: Account, path: str) -> dict[str, Any] | None:
        return self._as(account).json(self._url(path))

    def _picture(self, account: Account, path: str) -> bytes | None:
        return self._as(account).picture(self._url(path), _MAILBOX)

    def _url(self, path: str) -> str:
        return f"{self._cloud.graph}/v1.0{path}"

    def _as(self, account: Account) -> Authorised:
        return Authorised(self._web, self._identity, account, self._cloud.graph_scopes)


def _info(answer: dict[str, Any]) -> PhotoInfo:
    """Width and height stand beside the id, whose text is no size ("default") in practice."""
    try:
        width, height = int(answer["width"]), int(answer["height"])
        return PhotoInfo(str(answer["@odata.mediaEtag"]), width, height)
    except (KeyError, TypeError, ValueError, OverflowError):
        raise ServiceFault("photo metadata without size or etag") from None


def _has_mailbox(plans: object) -> bool | None:
    """Whether an Exchange Online plan is assigned; None when Graph does not say.

    Graph's photo may come from Exchange or the directory and does not tell which, so the licence
    is the best witness there is.
    """
    if not isinstance(plans, list):
        return None
    return any(
        isinstance(plan, dict)
        and plan.get("service") == "exchange"
        and plan.get("capabilityStatus") in _PLAN_COUNTS
        for plan in plans
    )
