"""Keeps the sign-in over a restart: an AES-256-GCM file whose key lies in the system's vault.

The cache itself cannot lie there: Windows' vault takes 1280 characters, and a cache has thousands.
Protects against theft of the file, backups and other users; not against programs that run as the
same user, whom the vault answers too. Nothing is ever written in the clear.

Several processes may use one file, such as the tray and its console. Each reads and writes under
a lock, a write keeps what others have written since (`cache_merge`), and whoever is about to use
what was read long ago asks for `news` before.
"""

from __future__ import annotations

import contextlib
import logging
import os
from collections.abc import Callable
from pathlib import Path

from photosync_tray.adapters.cache_merge import merged
from photosync_tray.adapters.files import locked, write_private
from photosync_tray.adapters.vault import VAULT_SECONDS, KeyInVault, Vault, VaultError, no_vault
from photosync_tray.core.errors import StorageError

log = logging.getLogger(__name__)

_MAGIC = b"PSTRAY1\n"
_NONCE = 12
_HEAD = len(_MAGIC) + _NONCE
"""The beginning of the file, which no two writes have alike: the nonce is drawn at random."""

_STALE = _MAGIC
"""A head that no file has."""


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
        self._lock = file.with_suffix(".lock")
        self._set_aside = file.with_suffix(".bad")
        self._key = KeyInVault(vault, service, seconds=vault_seconds)
        # What this process has read or written last, and the head of the file then. "" was
        # nothing, None is never.
        self._known: str | None = None
        self._head = b""
        self.memory_only: str | None = None
        self._in_memory = ""
        """What was saved since then: the program's parts may be made anew by other settings."""

    def holds_something(self) -> bool:
        """Whether there is anything to load, without asking the vault."""
        return bool(self._in_memory) if self.memory_only else self._file.exists()

    def load(self) -> str | None:
        """The text of last time, or None. A file that cannot be read back is set aside."""
        if self.memory_only:
            return self._in_memory or None
        if not self.holds_something():
            self._remember("", b"")
            return None
        try:
            with locked(self._lock):
                return self._read()
        except (OSError, VaultError, StorageError) as fault:
            self._go_without(fault)
            return None

    def news(self) -> str | None:
        """What another process has saved since, "" when it signed out; None when nothing."""
        if not self._outdated():
            return None
        text = self.load()
        return None if self.memory_only else text or ""

    def save(self, text: str) -> None:
        """Write the text, together with what another process has saved since.

        Nothing is written where another process has signed out since. Where writing fails the
        text stays in memory, and `memory_only` says why.
        """
        try:
            if not self.memory_only:
                with locked(self._lock):
                    self._write(text)
        except (OSError, VaultError, StorageError) as fault:
            self._go_without(fault)
        if self.memory_only:
            self._in_memory = text

    def forget(self) -> None:
        """Remove the file and its key; either without the other opens nothing any more.

        Raises:
            StorageError: both are still there.
        """
        self._in_memory = ""
        with locked(self._lock):
            self._remove()
            self._remember("", b"")

    def _read(self) -> str | None:
        blob = self._blob()
        key = self._key.read() if blob else b""
        text = self._open(blob, key) if key else None
        self._remember(text or "", self._blob()[:_HEAD])
        return text

    def _write(self, text: str) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        blob = self._blob()
        if self._head and not blob:
            log.info("another process has signed out")
            return
        key = self._key.read_or_make()
        newest = self._with_theirs(text, blob, key)
        head = _MAGIC + os.urandom(_NONCE)
        sealed = AESGCM(key).encrypt(head[len(_MAGIC) :], newest.encode(), _MAGIC)
        write_private(self._file, head + sealed)
        # What others wrote is news still, and no change of ours when we save the next time.
        self._remember(text, head if newest == text else _STALE)

    def _with_theirs(self, text: str, blob: bytes, key: bytes) -> str:
        """A store that has never read anything replaces what is there."""
        if self._known is None or blob[:_HEAD] == self._head:
            return text
        return merged(self._known, text, self._open(blob, key) or "")

    def _remove(self) -> None:
        kept = [file for file in (self._file, self._set_aside) if not _removed(file)]
        try:
            self._key.remove()
        except VaultError as fault:
            log.info("the key could not be removed: %s", fault)
            if kept:
                raise StorageError(f"{kept[0].name} and its key cannot be removed") from fault

    def _blob(self) -> bytes:
        try:
            return self._file.read_bytes()
        except FileNotFoundError:
            return b""

    def _outdated(self) -> bool:
        read_before = self._known is not None and not self.memory_only
        return read_before and self._newest_head() != self._head

    def _newest_head(self) -> bytes:
        """Under the lock: on Windows a file that is being read cannot be replaced."""
        if not self.holds_something():
            return b""
        try:
            with locked(self._lock):
                return self._blob()[:_HEAD]
        except (OSError, StorageError):
            return self._head  # the next load or save says what is wrong

    def _remember(self, text: str, head: bytes) -> None:
        self._known, self._head = text, head

    def _open(self, blob: bytes, key: bytes) -> str | None:
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        try:
            if not blob.startswith(_MAGIC):
                raise ValueError("not a token cache")
            nonce, sealed = blob[len(_MAGIC) : _HEAD], blob[_HEAD:]
            return AESGCM(key).decrypt(nonce, sealed, _MAGIC).decode()
        except (InvalidTag, ValueError):
            log.warning("the token cache cannot be read; sign-in is needed")
            with contextlib.suppress(OSError):  # the next save replaces it, or says why not
                self._file.replace(self._set_aside)
            return None

    def _go_without(self, fault: Exception) -> None:
        # An OSError's own text names the file, and with it the person.
        reason = fault.strerror if isinstance(fault, OSError) else str(fault)
        self.memory_only = reason or type(fault).__name__
        log.warning("the sign-in is kept in memory only: %s", self.memory_only)


class MemoryStore(TokenStore):
    """Keeps nothing over a restart: the demo's tenant does not outlive it either."""

    def __init__(self) -> None:
        super().__init__(Path("memory"), no_vault, "")
        self.memory_only = "demo"

    def forget(self) -> None:
        """There is no file to remove."""
        self._in_memory = ""


def _removed(file: Path) -> bool:
    try:
        file.unlink(missing_ok=True)
    except OSError:
        return False
    return True
