"""What `requests` and the servers' status lines say, as our errors: the one table for HTTP."""

from __future__ import annotations

import json
import math
import re
import ssl
import time
from collections.abc import Iterator, Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime

import requests

from photosync_tray.adapters.claims import claims_of
from photosync_tray.adapters.server_time import is_behind
from photosync_tray.core.cloud import origin
from photosync_tray.core.errors import (
    AccessDenied,
    ClockWrong,
    HostNotAllowed,
    Offline,
    PhotoSyncError,
    ProxyRefused,
    ServiceFault,
    SignInNeeded,
    Throttled,
    TlsNotTrusted,
    UnexpectedAnswer,
)

_PAUSE_LIMIT = 86_400.0
_PAUSE_UNKNOWN = 60.0
"""Seconds to wait at the most, and where the answer does not tell."""
_REQUEST_IDS = ("request-id", "SPRequestGuid", "x-ms-request-id")
"""As Graph, SharePoint and the sign-in call it."""


def origin_of(address: str) -> str:
    """As `origin`, for an address that a server wrote. Raises HostNotAllowed where it is none."""
    try:
        return origin(address)
    except ValueError:
        raise HostNotAllowed("an address that cannot be read") from None


def raise_for_status(response: requests.Response) -> None:
    """Turn any answer but 2xx into one of our errors."""
    status, details = response.status_code, _details(response)
    if status in (429, 503) and "Retry-After" in response.headers:
        raise Throttled(details, retry_after=_pause(response.headers["Retry-After"]))
    if status == requests.codes.too_many_requests:
        raise Throttled(details)
    if status == requests.codes.unauthorized:
        raise SignInNeeded(details, claims=claims_of(response.headers.get("WWW-Authenticate", "")))
    if status == requests.codes.forbidden:
        raise AccessDenied(details)
    if status == requests.codes.proxy_authentication_required:
        raise ProxyRefused(details)
    if status == requests.codes.network_authentication_required:
        raise UnexpectedAnswer(details)
    if 300 <= status < 400:
        target = origin_of(response.headers.get("Location", ""))
        raise HostNotAllowed(f"{details} redirect to {target}")
    if not 200 <= status < 300:
        raise ServiceFault(details)


def raise_for_codes(
    response: requests.Response, content: bytes, codes: Mapping[str, type[PhotoSyncError]]
) -> None:
    """Raise what the error's own code stands for in `codes`, if it stands for anything."""
    for code in _codes(content):
        if error := codes.get(code.casefold()):
            raise error(f"{_details(response)}, code {code}")


def _codes(content: bytes) -> Iterator[str]:
    """The code of Graph's error, then those of the errors within it; none of any other text."""
    try:
        answer = json.loads(content)
    except (ValueError, RecursionError):
        return
    inner = _part(answer, "error")
    while isinstance(inner, dict):
        code = _part(inner, "code")
        if isinstance(code, str):
            yield code
        inner = _part(inner, "innererror")


def _part(answer: object, name: str) -> object:
    """Whatever the case of its letters: Graph has written `innerError` and `innererror`."""
    named = answer.items() if isinstance(answer, dict) else ()
    return next((value for key, value in named if key.casefold() == name), None)


def _details(response: requests.Response) -> str:
    """What IT needs to ask Microsoft: status and request id; never the body."""
    named = (response.headers.get(name) for name in _REQUEST_IDS)
    request_id = next(filter(None, named), "-")
    return f"HTTP {response.status_code} from {origin(response.url)}, request {request_id}"


def _pause(header: str) -> float:
    """Retry-After in seconds; it may also be a date (RFC 9110, section 10.2.3)."""
    try:
        seconds = float(header)
    except ValueError:
        seconds = _until(header)
    if math.isnan(seconds):
        seconds = _PAUSE_UNKNOWN
    return min(max(seconds, 0.0), _PAUSE_LIMIT)


def _until(date: str) -> float:
    """Seconds to an HTTP date; one without a zone is Greenwich's."""
    try:
        moment = parsedate_to_datetime(date)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() - time.time()
    except (ValueError, OverflowError):
        return math.nan


def translated(fault: requests.RequestException) -> PhotoSyncError:
    """The error for one of requests' exceptions; `TRANSLATIONS` is the one table."""
    found = next(ours for theirs, ours in TRANSLATIONS if isinstance(fault, theirs))
    if found is TlsNotTrusted:
        return _not_trusted(fault)
    if found is ProxyRefused:
        return _refused(fault)
    return found(type(fault).__name__)


def _refused(fault: requests.RequestException) -> PhotoSyncError:
    """A network that wants a sign-in first answers with its page (302) or says so (511)."""
    status = re.search(r"Tunnel connection failed: (\d+)", str(fault))
    details = f"{type(fault).__name__}, HTTP {status[1]}" if status else type(fault).__name__
    portal = status is not None and status[1].startswith(("3", "511"))
    return UnexpectedAnswer(details) if portal else ProxyRefused(details)


def _not_trusted(fault: requests.RequestException) -> PhotoSyncError:
    """A certificate out of its time is the clock's fault where we know the clock to be wrong.

    Only that can be known which no server has to be believed for: a clock that lies before the
    day on which this was written. Of one that runs ahead we tell IT what it looks like from here.
    """
    name, when = type(fault).__name__, _out_of_time(fault)
    if any(ended in str(fault) for ended in _HUNG_UP):
        return Offline(name)  # before there was a certificate to judge
    if when is None:
        return TlsNotTrusted(name)
    kind = ClockWrong if is_behind(time.time()) else TlsNotTrusted
    return kind(f"{name}, by this PC's clock the certificate {when}")


_HUNG_UP = (ssl.SSLEOFError.__name__, ssl.SSLZeroReturnError.__name__)
"""One and the same end of a connection, as different builds of OpenSSL tell of it."""


def _out_of_time(fault: BaseException) -> str | None:
    """What the check of the certificate said of its time, if that was what it objected to."""
    while not isinstance(fault, ssl.SSLCertVerificationError):
        # urllib3 hands on the reason of its failure, and requests wraps that.
        below = getattr(fault, "reason", None) or next(iter(fault.args), None)
        if not isinstance(below, BaseException):
            return None
        fault = below
    return _OUT_OF_TIME.get(getattr(fault, "verify_code", 0))


_OUT_OF_TIME = {
    9: "is not valid yet",
    10: "has expired",
    0x800B0101: "has expired or is not valid yet",
    -67818: "has expired",
}
"""Of OpenSSL (`x509_vfy.h`), Windows (CERT_E_EXPIRED) and macOS (errSecCertificateExpired).

The numbers are those that truststore hands on. Written with care, but tried with OpenSSL only.
"""


TRANSLATIONS: tuple[tuple[type[requests.RequestException], type[PhotoSyncError]], ...] = (
    (requests.exceptions.ProxyError, ProxyRefused),
    (requests.exceptions.InvalidProxyURL, ProxyRefused),
    # Our own addresses have a schema that requests knows; a proxy's may be SOCKS.
    (requests.exceptions.InvalidSchema, ProxyRefused),
    (requests.exceptions.SSLError, TlsNotTrusted),
    (requests.exceptions.ConnectionError, Offline),
    (requests.exceptions.Timeout, Offline),
    (requests.exceptions.ChunkedEncodingError, Offline),
    (requests.exceptions.ContentDecodingError, UnexpectedAnswer),
    (requests.exceptions.InvalidJSONError, UnexpectedAnswer),
    (requests.exceptions.RequestException, ServiceFault),
)
"""From special to general; what is left are answers that make no sense."""
