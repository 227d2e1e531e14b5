"""Ordered troubles, and the log of what was asked."""

from __future__ import annotations

import time

import pytest
import requests

from photosync_tray.demo.tenant import Fault, Service, Tenant
from tests.demo.program import Program


def test_a_fault_spoils_so_many_answers_and_no_more(
    tenant: Tenant, program: Program, token: str
) -> None:
    fault = Fault(Service.GRAPH, "/v1.0/me/photo", 503, {"Retry-After": "7"}, "busy", times=2)
    tenant.faults.add(fault)
    assert program.graph("/me", token).status_code == 200, "another path"
    spoilt = program.graph("/me/photo", token)
    assert (spoilt.status_code, spoilt.text) == (503, "busy")
    assert spoilt.headers["Retry-After"] == "7"
    assert program.graph("/me/photo/$value", token).status_code == 503
    assert program.graph("/me/photo", token).status_code == 200


def test_a_fault_can_stay_until_it_is_cleared(tenant: Tenant, program: Program, token: str) -> None:
    tenant.faults.add(Fault(Service.GRAPH, status=500, times=None))
    assert [program.graph("/me", token).status_code for _ in range(3)] == [500] * 3
    tenant.faults.clear()
    assert program.graph("/me", token).status_code == 200


def test_a_stall_gives_the_right_answer_late(tenant: Tenant, program: Program, token: str) -> None:
    tenant.faults.add(Fault(Service.GRAPH, stall=0.3))
    started = time.monotonic()
    assert program.graph("/me", token).status_code == 200
    assert time.monotonic() - started >= 0.3


@pytest.mark.parametrize("announced", [True, False])
def test_a_flood_sends_so_many_megabytes(
    tenant: Tenant, program: Program, token: str, *, announced: bool
) -> None:
    tenant.faults.add(Fault(Service.GRAPH, megabytes=3, announced=announced))
    response = program.graph("/me/photo/$value", token)
    assert len(response.content) == 3 << 20
    assert ("Content-Length" in response.headers) == announced


def test_faults_reach_the_token_endpoint(tenant: Tenant, program: Program) -> None:
    path = f"/{tenant.addresses.tenant_id}/oauth2"
    headers = {"Content-Type": "text/html"}
    tenant.faults.add(Fault(Service.IDENTITY, path, 200, headers, "<h1>Hotel Wi-Fi</h1>"))
    assert "Hotel" in program.post_token(grant_type="refresh_token").text


def test_the_log_tells_what_was_asked(tenant: Tenant, program: Program, token: str) -> None:
    tenant.requests.clear()
    photo = program.graph("/me/photo/$value", token)
    [asked] = tenant.requests.of(Service.GRAPH)
    assert (asked.method, asked.path, asked.status) == ("GET", "/v1.0/me/photo/$value", 200)
    assert asked.has_bearer
    assert asked.cookies == frozenset()
    assert asked.bytes_sent == len(photo.content)
    assert len(tenant.requests) == 1


def test_the_log_holds_no_token(tenant: Tenant, token: str) -> None:
    url = f"{tenant.addresses.portal}/_signin?ticket=secret-ticket"
    requests.get(url, headers={"Authorization": f"Bearer {token}"}, timeout=10)
    text = repr(list(tenant.requests))
    assert token not in text
    assert "secret-ticket" not in text
