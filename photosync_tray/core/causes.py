"""What may keep the photo away: each cause with a sentence, an action, and who can act."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from photosync_tray.core.texts import Text


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


NO_WINDOW = frozenset({Cause.NO_BROWSER, Cause.PRIVATE_MODE_FORBIDDEN})
"""Why no private window opened, in place of why a look failed."""

NETWORK = frozenset({Cause.OFFLINE, Cause.PROXY_REFUSED, Cause.TLS_NOT_TRUSTED})
"""What may be over as soon as there is another network."""


class Offer(enum.StrEnum):
    """The button or the link that goes with an action. Buttons are named as `screen.Action`."""

    SYNC = "sync"
    CHECK = "check"
    SIGN_IN = "sign-in"
    SIGN_OUT = "sign-out"
    COPY_FOR_IT = "copy-for-it"
    ADD_PHOTO = "add-photo"
    """Microsoft's help page about adding a photo."""
    HOW_PHOTOS_SYNC = "how-photos-sync"
    """Microsoft's help page about the sync."""
    CONSENT = "consent"
    """The page on which an administrator approves the program."""


@dataclass(frozen=True)
class Advice:
    """What to say about a cause: to the person, and in `for_it` to whoever runs the tenant."""

    title: Text
    action: Text
    who: Who
    offer: Offer | None = None
    for_it: Text = ""


_ADVICE: Mapping[Cause, Advice] = {
    Cause.NO_EXCHANGE_PHOTO: Advice(
        "There is no photo in your mailbox.",
        "Add a photo to your Microsoft 365 profile, then check again.",
        Who.USER,
        Offer.ADD_PHOTO,
    ),
    Cause.NO_MAILBOX: Advice(
        "Your account has no Exchange Online mailbox.",
        "SharePoint then shows Microsoft's own people picture by itself, and there is nothing to "
        "sync. If you should have a mailbox, ask IT.",
        Who.IT,
        Offer.COPY_FOR_IT,
        "SharePoint syncs photos from Exchange Online only. For people without an Exchange Online "
        "plan it shows the picture that the Microsoft 365 or Entra admin center holds.",
    ),
    Cause.MAILBOX_ON_PREMISES: Advice(
        "Your mailbox is in your organisation's own data centre.",
        "SharePoint Online cannot fetch photos from there. Ask IT.",
        Who.IT,
        Offer.COPY_FOR_IT,
        "SharePoint syncs photos from Exchange Online only, and this mailbox is hosted elsewhere. "
        "Its photo reaches SharePoint once the mailbox is moved.",
    ),
    Cause.DIRECTORY_THUMBNAIL: Advice(
        "Your photo is only in the directory, not in a mailbox.",
        "SharePoint never syncs photos from the directory: it shows Microsoft's own people picture "
        "by itself. If you should have a mailbox, ask IT.",
        Who.IT,
        Offer.COPY_FOR_IT,
        "A photo in the directory (Entra ID) is never pulled into SharePoint. That takes an "
        "Exchange Online plan, and a photo in its mailbox.",
    ),
    Cause.SHAREPOINT_NEVER_OPENED: Advice(
        "SharePoint has never asked for your photo.",
        "Start the sync: it opens OneDrive in a private window, and SharePoint asks Exchange.",
        Who.USER,
        Offer.SYNC,
    ),
    Cause.SHAREPOINT_PLACEHOLDER: Advice(
        "SharePoint looked once and found no photo.",
        "Start the sync, so that SharePoint looks again.",
        Who.USER,
        Offer.SYNC,
    ),
    Cause.SHAREPOINT_OWN_PICTURE: Advice(
        "SharePoint keeps a picture of its own and has stopped asking Exchange.",
        "Ask IT to set “Picture Exchange Sync State” of your SharePoint profile back to 1.",
        Who.IT,
        Offer.COPY_FOR_IT,
        "Set SPS-PictureExchangeSyncState (“Picture Exchange Sync State”) in this person's "
        "SharePoint profile to 1. Scripts that upload pictures set it to 0, and from then on the "
        "person's own visits bring nothing.",
    ),
    Cause.SHAREPOINT_OLD_PICTURE: Advice(
        "SharePoint still shows an older photo.",
        "Start the sync: it opens OneDrive in a private window, and SharePoint asks Exchange.",
        Who.USER,
        Offer.SYNC,
    ),
    Cause.ASKED_WAITING: Advice(
        "SharePoint has been asked and has not answered yet.",
        "Wait: it can take minutes, usually under a day, at times three days.",
        Who.MICROSOFT,
        Offer.HOW_PHOTOS_SYNC,
    ),
    Cause.OVERDUE: Advice(
        "SharePoint was asked long ago and still has no new photo.",
        "Start the sync once more. If that changes nothing, ask IT.",
        Who.IT,
        Offer.SYNC,
        "See whether people may edit the property “Picture” in SharePoint's user properties: where "
        "they may not, SharePoint does not sync it. The diagnostic “Picture Sync” of the Microsoft "
        "365 admin center looks further: https://aka.ms/PillarPictureSync",
    ),
    Cause.GUEST_ACCOUNT: Advice(
        "You are a guest in this organisation.",
        "A guest's photo lives in the home organisation. Sign in with your own work account.",
        Who.USER,
        Offer.SIGN_OUT,
    ),
    Cause.WRONG_TENANT: Advice(
        "This account belongs to another organisation.",
        "Sign in with the work or school account of your organisation.",
        Who.USER,
        Offer.SIGN_IN,
        "The policies TenantId and AllowedDomains decide which accounts are accepted.",
    ),
    Cause.NOT_CONFIGURED: Advice(
        "Your organisation has not set up PhotoSync Tray yet.",
        "IT registers the program once and sets the policies TenantId and ClientId.",
        Who.IT,
        Offer.COPY_FOR_IT,
        "Register the program in Microsoft Entra as a public client with the redirect "
        "http://localhost, and set the policies TenantId and ClientId.",
    ),
    Cause.CONSENT_NEEDED: Advice(
        "Your organisation has not approved PhotoSync Tray yet.",
        "An administrator grants consent to the program once for everyone.",
        Who.IT,
        Offer.CONSENT,
        "An administrator opens the page for consent, and approves the program for everyone.",
    ),
    Cause.CONDITIONAL_ACCESS: Advice(
        "Your organisation's security rules blocked the sign-in.",
        "Send the details to IT.",
        Who.IT,
        Offer.COPY_FOR_IT,
        "Conditional access refused the sign-in. Microsoft Entra's sign-in log names the rule "
        "under the correlation id.",
    ),
    Cause.PRIVATE_MODE_FORBIDDEN: Advice(
        "Your organisation does not allow private browser windows.",
        "Use another browser that allows them, or ask IT.",
        Who.IT,
        Offer.COPY_FOR_IT,
        "A browser policy turns private windows off, in Edge InPrivateModeAvailability. Edge's "
        "InPrivateModeUrlAllowlist can allow them for single addresses.",
    ),
    Cause.NO_BROWSER: Advice(
        "No browser was found that can open a private window.",
        "Install Edge, Chrome, Chromium or Firefox, or copy the link into a private window.",
        Who.USER,
    ),
    Cause.OFFLINE: Advice(
        "Microsoft 365 cannot be reached.",
        "Check the network, then try again.",
        Who.USER,
        Offer.CHECK,
    ),
    Cause.PROXY_REFUSED: Advice(
        "Your network's proxy refused the connection.",
        "Send the details to IT.",
        Who.IT,
        Offer.COPY_FOR_IT,
        "The proxy may want a sign-in that this program cannot give. The policy ProxyUrl names "
        "another one.",
    ),
    Cause.TLS_NOT_TRUSTED: Advice(
        "The secure connection could not be verified.",
        "If your network inspects traffic, IT installs its certificate authority on this PC.",
        Who.IT,
        Offer.COPY_FOR_IT,
        "No certificate authority that this PC trusts has signed the certificate. Where a proxy "
        "inspects traffic, its own authority has to be in the PC's trust store.",
    ),
    Cause.CLOCK_WRONG: Advice(
        "This PC's clock is wrong.", "Set date and time, then try again.", Who.USER, Offer.CHECK
    ),
    Cause.THROTTLED: Advice(
        "Microsoft 365 asked us to wait.",
        "Nothing is lost. Try again in a few minutes.",
        Who.MICROSOFT,
        Offer.CHECK,
    ),
    Cause.SERVICE_FAULT: Advice(
        "Microsoft 365 answered with an error.",
        "Try again later. If it stays, send the details to IT.",
        Who.MICROSOFT,
        Offer.CHECK,
        "Microsoft's support finds the answer by the request id in the details.",
    ),
}


def advice(cause: Cause) -> Advice:
    return _ADVICE[cause]
