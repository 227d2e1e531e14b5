"""The sealed file and its key: kept where there is a vault, in memory only where there is none."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from photosync_tray.adapters.token_store import MemoryStore, TokenStore
from photosync_tray.adapters.vault import Vault
from photosync_tray.core.errors import StorageError
from tests.adapters.installed import MemoryVault, NoVault
from tests.adapters.refusing_disk import full_disk
from tests.adapters.vaults import BreakingVault, NullVault, SilentVault, SmallVault

MARKER = "planted-refresh-token"
TEXT = json.dumps({"RefreshToken": {"x": {"secret": MARKER}}, "name": "Zoë"})
linux = pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is Linux'")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "sign-in.bin"


@pytest.fixture
def vault() -> MemoryVault:
    return MemoryVault()


@pytest.fixture
def silent_vault() -> Iterator[SilentVault]:
    vault = SilentVault()
    yield vault
    vault.over.set()


def names(file: Path) -> list[str]:
    """All that lies beside the file."""
    return sorted(path.name for path in file.parent.iterdir())


def store_at(file: Path, vault: Vault) -> TokenStore:
    return TokenStore(file, lambda: vault, "PhotoSync Tray", vault_seconds=0.2)


@pytest.fixture
def saved(file: Path, vault: MemoryVault) -> Path:
    """The file of an earlier start."""
    store_at(file, vault).save(TEXT)
    return file


class TestKeeping:
    def test_over_a_restart(self, saved: Path, vault: MemoryVault) -> None:
        store = store_at(saved, vault)
        assert store.load() == TEXT
        assert store.memory_only is None

    def test_nothing_at_first_asks_no_vault(self, file: Path, silent_vault: SilentVault) -> None:
        store = store_at(file, silent_vault)
        assert store.load() is None
        assert store.memory_only is None
        assert not file.parent.exists()

    def test_whether_there_is_anything_is_known_without_the_vault(
        self, file: Path, vault: MemoryVault, silent_vault: SilentVault
    ) -> None:
        assert not store_at(file, silent_vault).holds_something()
        store_at(file, vault).save(TEXT)
        assert store_at(file, silent_vault).holds_something()

    def test_the_newest(self, saved: Path, vault: MemoryVault) -> None:
        store_at(saved, vault).save("newer")
        assert store_at(saved, vault).load() == "newer"

    def test_under_one_key(self, saved: Path, vault: MemoryVault) -> None:
        key = dict(vault.kept)
        store_at(saved, vault).save(TEXT)
        assert vault.kept == key

    def test_never_the_same_bytes(self, saved: Path, vault: MemoryVault) -> None:
        before = saved.read_bytes()
        store_at(saved, vault).save(TEXT)
        assert saved.read_bytes()[8:20] != before[8:20]

    def test_for_this_user_alone(self, saved: Path) -> None:
        assert saved.stat().st_mode & 0o777 == 0o600
        assert saved.parent.stat().st_mode & 0o777 == 0o700
        assert names(saved) == ["sign-in.bin", "sign-in.lock"]

    def test_never_in_the_clear(self, saved: Path, vault: MemoryVault) -> None:
        content = saved.read_bytes()
        for planted in (MARKER, "RefreshToken", *vault.kept.values()):
            assert planted.encode() not in content

    def test_in_a_vault_as_small_as_windows(self, file: Path) -> None:
        vault = SmallVault()
        store_at(file, vault).save(TEXT * 1000)
        assert store_at(file, vault).load() == TEXT * 1000
        assert {len(key) for key in vault.kept.values()} == {44}


class TestForgetting:
    def test_removes_file_and_key(self, saved: Path, vault: MemoryVault) -> None:
        saved.with_suffix(".bad").write_bytes(b"set aside earlier")
        store_at(saved, vault).forget()
        assert names(saved) == ["sign-in.lock"]
        assert saved.with_suffix(".lock").read_bytes() == b""
        assert vault.kept == {}

    def test_nothing_is_no_error(self, file: Path) -> None:
        store_at(file, NoVault()).forget()

    def test_with_a_silent_vault_removes_the_file(
        self, saved: Path, silent_vault: SilentVault
    ) -> None:
        store_at(saved, silent_vault).forget()
        assert not saved.exists()

    def test_a_file_that_cannot_be_removed_loses_its_key(
        self, file: Path, vault: MemoryVault
    ) -> None:
        file.mkdir(parents=True)
        vault.set_password("PhotoSync Tray", "token-cache-key", "key")
        store_at(file, vault).forget()
        assert vault.kept == {}

    def test_neither_file_nor_key_is_an_error(self, file: Path) -> None:
        file.mkdir(parents=True)
        with pytest.raises(StorageError, match=r"sign-in\.bin"):
            store_at(file, NoVault()).forget()


def tampered(content: bytes) -> bytes:
    return content[:-1] + bytes([content[-1] ^ 1])


class TestAFileThatCannotBeRead:
    def test_cut_off_anywhere(self, saved: Path, vault: MemoryVault) -> None:
        whole = saved.read_bytes()
        for length in range(len(whole)):
            saved.write_bytes(whole[:length])
            assert store_at(saved, vault).load() is None
        saved.write_bytes(whole)
        assert store_at(saved, vault).load() == TEXT

    @pytest.mark.parametrize("length", [4, 20, 60])
    def test_cut_off(self, saved: Path, vault: MemoryVault, length: int) -> None:
        saved.write_bytes(saved.read_bytes()[:length])
        self.is_set_aside(saved, vault)

    def test_empty_is_replaced(self, saved: Path, vault: MemoryVault) -> None:
        """As after a crash on a disk that had written the name and not yet the content."""
        saved.write_bytes(b"")
        store = store_at(saved, vault)
        assert store.load() is None
        store.save(TEXT)
        assert store_at(saved, vault).load() == TEXT

    def test_tampered_with(self, saved: Path, vault: MemoryVault) -> None:
        saved.write_bytes(tampered(saved.read_bytes()))
        self.is_set_aside(saved, vault)

    @pytest.mark.parametrize("content", [b"{}", b"\0" * 200, b"PSTRAY2\n" + b"x" * 99])
    def test_of_another_program(self, saved: Path, vault: MemoryVault, content: bytes) -> None:
        saved.write_bytes(content)
        self.is_set_aside(saved, vault)

    def test_of_another_key(self, saved: Path, vault: MemoryVault, tmp_path: Path) -> None:
        store_at(tmp_path / "other.bin", other := MemoryVault()).save(TEXT)
        vault.kept = other.kept
        self.is_set_aside(saved, vault)

    @staticmethod
    def is_set_aside(saved: Path, vault: MemoryVault) -> None:
        content = saved.read_bytes()
        store = store_at(saved, vault)
        assert store.load() is None
        assert store.memory_only is None
        assert names(saved) == ["sign-in.bad", "sign-in.lock"]
        assert saved.with_suffix(".bad").read_bytes() == content
        store.save(TEXT)
        assert store_at(saved, vault).load() == TEXT

    def test_and_cannot_be_set_aside_either(self, saved: Path, vault: MemoryVault) -> None:
        saved.write_bytes(tampered(saved.read_bytes()))
        (saved.with_suffix(".bad") / "in the way").mkdir(parents=True)
        store = store_at(saved, vault)
        assert store.load() is None
        store.save(TEXT)
        assert store_at(saved, vault).load() == TEXT

    @pytest.mark.parametrize("key", [None, "", "not base64!", "c2hvcnQ="])
    def test_whose_key_is_lost_is_replaced(
        self, saved: Path, vault: MemoryVault, key: str | None
    ) -> None:
        [name] = vault.kept
        vault.kept = {} if key is None else {name: key}
        store = store_at(saved, vault)
        assert store.load() is None
        store.save("newer")
        assert store_at(saved, vault).load() == "newer"


class TestMemoryOnly:
    @pytest.mark.parametrize(
        ("vault", "reason"),
        [
            (NullVault(), "the vault did not keep the key"),
            (NoVault(), "the vault failed: RuntimeError"),
            (BreakingVault(), "the vault failed: ForeignError"),
        ],
    )
    def test_when_the_vault_is_no_good(self, file: Path, vault: Vault, reason: str) -> None:
        store = store_at(file, vault)
        store.save(TEXT)
        assert store.memory_only == reason
        assert not file.exists()

    def test_when_there_is_none_to_be_made(self, file: Path) -> None:
        def none() -> Vault:
            raise ImportError("no backend")

        store = TokenStore(file, none, "PhotoSync Tray")
        store.save(TEXT)
        assert store.memory_only == "the vault failed: ImportError"

    def test_when_the_vault_does_not_answer(self, saved: Path, silent_vault: SilentVault) -> None:
        before = saved.read_bytes()
        store = store_at(saved, silent_vault)
        assert store.load() is None
        assert store.memory_only == "the vault did not answer"
        store.save("of another account")
        assert saved.read_bytes() == before

    def test_when_the_folder_cannot_be_made(self, tmp_path: Path, vault: MemoryVault) -> None:
        (tmp_path / "state").write_text("a file in the way")
        store = store_at(tmp_path / "state" / "sign-in.bin", vault)
        assert store.load() is None
        store.save(TEXT)
        assert store.memory_only
        assert str(tmp_path) not in store.memory_only

    def test_when_the_file_cannot_be_read(self, file: Path, vault: MemoryVault) -> None:
        file.mkdir(parents=True)
        store = store_at(file, vault)
        assert store.load() is None
        assert store.memory_only == "Is a directory"

    @linux
    def test_when_the_disk_is_full(self, saved: Path, vault: MemoryVault) -> None:
        before = saved.read_bytes()
        store = store_at(saved, vault)
        with full_disk():
            store.save("newer")
        assert store.memory_only == "File too large"
        assert saved.read_bytes() == before
        assert names(saved) == ["sign-in.bin", "sign-in.lock"]

    def test_who_loads_later_in_the_same_process_finds_what_could_not_be_kept(
        self, file: Path
    ) -> None:
        """Another application object takes over when settings change."""
        store = store_at(file, NoVault())
        store.save(TEXT)
        assert store.holds_something()
        assert store.load() == TEXT
        store.save("newer")
        assert (store.load(), store.news()) == ("newer", None)
        store.forget()
        assert (store.holds_something(), store.load()) == (False, None)
        assert not file.exists()

    def test_in_the_demo(self) -> None:
        store = MemoryStore()
        store.save(TEXT)
        assert store.load() == TEXT
        store.forget()
        assert store.load() is None
        assert store.memory_only == "demo"
