"""Reading the Windows registry, behind a small protocol so that it can be tested anywhere."""

from __future__ import annotations

import enum
import sys
from collections.abc import Mapping, Sequence
from typing import Protocol


class Hive(enum.StrEnum):
    """The two roots that hold settings."""

    USER = "HKCU"
    MACHINE = "HKLM"


class RegistryReader(Protocol):
    """Keys are written with backslashes and without the hive; names compare without case.

    `wow32` looks at the 32-bit view. A key that is missing or not readable is an empty one.
    """

    def values(self, hive: Hive, key: str, *, wow32: bool = False) -> Mapping[str, object]:
        """The values of a key, their names in lower case; the default value's name is empty."""
        ...

    def subkeys(self, hive: Hive, key: str, *, wow32: bool = False) -> Sequence[str]: ...


class EmptyRegistry(RegistryReader):
    """What stands in for it where there is none."""

    def values(self, hive: Hive, key: str, *, wow32: bool = False) -> Mapping[str, object]:
        return {}

    def subkeys(self, hive: Hive, key: str, *, wow32: bool = False) -> Sequence[str]:
        return ()


if sys.platform == "win32":
    import winreg  # the module exists on Windows only, and this branch with it

    class LiveRegistry(RegistryReader):
        """The registry of this machine."""

        def values(self, hive: Hive, key: str, *, wow32: bool = False) -> Mapping[str, object]:
            found: dict[str, object] = {}
            try:
                with _open(hive, key, wow32) as handle:
                    for index in range(winreg.QueryInfoKey(handle)[1]):
                        name, value, _ = winreg.EnumValue(handle, index)
                        found[name.lower()] = value
            except OSError:
                return found
            return found

        def subkeys(self, hive: Hive, key: str, *, wow32: bool = False) -> Sequence[str]:
            try:
                with _open(hive, key, wow32) as handle:
                    count = winreg.QueryInfoKey(handle)[0]
                    return [winreg.EnumKey(handle, index) for index in range(count)]
            except OSError:
                return []

    def _open(hive: Hive, key: str, wow32: bool) -> winreg.HKEYType:
        root = winreg.HKEY_CURRENT_USER if hive is Hive.USER else winreg.HKEY_LOCAL_MACHINE
        view = winreg.KEY_WOW64_32KEY if wow32 else winreg.KEY_WOW64_64KEY
        return winreg.OpenKey(root, key, 0, winreg.KEY_READ | view)
