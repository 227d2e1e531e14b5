"""What only the tray program asks of the outside; `ports` has what the console shares with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from photosync_tray.core.notices import Note


class DesktopNotifications(Protocol):
    """The desktop's own service for notifications, where it has one."""

    def show(self, note: Note, chosen: Callable[[str], None]) -> bool:
        """Show a note in place of the one before; whether a service took it. Raises nothing.

        `chosen` is called with the key of an action, once for each click, on whichever thread.
        """
        ...

    def close(self) -> None:
        """Let go of the service; clicks are heard no more."""
        ...
