"""What the organisation has set: a JSON file, the registry's policy keys, managed preferences."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from photosync_tray.adapters.policy_places import LINUX_FILE as LINUX_FILE
from photosync_tray.adapters.policy_places import MAC_FILE, MAC_FOLDER
from photosync_tray.adapters.policy_places import WINDOWS_DEFAULTS as WINDOWS_DEFAULTS
from photosync_tray.adapters.policy_places import WINDOWS_KEY as WINDOWS_KEY
from photosync_tray.adapters.registry import Hive, RegistryReader
from photosync_tray.core.ports import PolicySource
from photosync_tray.core.settings import TABLE

log = logging.getLogger(__name__)


class FilePolicies(PolicySource):
    """One object for the machine, and at most one for the person.

    An unreadable file is logged and counts as empty.
    """

    def __init__(
        self,
        machine: Path = LINUX_FILE,
        user: Path | None = None,
        parse: Callable[[bytes], object] = json.loads,
    ) -> None:
        """`parse` raises ValueError or RecursionError for what it cannot read."""
        self._machine = machine
        self._user = user
        self._parse = parse

    @property
    def files(self) -> tuple[Path, ...]:
        """Where they lie, whether or not there are any."""
        return (self._machine, self._user) if self._user else (self._machine,)

    def machine(self) -> Mapping[str, object]:
        return self._values(self._machine)

    def user(self) -> Mapping[str, object]:
        return self._values(self._user) if self._user else {}

    def defaults(self) -> Mapping[str, object]:
        return {}

    def _values(self, file: Path) -> Mapping[str, object]:
        try:
            content = self._parse(file.read_bytes())
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError) as fault:
            log.warning("%s cannot be read: %s", file, type(fault).__name__)
            return {}
        if isinstance(content, dict):
            return content
        log.warning("%s does not hold an object", file)
        return {}


def mac_policies(folder: Path, user: str) -> FilePolicies:
    """The managed preferences in `folder`, which configuration profiles end up in."""
    return FilePolicies(folder / MAC_FILE, folder / user / MAC_FILE, _preferences)


def _preferences(content: bytes) -> object:
    """Without what a profile says of itself."""
    from photosync_tray.adapters.property_lists import property_list

    found = property_list(content)
    if not isinstance(found, dict):
        return found
    return {key: value for key, value in found.items() if not key.startswith("Payload")}


class RegistryPolicies(PolicySource):
    """Values of the policy keys, where Group Policy and Intune write them.

    Lists are subkeys with values named 1, 2, and so on, as ADMX has them.
    """

    def __init__(self, registry: RegistryReader) -> None:
        self._registry = registry

    def machine(self) -> Mapping[str, object]:
        return self._values(Hive.MACHINE, WINDOWS_KEY)

    def user(self) -> Mapping[str, object]:
        return self._values(Hive.USER, WINDOWS_KEY)

    def defaults(self) -> Mapping[str, object]:
        """The installer also keeps its version and product code there, which are no settings."""
        found = self._values(Hive.MACHINE, WINDOWS_DEFAULTS)
        return {key: value for key, value in found.items() if key in _SPELLING.values()}

    def _values(self, hive: Hive, path: str) -> dict[str, object]:
        values = dict(self._registry.values(hive, path))
        for name in self._registry.subkeys(hive, path):
            values[name] = list(self._registry.values(hive, f"{path}\\{name}").values())
        return {_SPELLING.get(name.lower(), name): value for name, value in values.items()}


_SPELLING = {setting.key.lower(): setting.key for setting in TABLE}
"""The registry does not care for capitals; the table of settings does."""


def file_policies() -> FilePolicies:
    """Those of Linux, or of macOS."""
    if sys.platform == "darwin":
        import os
        import pwd

        return mac_policies(MAC_FOLDER, pwd.getpwuid(os.getuid()).pw_name)
    return FilePolicies()


def policy_source() -> PolicySource:
    """The source of the system that we run on."""
    if sys.platform == "win32":
        from photosync_tray.adapters.registry import LiveRegistry

        return RegistryPolicies(LiveRegistry())
    return file_policies()
