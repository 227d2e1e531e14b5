"""What a status line or an exception of requests means for the person."""

from __future__ import annotations

import inspect
import ssl
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
import requests

from photosync_tray.adapters.web_errors import translated
from photosync_tray.core.errors import (
    AccessDenied,
    NetworkError,
    Offline,
    PhotoSyncError,
    ProxyRefused,
    ServiceError,
    ServiceFault,
    SignInNeeded,
    Throttled,
    TlsNotTrusted,
    UnexpectedAnswer,
)
from tests.adapters.asking import Ask, Meet, ask_json, both
from tests.adapters.servers import (
    reply,
)


class TestARefusal:
    @both
    @pytest.mark.parametrize(
        ("status", "error"),
        [
            (400, ServiceFault),
            (401, SignInNeeded),
            (403, AccessDenied),
            (407, ProxyRefused),
            (429, Throttled),
            (500, ServiceFault),
            (502, ServiceFault),
            (503, ServiceFault),
        ],
    )
    def test_is_told_by_its_status(
        self, meet: Meet, ask: Ask, status: int, error: type[PhotoSyncError]
    ) -> None:
        with pytest.raises(error) as caught:
            meet(reply(status, "secret body", request_id="r-1"), ask)
        assert type(caught.value) is error
        assert f"HTTP {status}" in caught.value.details
        assert "r-1" in caught.value.details
        assert "secret" not in caught.value.details

    @pytest.mark.parametrize("name", ["request_id", "SPRequestGuid", "x_ms_request_id"])
    def test_carries_the_id_by_which_microsoft_finds_it(self, meet: Meet, name: str) -> None:
        with pytest.raises(ServiceFault, match="request r-2"):
            meet(reply(500, **{name: "r-2"}), ask_json)

    @pytest.mark.parametrize("status", [429, 503])
    @pytest.mark.parametrize(
        ("header", "seconds"),
        [
            ("7", 7),
            ("1.5", 1.5),
            ("-3", 0),
            ("7200", 7200),
            ("172800", 86_400),
            ("inf", 86_400),
            ("nan", 60),
            ("soon", 60),
            ("Wed, 21 Oct 2015 07:28:00 GMT", 0),
            ("Fri, 31 Dec 9999 23:59:59 GMT", 86_400),
            ("Wed, 21 Oct 99999 07:28:00 GMT", 60),
        ],
    )
    def test_that_asks_to_wait_says_how_long(
        self, meet: Meet, status: int, header: str, seconds: float
    ) -> None:
        with pytest.raises(Throttled) as caught:
            meet(reply(status, Retry_After=header), ask_json)
        assert caught.value.retry_after == pytest.approx(seconds)

    @pytest.mark.parametrize("zone", ["GMT", "-0000"])
    def test_may_name_the_end_of_the_wait_as_a_date(
        self, meet: Meet, monkeypatch: pytest.MonkeyPatch, zone: str
    ) -> None:
        monkeypatch.setenv("TZ", "Asia/Tokyo")
        time.tzset()
        date = format_datetime(datetime.now(UTC) + timedelta(seconds=90), usegmt=True)
        try:
            with pytest.raises(Throttled) as caught:
                meet(reply(429, Retry_After=date.replace("GMT", zone)), ask_json)
        finally:
            monkeypatch.setenv("TZ", "UTC")
            time.tzset()
        assert caught.value.retry_after == pytest.approx(90, abs=5)

    def test_without_a_time_to_wait_says_none(self, meet: Meet) -> None:
        with pytest.raises(Throttled) as caught:
            meet(reply(429), ask_json)
        assert caught.value.retry_after is None


def exception_classes() -> list[type[requests.RequestException]]:
    found = inspect.getmembers(requests.exceptions, inspect.isclass)
    return [each for _, each in found if issubclass(each, requests.RequestException)]


@pytest.mark.parametrize("kind", exception_classes())
def test_every_exception_of_requests_has_a_sentence(
    kind: type[requests.RequestException],
) -> None:
    fault = kind("x", "y", 0) if issubclass(kind, ValueError) and _is_json(kind) else kind("x")
    error = translated(fault)
    assert isinstance(error, NetworkError | ServiceError)
    assert type(error) not in (NetworkError, ServiceError)
    assert error.details == kind.__name__


def _is_json(kind: type) -> bool:
    return issubclass(kind, requests.exceptions.JSONDecodeError)


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        (requests.exceptions.ConnectTimeout, Offline),
        (requests.exceptions.ReadTimeout, Offline),
        (requests.exceptions.ConnectionError, Offline),
        (requests.exceptions.ChunkedEncodingError, Offline),
        (requests.exceptions.ProxyError, ProxyRefused),
        (requests.exceptions.InvalidProxyURL, ProxyRefused),
        (requests.exceptions.InvalidSchema, ProxyRefused),
        (requests.exceptions.SSLError, TlsNotTrusted),
        (requests.exceptions.ContentDecodingError, UnexpectedAnswer),
        (requests.exceptions.InvalidJSONError, UnexpectedAnswer),
        (requests.exceptions.HTTPError, ServiceFault),
        (requests.exceptions.TooManyRedirects, ServiceFault),
        (requests.exceptions.InvalidURL, ServiceFault),
    ],
)
def test_what_the_exceptions_of_requests_mean(
    kind: type[requests.RequestException], error: type[PhotoSyncError]
) -> None:
    assert type(translated(kind("x"))) is error


@pytest.mark.parametrize("ended", [ssl.SSLEOFError, ssl.SSLZeroReturnError])
def test_who_hangs_up_before_showing_a_certificate_is_offline(ended: type[ssl.SSLError]) -> None:
    """Which of both it is depends on the build of OpenSSL; neither says a word on trust."""
    fault = requests.exceptions.SSLError(f"Caused by {ended(8, 'closed')!r}")
    assert isinstance(translated(fault), Offline)
