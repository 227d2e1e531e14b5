"""Run twice at once: a process that renews its own account's token, again and again, as MSAL does.

Arguments: the file, the vault's file ("" for the system's vault), the account, and how often.
Waits for a line on its input before it begins; tells as JSON what it saw.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import msal

from photosync_tray.adapters.files import locked, write_private
from photosync_tray.adapters.token_store import TokenStore
from photosync_tray.adapters.vault import Vault, system_vault


class FileVault:
    """A vault for several processes, much faster than a real one."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def get_password(self, service: str, username: str) -> str | None:
        return self._kept().get(f"{service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        with locked(self._file.with_suffix(".lock")):
            kept = {**self._kept(), f"{service} {username}": password}
            write_private(self._file, json.dumps(kept).encode())

    def delete_password(self, service: str, username: str) -> None:
        self._file.unlink()

    def _kept(self) -> dict[str, str]:
        return dict(json.loads(self._file.read_bytes())) if self._file.exists() else {}


def vault_at(file: str) -> Vault:
    return FileVault(Path(file)) if file else system_vault()


def store_at(file: str, vault: str) -> TokenStore:
    return TokenStore(Path(file), lambda: vault_at(vault), "PhotoSync Tray")


def secrets(text: str) -> dict[str, int]:
    """How often each account's token was renewed."""
    entries = json.loads(text or "{}").get("RefreshToken", {}).values()
    return {entry["home_account_id"]: int(entry["secret"]) for entry in entries}


def renewal(account: str, count: int) -> dict[str, Any]:
    """What MSAL tells its cache when a token was renewed."""
    return {
        "client_id": "client",
        "scope": ["User.Read"],
        "token_endpoint": "https://login.contoso.example/tenant/oauth2/v2.0/token",
        "response": {
            "access_token": f"access-{count}",
            "expires_in": 3600,
            "refresh_token": str(count),
            "id_token_claims": {"sub": account},
        },
    }


def race(store: TokenStore, account: str, rounds: int) -> dict[str, Any]:
    cache = msal.SerializableTokenCache()
    cache.deserialize(store.load())
    seen: dict[str, int] = {}
    lost = 0
    for count in range(1, rounds + 1):
        if (text := store.news()) is not None:
            cache.deserialize(text)
        now = secrets(cache.serialize())
        lost += any(now.get(one, 0) < before for one, before in seen.items())
        seen = now
        cache.add(renewal(account, count))
        seen[account] = count
        store.save(cache.serialize())
    return {"lost": lost, "others": len(seen) - 1, "memory_only": store.memory_only}


def main(file: str, vault: str, account: str, rounds: str) -> None:
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    sys.stdout.write(json.dumps(race(store_at(file, vault), account, int(rounds))))


if __name__ == "__main__":
    main(*sys.argv[1:])
