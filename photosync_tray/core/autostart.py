"""Whether the program starts when the person signs in to the PC, and what decides that."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from photosync_tray.core.settings import Origin, Settings
from photosync_tray.core.texts import Line, Text

if TYPE_CHECKING:
    from photosync_tray.core.ports import Autostart

BACKGROUND = "--background"
"""The argument of every entry: no window."""
KEY = "StartAtSignIn"
"""The setting: a policy of the organisation, or the person's own choice."""


class EntryState(enum.StrEnum):
    """What comes of an entry at the next sign-in; of several the first here counts."""

    STARTS = "starts"
    HIDDEN = "hidden"
    """Put out of force by a file of the person's own, as Linux desktops do it."""
    TASK_MANAGER = "task-manager"
    """Switched off in the system's own list, which no program may touch."""
    NOT_READ = "not-read"
    """A policy of the system has it pass over all such entries."""
    ELSEWHERE = "elsewhere"
    """It starts another program, or one that is not there."""


@dataclass(frozen=True)
class Entry:
    """One entry of the system's that should start this program.

    `shared`: for everybody on this PC, so that the person cannot remove it. `place` is where it
    lies and `command` what it starts, both for IT.
    """

    shared: bool
    place: str
    command: str
    state: EntryState


class Why(enum.StrEnum):
    """What decides."""

    INSTALLED = "installed"
    OWN_ENTRY = "own-entry"
    POLICY = "policy"
    CHOICE = "choice"
    TASK_MANAGER = "task-manager"
    NOT_READ = "not-read"
    ELSEWHERE = "elsewhere"
    NOT_INSTALLED = "not-installed"


FAULTS = frozenset({Why.NOT_READ, Why.ELSEWHERE})
"""Where an entry does not do what it is for, and nobody has said that it should not."""

_REASONS: Mapping[Why, Text] = {
    Why.INSTALLED: "It was installed so for everybody on this PC.",
    Why.OWN_ENTRY: "You chose that.",
    Why.POLICY: "Managed by your organisation.",
    Why.CHOICE: "You chose that.",
    Why.TASK_MANAGER: "It is switched off among the startup apps in Task Manager.",
    Why.NOT_READ: "Your organisation has this PC pass over such entries.",
    Why.ELSEWHERE: "The entry at {place} starts another program.",
    Why.NOT_INSTALLED: "There is no entry that starts it.",
}


@dataclass(frozen=True)
class AtSignIn:
    """The answer: `on`, why, and `locked` where the person cannot change it here.

    `entry` is the one that decides, where one does.
    """

    on: bool
    why: Why
    locked: bool = False
    entry: Entry | None = None

    @property
    def reason(self) -> Line:
        """The `why` as a sentence, to stand behind "on" or "off"."""
        return Line(_REASONS[self.why], {"place": self.entry.place} if self.entry else {})


def at_sign_in(settings: Settings, entries: Sequence[Entry]) -> AtSignIn:
    """What happens at the next sign-in: first what is wanted, then what the system makes of it."""
    managed = settings.managed(KEY)
    if not settings.flag(KEY):
        return AtSignIn(False, Why.POLICY if managed else _CHOSEN_BY[settings.origin(KEY)], managed)
    for state in EntryState:
        entry = next((entry for entry in entries if entry.state is state), None)
        if entry:
            return _of(entry, managed)
    return AtSignIn(False, Why.NOT_INSTALLED, managed)


def obey(settings: Settings, autostart: Autostart) -> None:
    """Make the entry that a policy wants and nothing on this PC is; may block.

    What the person has switched off is left so, and everybody's entry is the installer's affair.
    Raises: StorageError.
    """
    wanted = settings.flag(KEY) and settings.origin(KEY) in (
        Origin.MACHINE_POLICY,
        Origin.USER_POLICY,
    )
    if wanted and at_sign_in(settings, autostart.entries()).why in _CURABLE:
        autostart.switch(True)


_CURABLE = FAULTS | {Why.NOT_INSTALLED}


def _of(entry: Entry, managed: bool) -> AtSignIn:
    if entry.state is EntryState.STARTS:
        own = Why.INSTALLED if entry.shared else Why.OWN_ENTRY
        return AtSignIn(True, Why.POLICY if managed else own, managed, entry)
    why = _OFF[entry.state]
    return AtSignIn(False, why, managed or why is Why.TASK_MANAGER, entry)


_CHOSEN_BY = {Origin.USER_CHOICE: Why.CHOICE, Origin.INSTALLATION: Why.INSTALLED}
_OFF = {
    EntryState.HIDDEN: Why.CHOICE,
    EntryState.TASK_MANAGER: Why.TASK_MANAGER,
    EntryState.NOT_READ: Why.NOT_READ,
    EntryState.ELSEWHERE: Why.ELSEWHERE,
}
