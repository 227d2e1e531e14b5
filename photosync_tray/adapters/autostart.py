"""Starting at sign-in to the PC: the way of the system that we run on, or the demo's."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from photosync_tray.core.autostart import BACKGROUND, Entry, EntryState
from photosync_tray.core.ports import Autostart


def system_autostart() -> Autostart:
    """The entries of this system that concern this program, at the place where it lies now."""
    from photosync_tray.adapters.own_command import own_command

    if sys.platform == "win32":
        from photosync_tray.adapters.autostart_windows import RunEntries
        from photosync_tray.adapters.registry import LiveRegistry

        return RunEntries(LiveRegistry(), own_command())
    if sys.platform == "darwin":
        from photosync_tray.adapters.autostart_mac import LaunchAgents

        return LaunchAgents(own_command())
    from photosync_tray.adapters.autostart_linux import XdgAutostart

    return XdgAutostart(own_command())


class MemoryAutostart(Autostart):
    """For the demo, which must not start by itself tomorrow."""

    def __init__(self, *, on: bool = False) -> None:
        self._on = on

    def entries(self) -> Sequence[Entry]:
        command = f"photosync-tray {BACKGROUND}"
        return (Entry(False, "memory", command, EntryState.STARTS),) if self._on else ()

    def switch(self, on: bool) -> None:
        self._on = on
