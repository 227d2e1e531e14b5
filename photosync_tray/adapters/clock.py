"""The PC's own clock, and one that runs faster than it, for the demo."""

from __future__ import annotations

from datetime import UTC, datetime

from photosync_tray.core.ports import Clock


class SystemClock(Clock):
    def now(self) -> datetime:
        return datetime.now(UTC)


class PacedClock(Clock):
    """Left the clock `real` at `since`, and runs `pace` times as fast from then on.

    Whoever is to agree on the time needs the same `since`; without one it is now.
    """

    def __init__(
        self, pace: float, since: datetime | None = None, real: Clock | None = None
    ) -> None:
        self.pace = pace
        self._real = real or SystemClock()
        self._since = since or self._real.now()

    def now(self) -> datetime:
        return self._since + (self._real.now() - self._since) * self.pace
