"""The time of a scene, for SharePoint and the program: how fast it runs, and what came before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from photosync_tray.demo.scenes import Scene

_A_DAY_IN_TEN_SECONDS = 8640.0

_SPEED: Mapping[Scene, float] = {
    Scene.THREE_DAYS: 26_000.0,
    Scene.CHANGED_AGAIN: _A_DAY_IN_TEN_SECONDS,
    Scene.FELL_BACK: _A_DAY_IN_TEN_SECONDS,
}

ASKED_AGO: Mapping[Scene, float] = {Scene.WAITING: 2 * 3600.0, Scene.OVERDUE: 80 * 3600.0}
"""Seconds since the person's visit made SharePoint ask, as the scene begins."""


@dataclass(frozen=True)
class Pace:
    """Time that left the real one at `since` and runs `speed` times as fast.

    Both in seconds since 1970. Tokens, certificates and Date headers stay with the real time: the
    libraries at both ends look at their own clocks.
    """

    speed: float
    since: float

    def at(self, now: float) -> float:
        return self.since + (now - self.since) * self.speed


def pace_of(scene: Scene, now: float) -> Pace:
    return Pace(_SPEED.get(scene, 1.0), now)
