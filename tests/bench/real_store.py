"""What the store of a live sign-in adds in MB: the demo, which the bench signs in to, has none.

Prints the difference; a vault in memory stands where the system's is asked.
"""

from __future__ import annotations

import importlib
import os
import tempfile
from pathlib import Path

from photosync_tray.adapters.token_store import TokenStore
from photosync_tray.adapters.vault import system_vault
from photosync_tray.core.errors import StorageError
from tests.bench.processes import resident_mb

_CACHE = 9000
"""Letters of MSAL's cache of one person."""


class _Vault:
    """As `tests.adapters.installed` has one; that loads a tenant, and all that we want to count."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self._kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self._kept[service, username]


def main() -> None:
    for loaded in ("photosync_tray.adapters.identity", "photosync_tray.adapters.web", "msal"):
        importlib.import_module(loaded)
    before = resident_mb(os.getpid())
    system_vault()  # only loaded: nobody has to unlock one here
    vault = _Vault()
    with tempfile.TemporaryDirectory() as folder:
        store = TokenStore(Path(folder) / "sign-in.bin", lambda: vault, "bench")
        store.save("x" * _CACHE)
        if store.memory_only or store.load() != "x" * _CACHE:
            raise StorageError("the bench's store kept nothing")
    print(round(resident_mb(os.getpid()) - before, 1))


if __name__ == "__main__":
    main()
