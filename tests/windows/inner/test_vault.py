"""The sign-in's key in the real Credential Manager, its file on a real disk of Windows."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from photosync_tray.adapters.token_store import TokenStore
from photosync_tray.adapters.vault import KeyInVault, system_vault

SERVICE = "PhotoSync Tray (test)"
LONG = "x" * 20_000
"""Credential Manager alone would refuse it: it takes 1280 characters."""


@pytest.fixture
def key() -> Iterator[KeyInVault]:
    """One that is in the vault at the end of the test."""
    made = KeyInVault(system_vault, SERVICE)
    yield made
    made.read_or_make()
    made.remove()


def _store(folder: Path) -> TokenStore:
    return TokenStore(folder / "sign-in.bin", system_vault, SERVICE)


def test_the_vault_is_credential_manager() -> None:
    assert type(system_vault()).__name__ == "WinVaultKeyring"


@pytest.mark.usefixtures("key")
def test_a_key_is_made_once_and_kept() -> None:
    first = KeyInVault(system_vault, SERVICE).read_or_make()
    assert len(first) == 32
    assert KeyInVault(system_vault, SERVICE).read_or_make() == first


@pytest.mark.usefixtures("key")
def test_a_sign_in_outlives_the_process(tmp_path: Path) -> None:
    _store(tmp_path).save(LONG)
    program = (
        "import sys; from pathlib import Path;"
        "from tests.windows.inner.test_vault import _store;"
        "sys.stdout.write(str(_store(Path(sys.argv[1])).load()))"
    )
    run = subprocess.run(
        [sys.executable, "-c", program, tmp_path], capture_output=True, text=True, check=True
    )
    assert run.stdout == LONG
    assert LONG.encode() not in (tmp_path / "sign-in.bin").read_bytes()


def test_signing_out_takes_both_halves(tmp_path: Path, key: KeyInVault) -> None:
    store = _store(tmp_path)
    store.save("a cache")
    store.forget()
    assert not (tmp_path / "sign-in.bin").exists()
    assert key.read() == b""
