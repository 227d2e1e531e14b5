"""Starting at sign-in on Linux: the Desktop Application Autostart Specification."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from photosync_tray.adapters.desktop_entry import desktop_entry, exec_of, parse_exec
from photosync_tray.adapters.files import write_private
from photosync_tray.core.autostart import BACKGROUND, Entry, EntryState
from photosync_tray.core.errors import StorageError
from photosync_tray.core.ports import Autostart

NAME = "io.github.photosync-tray.desktop"
_LINES = """\
[Desktop Entry]
Type=Application
Name=PhotoSync Tray
Icon=io.github.photosync-tray
StartupNotify=false
"""


class XdgAutostart(Autostart):
    """Files in `autostart` below the configuration folders.

    One of the person's own hides the package's of the same name, and `Hidden=true` in it means
    that nothing starts. Source: https://specifications.freedesktop.org/autostart-spec/.
    """

    def __init__(self, command: Sequence[str], environ: Mapping[str, str] | None = None) -> None:
        """`command` starts this program; `environ` is the process's own unless given."""
        self._command = command
        self._environ = os.environ if environ is None else environ

    def entries(self) -> Sequence[Entry]:
        own = self._look(self._own, shared=False)
        shared = self._shared()
        return [entry for entry in (own or shared,) if entry]

    def switch(self, on: bool) -> None:
        shared = self._shared()
        if on and not (shared and shared.state is EntryState.STARTS):
            started = exec_of([*self._command, BACKGROUND])
            self._write(f"{_LINES}Exec={started}\n")
        elif shared and not on:
            self._write(f"{_LINES}Exec={shared.command}\nHidden=true\n")
        else:
            self._remove()

    @property
    def _own(self) -> Path:
        home = self._environ.get("HOME") or str(Path.home())
        base = self._environ.get("XDG_CONFIG_HOME") or f"{home}/.config"
        return Path(base, "autostart", NAME)

    def _shared(self) -> Entry | None:
        folders = (self._environ.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(":")
        found = (self._look(Path(base, "autostart", NAME), shared=True) for base in folders if base)
        return next(filter(None, found), None)

    def _look(self, file: Path, *, shared: bool) -> Entry | None:
        if not file.is_file():
            return None
        entry = desktop_entry(file)
        return Entry(shared, str(file), entry.get("Exec", ""), self._state(entry))

    def _state(self, entry: Mapping[str, str]) -> EntryState:
        # GNOME's own list of startup programs switches by a key of its own.
        if entry.get("Hidden") == "true" or entry.get("X-GNOME-Autostart-enabled") == "false":
            return EntryState.HIDDEN
        return EntryState.STARTS if self._is_ours(entry) else EntryState.ELSEWHERE

    def _is_ours(self, entry: Mapping[str, str]) -> bool:
        """Whether Exec is this program; links lead from /usr/bin to where a package lies."""
        command = parse_exec(entry.get("Exec", ""))
        program = shutil.which(command[0], path=self._environ.get("PATH")) if command else None
        if program is None or os.path.realpath(program) != os.path.realpath(self._command[0]):
            return False
        rest = list(self._command[1:])
        return command[1 : len(rest) + 1] == rest

    def _write(self, text: str) -> None:
        write_private(self._own, text.encode())

    def _remove(self) -> None:
        try:
            self._own.unlink(missing_ok=True)
        except OSError as fault:
            raise StorageError(f"{self._own.name} cannot be removed") from fault
