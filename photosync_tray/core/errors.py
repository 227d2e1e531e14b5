"""What can go wrong, each with a title and a message for the person at the screen.

The tree:

* PhotoSyncError
  - NetworkError: Offline, ProxyRefused, TlsNotTrusted, UnexpectedAnswer, ClockWrong
  - ServiceError: Throttled, ServiceFault, AccessDenied
  - SignInError: SignInNeeded, SignInCancelled, SignInTimedOut (WindowsTimedOut), SignInRefused,
    BrokerFailed, ConsentNeeded, BlockedByPolicy, WrongAccount (PersonalAccount), NotConfigured,
    HostNotAllowed
  - MailboxError: MailboxOnPremises, NoMailbox
  - PictureError: PictureTooLarge, BrokenPicture
  - BrowserError: NoBrowser, PrivateModeForbidden, BrowserFailed
  - StorageError: ArchiveFailed

Foreign exceptions become these in one place per border: `adapters/web_errors.py` for HTTP,
`adapters/sign_in_errors.py` for MSAL. Kept free of heavy imports.
"""

from __future__ import annotations

from photosync_tray.core.causes import Cause
from photosync_tray.core.problem import PhotoSyncError as PhotoSyncError
from photosync_tray.core.problem import Problem as Problem


class NetworkError(PhotoSyncError):
    """The way to Microsoft 365 is closed."""

    passing = True


class Offline(NetworkError):
    """No answer at all: no network, no name, refused, or too slow."""

    title = "No connection to Microsoft 365"
    message = "Check that this PC is online, then try again."
    cause = Cause.OFFLINE


class ProxyRefused(NetworkError):
    """A proxy answered in place of Microsoft 365."""

    title = "Your network's proxy refused the connection"
    message = "The proxy may want a sign-in that this program cannot give. Send the details to IT."
    cause = Cause.PROXY_REFUSED


class TlsNotTrusted(NetworkError):
    """The certificate was not signed by anybody this PC trusts."""

    title = "The secure connection could not be verified"
    message = (
        "Your network may inspect traffic. IT installs its certificate authority on this PC; "
        "until then nothing is sent."
    )
    cause = Cause.TLS_NOT_TRUSTED


class UnexpectedAnswer(NetworkError):
    """Something other than Microsoft 365 answered, such as the page of a hotel's Wi-Fi."""

    title = "An unexpected page answered"
    message = "Your network may want a sign-in first. Open any web page, then try again."
    cause = Cause.OFFLINE


class ClockWrong(NetworkError):
    """This PC's time is so far off that certificates or tokens count as not valid yet, or over."""

    title = "This PC's clock is wrong"
    message = "Set date and time, then try again. On a company's PC, IT may have to."
    cause = Cause.CLOCK_WRONG


class ServiceError(PhotoSyncError):
    """Microsoft 365 answered, but not with what was asked for."""


class Throttled(ServiceError):
    """HTTP 429, or 503 with Retry-After."""

    title = "Microsoft 365 is busy"
    message = "It asked us to wait. Nothing is lost; try again in a few minutes."
    cause = Cause.THROTTLED
    passing = True


class ServiceFault(ServiceError):
    """HTTP 5xx, or an answer that makes no sense."""

    title = "Microsoft 365 answered with an error"
    message = "Try again later. If it stays, send the details to IT."
    cause = Cause.SERVICE_FAULT
    passing = True


class AccessDenied(ServiceError):
    """HTTP 403: signed in, but not allowed to read this."""

    title = "Microsoft 365 did not let us look"
    message = "The program may lack a permission. Send the details to IT."
    cause = Cause.CONSENT_NEEDED


class SignInError(PhotoSyncError):
    """Signing in did not end in an account."""

    title = "Signing in did not work"


class SignInNeeded(SignInError):
    """The stored sign-in is over: expired, revoked, or a password was changed."""

    title = "Please sign in again"
    message = "Your earlier sign-in has ended."

    def __init__(
        self, details: str = "", *, retry_after: float | None = None, claims: str = ""
    ) -> None:
        super().__init__(details, retry_after=retry_after)
        self.claims = claims
        """What the service wants to have proven before it takes a token again: JSON, or ""."""


class SignInCancelled(SignInError):
    """The person said no, here or on Microsoft's page."""

    title = "You have not signed in"
    message = (
        "You went back, or did not accept what the page asked for. Sign in when you are ready; "
        "if it asked for an administrator's approval, tell IT."
    )


class SignInTimedOut(SignInError):
    """No answer came back from the browser; the tab may be closed or show an error."""

    title = "The browser did not come back"
    message = (
        "The page may have been closed, or shows an error. Try again; "
        "if the page shows an error, send its text to IT."
    )


class WindowsTimedOut(SignInTimedOut):
    """The window in which Windows asks was left alone, or stands behind others."""

    title = "Windows did not answer"
    message = "The window in which it asks may be behind others. Try again, or use your browser."


class BrokerFailed(SignInError):
    """Windows cannot sign in with the account that it knows; the browser can."""

    title = "Your Windows account could not be used"
    message = "Sign in with your browser instead."


class SignInRefused(SignInError):
    """The identity provider refused for a reason that has no class of its own."""

    message = "Microsoft's sign-in refused. Send the details to IT."


class ConsentNeeded(SignInError):
    """AADSTS65001, 90094: nobody has approved the program for this organisation."""

    title = "Your organisation has not approved this program yet"
    message = "An administrator grants consent once for everyone. Send the details to IT."
    cause = Cause.CONSENT_NEEDED


class BlockedByPolicy(SignInError):
    """AADSTS53003 and its kin: conditional access."""

    title = "Your organisation's security rules blocked the sign-in"
    message = "They may ask for a managed PC or another place. Send the details to IT."
    cause = Cause.CONDITIONAL_ACCESS


class WrongAccount(SignInError):
    """An account that this organisation, or the policy AllowedDomains, does not admit."""

    title = "This account belongs to another organisation"
    message = "Sign in with your work or school account."
    cause = Cause.WRONG_TENANT


class PersonalAccount(WrongAccount):
    """An account for Outlook.com, Xbox and the like, which belongs to no organisation."""

    title = "This is a personal Microsoft account"
    message = "The program works with work and school accounts only. Sign in with yours."


class NotConfigured(SignInError):
    """No ClientId, or one that the tenant does not know."""

    title = "PhotoSync Tray is not set up for your organisation"
    message = (
        "IT registers the program and sets the policies TenantId and ClientId. "
        "Until then you can try the demo: photosync-tray --demo"
    )
    cause = Cause.NOT_CONFIGURED


class HostNotAllowed(SignInError):
    """An address outside the cloud's own list; nothing was sent there."""

    title = "An address was refused"
    message = "A server pointed to an address that is not Microsoft 365. Nothing was sent there."
    cause = Cause.SERVICE_FAULT


class MailboxError(PhotoSyncError):
    """Exchange Online says that it keeps no mailbox of this person, and hence no photo."""


class MailboxOnPremises(MailboxError):
    """Graph's `MailboxNotHostedInExchangeOnline`."""

    title = "Your mailbox is in your organisation's own data centre"
    message = "SharePoint Online cannot fetch photos from there. Ask IT."
    cause = Cause.MAILBOX_ON_PREMISES


class NoMailbox(MailboxError):
    """Graph's `ErrorNonExistentMailbox` and `MailboxNotEnabledForRESTAPI`."""

    title = "Your account has no Exchange Online mailbox"
    message = "SharePoint takes photos from a mailbox only. Ask IT whether you should have one."
    cause = Cause.NO_MAILBOX


class PictureError(PhotoSyncError):
    """The bytes are not a picture that we dare to open."""

    cause = Cause.SERVICE_FAULT


class PictureTooLarge(PictureError):
    """More bytes or pixels than any profile photo has."""

    title = "The picture is too large"
    message = "It is larger than any profile photo may be, so it was not opened."


class BrokenPicture(PictureError):
    """Not a picture, or cut off."""

    title = "The picture is damaged"
    message = "Upload your photo again in your Microsoft 365 profile, then check again."


class BrowserError(PhotoSyncError):
    """The private window did not open."""


class NoBrowser(BrowserError):
    """Nothing installed that we know how to open a private window with."""

    title = "No suitable browser was found"
    message = "Install Edge, Chrome, Chromium or Firefox, or copy the link into a private window."
    cause = Cause.NO_BROWSER


class PrivateModeForbidden(BrowserError):
    """A policy of the organisation turns private windows off."""

    title = "Private windows are turned off here"
    message = (
        "Your organisation does not allow private browser windows, "
        "so none was opened. Use another browser, or ask IT."
    )
    cause = Cause.PRIVATE_MODE_FORBIDDEN


class BrowserFailed(BrowserError):
    """The browser could not be started, or ended at once with an error."""

    title = "The browser did not start"
    message = "Choose another browser, or copy the link into a private window."
    cause = Cause.NO_BROWSER


class StorageError(PhotoSyncError):
    """The program's own files cannot be read or written."""

    title = "The program's files cannot be used"
    message = "The disk may be full or read-only. The program goes on without saving."


class ArchiveFailed(StorageError):
    """The support archive was not written; `details` is a `Line` that says why."""

    title = "The support archive was not saved"
    message = "Choose another folder or another name, then try again."
