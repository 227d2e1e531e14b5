"""The key of the stored sign-in in a real Secret Service: gnome-keyring in a session of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from photosync_tray.adapters.token_store import TokenStore
from photosync_tray.adapters.vault import system_vault
from tests.adapters.secret_service import SecretService

MARKER = "planted-refresh-token"
TEXT = json.dumps({"RefreshToken": {"x": {"secret": MARKER}}, "name": "Zoë"})
linux = pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is Linux'")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "sign-in.bin"


@dataclass(frozen=True)
class Told:
    """What the child says of its one use of the store."""

    loaded: str | None
    memory_only: str | None
    seconds: float


@linux
@pytest.mark.keyring
class TestTheSecretService:
    @pytest.fixture
    def service(self, tmp_path: Path) -> Iterator[SecretService]:
        with SecretService(tmp_path / "home") as service:
            yield service

    @staticmethod
    def use(service: SecretService, file: Path, *action: str, seconds: float = 10) -> Told:
        module = "tests.adapters.keyring_child"
        answer = subprocess.run(
            [sys.executable, "-m", module, str(file), str(seconds), *action],
            env=service.environment,
            cwd=Path(__file__).parents[2],
            capture_output=True,
            text=True,
            timeout=30,
            check=True,
        )
        assert MARKER not in answer.stderr
        return Told(**json.loads(answer.stdout))

    def test_keeps_and_forgets(self, service: SecretService, file: Path) -> None:
        assert self.use(service, file, "save", TEXT).memory_only is None
        assert MARKER.encode() not in file.read_bytes()
        assert self.use(service, file, "load").loaded == TEXT
        self.use(service, file, "forget")
        assert not file.exists()
        assert self.use(service, file, "load").loaded is None

    def test_that_is_locked_and_asks_is_not_waited_for(
        self, service: SecretService, file: Path
    ) -> None:
        self.use(service, file, "save", TEXT)
        before = file.read_bytes()
        service.lock(somebody_is_asked=True)
        for action in (["load"], ["save", "of another account"]):
            told = self.use(service, file, *action, seconds=0.5)
            assert told.memory_only == "the vault did not answer"
            assert told.seconds < 5
        assert file.read_bytes() == before
        service.unlock()
        assert self.use(service, file, "load").loaded == TEXT

    def test_that_is_locked_and_refuses(self, service: SecretService, file: Path) -> None:
        self.use(service, file, "save", TEXT)
        before = file.read_bytes()
        service.lock(somebody_is_asked=False)
        told = self.use(service, file, "load")
        assert told.memory_only == "the vault failed: KeyringLocked"
        assert file.read_bytes() == before

    def test_of_a_home_without_one(self, file: Path) -> None:
        store = TokenStore(file, system_vault, "PhotoSync Tray", vault_seconds=5)
        store.save(TEXT)
        assert (store.memory_only or "").startswith("the vault failed: ")
        assert not file.exists()

    def test_is_not_swapped_by_keyrings_own_configuration(
        self, service: SecretService, file: Path
    ) -> None:
        service.environment["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
        assert self.use(service, file, "save", TEXT).memory_only is None
        assert self.use(service, file, "load").loaded == TEXT
