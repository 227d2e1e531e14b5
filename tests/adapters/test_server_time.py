"""What the Date of an answer tells of this PC's clock, and when a clock is wrong beyond doubt."""

from __future__ import annotations

from contextlib import nullcontext
from datetime import UTC, datetime, timedelta

import pytest

from photosync_tray.adapters.server_time import WRITTEN, AnswersTime, is_behind
from photosync_tray.adapters.web import Web
from photosync_tray.core.errors import ServiceFault
from tests.adapters.asking import Ask, Loopback, both
from tests.adapters.servers import Handler

THERE = datetime(2026, 12, 6, 8, 49, 37, tzinfo=UTC)
FIXDATE = "Sun, 06 Dec 2026 08:49:37 GMT"


def learned(date: str | None, here: datetime = THERE) -> timedelta | None:
    """How far ahead a PC that shows `here` finds itself."""
    server_time = AnswersTime(here.timestamp)
    server_time.note(date)
    return server_time.ahead()


@pytest.mark.parametrize(
    "date", [FIXDATE, "Sunday, 06-Dec-26 08:49:37 GMT", "Sun Dec  6 08:49:37 2026"]
)
@pytest.mark.parametrize("hours", [0, 6, -6, 24 * 365 * 30, -24 * 365 * 30])
def test_each_form_of_http_tells_the_same(date: str, hours: int) -> None:
    ahead = timedelta(hours=hours)
    assert learned(date, THERE + ahead) == ahead


def test_a_zone_is_taken_into_account() -> None:
    assert learned("Sun, 06 Dec 2026 09:49:37 +0100") == timedelta()


def test_parts_of_a_second_are_no_news() -> None:
    assert learned(FIXDATE, THERE + timedelta(milliseconds=400)) == timedelta()


NONSENSE = [
    *(None, "", "soon", "0", "1796546977", "2026-12-06T08:49:37Z", "Dec 2026", "\0", "é"),
    *("Sun, 99 Dec 2026 08:49:37 GMT", "Sun, 06 Dec 99999 08:49:37 GMT"),
    *("Sun, 06 Dec 2026 08:49:37 +9999", "Sun, 06 Dec 2026 08:49:37 +99999999999999999999"),
]


@pytest.mark.parametrize("date", NONSENSE)
def test_nonsense_tells_nothing(date: str | None) -> None:
    assert learned(date) is None


@pytest.mark.parametrize("date", NONSENSE)
def test_nonsense_leaves_what_was_known(date: str | None) -> None:
    server_time = AnswersTime((THERE + timedelta(hours=1)).timestamp)
    server_time.note(FIXDATE)
    server_time.note(date)
    assert server_time.ahead() == timedelta(hours=1)


def test_the_last_answer_counts() -> None:
    now = [THERE + timedelta(days=400)]
    server_time = AnswersTime(lambda: now[0].timestamp())
    server_time.note(FIXDATE)
    now[0] = THERE  # the clock was set
    server_time.note(FIXDATE)
    assert server_time.ahead() == timedelta()


@both
@pytest.mark.parametrize("status", [200, 404, 500])
def test_every_answer_tells_an_error_too(loopback: Loopback, status: int, ask: Ask) -> None:
    def answer(handler: Handler) -> None:
        handler.send_response_only(status)
        handler.send_header("Date", FIXDATE)
        handler.send_header("Content-Length", "2")
        handler.end_headers()
        handler.send(b"{}")

    server, server_time = loopback.server(answer), AnswersTime(THERE.timestamp)
    web = Web(loopback.session(server.origin), server_time)
    assert server_time.ahead() is None
    with pytest.raises(ServiceFault) if status == 500 else nullcontext():
        ask(web, server.origin)
    assert server_time.ahead() == timedelta()


def test_a_clock_before_the_program_was_written_is_wrong() -> None:
    assert is_behind(WRITTEN.timestamp() - 1)
    assert is_behind(0)
    assert not is_behind(WRITTEN.timestamp())
