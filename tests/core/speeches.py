"""Languages of a few words, which remember what they were asked for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from photosync_tray.core.texts import Speech


class Translated(Speech):
    """Says the texts that it knows otherwise, and times by the clock alone."""

    def __init__(self, known: Mapping[str, str]) -> None:
        self._known = known
        self.asked: list[str] = []

    def text(self, text: str, one: str, n: int | None) -> str:
        self.asked.append(text)
        return self._known.get(text) or super().text(text, one, n)

    def moment(self, when: datetime) -> str:
        return f"{when:%H.%M}"
