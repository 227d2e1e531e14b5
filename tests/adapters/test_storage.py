"""The program's own small files: the watch, and the user's choices."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from photosync_tray.adapters.storage import MemoryWatch, SettingsFile, WatchFile
from photosync_tray.core.errors import StorageError
from photosync_tray.core.model import SavedWatch, Watch
from photosync_tray.core.ports import WatchStore
from tests.adapters.refusing_disk import full_disk
from tests.contracts import WatchStoreContract

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
WATCH = SavedWatch("oid.tid", Watch(NOON, NOON + timedelta(hours=72), NOON, 2))


class TestWatchFile(WatchStoreContract):
    @pytest.fixture
    def store(self, tmp_path: Path) -> WatchStore:
        return WatchFile(tmp_path / "state")


class TestMemoryWatch(WatchStoreContract):
    @pytest.fixture
    def store(self) -> WatchStore:
        return MemoryWatch()


def test_a_watch_survives_a_restart(tmp_path: Path) -> None:
    WatchFile(tmp_path).save(WATCH)
    assert WatchFile(tmp_path).load() == WATCH


def test_times_keep_their_moment_in_every_zone(tmp_path: Path) -> None:
    tokyo = timezone(timedelta(hours=9))
    watch = Watch(NOON.astimezone(tokyo), NOON.astimezone(tokyo), NOON.astimezone(tokyo))
    WatchFile(tmp_path).save(SavedWatch("oid.tid", watch))
    found = WatchFile(tmp_path).load()
    assert found
    assert found.watch.started_at == NOON


def test_a_full_disk_leaves_the_earlier_watch(tmp_path: Path) -> None:
    store = WatchFile(tmp_path)
    store.save(WATCH)
    with full_disk(), pytest.raises(StorageError):
        store.save(SavedWatch("somebody.else", WATCH.watch))
    assert store.load() == WATCH


def test_a_watch_that_cannot_be_removed(tmp_path: Path) -> None:
    (tmp_path / "watch.json").mkdir()
    with pytest.raises(StorageError, match=r"watch\.json"):
        WatchFile(tmp_path).save(None)


GOOD: dict[str, Any] = {
    "version": 1,
    "account_id": "oid.tid",
    "watch": {
        "started_at": "2026-03-02T12:00:00+00:00",
        "deadline": "2026-03-05T12:00:00+00:00",
        "next_check_at": "2026-03-02T12:05:00Z",
        "attempts": 2,
    },
}


def changed(**watch: object) -> dict[str, Any]:
    return {**GOOD, "watch": {**GOOD["watch"], **watch}}


class TestADamagedWatch:
    def test_a_good_one_is_read(self, tmp_path: Path) -> None:
        (tmp_path / "watch.json").write_text(json.dumps(GOOD))
        found = WatchFile(tmp_path).load()
        assert found
        assert found.watch.attempts == 2

    @pytest.mark.parametrize(
        "content",
        [
            {**GOOD, "version": 2},
            {**GOOD, "version": "1"},
            {**GOOD, "version": None},
            {key: GOOD[key] for key in ("account_id", "watch")},
            {key: GOOD[key] for key in ("version", "watch")},
            {key: GOOD[key] for key in ("version", "account_id")},
            {**GOOD, "watch": None},
            {**GOOD, "watch": []},
            {**GOOD, "watch": "text"},
            changed(started_at="2026-03-02T12:00:00"),
            changed(deadline="2026-03-05"),
            changed(deadline="soon"),
            changed(deadline=5),
            changed(deadline=None),
            changed(attempts="many"),
            changed(attempts=None),
            changed(attempts=float("inf")),
            [],
            5,
            None,
        ],
    )
    def test_is_a_storage_error(self, tmp_path: Path, content: object) -> None:
        (tmp_path / "watch.json").write_text(json.dumps(content))
        with pytest.raises(StorageError, match=r"watch\.json"):
            WatchFile(tmp_path).load()

    @pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[" * 200_000, b"\0" * 50])
    def test_so_is_what_is_no_json(self, tmp_path: Path, content: bytes) -> None:
        (tmp_path / "watch.json").write_bytes(content)
        with pytest.raises(StorageError, match=r"watch\.json"):
            WatchFile(tmp_path).load()

    def test_so_is_what_is_no_file(self, tmp_path: Path) -> None:
        (tmp_path / "watch.json").mkdir()
        with pytest.raises(StorageError):
            WatchFile(tmp_path).load()

    def test_can_be_replaced(self, tmp_path: Path) -> None:
        (tmp_path / "watch.json").write_text("{")
        WatchFile(tmp_path).save(WATCH)
        assert WatchFile(tmp_path).load() == WATCH


class TestSettingsFile:
    def test_at_first_there_are_no_choices(self, tmp_path: Path) -> None:
        assert SettingsFile(tmp_path).load() == {}

    def test_choices_survive_a_restart(self, tmp_path: Path) -> None:
        choices = {"Browser": "firefox", "RecheckHours": 0, "StartAtSignIn": False}
        SettingsFile(tmp_path).save(choices)
        assert SettingsFile(tmp_path).load() == choices

    def test_a_damaged_file_is_a_storage_error(self, tmp_path: Path) -> None:
        (tmp_path / "settings.json").write_text("{")
        with pytest.raises(StorageError, match=r"settings\.json"):
            SettingsFile(tmp_path).load()

    @pytest.mark.parametrize("save", [lambda store: store.save({"Language": "nl"})])
    def test_a_full_disk_leaves_the_earlier_choices(
        self, tmp_path: Path, save: Callable[[SettingsFile], None]
    ) -> None:
        store = SettingsFile(tmp_path)
        store.save({"Language": "de"})
        with full_disk(), pytest.raises(StorageError):
            save(store)
        assert store.load() == {"Language": "de"}
