"""The Windows registry, behind small protocols so that it can be tested anywhere."""

from __future__ import annotations

import enum
import sys
from collections.abc import Mapping, Sequence
from typing import Protocol

from photosync_tray.core.errors import StorageError


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


class Registry(RegistryReader, Protocol):
    """One that also takes texts (REG_SZ). Both methods raise StorageError."""

    def write(self, hive: Hive, key: str, name: str, text: str) -> None:
        """Makes the key where there is none."""
        ...

    def remove(self, hive: Hive, key: str, name: str) -> None:
        """Afterwards there is no such value, whether there was one or not."""
        ...


class EmptyRegistry(RegistryReader):
    """What stands in for it where there is none."""

    def values(self, hive: Hive, key: str, *, wow32: bool = False) -> Mapping[str, object]:
        return {}

    def subkeys(self, hive: Hive, key: str, *, wow32: bool = False) -> Sequence[str]:
        return ()


if sys.platform == "win32":
    import winreg  # the module exists on Windows only, and this branch with it

    class LiveRegistry(Registry):
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

        def write(self, hive: Hive, key: str, name: str, text: str) -> None:
            try:
                with winreg.CreateKeyEx(_root(hive), key, 0, _WRITE) as handle:
                    winreg.SetValueEx(handle, name, 0, winreg.REG_SZ, text)
            except OSError as fault:
                raise StorageError(f"{hive}\\{key}: {fault.strerror}") from fault

        def remove(self, hive: Hive, key: str, name: str) -> None:
            try:
                with winreg.OpenKey(_root(hive), key, 0, _WRITE) as handle:
                    winreg.DeleteValue(handle, name)
            except FileNotFoundError:
                return
            except OSError as fault:
                raise StorageError(f"{hive}\\{key}: {fault.strerror}") from fault

    _WRITE = winreg.KEY_SET_VALUE | winreg.KEY_WOW64_64KEY

    def _root(hive: Hive) -> int:
        return winreg.HKEY_CURRENT_USER if hive is Hive.USER else winreg.HKEY_LOCAL_MACHINE

    def _open(hive: Hive, key: str, wow32: bool) -> winreg.HKEYType:
        view = winreg.KEY_WOW64_32KEY if wow32 else winreg.KEY_WOW64_64KEY
        return winreg.OpenKey(_root(hive), key, 0, winreg.KEY_READ | view)
