"""Renewal ahead of time, renewal that is refused, and haste that is not: on the wire."""

from __future__ import annotations

import json
from typing import Any

import pytest

from photosync_tray.core.errors import (
    Offline,
    PhotoSyncError,
    ServiceFault,
    SignInNeeded,
    Throttled,
)
from photosync_tray.core.model import Account
from photosync_tray.demo.aadsts import Incident, OAuthProblem
from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.tenant import Fault, Service
from tests.adapters.conftest import Install
from tests.adapters.installed import Installed
from tests.adapters.signing_in import GRAPH, Seconds, token_path, token_requests

HTML = {"Content-Type": "text/html"}


def spoil(installed: Installed, **fault: Any) -> None:
    path = token_path(installed.tenant)
    installed.tenant.faults.add(Fault(Service.IDENTITY, path, **{"times": None, **fault}))


def refuse(installed: Installed, code: int, error: str = "invalid_grant", **more: str) -> None:
    body = Incident.at(0).body(OAuthProblem(error, code, "Words for administrators."))
    json_type = {"Content-Type": "application/json"}
    spoil(installed, status=400, headers=json_type, body=json.dumps({**body, **more}))


@pytest.fixture
def account(installed: Installed) -> Account:
    return installed.sign_in(installed.identity())


class TestAheadOfTime:
    def test_it_happens(self, installed: Installed, account: Account) -> None:
        before = installed.tokens()
        assert installed.after_lunch().token(account, GRAPH) not in before

    @pytest.mark.parametrize(
        "fault",
        [
            {"status": 500},
            {"status": 503, "headers": {"Retry-After": "9"}},
            {"status": 429, "headers": {"Retry-After": "9"}},
            {"status": 200, "headers": HTML, "body": "<h1>Hotel Wi-Fi</h1>"},
            {"status": 302, "headers": {"Location": "https://hotel.example/"}},
            {"status": 200, "megabytes": 2},
        ],
        ids=lambda fault: str(fault["status"]) if isinstance(fault, dict) else None,
    )
    def test_failing_it_does_no_harm(
        self, installed: Installed, account: Account, fault: dict[str, Any]
    ) -> None:
        identity = installed.after_lunch()
        spoil(installed, **fault)
        assert identity.token(account, GRAPH) in installed.tokens()
        assert installed.graph(identity).profile(account).name == "Alex Morgan"

    @pytest.mark.parametrize(("code", "error"), [(50173, "invalid_grant"), (50196, "busy")])
    def test_refused_it_does_no_harm(
        self, installed: Installed, account: Account, code: int, error: str
    ) -> None:
        refuse(installed, code, error)
        assert installed.after_lunch().token(account, GRAPH) in installed.tokens()

    def test_it_does_no_harm_where_nothing_answers(self, install: Install) -> None:
        installed = install(Scene.OFFLINE)
        account = installed.sign_in(installed.identity())
        installed.tenant.begin()
        assert installed.after_lunch().token(account, GRAPH) in installed.tokens()

    def test_after_a_failure_it_rests_for_a_minute(
        self, installed: Installed, account: Account
    ) -> None:
        clock = Seconds()
        identity = installed.after_lunch(clock)
        spoil(installed, status=500, times=1)
        old = identity.token(account, GRAPH)
        installed.tenant.requests.clear()
        clock.passed = 59.0
        assert identity.token(account, GRAPH) == old
        assert token_requests(installed.tenant) == 0
        clock.passed = 61.0
        assert identity.token(account, GRAPH) != old
        assert token_requests(installed.tenant) == 1


class TestWhereTheTokenIsOver:
    def test_a_revoked_sign_in_is_asked_about_once(
        self, installed: Installed, account: Account
    ) -> None:
        installed.tenant.revoke_sessions()
        identity = installed.after_a_night()
        installed.tenant.requests.clear()
        for _ in range(3):
            with pytest.raises(SignInNeeded):
                identity.token(account, GRAPH)
        assert token_requests(installed.tenant) == 1

    @pytest.mark.parametrize("status", [429, 503])
    def test_whoever_asks_us_to_wait_is_not_asked_again_before(
        self, installed: Installed, account: Account, status: int
    ) -> None:
        clock = Seconds()
        identity = installed.after_a_night(clock)
        spoil(installed, status=status, headers={"Retry-After": "90"}, times=1)
        left = []
        for clock.passed in (0.0, 30.0, 89.0):
            with pytest.raises(Throttled) as caught:
                identity.token(account, GRAPH)
            left.append(caught.value.retry_after)
        assert left == [90.0, 60.0, 1.0]
        assert token_requests(installed.tenant) == 2  # the sign-in's own, and the refused one
        clock.passed = 90.0
        assert identity.token(account, GRAPH)

    def test_haste_without_a_time_to_wait_is_a_minute(
        self, installed: Installed, account: Account
    ) -> None:
        clock = Seconds()
        identity = installed.after_a_night(clock)
        spoil(installed, status=429, times=1)
        for clock.passed in (0.0, 59.0):
            with pytest.raises(Throttled):
                identity.token(account, GRAPH)
        clock.passed = 60.0
        assert identity.token(account, GRAPH)

    def test_a_refusal_of_the_same_request_is_not_asked_for_twice(
        self, installed: Installed, account: Account
    ) -> None:
        """MSAL's own rule; the code is one that leaves the refresh token in place."""
        refuse(installed, 90033, "temporarily_unavailable")
        identity = installed.after_a_night()
        installed.tenant.requests.clear()
        for _ in range(2):
            with pytest.raises(ServiceFault, match="AADSTS90033"):
                identity.token(account, GRAPH)
        assert token_requests(installed.tenant) == 1

    def test_a_fault_may_be_asked_about_again_at_once(
        self, installed: Installed, account: Account
    ) -> None:
        identity = installed.after_a_night()
        spoil(installed, status=500, times=1)
        with pytest.raises(ServiceFault):
            identity.token(account, GRAPH)
        assert identity.token(account, GRAPH)

    def test_signing_in_ends_the_wait(self, installed: Installed, account: Account) -> None:
        identity = installed.after_a_night(Seconds())
        spoil(installed, status=429, headers={"Retry-After": "3600"}, times=1)
        with pytest.raises(Throttled):
            identity.token(account, GRAPH)
        installed.sign_in(identity)
        assert identity.token(account, installed.my_site_scopes)


def test_a_good_token_needs_no_sign_in_that_answers(installed: Installed, account: Account) -> None:
    """Not even to find out where it is: a restart during an outage goes unnoticed."""
    installed.tenant.faults.add(Fault(Service.IDENTITY, status=500, times=None))
    identity = installed.identity()
    installed.tenant.requests.clear()
    assert identity.token(account, GRAPH) in installed.tokens()
    assert installed.tenant.requests.of(Service.IDENTITY, "/") == []


@pytest.mark.parametrize("kind", [Offline, ServiceFault])
def test_a_token_that_is_nearly_over_is_none(install: Install, kind: type[PhotoSyncError]) -> None:
    installed = install(Scene.OFFLINE)
    account = installed.sign_in(installed.identity())
    if kind is Offline:
        installed.tenant.begin()
    else:
        spoil(installed, status=500)
    with pytest.raises(kind):
        installed.after_a_night().token(account, GRAPH)
