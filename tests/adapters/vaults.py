"""Vaults that fail as real ones do."""

from __future__ import annotations

import threading

from tests.adapters.installed import MemoryVault


class NullVault(MemoryVault):
    """Says yes and keeps nothing, as keyring's null backend does."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Forgotten at once."""


class ForeignError(Exception):
    """As pywintypes.error: no relation of keyring's errors. Its text may hold data."""


class BreakingVault(MemoryVault):
    """What Windows' vault does with too much text."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise ForeignError(1783, "CredWrite", password)


class SmallVault(MemoryVault):
    """Windows' takes 2560 bytes of UTF-16, and fails as `BreakingVault` beyond."""

    def set_password(self, service: str, username: str, password: str) -> None:
        if len(password) > 1280:
            raise ForeignError(1783)
        super().set_password(service, username, password)


class SilentVault(MemoryVault):
    """Waits for a person who does not come."""

    def __init__(self) -> None:
        super().__init__()
        self.over = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.over.wait(30)
        return None

    def delete_password(self, service: str, username: str) -> None:
        self.over.wait(30)
