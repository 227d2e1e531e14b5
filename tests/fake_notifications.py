"""The desktop's service for notifications, in memory."""

from __future__ import annotations

from collections.abc import Callable

from photosync_tray.core.desktop_ports import DesktopNotifications
from photosync_tray.core.notices import OPEN, Note


class FakeNotifications(DesktopNotifications):
    """`notes` are those shown, oldest first; `there`: whether the desktop has the service."""

    def __init__(self, *, there: bool = True) -> None:
        self.there = there
        self.closed = False
        self.notes: list[Note] = []
        self._chosen: Callable[[str], None] | None = None

    def show(self, note: Note, chosen: Callable[[str], None]) -> bool:
        if self.there:
            self.notes.append(note)
            self._chosen = chosen
        return self.there

    def close(self) -> None:
        self.closed = True

    def click(self, label: str = "") -> None:
        """Click on a button of the newest note, or on the note itself."""
        assert self._chosen
        keys = {words: key for key, words in self.notes[-1].actions}
        self._chosen(keys[label] if label else OPEN)

    def hear(self, key: str) -> None:
        """Some program on the bus says that this was clicked."""
        assert self._chosen
        self._chosen(key)
