"""The operating system's vault: one key in it, asked within bounds of time."""

from __future__ import annotations

import base64
import binascii
import os
import sys
from collections.abc import Callable
from typing import Protocol, TypeVar

from photosync_tray.adapters.patience import within

T = TypeVar("T")

VAULT_SECONDS = 20.0
"""A locked vault asks the person, who may not answer; then we go on without it."""
_KEY_NAME = "token-cache-key"
_KEY_BYTES = 32


class Vault(Protocol):
    """The part of `keyring.backend.KeyringBackend` that is used."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


class VaultError(Exception):
    """The vault is missing, locked, or loses what it is given."""


class KeyInVault:
    """The key of the token cache: 32 random bytes, 44 characters in the vault."""

    def __init__(
        self, vault: Callable[[], Vault], service: str, *, seconds: float = VAULT_SECONDS
    ) -> None:
        """`vault` is called when first needed: finding one can take seconds."""
        self._make_vault = vault
        self._service = service
        self._seconds = seconds

    def read(self) -> bytes:
        """The key, b"" when there is none. Raises VaultError, as all methods do."""
        return _decoded(self._stored())

    def read_or_make(self) -> bytes:
        return self.read() or self._make()

    def remove(self) -> None:
        self._ask(lambda vault: vault.delete_password(self._service, _KEY_NAME))

    def _make(self) -> bytes:
        fresh = base64.b64encode(os.urandom(_KEY_BYTES)).decode()
        self._ask(lambda vault: vault.set_password(self._service, _KEY_NAME, fresh))
        # keyring's null backend "succeeds" and keeps nothing, so what was stored is read back.
        if self._stored() != fresh:
            raise VaultError("the vault did not keep the key")
        return _decoded(fresh)

    def _stored(self) -> str | None:
        return self._ask(lambda vault: vault.get_password(self._service, _KEY_NAME))

    def _ask(self, question: Callable[[Vault], T]) -> T:
        return bounded(lambda: question(self._make_vault()), self._seconds)


def bounded(call: Callable[[], T], seconds: float) -> T:
    """The result of `call`, or VaultError after `seconds` or whatever it raised.

    On Windows the backend raises pywintypes.error, which is no KeyringError: so every exception
    counts, and only its type is told, since its text may hold data.
    """
    try:
        return within(seconds, call)
    except TimeoutError:
        raise VaultError("the vault did not answer") from None
    except Exception as fault:  # noqa: BLE001 - see above
        raise VaultError(f"the vault failed: {type(fault).__name__}") from None


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


def no_vault() -> Vault:
    raise VaultError("no vault")


def _decoded(stored: str | None) -> bytes:
    try:
        key = base64.b64decode(stored or "", validate=True)
    except binascii.Error:
        return b""
    return key if len(key) == _KEY_BYTES else b""
