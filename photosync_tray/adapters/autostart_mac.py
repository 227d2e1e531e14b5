"""Starting at sign-in on macOS: a LaunchAgent. Written from Apple's documentation, and untried."""

from __future__ import annotations

import os
import plistlib
from collections.abc import Sequence
from pathlib import Path

from photosync_tray.adapters.files import write_private
from photosync_tray.core.autostart import BACKGROUND, Entry, EntryState
from photosync_tray.core.errors import StorageError
from photosync_tray.core.ports import Autostart

LABEL = "io.github.photosync-tray"


class LaunchAgents(Autostart):
    """Property lists of launchd, read at the next login. Source: launchd.plist(5).

    What the person switches off under Login Items is kept where no program may look.
    """

    def __init__(
        self, command: Sequence[str], root: Path = Path("/"), home: Path | None = None
    ) -> None:
        """`command` starts this program; `root` and `home` are the system's unless given."""
        self._command = command
        self._root = root
        self._home = home or Path.home()

    def entries(self) -> Sequence[Entry]:
        found = (self._look(self._home, shared=False), self._look(self._root, shared=True))
        return [entry for entry in found if entry]

    def switch(self, on: bool) -> None:
        """A label counts once for launchd: the person's own goes where everybody's is in force."""
        shared = self._look(self._root, shared=True)
        if on and not (shared and shared.state is EntryState.STARTS):
            write_private(_place(self._home), launch_agent([*self._command, BACKGROUND]))
            return
        try:
            _place(self._home).unlink(missing_ok=True)
        except OSError as fault:
            raise StorageError(f"{LABEL}.plist cannot be removed") from fault

    def _look(self, base: Path, *, shared: bool) -> Entry | None:
        file = _place(base)
        try:
            content = plistlib.loads(file.read_bytes())
        except FileNotFoundError:
            return None
        except (OSError, ValueError, plistlib.InvalidFileException):
            return Entry(shared, str(file), "", EntryState.ELSEWHERE)
        arguments = content.get("ProgramArguments") if isinstance(content, dict) else None
        command = [str(part) for part in arguments] if isinstance(arguments, list) else []
        return Entry(shared, str(file), " ".join(command), self._state(content, command))

    def _state(self, content: object, command: Sequence[str]) -> EntryState:
        if isinstance(content, dict) and content.get("Disabled") is True:
            return EntryState.HIDDEN
        ours = command and os.path.realpath(command[0]) == os.path.realpath(self._command[0])
        return EntryState.STARTS if ours else EntryState.ELSEWHERE


def launch_agent(command: Sequence[str]) -> bytes:
    """The property list that starts `command` in the person's desktop at login."""
    return plistlib.dumps(
        {
            "Label": LABEL,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
            "LimitLoadToSessionType": "Aqua",
        }
    )


def _place(base: Path) -> Path:
    return base / "Library" / "LaunchAgents" / f"{LABEL}.plist"
