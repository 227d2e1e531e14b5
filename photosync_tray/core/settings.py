"""The one table of settings, and the one order in which their values count.

Machine policy, user policy, the user's own choice, what was given at installation, built-in.
A value that does not fit its setting is named and passed over, never guessed at.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from photosync_tray.core.cloud import StartAt


class Origin(enum.StrEnum):
    """Where a value comes from, strongest first."""

    MACHINE_POLICY = "machine policy"
    USER_POLICY = "user policy"
    USER_CHOICE = "user's choice"
    INSTALLATION = "installation"
    BUILT_IN = "built-in"


_MANAGED = (Origin.MACHINE_POLICY, Origin.USER_POLICY)


def _text(raw: object) -> str:
    if not isinstance(raw, str) or len(raw) > 1024 or any(ord(c) < 32 for c in raw):
        raise ValueError("is not a line of text")
    return raw.strip()


def _tenant(raw: object) -> str:
    """It becomes a part of the sign-in address, so nothing else may hide in it."""
    tenant = _text(raw)
    if not re.fullmatch(r"[A-Za-z0-9.-]+", tenant):
        raise ValueError("is neither a directory id nor a domain")
    return tenant


def _yes_no(raw: object) -> bool:
    """REG_DWORD 0 and 1, JSON booleans; never words, which differ between languages."""
    if isinstance(raw, bool) or (isinstance(raw, int) and raw in (0, 1)):
        return bool(raw)
    raise ValueError("is neither 1 (yes) nor 0 (no)")


def _plain(parts: SplitResult) -> bool:
    """Whether there is a host, no password, and a port that is one; else ValueError for that."""
    return bool(parts.hostname) and "@" not in parts.netloc and parts.port != 0


def _https(raw: object) -> str:
    address = _text(raw).rstrip("/")
    parts = urlsplit(address)
    if parts.scheme != "https" or not _plain(parts) or parts.query:
        raise ValueError("is not an https address")
    return address


def _link(raw: object) -> str:
    """A page for the person's browser; ticket systems often put the form into the query."""
    address = _text(raw)
    _https(address.partition("?")[0])
    return address


def _proxy(raw: object) -> str:
    address = _text(raw).rstrip("/")
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not _plain(parts):
        raise ValueError("is not an http address without a password")
    return address


def _host(raw: object) -> str:
    host = _text(raw).lower()
    if not re.fullmatch(r"[a-z0-9.-]+(:\d{1,5})?", host):
        raise ValueError("is not a host name")
    return host


def _domains(raw: object) -> tuple[str, ...]:
    items: Iterable[object] = re.split(r"[;,\s]+", raw) if isinstance(raw, str) else _items(raw)
    return tuple(_host(_text(item).removeprefix("@")) for item in items if item != "")


def _items(raw: object) -> Iterable[object]:
    if not isinstance(raw, list | tuple):
        raise ValueError("is not a list")
    return raw


def _number(low: int, high: int) -> Callable[[object], int]:
    def read(raw: object) -> int:
        if isinstance(raw, bool) or not isinstance(raw, int) or not low <= raw <= high:
            raise ValueError(f"is not a whole number from {low} to {high}")
        return raw

    return read


def _one_of(*names: str) -> Callable[[object], str]:
    by_folded = {name.casefold(): name for name in names}

    def read(raw: object) -> str:
        found = by_folded.get(_text(raw).casefold())
        if found is None:
            raise ValueError(f"is none of {', '.join(names)}")
        return found

    return read


@dataclass(frozen=True)
class Setting:
    """One row: its key, how a raw value is read, the default, and what it means."""

    key: str
    read: Callable[[object], object]
    default: object
    meaning: str
    machine_only: bool = False
    """Addresses that receive tokens: only an administrator of the PC may move them."""


CLOUDS = ("Global", "GCCHigh", "DoD", "China", "Custom")
BROWSERS = (
    *("auto", "edge", "chrome", "chromium", "brave", "vivaldi", "opera"),
    *("firefox", "librewolf", "waterfox", "floorp", "zen"),
)

TABLE: tuple[Setting, ...] = (
    Setting("TenantId", _tenant, "organizations", "directory id or domain to sign in to"),
    Setting("ClientId", _text, "", "application id of the app registration"),
    Setting("Cloud", _one_of(*CLOUDS), "Global", "where Microsoft 365 runs"),
    Setting("CloudAuthority", _https, "", "sign-in address, for Custom", machine_only=True),
    Setting("CloudGraph", _https, "", "Graph address, for Custom", machine_only=True),
    Setting("CloudPortal", _https, "", "portal address, for Custom", machine_only=True),
    Setting("SharePointHost", _host, "", "the tenant's My Site host", machine_only=True),
    Setting("AllowedDomains", _domains, (), "sign-in names accepted; empty: any"),
    Setting("UseBroker", _yes_no, True, "the account of Windows (WAM) before the browser"),
    Setting("Browser", _one_of(*BROWSERS), "auto", "the browser for the private window"),
    Setting(
        "SecondRoute",
        _one_of("Guest", "TemporaryProfile", "NormalWindow", "None"),
        "Guest",
        "what to open when private windows are forbidden",
    ),
    Setting("StartAt", _one_of(*StartAt), "OneDriveTile", "the page that the private window opens"),
    Setting("CheckSharePoint", _one_of("Auto", "Off"), "Auto", "read SharePoint's picture"),
    Setting("WatchHours", _number(1, 168), 72, "how long to watch for the photo"),
    Setting("RecheckHours", _number(0, 720), 24, "how often to look for a new photo; 0: never"),
    Setting("StartAtSignIn", _yes_no, True, "start with the desktop"),
    Setting(
        "Notifications", _one_of("All", "Results", "None"), "Results", "which notifications to show"
    ),
    Setting("Language", _text, "", "language tag; empty: that of the system"),
    Setting("ProxyUrl", _proxy, "", "proxy address; empty: that of the system"),
    Setting("OrganizationName", _text, "", "shown where help is offered"),
    Setting("HelpUrl", _link, "", "shown where help is offered"),
    Setting("HelpText", _text, "", "shown where help is offered"),
    Setting("LockSettings", _yes_no, False, "the user may change nothing"),
    Setting("FleetStatus", _yes_no, False, "write a status without personal data for Intune"),
    Setting(
        "LogLevel",
        _one_of("Error", "Warning", "Info", "Debug"),
        "Info",
        "how much the log tells",
    ),
)
_BY_KEY = {setting.key: setting for setting in TABLE}


@dataclass(frozen=True)
class Value:
    """A value in force, and where it comes from."""

    value: object
    origin: Origin


class Settings:
    """The values in force. `rejected` names what was malformed, in words for IT."""

    def __init__(self, values: Mapping[str, Value], rejected: tuple[str, ...] = ()) -> None:
        self._values = values
        self.rejected = rejected

    def origin(self, key: str) -> Origin:
        return self._values[key].origin

    def managed(self, key: str) -> bool:
        """Whether the organisation decided this, so that the user cannot."""
        locked = self.flag("LockSettings") and self.origin("LockSettings") in _MANAGED
        return locked or self.origin(key) in _MANAGED

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
    rejected: list[str] = []
    for origin in reversed(Origin):
        for key, raw in layers.get(origin, {}).items():
            try:
                values[key] = Value(_accept(key, raw, origin), origin)
            except ValueError as fault:
                rejected.append(f"{key} ({origin}): {_shown(raw)} {fault}")
    return _locked(values, layers, rejected)


def _shown(raw: object) -> str:
    """A raw value for the log, without the name and password that an address may carry."""
    return re.sub(r"[^/'\"]*@", "…@", repr(raw))


def _accept(key: str, raw: object, origin: Origin) -> object:
    setting = _BY_KEY.get(key)
    if setting is None:
        raise ValueError("is for a setting that does not exist")
    if setting.machine_only and origin is not Origin.MACHINE_POLICY:
        raise ValueError("counts as machine policy only")
    return setting.read(raw)


def _locked(
    values: dict[str, Value], layers: Mapping[Origin, Mapping[str, object]], rejected: list[str]
) -> Settings:
    """With LockSettings set by the organisation, the user's own choices do not count."""
    lock = values["LockSettings"]
    if lock.value and lock.origin in _MANAGED and Origin.USER_CHOICE in layers:
        return resolve({o: v for o, v in layers.items() if o is not Origin.USER_CHOICE})
    return Settings(values, tuple(rejected))
