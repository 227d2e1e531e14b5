"""Real keys of the real registry, taken away after each test; Qt draws on the real screen."""

from __future__ import annotations

import contextlib
import os
import sys
import winreg
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ["QT_QPA_PLATFORM"] = "windows"  # before Qt is imported anywhere
assert sys.platform == "win32"

_ROOTS = {"HKLM": winreg.HKEY_LOCAL_MACHINE, "HKCU": winreg.HKEY_CURRENT_USER}


class Keys:
    """Writes values; afterwards every key that it had to make is gone, and every value."""

    def __init__(self) -> None:
        self._undo = contextlib.ExitStack()

    def set(self, hive: str, key: str, name: str, value: int | str | bytes) -> None:
        """A REG_DWORD for numbers, REG_BINARY for bytes, else REG_SZ; "" is the key's own value."""
        kind = {int: winreg.REG_DWORD, bytes: winreg.REG_BINARY}.get(type(value), winreg.REG_SZ)
        self.make(hive, key)
        with winreg.OpenKey(_ROOTS[hive], key, 0, _WRITE) as handle:
            winreg.SetValueEx(handle, name, 0, kind, value)
        self._undo.callback(self._drop, hive, key, name)

    def remove(self, hive: str, key: str, name: str) -> None:
        with winreg.OpenKey(_ROOTS[hive], key, 0, _WRITE) as handle:
            winreg.DeleteValue(handle, name)

    def close(self) -> None:
        self._undo.close()

    def make(self, hive: str, key: str) -> None:
        words = key.split("\\")
        for count in range(1, len(words) + 1):
            path = "\\".join(words[:count])
            try:
                winreg.OpenKey(_ROOTS[hive], path, 0, _READ).Close()
            except FileNotFoundError:
                winreg.CreateKeyEx(_ROOTS[hive], path, 0, _WRITE).Close()
                self._undo.callback(winreg.DeleteKeyEx, _ROOTS[hive], path, _VIEW)

    def _drop(self, hive: str, key: str, name: str) -> None:
        with contextlib.suppress(FileNotFoundError):
            self.remove(hive, key, name)


_VIEW = winreg.KEY_WOW64_64KEY
_READ, _WRITE = winreg.KEY_READ | _VIEW, winreg.KEY_WRITE | _VIEW


@pytest.fixture
def keys() -> Iterator[Keys]:
    writer = Keys()
    yield writer
    writer.close()


@pytest.fixture
def recorder() -> Path:
    """A program that writes down how it was started; the tests copy it under browsers' names."""
    return Path(os.environ["RECORDER"])


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program's files of this test."""
    for name in ("APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
