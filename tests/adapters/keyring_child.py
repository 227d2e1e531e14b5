"""Run in the environment of a private keyring: one use of the token store, told as JSON.

Arguments: the file, the bound of the vault in seconds, and `load`, `save TEXT` or `forget`.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from photosync_tray.adapters.token_store import TokenStore
from photosync_tray.adapters.vault import system_vault


def main(file: str, seconds: str, action: str, text: str = "") -> None:
    store = TokenStore(Path(file), system_vault, "PhotoSync Tray", vault_seconds=float(seconds))
    began = time.monotonic()
    loaded = None
    match action:
        case "load":
            loaded = store.load()
        case "save":
            store.save(text)
        case "forget":
            store.forget()
    took = time.monotonic() - began
    answer = {"loaded": loaded, "memory_only": store.memory_only, "seconds": took}
    sys.stdout.write(json.dumps(answer))


if __name__ == "__main__":
    main(*sys.argv[1:])
