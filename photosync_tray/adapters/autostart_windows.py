"""Starting at sign-in on Windows: the Run keys, and what may keep them from being read."""

from __future__ import annotations

import ntpath
import os
import re
import subprocess
from collections.abc import Mapping, Sequence

from photosync_tray.adapters.registry import Hive, Registry
from photosync_tray.core.autostart import BACKGROUND, Entry, EntryState
from photosync_tray.core.ports import Autostart

_WINDOWS = r"Software\Microsoft\Windows\CurrentVersion"
RUN_KEY = rf"{_WINDOWS}\Run"
RUN_NAME = "PhotoSync Tray"
"""The value in the Run key. The installer writes it for everybody, under HKLM."""
APPROVED_KEY = rf"{_WINDOWS}\Explorer\StartupApproved\Run"
"""Where Task Manager keeps what it has switched off. The system's own: read, and never written."""
POLICY_KEY = rf"{_WINDOWS}\Policies\Explorer"
_POLICIES = {Hive.MACHINE: "disablelocalmachinerun", Hive.USER: "disablecurrentuserrun"}


class RunEntries(Autostart):
    """The value of HKCU is the person's own, that of HKLM everybody's."""

    def __init__(
        self, registry: Registry, command: Sequence[str], environ: Mapping[str, str] | None = None
    ) -> None:
        """`command` starts this program; `environ` is the process's own unless given."""
        self._registry = registry
        self._command = command
        self._environ = os.environ if environ is None else environ

    def entries(self) -> Sequence[Entry]:
        return [entry for hive in Hive for entry in self._of(hive)]

    def switch(self, on: bool) -> None:
        """Two entries would start it twice, so the person's own goes where everybody's counts."""
        shared = any(one.state is EntryState.STARTS for one in self._of(Hive.MACHINE))
        if on and not shared:
            program, *rest = (*self._command, BACKGROUND)
            command = f'"{program}" {subprocess.list2cmdline(rest)}'
            self._registry.write(Hive.USER, RUN_KEY, RUN_NAME, command)
        else:
            self._registry.remove(Hive.USER, RUN_KEY, RUN_NAME)

    def _of(self, hive: Hive) -> list[Entry]:
        command = self._registry.values(hive, RUN_KEY).get(RUN_NAME.lower())
        if not isinstance(command, str):
            return []
        place = f"{hive}\\{RUN_KEY}"
        return [Entry(hive is Hive.MACHINE, place, command, self._state(hive, command))]

    def _state(self, hive: Hive, command: str) -> EntryState:
        if not self._is_ours(command):
            return EntryState.ELSEWHERE
        if any(self._registry.values(one, POLICY_KEY).get(_POLICIES[hive]) == 1 for one in Hive):
            return EntryState.NOT_READ
        return EntryState.TASK_MANAGER if self._switched_off(hive) else EntryState.STARTS

    def _switched_off(self, hive: Hive) -> bool:
        """By twelve bytes, of which an odd first one says no; the rest is when that was.

        For everybody's entry there may be one in each hive: an administrator's and the person's.
        """
        hives = tuple(Hive) if hive is Hive.MACHINE else (Hive.USER,)
        marks = (self._registry.values(one, APPROVED_KEY).get(RUN_NAME.lower()) for one in hives)
        return any(isinstance(mark, bytes) and bool(mark) and mark[0] % 2 == 1 for mark in marks)

    def _is_ours(self, command: str) -> bool:
        """Quoted or not: Windows itself tries the longest part that makes a program."""
        known = {name.upper(): value for name, value in self._environ.items()}
        text = re.sub(r"%([^%]+)%", lambda name: known.get(name[1].upper(), name[0]), command)
        text = text.strip()
        program, rest = self._command[0], subprocess.list2cmdline(self._command[1:])
        for start in (f'"{program}"', program):
            if ntpath.normcase(text).startswith(ntpath.normcase(start)):
                return f"{text[len(start) :]} ".startswith(f" {rest}".rstrip() + " ")
        return False
