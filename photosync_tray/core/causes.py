"""What may keep the photo away: each cause with a sentence, an action, and who can act."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Who(enum.StrEnum):
    """Who can do something about a cause."""

    USER = "user"
    IT = "it"
    MICROSOFT = "microsoft"


class Cause(enum.StrEnum):
    """A reason why SharePoint does not show the Exchange photo, or why we cannot tell."""

    NO_EXCHANGE_PHOTO = "no-exchange-photo"
    NO_MAILBOX = "no-mailbox"
    MAILBOX_ON_PREMISES = "mailbox-on-premises"
    DIRECTORY_THUMBNAIL = "directory-thumbnail"
    SHAREPOINT_NEVER_OPENED = "sharepoint-never-opened"
    SHAREPOINT_PLACEHOLDER = "sharepoint-placeholder"
    SHAREPOINT_OWN_PICTURE = "sharepoint-own-picture"
    SHAREPOINT_OLD_PICTURE = "sharepoint-old-picture"
    ASKED_WAITING = "asked-waiting"
    OVERDUE = "overdue"
    GUEST_ACCOUNT = "guest-account"
    WRONG_TENANT = "wrong-tenant"
    NOT_CONFIGURED = "not-configured"
    CONSENT_NEEDED = "consent-needed"
    CONDITIONAL_ACCESS = "conditional-access"
    PRIVATE_MODE_FORBIDDEN = "private-mode-forbidden"
    NO_BROWSER = "no-browser"
    OFFLINE = "offline"
    PROXY_REFUSED = "proxy-refused"
    TLS_NOT_TRUSTED = "tls-not-trusted"
    CLOCK_WRONG = "clock-wrong"
    THROTTLED = "throttled"
    SERVICE_FAULT = "service-fault"


@dataclass(frozen=True)
class Advice:
    """What to say about a cause."""

    title: str
    action: str
    who: Who


_ADVICE: Mapping[Cause, Advice] = {
    Cause.NO_EXCHANGE_PHOTO: Advice(
        "There is no photo in your mailbox.",
        "Add a photo to your Microsoft 365 profile, then check again.",
        Who.USER,
    ),
    Cause.NO_MAILBOX: Advice(
        "Your account has no Exchange Online mailbox.",
        "SharePoint takes photos from a mailbox only; for accounts without one it shows "
        "Microsoft's own people picture, and there is nothing to sync.",
        Who.IT,
    ),
    Cause.MAILBOX_ON_PREMISES: Advice(
        "Your mailbox is in your organisation's own data centre.",
        "SharePoint Online cannot fetch photos from there. Ask IT.",
        Who.IT,
    ),
    Cause.DIRECTORY_THUMBNAIL: Advice(
        "Your photo is only in the directory, not in a mailbox.",
        "SharePoint never takes photos from the directory. Ask IT for an Exchange Online mailbox.",
        Who.IT,
    ),
    Cause.SHAREPOINT_NEVER_OPENED: Advice(
        "SharePoint has never asked for your photo.",
        "Start the sync: it opens OneDrive in a private window, and SharePoint asks Exchange.",
        Who.USER,
    ),
    Cause.SHAREPOINT_PLACEHOLDER: Advice(
        "SharePoint looked once and found no photo.",
        "Start the sync, so that SharePoint looks again.",
        Who.USER,
    ),
    Cause.SHAREPOINT_OWN_PICTURE: Advice(
        "SharePoint keeps a picture of its own and has stopped asking Exchange.",
        "Ask IT to set “Picture Exchange Sync State” of your SharePoint profile back to 1.",
        Who.IT,
    ),
    Cause.SHAREPOINT_OLD_PICTURE: Advice(
        "SharePoint still shows an older photo.",
        "Start the sync: it opens OneDrive in a private window, and SharePoint asks Exchange.",
        Who.USER,
    ),
    Cause.ASKED_WAITING: Advice(
        "SharePoint has been asked and has not answered yet.",
        "Wait: it can take minutes, usually under a day, at times three days.",
        Who.MICROSOFT,
    ),
    Cause.OVERDUE: Advice(
        "SharePoint was asked long ago and still has no new photo.",
        "Start the sync once more. If that changes nothing, ask IT.",
        Who.IT,
    ),
    Cause.GUEST_ACCOUNT: Advice(
        "You are a guest in this organisation.",
        "A guest's photo lives in the home organisation. Sign in with your own work account.",
        Who.USER,
    ),
    Cause.WRONG_TENANT: Advice(
        "This account belongs to another organisation.",
        "Sign in with the work or school account of your organisation.",
        Who.USER,
    ),
    Cause.NOT_CONFIGURED: Advice(
        "Your organisation has not set up PhotoSync Tray yet.",
        "IT registers the program once and sets the policies TenantId and ClientId.",
        Who.IT,
    ),
    Cause.CONSENT_NEEDED: Advice(
        "Your organisation has not approved PhotoSync Tray yet.",
        "An administrator grants consent to the program once for everyone.",
        Who.IT,
    ),
    Cause.CONDITIONAL_ACCESS: Advice(
        "Your organisation's security rules blocked the sign-in.",
        "Send the details to IT.",
        Who.IT,
    ),
    Cause.PRIVATE_MODE_FORBIDDEN: Advice(
        "Your organisation does not allow private browser windows.",
        "Use another browser that allows them, or ask IT.",
        Who.IT,
    ),
    Cause.NO_BROWSER: Advice(
        "No browser was found that can open a private window.",
        "Install Edge, Chrome, Chromium or Firefox, or copy the link into a private window.",
        Who.USER,
    ),
    Cause.OFFLINE: Advice(
        "Microsoft 365 cannot be reached.", "Check the network, then try again.", Who.USER
    ),
    Cause.PROXY_REFUSED: Advice(
        "Your network's proxy refused the connection.", "Send the details to IT.", Who.IT
    ),
    Cause.TLS_NOT_TRUSTED: Advice(
        "The secure connection could not be verified.",
        "If your network inspects traffic, IT installs its certificate authority on this PC.",
        Who.IT,
    ),
    Cause.CLOCK_WRONG: Advice(
        "This PC's clock is wrong.", "Set date and time, then sign in again.", Who.USER
    ),
    Cause.THROTTLED: Advice(
        "Microsoft 365 asked us to wait.",
        "Nothing is lost. Try again in a few minutes.",
        Who.MICROSOFT,
    ),
    Cause.SERVICE_FAULT: Advice(
        "Microsoft 365 answered with an error.",
        "Try again later. If it stays, send the details to IT.",
        Who.MICROSOFT,
    ),
}


def advice(cause: Cause) -> Advice:
    return _ADVICE[cause]
