"""The PC's own clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from photosync_tray.adapters.clock import SystemClock


def test_tells_the_time_of_greenwich() -> None:
    now = SystemClock().now()
    assert now.tzinfo is UTC
    assert abs(now - datetime.now(UTC)) < timedelta(seconds=5)
