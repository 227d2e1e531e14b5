"""HTTP as the program allows itself: bounded in time and size, by the system's proxies and trust.

Foreign exceptions end here: what `requests` and the servers say becomes `core.errors`.
"""

from __future__ import annotations

import io
import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from http.cookiejar import DefaultCookiePolicy
from typing import Any

import requests
import urllib3.exceptions
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase

from photosync_tray import __version__
from photosync_tray.adapters.deadline import POOLS
from photosync_tray.adapters.proxies import Proxies, environment_proxies, proxies_for
from photosync_tray.adapters.server_time import AnswersTime
from photosync_tray.adapters.trust import trust
from photosync_tray.adapters.web_errors import (
    origin_of,
    raise_for_codes,
    raise_for_status,
    translated,
)
from photosync_tray.core.cloud import origin
from photosync_tray.core.errors import (
    HostNotAllowed,
    Offline,
    PhotoSyncError,
    PictureTooLarge,
    ServiceFault,
    TlsNotTrusted,
    UnexpectedAnswer,
)

TIMEOUT = (5.0, 20.0)
"""Seconds to connect, and between two packets of an answer."""
TOTAL_SECONDS = 60.0
"""A whole answer, however steadily it drips."""
MAX_JSON = 1 << 20
MAX_REFUSAL = 64 * 1024
MAX_PICTURE = 8 << 20
"""Bytes. Graph takes uploads of 4 MB at the most."""
_CHUNK = 64 * 1024

Codes = Mapping[str, type[PhotoSyncError]]


@dataclass(frozen=True)
class _Wanted:
    """What an answer may be: `refused` are beginnings of content types, `limit` is in bytes.

    `codes` are those of errors that mean more than their status, casefolded.
    """

    accept: str
    limit: int
    too_large: type[PhotoSyncError]
    refused: tuple[str, ...] = ()
    codes: Codes | None = None


_JSON = _Wanted("application/json", MAX_JSON, ServiceFault)
_PICTURE = _Wanted(
    "image/*", MAX_PICTURE, PictureTooLarge, ("text/", "application/json", "application/xml")
)
_REFUSAL = _Wanted("", MAX_REFUSAL, ServiceFault)


class _SystemTrust(HTTPAdapter):
    """Checks certificates against the operating system's store, so that company CAs count.

    Its connections hang up on whoever does not begin to answer in time.
    """

    def __init__(self, ca_file: str | None) -> None:
        self._context = trust(ca_file)
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, ssl_context=self._context, **kwargs)
        self.poolmanager.pool_classes_by_scheme = POOLS

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(proxy, ssl_context=self._context, **kwargs)
        manager.pool_classes_by_scheme = POOLS
        return manager

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """The context decides; requests would add its own bundle to what the system trusts."""
        conn.cert_reqs = "CERT_REQUIRED"


class BoundedSession(requests.Session):
    """Speaks only to origins that `allows` admits, and never without limits of time and size.

    `.netrc` and certificate bundles named in the environment are not read: the first would put
    a stranger's password in place of our token. No cookies are kept: they would outlive the
    sign-out, and go to every port of a host.
    """

    def __init__(
        self,
        allows: Callable[[str], bool],
        *,
        ca_file: str | None = None,
        proxy: str = "",
        proxies: Proxies = environment_proxies,
    ) -> None:
        """`proxy` is the policy's, "" when it names none; `proxies` are the system's."""
        super().__init__()
        self.trust_env = False
        self.headers["User-Agent"] = f"PhotoSyncTray/{__version__}"
        self._allows = allows
        self._proxy = proxy
        self._proxies = proxies
        self.cookies.set_policy(DefaultCookiePolicy(allowed_domains=()))
        for scheme in ("https://", "http://"):
            self.mount(scheme, _SystemTrust(ca_file))

    def request(self, method: Any, url: Any, *args: Any, **kwargs: Any) -> requests.Response:
        kwargs["timeout"] = kwargs.get("timeout") or TIMEOUT
        kwargs["allow_redirects"] = False
        kwargs.setdefault("proxies", proxies_for(str(url), self._proxy, self._proxies))
        return super().request(method, url, *args, **kwargs)

    def send(self, request: requests.PreparedRequest, **kwargs: Any) -> requests.Response:
        """As requests has it. An answer that is not streamed counts as JSON for its size."""
        # The address is judged as it will be used: before it is prepared, `http://a\@b/` is b's
        # to urllib and a's to urllib3.
        if not self._allows(origin_of(str(request.url))):
            raise HostNotAllowed(origin_of(str(request.url)))
        streamed = kwargs.get("stream", False)
        response = super().send(request, **{**kwargs, "stream": True})
        if not streamed:
            with response.raw:
                response.raw = io.BytesIO(_content(response, _JSON))
        return response

    def get_redirect_target(self, resp: requests.Response) -> None:
        """Nowhere: to find out, requests would read the body to its end, however long it is."""


class _Bearer(AuthBase):
    """The token as a header that is dropped with its request."""

    def __init__(self, token: str) -> None:
        self._token = token

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        request.headers["Authorization"] = f"Bearer {self._token}"
        return request


class Web:
    """Authorised reading from one service; `server_time` learns from its answers."""

    def __init__(self, session: BoundedSession, server_time: AnswersTime | None = None) -> None:
        self._session = session
        self._server_time = server_time or AnswersTime()

    def json(self, url: str, token: str, codes: Codes | None = None) -> dict[str, Any] | None:
        """The object at `url`, None for 404. `codes` tell errors apart that the status does not.

        Raises: Offline, ProxyRefused, TlsNotTrusted, UnexpectedAnswer (not JSON), HostNotAllowed
        (another host, or a redirect to one), SignInNeeded (401), AccessDenied (403), Throttled,
        ServiceFault.
        """
        content = self._read(url, token, replace(_JSON, codes=codes))
        if content is None:
            return None
        try:
            answer = json.loads(content)
        except (ValueError, RecursionError):
            raise UnexpectedAnswer(origin(url)) from None
        if not isinstance(answer, dict):
            raise ServiceFault("an object was due")
        return answer

    def picture(self, url: str, token: str, codes: Codes | None = None) -> bytes | None:
        """The bytes, None for 404. Raises as `json` (a page for a picture too), PictureTooLarge."""
        return self._read(url, token, replace(_PICTURE, codes=codes))

    def _read(self, url: str, token: str, wanted: _Wanted) -> bytes | None:
        try:
            response = self._session.get(
                url, auth=_Bearer(token), headers={"Accept": wanted.accept}, stream=True
            )
            with response:
                self._server_time.note(response.headers.get("Date"))
                if wanted.codes and response.status_code >= requests.codes.bad_request:
                    raise_for_codes(response, _refusal(response), wanted.codes)
                if response.status_code == requests.codes.not_found:
                    return None
                raise_for_status(response)
                kind = response.headers.get("Content-Type", "").lower()
                if kind.startswith(wanted.refused):
                    raise UnexpectedAnswer(f"{kind} from {origin(url)}")
                return _content(response, wanted)
        except requests.RequestException as fault:
            raise translated(fault) from fault


def _refusal(response: requests.Response) -> bytes:
    """The body of an error; one that is not to be had in full says nothing."""
    try:
        return _content(response, _REFUSAL)
    except PhotoSyncError:
        return b""


def _content(response: requests.Response, wanted: _Wanted) -> bytes:
    """The body, given up as soon as it is too long or takes too long."""
    until = time.monotonic() + TOTAL_SECONDS
    content = bytearray()
    while chunk := _chunk(response):
        content += chunk
        if len(content) > wanted.limit:
            raise wanted.too_large(f"more than {wanted.limit} bytes")
        if time.monotonic() > until:
            raise Offline("the answer took too long")
    return bytes(content)


def _chunk(response: requests.Response) -> bytes:
    """What has arrived. `iter_content` would wait for a full chunk, which may drip for hours."""
    try:
        return bytes(response.raw.read1(_CHUNK, decode_content=True))
    except urllib3.exceptions.SSLError as fault:
        raise TlsNotTrusted(type(fault).__name__) from fault
    except urllib3.exceptions.DecodeError as fault:
        raise UnexpectedAnswer(type(fault).__name__) from fault
    except urllib3.exceptions.HTTPError as fault:
        raise Offline(type(fault).__name__) from fault
