"""Keeps the sign-in over a restart: an AES-256-GCM file whose key lies in the system's vault.

The cache itself cannot lie there: Windows' vault takes 1280 characters, and a cache has thousands.
Protects against theft of the file, backups and other users; not against programs that run as the
same user, whom the vault answers too. Nothing is ever written in the clear.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import logging
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

from photosync_tray.adapters.files import write_private
from photosync_tray.core.errors import StorageError

log = logging.getLogger(__name__)
T = TypeVar("T")

VAULT_SECONDS = 20.0
"""A locked vault asks the person, who may not answer; then we go on without it."""
_MAGIC = b"PSTRAY1\n"
_NONCE = 12
_KEY_NAME = "token-cache-key"


class Vault(Protocol):
    """The part of `keyring.backend.KeyringBackend` that is used."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


class VaultError(Exception):
    """The vault is missing, locked, or loses what it is given."""


class TokenStore:
    """Reads and writes one text. `memory_only` says why it is not kept, None while it is."""

    def __init__(
        self,
        file: Path,
        vault: Callable[[], Vault],
        service: str,
        *,
        vault_seconds: float = VAULT_SECONDS,
    ) -> None:
        """`vault` is called when first needed: finding one can take seconds."""
        self._file = file
        self._make_vault = vault
        self._service = service
        self._vault_seconds = vault_seconds
        self.memory_only: str | None = None

    def holds_something(self) -> bool:
        """Whether there is anything to load, without asking the vault."""
        return self._file.exists()

    def load(self) -> str | None:
        """The text of last time, or None. A file that cannot be read back is set aside."""
        try:
            blob = self._file.read_bytes()
            key = self._key(create=False)
        except FileNotFoundError:
            return None
        except (OSError, VaultError) as fault:
            self._go_without(fault)
            return None
        return self._open(blob, key) if key else None

    def save(self, text: str) -> None:
        """Write the text; where that fails it stays in memory, and `memory_only` says why."""
        if self.memory_only:
            return
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        try:
            key = self._key(create=True)
            nonce = os.urandom(_NONCE)
            sealed = AESGCM(key).encrypt(nonce, text.encode(), _MAGIC)
            write_private(self._file, _MAGIC + nonce + sealed)
        except (OSError, VaultError, StorageError) as fault:
            self._go_without(fault)

    def forget(self) -> None:
        """Remove the file and its key; either without the other opens nothing any more.

        Raises:
            StorageError: both are still there.
        """
        kept = [file for file in (self._file, self._set_aside) if not _removed(file)]
        try:
            self._ask(lambda vault: vault.delete_password(self._service, _KEY_NAME))
        except VaultError as fault:
            log.info("the key could not be removed: %s", fault)
            if kept:
                raise StorageError(f"{kept[0].name} and its key cannot be removed") from fault

    @property
    def _set_aside(self) -> Path:
        return self._file.with_suffix(".bad")

    def _open(self, blob: bytes, key: bytes) -> str | None:
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        head = len(_MAGIC)
        try:
            if not blob.startswith(_MAGIC):
                raise ValueError("not a token cache")
            nonce, sealed = blob[head : head + _NONCE], blob[head + _NONCE :]
            return AESGCM(key).decrypt(nonce, sealed, _MAGIC).decode()
        except (InvalidTag, ValueError):
            log.warning("the token cache cannot be read; sign-in is needed")
            with contextlib.suppress(OSError):  # the next save replaces it, or says why not
                self._file.replace(self._set_aside)
            return None

    def _key(self, *, create: bool) -> bytes:
        """The key, b"" when there is none and none is wanted."""
        stored = self._ask(lambda vault: vault.get_password(self._service, _KEY_NAME))
        key = _decoded(stored)
        if key or not create:
            return key
        fresh = base64.b64encode(os.urandom(32)).decode()
        self._ask(lambda vault: vault.set_password(self._service, _KEY_NAME, fresh))
        # keyring's null backend "succeeds" and keeps nothing, so what was stored is read back.
        if self._ask(lambda vault: vault.get_password(self._service, _KEY_NAME)) != fresh:
            raise VaultError("the vault did not keep the key")
        return _decoded(fresh)

    def _ask(self, question: Callable[[Vault], T]) -> T:
        return bounded(lambda: question(self._make_vault()), self._vault_seconds)

    def _go_without(self, fault: Exception) -> None:
        # An OSError's own text names the file, and with it the person.
        reason = fault.strerror if isinstance(fault, OSError) else str(fault)
        self.memory_only = reason or type(fault).__name__
        log.warning("the sign-in is kept in memory only: %s", self.memory_only)


class MemoryStore(TokenStore):
    """Keeps nothing over a restart: the demo's tenant does not outlive it either."""

    def __init__(self) -> None:
        super().__init__(Path(), _no_vault, "")
        self.memory_only = "demo"

    def holds_something(self) -> bool:
        return False

    def load(self) -> str | None:
        return None

    def forget(self) -> None:
        """There is nothing to remove."""


def bounded(call: Callable[[], T], seconds: float) -> T:
    """The result of `call`, or VaultError after `seconds` or whatever it raised.

    The thread of a call that never returns is left behind as a daemon. On Windows the backend
    raises pywintypes.error, which is no KeyringError: so every exception counts, and only its type
    is told, since its text may hold data.
    """
    outcome: list[T] = []
    failure: list[str] = []

    def run() -> None:
        try:
            outcome.append(call())
        except Exception as fault:  # noqa: BLE001 - see above
            failure.append(type(fault).__name__)

    thread = threading.Thread(target=run, name="vault", daemon=True)
    thread.start()
    thread.join(seconds)
    if outcome:
        return outcome[0]
    raise VaultError(f"the vault failed: {failure[0]}" if failure else "the vault did not answer")


def system_vault() -> Vault:
    """The operating system's own vault, chosen here and not by keyring's configuration.

    An environment variable or a file could otherwise put a plaintext backend in its place.
    """
    if sys.platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring

        vault = WinVaultKeyring()
        vault.persist = "local machine"
        return vault
    if sys.platform == "darwin":
        from keyring.backends.macOS import Keyring as MacKeyring

        return MacKeyring()
    from keyring.backends.SecretService import Keyring

    return Keyring()


def _removed(file: Path) -> bool:
    try:
        file.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _decoded(stored: str | None) -> bytes:
    try:
        key = base64.b64decode(stored or "", validate=True)
    except binascii.Error:
        return b""
    return key if len(key) == 32 else b""


def _no_vault() -> Vault:
    raise VaultError("no vault")
