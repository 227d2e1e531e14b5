"""Three days of watching over HTTP: what the tenant's SharePoint counts, and when it said no."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from photosync_tray.adapters.server_time import AnswersTime
from photosync_tray.core import state as s
from photosync_tray.core.check import PhotoCheck
from photosync_tray.core.cloud import StartAt
from photosync_tray.core.journey import Journey
from photosync_tray.core.session import Ports, Session
from photosync_tray.demo.tenant import Fault, Service, Tenant
from photosync_tray.qt.pictures import QtDecoder
from tests.adapters.conftest import Install
from tests.adapters.installed import Installed
from tests.fakes import FakeTimer, Outside
from tests.samples import WATCH_FOR

HOUR = timedelta(hours=1)


class Watched:
    """A watch over the tenant of a test, whose photo never comes. Time is the test's."""

    def __init__(self, installed: Installed) -> None:
        self.tenant: Tenant = installed.tenant
        self.outside = Outside()
        self.times: list[datetime] = []
        """When SharePoint was asked."""
        self.session = _session(installed, self.outside)
        self.session.start()
        self.session.sync()
        self.tenant.requests.clear()

    def asked(self) -> int:
        return len(self.tenant.requests.of(Service.SHAREPOINT))

    def look(self) -> None:
        """Let time pass until the next look is over."""
        before, clock = self.asked(), self.outside.clock
        clock.advance_to_next()
        self.times += [clock.now()] * (self.asked() - before)

    def to_the_end(self) -> None:
        while isinstance(self.session.state, s.Watching):
            self.look()


def _session(installed: Installed, outside: Outside) -> Session:
    identity = installed.identity()
    installed.sign_in(identity)
    graph, sharepoint = installed.graph(identity), installed.sharepoint(identity)
    ports = Ports(
        identity=identity,
        check=PhotoCheck(graph, sharepoint, QtDecoder(), outside.clock, AnswersTime()),
        browsers=outside.browsers,
        pages=outside.pages,
        notifier=outside.notifier,
        watches=outside.watches,
        seen=outside.seen,
        history=outside.history,
        runner=outside.runner,
        timer=FakeTimer(outside.clock),
        clock=outside.clock,
    )
    return Session(ports, Journey(installed.cloud, StartAt.ONEDRIVE_TILE, WATCH_FOR))


@pytest.fixture
def watched(install: Install) -> Watched:
    return Watched(install())


def test_three_days_are_at_most_120_requests_and_no_picture(watched: Watched) -> None:
    watched.to_the_end()
    assert isinstance(watched.session.state, s.TimedOut)
    asked = watched.tenant.requests.of(Service.SHAREPOINT)
    assert 60 <= len(asked) == len(watched.times) <= 120
    assert not [each for each in asked if "GetMyProperties" not in each.path]
    assert watched.times[-1] == watched.times[0] + WATCH_FOR - _first_gap(watched)
    assert len(watched.tenant.requests.of(Service.GRAPH)) == len(asked)


def _first_gap(watched: Watched) -> timedelta:
    state = watched.session.state
    assert isinstance(state, s.TimedOut)
    return watched.times[0] - state.watch.started_at


def in_three_hours() -> str:
    """As a date, by the real clock, which the answers go by."""
    return format_datetime(datetime.now(UTC) + 3 * HOUR, usegmt=True)


@pytest.mark.parametrize(
    ("header", "pause"),
    [
        ("30", timedelta(seconds=30)),
        ("7200", 2 * HOUR),
        (None, 3 * HOUR - timedelta(seconds=30)),
    ],
)
@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("looks_before", [0, 3, 12])
def test_none_comes_within_the_pause_that_it_asked_for(
    watched: Watched, looks_before: int, status: int, header: str | None, pause: timedelta
) -> None:
    for _ in range(looks_before):
        watched.look()
    headers = {"Retry-After": header or in_three_hours()}
    watched.tenant.faults.add(Fault(Service.SHAREPOINT, "/_api", status, headers))
    watched.look()
    refused_at = watched.times[-1]
    for _ in range(3):
        watched.look()
    assert watched.times[-3] - refused_at >= pause
    assert isinstance(watched.session.state, s.Watching)


def test_a_service_that_is_often_busy_is_asked_less(watched: Watched) -> None:
    while isinstance(watched.session.state, s.Watching):
        if len(watched.times) % 3 == 0:
            busy = Fault(Service.SHAREPOINT, "/_api", 429, {"Retry-After": "14400"})
            watched.tenant.faults.add(busy)
        watched.look()
    assert len(watched.times) <= 60
