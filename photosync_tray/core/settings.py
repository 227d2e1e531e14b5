"""The one order in which the values of settings count; their table is `core.setting_table`.

Machine policy, user policy, the user's own choice, what was given at installation, built-in.
A value that does not fit its setting is named and passed over, never guessed at.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Mapping
from dataclasses import dataclass

from photosync_tray.core.setting_choices import BROWSERS, CLOUDS
from photosync_tray.core.setting_table import TABLE, Setting
from photosync_tray.core.texts import Text

__all__ = [
    "BROWSERS",
    "CLOUDS",
    "MANAGED",
    "TABLE",
    "Origin",
    "Rejected",
    "Setting",
    "Settings",
    "Value",
    "chosen",
    "resolve",
]

MANAGED: Text = "Managed by your organisation"
"""Why the person cannot change a setting."""

_BY_KEY = {setting.key: setting for setting in TABLE}


class Origin(enum.StrEnum):
    """Where a value comes from, strongest first."""

    MACHINE_POLICY = "machine policy"
    USER_POLICY = "user policy"
    USER_CHOICE = "user's choice"
    INSTALLATION = "installation"
    BUILT_IN = "built-in"


_MANAGED = (Origin.MACHINE_POLICY, Origin.USER_POLICY)
_ADMINISTRATOR = (Origin.MACHINE_POLICY, Origin.INSTALLATION)
"""Who may move the addresses that receive tokens: what only an administrator of the PC writes."""


@dataclass(frozen=True)
class Value:
    """A value in force, and where it comes from."""

    value: object
    origin: Origin


@dataclass(frozen=True)
class Rejected:
    """A value that was passed over. `shown` may be read by anybody who may read the policies."""

    key: str
    origin: Origin
    shown: str
    why: str

    def __str__(self) -> str:
        """For IT."""
        return f"{self.key} ({self.origin}): {self.shown} {self.why}"


class Settings:
    """The values in force. `rejected` names what was malformed."""

    def __init__(self, values: Mapping[str, Value], rejected: tuple[Rejected, ...] = ()) -> None:
        self._values = values
        self.rejected = rejected

    def __eq__(self, other: object) -> bool:
        """The same values, from the same places, with the same faults."""
        if not isinstance(other, Settings):
            return NotImplemented
        return (self._values, self.rejected) == (other._values, other.rejected)

    __hash__ = None  # type: ignore[assignment]

    def origin(self, key: str) -> Origin:
        return self._values[key].origin

    def managed(self, key: str) -> bool:
        """Whether the organisation decided this, so that the user cannot."""
        locked = self.flag("LockSettings") and self.origin("LockSettings") in _MANAGED
        return locked or self.origin(key) in _MANAGED

    def reason(self, key: str) -> Text:
        """Why the person cannot change it; empty where they can."""
        return MANAGED if self.managed(key) else ""

    def value(self, key: str) -> object:
        """Whatever its type, for listing."""
        return self._values[key].value

    def text(self, key: str) -> str:
        value = self._values[key].value
        assert isinstance(value, str), key  # noqa: S101 - a wrong key is a bug of ours
        return value

    def flag(self, key: str) -> bool:
        value = self._values[key].value
        assert isinstance(value, bool), key  # noqa: S101 - a wrong key is a bug of ours
        return value

    def number(self, key: str) -> int:
        value = self._values[key].value
        assert isinstance(value, int), key  # noqa: S101 - a wrong key is a bug of ours
        return value

    def names(self, key: str) -> tuple[str, ...]:
        value = self._values[key].value
        assert isinstance(value, tuple), key  # noqa: S101 - a wrong key is a bug of ours
        return value


def resolve(layers: Mapping[Origin, Mapping[str, object]]) -> Settings:
    """The values in force out of raw values by origin."""
    values = {s.key: Value(s.default, Origin.BUILT_IN) for s in TABLE}
    rejected: list[Rejected] = []
    for origin in reversed(Origin):
        for key, raw in layers.get(origin, {}).items():
            try:
                values[key] = Value(_accept(key, raw, origin), origin)
            except ValueError as fault:
                rejected.append(Rejected(key, origin, _shown(raw), str(fault)))
    return _locked(values, layers, rejected)


def chosen(choices: Mapping[str, object], key: str, raw: object) -> dict[str, object]:
    """The person's choices with one more, to be saved; None takes the choice of `key` back.

    Raises ValueError, with the end of a sentence, for a value that does not fit.
    """
    others = {other: value for other, value in choices.items() if other != key}
    return others if raw is None else {**others, key: _accept(key, raw, Origin.USER_CHOICE)}


def _shown(raw: object) -> str:
    """A raw value for the log, without the name and password that an address may carry."""
    return re.sub(r"[^/'\"]*@", "…@", repr(raw))


def _accept(key: str, raw: object, origin: Origin) -> object:
    setting = _BY_KEY.get(key)
    if setting is None:
        raise ValueError("is for a setting that does not exist")
    if setting.machine_only and origin not in _ADMINISTRATOR:
        raise ValueError("counts only where an administrator of the PC set it")
    return setting.kind.read(raw)


def _locked(
    values: dict[str, Value],
    layers: Mapping[Origin, Mapping[str, object]],
    rejected: list[Rejected],
) -> Settings:
    """With LockSettings set by the organisation, the user's own choices do not count."""
    lock = values["LockSettings"]
    if lock.value and lock.origin in _MANAGED and Origin.USER_CHOICE in layers:
        return resolve({o: v for o, v in layers.items() if o is not Origin.USER_CHOICE})
    return Settings(values, tuple(rejected))
