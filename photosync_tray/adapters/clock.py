"""The PC's own clock."""

from __future__ import annotations

from datetime import UTC, datetime

from photosync_tray.core.ports import Clock


class SystemClock(Clock):
    def now(self) -> datetime:
        return datetime.now(UTC)
