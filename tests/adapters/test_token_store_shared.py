"""Two processes on one token cache: nothing is lost, and a sign-out stays one."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from photosync_tray.adapters.token_store import TokenStore
from tests.adapters.cache_racer import FileVault, secrets, store_at
from tests.adapters.installed import MemoryVault, NoVault
from tests.adapters.racing import held, race
from tests.adapters.secret_service import SecretService

ROUNDS = 500
"""Of each of the two: a thousand renewals are written."""
linux = pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is Linux'")


def cache(**counts: int) -> str:
    """An account's refresh token by how often it was renewed."""
    entries = {
        account: {
            "home_account_id": account,
            "secret": str(count),
            "last_modification_time": str(count),
        }
        for account, count in counts.items()
    }
    return json.dumps({"RefreshToken": entries})


class TestTheTrayAndItsConsole:
    """Two stores on one file, as two processes have them."""

    @pytest.fixture
    def file(self, tmp_path: Path) -> Path:
        return tmp_path / "state" / "sign-in.bin"

    @pytest.fixture
    def vault(self) -> MemoryVault:
        return MemoryVault()

    @pytest.fixture
    def tray(self, file: Path, vault: MemoryVault) -> TokenStore:
        store = TokenStore(file, lambda: vault, "PhotoSync Tray")
        assert store.load() is None
        store.save(cache(alex=1))
        return store

    @pytest.fixture
    def console(self, tray: TokenStore, file: Path, vault: MemoryVault) -> TokenStore:
        """Started after the tray's sign-in."""
        store = TokenStore(file, lambda: vault, "PhotoSync Tray")
        assert secrets(store.load() or "") == {"alex": 1}
        return store

    def test_nothing_new_is_no_news(self, tray: TokenStore, console: TokenStore) -> None:
        assert tray.news() is None
        assert console.news() is None

    def test_what_one_saves_is_news_to_the_other_once(
        self, tray: TokenStore, console: TokenStore
    ) -> None:
        console.save(cache(alex=2))
        assert secrets(tray.news() or "") == {"alex": 2}
        assert tray.news() is None
        assert console.news() is None

    def test_who_saves_later_keeps_what_the_other_was_given(
        self, tray: TokenStore, console: TokenStore
    ) -> None:
        console.save(cache(alex=2))
        tray.save(cache(alex=1, robin=1))
        assert secrets(tray.news() or "") == {"alex": 2, "robin": 1}
        assert secrets(console.news() or "") == {"alex": 2, "robin": 1}

    def test_and_again_when_it_did_not_ask_for_news(
        self, tray: TokenStore, console: TokenStore
    ) -> None:
        console.save(cache(alex=2))
        tray.save(cache(alex=1, robin=1))
        tray.save(cache(alex=1, robin=2))
        assert secrets(console.news() or "") == {"alex": 2, "robin": 2}

    def test_a_sign_out_in_one_is_told_to_the_other(
        self, tray: TokenStore, console: TokenStore
    ) -> None:
        console.forget()
        assert tray.news() == ""
        assert tray.news() is None

    def test_a_sign_out_is_not_undone_by_a_renewal_that_was_on_its_way(
        self, tray: TokenStore, console: TokenStore, file: Path, vault: MemoryVault
    ) -> None:
        console.forget()
        tray.save(cache(alex=2))
        assert not file.exists()
        assert vault.kept == {}
        assert tray.memory_only is None

    def test_after_a_sign_out_one_signs_in_again(
        self, tray: TokenStore, console: TokenStore
    ) -> None:
        console.forget()
        assert tray.news() == ""
        tray.save(cache(robin=1))
        assert secrets(console.load() or "") == {"robin": 1}

    def test_before_it_was_ever_read_there_is_no_news(
        self, tray: TokenStore, file: Path, vault: MemoryVault
    ) -> None:
        assert TokenStore(file, lambda: vault, "PhotoSync Tray").news() is None
        assert tray.memory_only is None

    def test_news_behind_a_vault_that_fails_changes_nothing(
        self, console: TokenStore, file: Path, vault: MemoryVault
    ) -> None:
        found: list[MemoryVault | NoVault] = [vault]
        tray = TokenStore(file, lambda: found[0], "PhotoSync Tray")
        tray.load()
        console.save(cache(alex=2))
        found[0] = NoVault()
        assert tray.news() is None
        assert tray.memory_only == "the vault failed: RuntimeError"


class TestARace:
    def test_of_a_thousand_renewals_loses_nothing(self, tmp_path: Path) -> None:
        file, vault = tmp_path / "state" / "sign-in.bin", tmp_path / "vault.json"
        both = race(file, vault, ROUNDS)
        assert [(told["lost"], told["memory_only"]) for told in both] == [(0, None)] * 2
        # On a busy PC one may be through before the other begins; who came later has seen it.
        assert max(told["others"] for told in both) == 1
        text = store_at(str(file), str(vault)).load() or ""
        assert secrets(text) == {"alex": ROUNDS, "robin": ROUNDS}
        assert sorted(path.name for path in file.parent.iterdir()) == [
            "sign-in.bin",
            "sign-in.lock",
        ]

    def test_a_lock_of_a_program_that_was_killed_is_free(self, tmp_path: Path) -> None:
        file, vault = tmp_path / "sign-in.bin", FileVault(tmp_path / "vault.json")
        store = TokenStore(file, lambda: vault, "PhotoSync Tray")
        with held(tmp_path / "sign-in.lock"):
            pass  # killed in the middle
        store.save(cache(alex=1))
        assert store.memory_only is None
        assert secrets(store.load() or "") == {"alex": 1}

    @linux
    @pytest.mark.keyring
    class TestForTheFirstKey:
        @pytest.fixture
        def service(self, tmp_path: Path) -> Iterator[SecretService]:
            with SecretService(tmp_path / "home") as service:
                yield service

        def test_leaves_one_that_opens_the_file(
            self, service: SecretService, tmp_path: Path
        ) -> None:
            file = tmp_path / "state" / "sign-in.bin"
            for told in race(file, None, 2, service.environment):
                assert (told["lost"], told["memory_only"]) == (0, None)
            # Both read back what both wrote under whichever key it was.
            for told in race(file, None, 1, service.environment):
                assert told == {"lost": 0, "others": 1, "memory_only": None}
            assert not file.with_suffix(".bad").exists()
