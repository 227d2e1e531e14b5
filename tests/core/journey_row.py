"""One row of the table of what follows from what."""

from __future__ import annotations

from dataclasses import dataclass

from photosync_tray.core import events as e
from photosync_tray.core import state as s


@dataclass(frozen=True)
class Row:
    """In the situation `state`, `event` leads to `then`, and `effects` have to be done."""

    state: str
    event: str
    then: s.State
    effects: tuple[e.Effect, ...] = ()

    @property
    def name(self) -> str:
        return f"{self.state} + {self.event}"
