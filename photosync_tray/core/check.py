"""One look at both sides: what Exchange holds, what SharePoint shows, and whether they match.

A look with nothing new costs two requests and no photo bytes: the etag of Exchange's photo and
the timestamp of SharePoint's picture tell whether the bytes of last time still hold.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from photosync_tray.core.causes import Cause
from photosync_tray.core.comparison import SIDE, compared
from photosync_tray.core.errors import (
    AccessDenied,
    ConsentNeeded,
    HostNotAllowed,
    MailboxError,
    PictureError,
    ServiceFault,
)
from photosync_tray.core.model import (
    Account,
    ExchangeLook,
    Findings,
    Match,
    PictureProperties,
    Profile,
    Reason,
    SharePointLook,
    Thumbnails,
    Verdict,
)
from photosync_tray.core.ports import (
    Clock,
    ExchangePhotos,
    PhotoChecker,
    PictureDecoder,
    ServerTime,
    SharePointPictures,
)

FILE_AWAITED = timedelta(hours=2)
"""How long after SharePoint's properties the thumbnail's file is asked for at each look."""


class PhotoCheck(PhotoChecker):
    """Looks at Exchange and SharePoint through their ports. Blocking; holds no state."""

    def __init__(
        self,
        exchange: ExchangePhotos,
        sharepoint: SharePointPictures | None,
        decoder: PictureDecoder,
        clock: Clock,
        server_time: ServerTime,
    ) -> None:
        """`sharepoint` is None where the policy CheckSharePoint turns that look off."""
        self._exchange = exchange
        self._sharepoint = sharepoint
        self._decoder = decoder
        self._clock = clock
        self._server_time = server_time

    def look(self, account: Account, last: Findings | None = None) -> Findings:
        """Look once; `last` spares what has not changed. Raises PhotoSyncError."""
        # Without a My Site the person has never opened OneDrive; that changes by opening it.
        known = last is not None and last.profile.my_site is not None
        profile = last.profile if last and known else self._exchange.profile(account)
        exchange = self._look_at_exchange(account, last)
        sharepoint = self._look_at_sharepoint(account, profile, last)
        if last and (exchange.photo, sharepoint) == (last.exchange.photo, last.sharepoint):
            verdict = last.verdict
        else:
            verdict = self._compare(exchange, sharepoint)
        ahead = self._server_time.ahead()
        return Findings(profile, exchange, sharepoint, verdict, self._clock.now(), ahead)

    def _look_at_exchange(self, account: Account, last: Findings | None) -> ExchangeLook:
        now: datetime = self._clock.now()
        try:
            info = self._exchange.photo_info(account)
        except MailboxError as fault:
            return ExchangeLook(None, now, absent_because=fault.cause)
        if info is None:
            return ExchangeLook(None, now)
        if last and last.exchange.photo and last.exchange.photo.info == info:
            return replace(last.exchange, read_at=now)
        photo = self._exchange.photo(account, info)
        facts = self._decoder.examine(photo.content) if photo else None
        if facts and (facts.width, facts.height) == (1, 1):
            return ExchangeLook(None, now)  # how Outlook's service says that there is none
        return ExchangeLook(photo, now, facts=facts)

    def _look_at_sharepoint(
        self, account: Account, profile: Profile, last: Findings | None
    ) -> SharePointLook:
        """The half that a consent may be missing for; the other half counts all the same."""
        if self._sharepoint is None or profile.guest:
            return SharePointLook(known=False)
        if profile.my_site is None:
            return SharePointLook(known=False, unknown_because=Cause.SHAREPOINT_NEVER_OPENED)
        try:
            return self._read_sharepoint(self._sharepoint, account, profile.my_site, last)
        except (ConsentNeeded, AccessDenied, ServiceFault, HostNotAllowed) as fault:
            return SharePointLook(known=False, unknown_because=fault.cause)

    def _read_sharepoint(
        self, port: SharePointPictures, account: Account, my_site: str, last: Findings | None
    ) -> SharePointLook:
        properties = port.properties(account, my_site)
        shown = properties.address is not None and not properties.placeholder
        if last and last.sharepoint.properties == properties:
            complete = not shown or last.sharepoint.picture is not None
            if complete or not self._may_still_come(properties):
                return last.sharepoint
        thumbnails = port.thumbnails(account, properties) if shown else Thumbnails()
        return SharePointLook(known=True, properties=properties, thumbnails=thumbnails)

    def _may_still_come(self, properties: PictureProperties) -> bool:
        """The properties may come before the thumbnail's file; a file lost long ago stays lost."""
        since = properties.timestamp
        return since is None or self._clock.now() - since < FILE_AWAITED

    def _compare(self, exchange: ExchangeLook, sharepoint: SharePointLook) -> Verdict:
        if not sharepoint.known:
            return Verdict(Match.UNKNOWN, Reason.NOT_LOOKED)
        if sharepoint.picture is None:
            return _without_picture(sharepoint)
        # A damaged photo in Exchange is the person's to mend, so it is raised; a damaged thumbnail
        # in SharePoint only means that we cannot tell.
        try:
            if self._decoder.examine(sharepoint.picture).blank:
                return Verdict(Match.NONE, Reason.BLANK)
            theirs = self._decoder.raster(sharepoint.picture, SIDE)
        except PictureError:
            return Verdict(Match.UNKNOWN, Reason.UNREADABLE)
        if exchange.photo is None:
            return Verdict(Match.DIFFERENT, Reason.NO_EXCHANGE_PHOTO)
        return compared(self._decoder.raster(exchange.photo.content, SIDE), theirs)


def _without_picture(sharepoint: SharePointLook) -> Verdict:
    """Source: the states of `SPS-PicturePlaceholderState` and `SPS-PictureTimestamp`."""
    properties = sharepoint.properties
    if properties and properties.address and not properties.placeholder:
        return Verdict(Match.NONE, Reason.FILE_MISSING)
    if properties and properties.timestamp:
        return Verdict(Match.PLACEHOLDER, Reason.PLACEHOLDER_STATE)
    return Verdict(Match.NONE, Reason.NEVER_ASKED)
