"""The program's own small files: the watch, what was seen, the history, the user's choices."""

from __future__ import annotations

import json
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime, timedelta, timezone
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest

from photosync_tray.adapters.storage import (
    HistoryFile,
    MemoryHistory,
    MemorySeen,
    MemoryWatch,
    SeenFile,
    SettingsFile,
    WatchFile,
)
from photosync_tray.core.errors import StorageError
from photosync_tray.core.model import Arrival, SavedWatch, Watch
from photosync_tray.core.ports import History, SeenStore, WatchStore
from tests.adapters.refusing_disk import full_disk
from tests.contracts import HistoryContract, SeenStoreContract, WatchStoreContract

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


class TestSeenFile(SeenStoreContract):
    @pytest.fixture
    def store(self, tmp_path: Path) -> SeenStore:
        return SeenFile(tmp_path / "state")


class TestMemorySeen(SeenStoreContract):
    @pytest.fixture
    def store(self) -> SeenStore:
        return MemorySeen()


class TestHistoryFile(HistoryContract):
    @pytest.fixture
    def history(self, tmp_path: Path) -> History:
        return HistoryFile(tmp_path / "state")


class TestMemoryHistory(HistoryContract):
    @pytest.fixture
    def history(self) -> History:
        return MemoryHistory()


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


class TestAWatchInAFile:
    """As an earlier or a later program may have written it, or nobody."""

    @pytest.mark.parametrize(
        "content", [GOOD, {**GOOD, "colour": "red"}, changed(colour="red")], ids=str
    )
    def test_fields_that_are_not_known_are_passed_over(
        self, tmp_path: Path, content: object
    ) -> None:
        (tmp_path / "watch.json").write_text(json.dumps(content))
        upcoming = NOON + timedelta(minutes=5)
        expected = Watch(NOON, NOON + timedelta(hours=72), upcoming, attempts=2)
        assert WatchFile(tmp_path).load() == SavedWatch("oid.tid", expected)

    @pytest.mark.parametrize(
        "content",
        [
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
        ],
    )
    def test_one_that_makes_no_sense_is_put_aside(self, tmp_path: Path, content: object) -> None:
        (tmp_path / "watch.json").write_text(json.dumps(content))
        with pytest.raises(StorageError, match=r"watch\.json"):
            WatchFile(tmp_path).load()
        assert json.loads((tmp_path / "watch.json.damaged").read_text()) == content
        assert WatchFile(tmp_path).load() is None


def test_when_a_watch_is_forgotten_so_is_what_was_put_aside_of_it(tmp_path: Path) -> None:
    (tmp_path / "watch.json").write_text("{")
    store = WatchFile(tmp_path)
    store.save(WATCH)
    assert len(list(tmp_path.glob("watch*"))) == 2
    store.save(None)
    assert list(tmp_path.glob("watch*")) == []


@pytest.mark.parametrize(
    "content",
    [
        {"version": 1, "account_id": "oid.tid", "etag": None},
        {"version": 1, "account_id": "oid.tid", "match": "same"},
        {"version": 1, "account_id": "oid.tid", "etag": None, "match": "nearly"},
    ],
)
def test_what_was_seen_may_be_damaged_too(tmp_path: Path, content: object) -> None:
    (tmp_path / "seen.json").write_text(json.dumps(content))
    with pytest.raises(StorageError, match=r"seen\.json"):
        SeenFile(tmp_path).load()
    assert SeenFile(tmp_path).load() is None


def add_often(folder: Path, first: int) -> None:
    for day in range(first, first + 40):
        HistoryFile(folder).add(Arrival(NOON + timedelta(days=day), timedelta(hours=1)))


class TestTheHistory:
    ARRIVAL = Arrival(NOON, timedelta(hours=5))

    def test_survives_a_restart_and_names_nobody(self, tmp_path: Path) -> None:
        HistoryFile(tmp_path).add(self.ARRIVAL)
        assert HistoryFile(tmp_path).load() == (self.ARRIVAL,)
        kept = json.loads((tmp_path / "history.json").read_text())
        assert kept["arrivals"] == [{"started_at": "2026-03-02T12:00:00+00:00", "seconds": 18000}]

    @pytest.mark.parametrize(
        "arrival",
        [
            {"started_at": "2026-03-02T12:00:00"},
            {"seconds": -1},
            {"seconds": None},
            {"seconds": "nan"},
            {"seconds": 1e300},
        ],
        ids=str,
    )
    def test_one_that_is_damaged_is_put_aside_and_begun_anew(
        self, tmp_path: Path, arrival: dict[str, object]
    ) -> None:
        good = {"started_at": "2026-03-01T12:00:00Z", "seconds": 60}
        content = json.dumps({"version": 1, "arrivals": [good, {**good, **arrival}]})
        (tmp_path / "history.json").write_text(content)
        HistoryFile(tmp_path).add(self.ARRIVAL)
        assert HistoryFile(tmp_path).load() == (self.ARRIVAL,)
        assert (tmp_path / "history.json.damaged").read_text() == content

    def test_one_that_cannot_be_read_is_not_written_over(self, tmp_path: Path) -> None:
        (tmp_path / "history.json").mkdir()
        with pytest.raises(StorageError):
            HistoryFile(tmp_path).add(self.ARRIVAL)
        assert (tmp_path / "history.json").is_dir()

    def test_programs_that_add_at_once_lose_nothing(self, tmp_path: Path) -> None:
        with ProcessPoolExecutor(2, get_context("spawn")) as others:
            for added in [others.submit(add_often, tmp_path, first) for first in (0, 40)]:
                added.result(60)
        days = {(one.started_at - NOON).days for one in HistoryFile(tmp_path).load()}
        assert days == set(range(80))


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


def test_choices_that_could_not_be_read_are_lost_until_new_ones_are_saved(tmp_path: Path) -> None:
    choices = SettingsFile(tmp_path)
    assert not choices.lost()
    (tmp_path / "settings.json").write_text("{")
    with pytest.raises(StorageError):
        choices.load()
    assert choices.lost()
    choices.save({"Browser": "edge"})
    assert not choices.lost()
