"""Certificates that count as expired or not valid yet: the network's fault, or the clock's."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import requests
import trustme
import urllib3.exceptions

from photosync_tray.adapters import server_time
from photosync_tray.adapters.web import BoundedSession, Web
from photosync_tray.adapters.web_errors import translated
from photosync_tray.core.errors import ClockWrong, PhotoSyncError, TlsNotTrusted
from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.tenant import Tenant
from tests.adapters.asking import ask_json
from tests.adapters.installed import Installed
from tests.adapters.servers import Server, reply
from tests.adapters.signing_in import GRAPH, token_requests

DAY = timedelta(days=1)
Ask = Callable[[timedelta, timedelta], PhotoSyncError]


@pytest.fixture
def ask(tmp_path: Path) -> Iterator[Ask]:
    """The error of asking a server whose certificate begins and ends so far from now."""
    with ExitStack() as stack:

        def ask(begins: timedelta, ends: timedelta) -> PhotoSyncError:
            now, authority = datetime.now(UTC), trustme.CA()
            authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
            leaf = authority.issue_cert("localhost", not_before=now + begins, not_after=now + ends)
            tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            leaf.configure_cert(tls)
            server = stack.enter_context(Server(reply(body="{}"), tls))
            session = BoundedSession(lambda _: True, ca_file=str(tmp_path / "ca.pem"))
            with stack.enter_context(session), pytest.raises(PhotoSyncError) as caught:
                ask_json(Web(session), server.origin)
            return caught.value

        yield ask


class TestOverTheWire:
    @pytest.mark.parametrize(
        ("begins", "ends", "words"),
        [(-2 * DAY, -DAY, "has expired"), (DAY, 2 * DAY, "is not valid yet")],
    )
    def test_it_learns_what_the_certificate_looks_like_from_here(
        self, ask: Ask, begins: timedelta, ends: timedelta, words: str
    ) -> None:
        error = ask(begins, ends)
        assert type(error) is TlsNotTrusted
        assert error.details == f"SSLError, by this PC's clock the certificate {words}"

    def test_the_person_is_told_of_a_clock_that_cannot_be_right(
        self, ask: Ask, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(server_time, "WRITTEN", datetime.now(UTC) + DAY)
        error = ask(DAY, 2 * DAY)
        assert type(error) is ClockWrong
        assert "is not valid yet" in error.details

    def test_a_strangers_certificate_is_not_the_clocks_fault(
        self, installed: Installed, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(server_time, "WRITTEN", datetime.now(UTC) + DAY)
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        trustme.CA().issue_cert("localhost").configure_cert(tls)
        with Server(reply(), tls) as server, pytest.raises(TlsNotTrusted) as caught:
            installed.sign_in(installed.identity(authority=installed.elsewhere(server.port)))
        assert caught.value.details == "SSLError"


def not_verified(code: int) -> requests.exceptions.SSLError:
    """As requests wraps what the check of a certificate said."""
    fault = ssl.SSLCertVerificationError("words of the system")
    fault.verify_code = code
    outer = urllib3.exceptions.SSLError(fault)
    pool = urllib3.HTTPSConnectionPool("graph.example")
    return requests.exceptions.SSLError(urllib3.exceptions.MaxRetryError(pool, "/", outer))


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (0, None),
        (9, "is not valid yet"),  # OpenSSL
        (10, "has expired"),
        (18, None),  # self-signed
        (0x800B0101, "has expired or is not valid yet"),  # Windows, one code for both
        (0x800B0109, None),  # untrusted root
        (-67818, "has expired"),  # macOS
        (-67843, None),  # not trusted
    ],
)
def test_the_systems_numbers_choose_the_words(code: int, words: str | None) -> None:
    details = f"SSLError, by this PC's clock the certificate {words}" if words else "SSLError"
    assert translated(not_verified(code)).details == details


@pytest.mark.parametrize("hours", [-30, -6, 6, 30])
def test_a_wrong_clock_alone_hinders_no_sign_in(
    portraits: Path, tmp_path: Path, hours: int
) -> None:
    """How long a token lasts is told in seconds, so neither side's time of day comes into it."""

    def servers_clock() -> float:
        return (datetime.now(UTC) - timedelta(hours=hours)).timestamp()

    with Tenant(Scene.CHANGED_PHOTO, portraits, clock=servers_clock) as tenant:
        installed = Installed(tenant, tmp_path / "state")
        identity = installed.identity()
        account = installed.sign_in(identity)
        tenant.requests.clear()
        assert identity.token(account, GRAPH)
        assert token_requests(tenant) == 0
        assert installed.graph(identity).profile(account).name == account.name
        assert installed.after_a_night().token(account, GRAPH)
        installed.close()
