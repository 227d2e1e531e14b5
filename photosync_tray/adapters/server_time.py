"""What the time is elsewhere, by the Date of servers' answers (RFC 9110, section 6.6.1)."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from photosync_tray.core.ports import ServerTime

WRITTEN = datetime(2026, 11, 1, tzinfo=UTC)
"""Before this was written. No clock that is right shows an earlier time."""


def is_behind(now: float) -> bool:
    """Whether a clock that shows `now`, in seconds since 1970, is wrong beyond any doubt."""
    return now < WRITTEN.timestamp()


class AnswersTime(ServerTime):
    """Remembers the last answer. The Date counts whole seconds, and was written a moment ago."""

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        """`now` is this PC's clock, in seconds since 1970."""
        self._now = now
        self._ahead: timedelta | None = None

    def ahead(self) -> timedelta | None:
        return self._ahead

    def note(self, date: str | None) -> None:
        """Take in a Date header; one that cannot be read tells nothing."""
        try:
            moment = parsedate_to_datetime(date or "")
        except (ValueError, OverflowError):
            return
        there = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        self._ahead = timedelta(seconds=round(self._now() - there.timestamp()))
