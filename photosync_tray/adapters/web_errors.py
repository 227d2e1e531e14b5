"""What `requests` and the servers' status lines say, as our errors: the one table for HTTP."""

from __future__ import annotations

import math
import time
from datetime import UTC
from email.utils import parsedate_to_datetime

import requests

from photosync_tray.core.cloud import origin
from photosync_tray.core.errors import (
    AccessDenied,
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

_PAUSE_LIMIT = 3600.0
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
        raise SignInNeeded(details)
    if status == requests.codes.forbidden:
        raise AccessDenied(details)
    if status == requests.codes.proxy_authentication_required:
        raise ProxyRefused(details)
    if 300 <= status < 400:
        target = origin_of(response.headers.get("Location", ""))
        raise HostNotAllowed(f"{details} redirect to {target}")
    if not 200 <= status < 300:
        raise ServiceFault(details)


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
    return found(type(fault).__name__)


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
