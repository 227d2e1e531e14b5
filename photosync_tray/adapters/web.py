"""HTTP as the program allows itself: bounded in time and size, by the system's proxies and trust.

Foreign exceptions end here: what `requests` and the servers say becomes `core.errors`.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from email.utils import parsedate_to_datetime
from typing import Any

import requests
import truststore
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase
from requests.utils import get_environ_proxies

from photosync_tray import __version__
from photosync_tray.core.cloud import origin
from photosync_tray.core.errors import (
    AccessDenied,
    HostNotAllowed,
    Offline,
    PhotoSyncError,
    PictureTooLarge,
    ProxyRefused,
    ServiceFault,
    SignInNeeded,
    Throttled,
    TlsNotTrusted,
    UnexpectedAnswer,
)

TIMEOUT = (5.0, 20.0)
"""Seconds to connect, and between two packets of an answer."""
TOTAL_SECONDS = 60.0
"""A whole answer, however steadily it drips."""
MAX_JSON = 1 << 20
MAX_PICTURE = 8 << 20
"""Bytes. Graph takes uploads of 4 MB at the most."""
_PAUSE_LIMIT = 3600.0


class _SystemTrust(HTTPAdapter):
    """Checks certificates against the operating system's store, so that company CAs count."""

    def __init__(self, ca_file: str | None) -> None:
        import ssl

        self._context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        if ca_file:
            self._context.load_verify_locations(ca_file)
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - as requests has it
        super().init_poolmanager(*args, ssl_context=self._context, **kwargs)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:  # noqa: ANN401 - as requests has it
        return super().proxy_manager_for(proxy, ssl_context=self._context, **kwargs)

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:  # noqa: ANN401
        """The context decides; requests would add its own bundle to what the system trusts."""
        conn.cert_reqs = "CERT_REQUIRED"


class BoundedSession(requests.Session):
    """Speaks only to origins that `allows` admits, and never without time limits.

    `.netrc` and certificate bundles named in the environment are not read: the first would put
    a stranger's password in place of our token.
    """

    def __init__(
        self, allows: Callable[[str], bool], *, ca_file: str | None = None, proxy: str = ""
    ) -> None:
        super().__init__()
        self.trust_env = False
        self.headers["User-Agent"] = f"PhotoSyncTray/{__version__}"
        self._allows = allows
        self._proxy = proxy
        self.mount("https://", _SystemTrust(ca_file))

    def request(self, method: Any, url: Any, *args: Any, **kwargs: Any) -> requests.Response:  # noqa: ANN401
        if not self._allows(origin(str(url))):
            raise HostNotAllowed(origin(str(url)))
        kwargs["timeout"] = kwargs.get("timeout") or TIMEOUT
        kwargs["allow_redirects"] = False
        kwargs.setdefault("proxies", self._proxies(str(url)))
        return super().request(method, url, *args, **kwargs)

    def _proxies(self, url: str) -> dict[str, str]:
        if self._proxy:
            return {"http": self._proxy, "https": self._proxy}
        return dict(get_environ_proxies(url))


class _Bearer(AuthBase):
    """The token as a header that is dropped with its request."""

    def __init__(self, token: str) -> None:
        self._token = token

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        request.headers["Authorization"] = f"Bearer {self._token}"
        return request


class Web:
    """Authorised reading from one service."""

    def __init__(self, session: BoundedSession) -> None:
        self._session = session

    def json(self, url: str, token: str) -> dict[str, Any] | None:
        """The object at `url`, None for 404.

        Raises: Offline, ProxyRefused, TlsNotTrusted, UnexpectedAnswer (not JSON), HostNotAllowed
        (another host, or a redirect to one), SignInNeeded (401), AccessDenied (403), Throttled,
        ServiceFault.
        """
        content = self._read(url, token, "application/json", MAX_JSON, ServiceFault)
        if content is None:
            return None
        try:
            answer = json.loads(content)
        except ValueError:
            raise UnexpectedAnswer(origin(url)) from None
        if not isinstance(answer, dict):
            raise ServiceFault("an object was due")
        return answer

    def picture(self, url: str, token: str) -> bytes | None:
        """The bytes of the picture, None for 404. Raises as `json`, and PictureTooLarge."""
        return self._read(url, token, "image/*", MAX_PICTURE, PictureTooLarge)

    def _read(
        self, url: str, token: str, accept: str, limit: int, too_large: type[PhotoSyncError]
    ) -> bytes | None:
        try:
            response = self._session.get(
                url, auth=_Bearer(token), headers={"Accept": accept}, stream=True
            )
            with response:
                if response.status_code == requests.codes.not_found:
                    return None
                raise_for_status(response)
                return _content(response, limit, too_large)
        except requests.RequestException as fault:
            raise translated(fault) from fault


def _content(response: requests.Response, limit: int, too_large: type[PhotoSyncError]) -> bytes:
    """The body, given up as soon as it is too long or takes too long."""
    until = time.monotonic() + TOTAL_SECONDS
    content = bytearray()
    for chunk in response.iter_content(64 * 1024):
        content += chunk
        if len(content) > limit:
            raise too_large(f"more than {limit} bytes")
        if time.monotonic() > until:
            raise Offline("the answer took too long")
    return bytes(content)


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
        target = origin(response.headers.get("Location", ""))
        raise HostNotAllowed(f"{details} redirect to {target}")
    if not 200 <= status < 300:
        raise ServiceFault(details)


def _details(response: requests.Response) -> str:
    """What IT needs to ask Microsoft: status and request id; never the body."""
    request_id = response.headers.get("request-id") or response.headers.get("SPRequestGuid", "-")
    return f"HTTP {response.status_code} from {origin(response.url)}, request {request_id}"


def _pause(header: str) -> float:
    """Retry-After in seconds; it may also be a date (RFC 9110, section 10.2.3)."""
    try:
        seconds = float(header)
    except ValueError:
        try:
            seconds = parsedate_to_datetime(header).timestamp() - time.time()
        except ValueError:
            seconds = 60.0
    return min(max(seconds, 0.0), _PAUSE_LIMIT)


def translated(fault: requests.RequestException) -> PhotoSyncError:
    """The one table from requests' exceptions to ours; the order is from special to general."""
    name = type(fault).__name__
    if isinstance(fault, requests.exceptions.ProxyError):
        return ProxyRefused(name)
    if isinstance(fault, requests.exceptions.SSLError):
        return TlsNotTrusted(name)
    if isinstance(fault, requests.exceptions.InvalidURL | requests.exceptions.InvalidSchema):
        return ServiceFault(name)
    return Offline(name)
