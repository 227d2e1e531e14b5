"""Ways to spoil a sign-in or a look; each changes the tenant, the network, or the PC."""

from __future__ import annotations

import contextlib
import json
import ssl
import sys
import types
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from typing import Any

import msal
import trustme

from photosync_tray.demo.aadsts import Incident, OAuthProblem
from photosync_tray.demo.tenant import Fault, Service
from tests.adapters.installed import NoVault
from tests.adapters.servers import Answer, Server, free_port, reply
from tests.adapters.signing_in import answering, token_path
from tests.adapters.stand_in_broker import Status, Trouble, WindowsBroker
from tests.faults.desk import PAGE_SECONDS, Desk
from tests.faults.row import Spoil

HTML = {"Content-Type": "text/html"}
JSON = {"Content-Type": "application/json"}
HOTEL: Mapping[str, Any] = {"status": 200, "headers": HTML, "body": "<h1>Hotel Wi-Fi</h1>"}
WAIT: Mapping[str, Any] = {"status": 429, "headers": {"Retry-After": "30"}}
CUT: Mapping[str, Any] = {"status": 200, "headers": JSON, "body": '{"issuer": "htt'}
FLOOD: Mapping[str, Any] = {"status": 200, "headers": JSON, "megabytes": 12, "announced": False}
SLOW: Mapping[str, Any] = {"stall": 2.0}
FIRST = "the sign-in service, at the start"
_BEHIND_A_PROXY = "https://m365.contoso.example"


def discovery(**fault: Any) -> Spoil:
    """The first thing that is asked of the sign-in."""
    return _fault(Service.IDENTITY, "/", fault)


def token(**fault: Any) -> Spoil:
    def spoil(desk: Desk) -> None:
        path = token_path(desk.tenant)
        desk.tenant.faults.add(Fault(Service.IDENTITY, path, **{"times": None, **fault}))

    return spoil


def graph(path: str = "/v1.0/me", **fault: Any) -> Spoil:
    return _fault(Service.GRAPH, path, fault)


def sharepoint(**fault: Any) -> Spoil:
    return _fault(Service.SHAREPOINT, "/_api", fault)


def _fault(service: Service, path: str, fault: Mapping[str, Any]) -> Spoil:
    def spoil(desk: Desk) -> AbstractContextManager[None] | None:
        desk.tenant.faults.add(Fault(service, path, **{"times": None, **fault}))
        return desk.impatient() if "stall" in fault else None

    return spoil


def refused(code: int, error: str = "invalid_grant", **more: str) -> Spoil:
    """The token endpoint says so, in Entra's words."""
    body = Incident.at(0).body(OAuthProblem(error, code, "Words for administrators."))
    return token(status=400, headers=JSON, body=json.dumps({**body, **more}))


def sent_back(number: int | None, error: str = "access_denied", **more: str) -> Spoil:
    """The browser brings a refusal from Microsoft's page; None: an answer with nothing in it."""
    text = Incident.at(0).describe(OAuthProblem(error, number, "Words.")) if number else ""
    fields = {"error": error, "error_description": text} if number else {}

    def spoil(desk: Desk) -> None:
        desk.acts = answering(**fields, **more)

    return spoil


def never_answered(desk: Desk) -> None:
    desk.acts, desk.page_seconds = desk.closes_the_tab, PAGE_SECONDS


def error_page(desk: Desk) -> None:
    """Conditional access, on a page that does not come back."""
    desk.tenant.begin()
    desk.page_seconds = 3.0


def cancelled(desk: Desk) -> None:
    desk.acts = desk.cancels


def closed(place: str) -> Spoil:
    """Nobody listens at the address any more."""
    return lambda desk: desk.move(place, f"https://localhost:{free_port()}")


def strangers_certificate(desk: Desk) -> AbstractContextManager[None]:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("localhost").configure_cert(tls)
    return _instead(desk, reply(), tls)


def without_tls(desk: Desk) -> AbstractContextManager[None]:
    """Something accepts, and speaks no TLS."""
    return _instead(desk, reply(), None)


@contextlib.contextmanager
def _instead(desk: Desk, answer: Answer, tls: ssl.SSLContext | None) -> Iterator[None]:
    with Server(answer, tls) as server:
        desk.move("authority", f"https://localhost:{server.port}")
        yield
        assert server.asked == []  # nothing was told to it


def untrusted(desk: Desk) -> None:
    """The company's authority is not installed on this PC."""
    desk.move("ca_file", None)


def behind_proxy(place: str) -> Spoil:
    """A proxy that wants a sign-in of its own."""

    def spoil(desk: Desk) -> None:
        desk.proxy = desk.tenant.addresses.proxy
        desk.move(place, _BEHIND_A_PROXY)

    return spoil


def behind_dead_proxy(desk: Desk) -> None:
    desk.proxy = f"http://127.0.0.1:{free_port()}"
    desk.move("authority", _BEHIND_A_PROXY)


def behind_portal(desk: Desk) -> AbstractContextManager[None]:
    """A hotel's network that answers each tunnel with its own page."""
    return _portal(desk)


@contextlib.contextmanager
def _portal(desk: Desk) -> Iterator[None]:
    with Server(reply(302, Location="http://hotel.example/")) as portal:
        desk.proxy = portal.origin
        desk.move("authority", _BEHIND_A_PROXY)
        yield


def moved(**endpoints: str) -> Spoil:
    """A discovery document that sends people or codes elsewhere."""

    def spoil(desk: Desk) -> None:
        at = desk.tenant.addresses
        document = {
            "issuer": f"{at.authority}/v2.0",
            "authorization_endpoint": f"{at.sign_in}/{at.tenant_id}/oauth2/v2.0/authorize",
            "token_endpoint": f"{at.authority}/oauth2/v2.0/token",
            **endpoints,
        }
        path = f"/{at.tenant_id}/v2.0/.well-known"
        body = json.dumps(document)
        desk.tenant.faults.add(Fault(Service.IDENTITY, path, 200, JSON, body, times=None))

    return spoil


def scene(desk: Desk) -> None:
    """The troubles of the row's scene begin."""
    desk.tenant.begin()


def revoked(desk: Desk) -> None:
    desk.tenant.revoke_sessions()


def challenged(desk: Desk) -> None:
    desk.tenant.demand_new_tokens()


def set_to(**settings: Any) -> Spoil:
    """The policies say so from now on."""

    def spoil(desk: Desk) -> None:
        for name, value in settings.items():
            setattr(desk, name, value)

    return spoil


def no_keyring(desk: Desk) -> None:
    desk.vault = NoVault()


def full_disk(desk: Desk) -> None:
    desk.disk_is_full = True


def damaged(cut: int | None, planted: bytes = b"") -> Spoil:
    """The file of the sign-in, cut off at `cut` bytes, or with something planted at its end."""

    def spoil(desk: Desk) -> None:
        content = desk.file.read_bytes()
        desk.file.write_bytes(content[:cut] + planted)

    return spoil


def windows(status: Status | None = None, context: str = "", domain: str = "") -> Spoil:
    """Nothing is spoilt but what is named: a PC whose Windows signs in, by the same page."""

    def spoil(desk: Desk) -> AbstractContextManager[None]:
        desk.on_windows = True
        desk.domains = (domain,) if domain else ()
        sign_in = (desk.there.authority, *desk.there.sign_in)
        authority = desk.tenant.addresses.authority
        broker = WindowsBroker(authority, lambda: desk.session(*sign_in), desk.signs_in)
        broker.trouble = Trouble(status, context=context) if status else None
        return _runtime(broker.module())

    return spoil


def windows_without_runtime(desk: Desk) -> AbstractContextManager[None]:
    """There, and not to be loaded."""
    desk.on_windows = True
    return _runtime(None)


@contextlib.contextmanager
def _runtime(module: types.ModuleType | None) -> Iterator[None]:
    """MSAL holds on to the runtime that it found first."""
    sys.modules["pymsalruntime"] = module  # type: ignore[assignment] # None: cannot be imported
    try:
        yield
    finally:
        del sys.modules["pymsalruntime"]
        sys.modules.pop("msal.broker", None)
        vars(msal).pop("broker", None)
