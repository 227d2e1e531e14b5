"""The troubles of the scenes as a program meets them: none at first, and then for good."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from email.utils import parsedate_to_datetime

import pytest
import requests

from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.tenant import Service, Tenant
from photosync_tray.demo.visitor import Visitor
from tests.demo.conftest import Run
from tests.demo.program import Clock, Program


@contextmanager
def signed_in(tenant: Tenant) -> Iterator[tuple[Program, str]]:
    """Before the troubles begin."""
    with Program(tenant.addresses) as program, Visitor(tenant.addresses) as visitor:
        yield program, program.sign_in(visitor)["access_token"]


def code_of(response: requests.Response) -> str:
    code: str = response.json()["error"]["code"]
    return code


def test_a_mailbox_on_premises_has_a_licence_and_no_photo_here(run: Run) -> None:
    tenant = run(Scene.ON_PREMISES)
    with signed_in(tenant) as (program, token):
        tenant.begin()
        photo = program.graph("/me/photo", token)
        plans = program.graph("/me?$select=assignedPlans", token).json()["assignedPlans"]
    assert (photo.status_code, code_of(photo)) == (404, "MailboxNotHostedInExchangeOnline")
    assert "exchange" in {plan["service"] for plan in plans}


def test_a_faulty_graph_does_not_say_when_to_come_back(run: Run) -> None:
    tenant = run(Scene.SERVICE_FAULT)
    with signed_in(tenant) as (program, token):
        assert program.graph("/me", token).status_code == 200
        tenant.begin()
        for path in ("/me", "/me/photo"):
            response = program.graph(path, token)
            assert (response.status_code, code_of(response)) == (503, "serviceNotAvailable")
            assert "Retry-After" not in response.headers


def test_a_stranger_is_refused_at_the_next_renewal(run: Run) -> None:
    tenant = run(Scene.WRONG_TENANT)
    with signed_in(tenant) as (program, token):
        tenant.begin()
        answer = program.silent([f"{tenant.addresses.my_site}/User.Read.All"])
        assert program.graph("/me", token).status_code == 200, "a token lives on"
    assert (answer["error"], answer["error_codes"]) == ("invalid_grant", [50020])
    assert "does not exist in tenant 'Contoso'" in answer["error_description"]


def test_the_proxy_wants_a_sign_in_and_leads_nowhere(tenant: Tenant) -> None:
    proxies = dict.fromkeys(("http", "https"), tenant.addresses.proxy)
    with pytest.raises(requests.exceptions.ProxyError, match="407"):
        requests.get("https://graph.contoso.example/v1.0/me", proxies=proxies, timeout=10)
    plain = requests.get("http://portal.contoso.example/", proxies=proxies, timeout=10)
    assert plain.headers["Proxy-Authenticate"].startswith("Basic ")
    asked = tenant.requests.of(Service.PROXY)
    assert [(each.method, each.status) for each in asked] == [("CONNECT", 407), ("GET", 407)]


def test_an_inspecting_network_shows_a_certificate_of_its_own(run: Run) -> None:
    tenant = run(Scene.TLS)
    with signed_in(tenant):
        tenant.begin()
    at = tenant.addresses
    for address in (f"{at.graph}/v1.0/me", at.authority):
        with pytest.raises(requests.exceptions.SSLError, match="certificate verify failed"):
            requests.get(address, verify=at.ca_file, timeout=10)


def test_the_clock_is_six_hours_off_and_earlier_tokens_hold(run: Run, clock: Clock) -> None:
    tenant = run(Scene.CLOCK_WRONG)
    with signed_in(tenant) as (program, token):
        before = program.graph("/me", token)
        tenant.begin()
        after = program.graph("/me", token)
    assert after.status_code == 200
    dates = [parsedate_to_datetime(each.headers["Date"]) for each in (before, after)]
    assert [date.timestamp() for date in dates] == [clock.now, clock.now - 6 * 3600]
