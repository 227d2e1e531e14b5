"""What outlives a restart, in small files; and the same in memory for the demo, which forgets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from photosync_tray.adapters.files import locked
from photosync_tray.adapters.json_files import Damaged, JsonFile
from photosync_tray.core.model import Arrival, Match, SavedWatch, Seen, Watch
from photosync_tray.core.ports import History, SeenStore, SettingsStore, WatchStore


class WatchFile(WatchStore):
    """`watch.json`."""

    def __init__(self, folder: Path) -> None:
        self._file = JsonFile(folder / "watch.json")

    def load(self) -> SavedWatch | None:
        return self._file.load(_saved_watch)

    def save(self, saved: SavedWatch | None) -> None:
        if saved is None:
            self._file.remove()
        else:
            self._file.save({"account_id": saved.account_id, "watch": _fields(saved.watch)})


class MemoryWatch(WatchStore):
    """For the demo, whose tenant forgets the sync as well when it ends."""

    def __init__(self) -> None:
        self._saved: SavedWatch | None = None

    def load(self) -> SavedWatch | None:
        return self._saved

    def save(self, saved: SavedWatch | None) -> None:
        self._saved = saved


def _saved_watch(content: Mapping[str, Any]) -> SavedWatch:
    return SavedWatch(str(content["account_id"]), _watch(content["watch"]))


def _fields(watch: Watch) -> dict[str, Any]:
    return {
        "started_at": watch.started_at.isoformat(),
        "deadline": watch.deadline.isoformat(),
        "next_check_at": watch.next_check_at.isoformat(),
        "attempts": watch.attempts,
        "etag": watch.etag,
        "renewed": watch.renewed,
    }


def _watch(fields: Mapping[str, Any]) -> Watch:
    times = (fields[key] for key in ("started_at", "deadline", "next_check_at"))
    started, deadline, upcoming = (_aware(datetime.fromisoformat(time)) for time in times)
    etag = fields.get("etag")
    renewed = fields.get("renewed") is True
    return Watch(started, deadline, upcoming, int(fields["attempts"]), etag and str(etag), renewed)


def _aware(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("a time without its zone")
    return moment


class SeenFile(SeenStore):
    """`seen.json`."""

    def __init__(self, folder: Path) -> None:
        self._file = JsonFile(folder / "seen.json")

    def load(self) -> Seen | None:
        return self._file.load(_seen)

    def save(self, seen: Seen | None) -> None:
        if seen is None:
            self._file.remove()
        else:
            self._file.save(asdict(seen))


def _seen(content: Mapping[str, Any]) -> Seen:
    etag = content["etag"]
    return Seen(str(content["account_id"]), etag and str(etag), Match(content["match"]))


class MemorySeen(SeenStore):
    """For the demo."""

    def __init__(self) -> None:
        self._seen: Seen | None = None

    def load(self) -> Seen | None:
        return self._seen

    def save(self, seen: Seen | None) -> None:
        self._seen = seen


HISTORY_LENGTH = 100


class HistoryFile(History):
    """`history.json`: durations in seconds, and nothing that tells whose."""

    def __init__(self, folder: Path) -> None:
        self._file = JsonFile(folder / "history.json")
        self._lock = folder / "history.lock"

    def load(self) -> tuple[Arrival, ...]:
        return self._file.load(_arrivals) or ()

    def add(self, arrival: Arrival) -> None:
        with locked(self._lock):
            try:
                earlier = self.load()
            except Damaged:
                earlier = ()  # it was put aside
            fields = [_arrival_fields(one) for one in _added(earlier, arrival)]
            self._file.save({"arrivals": fields})


class MemoryHistory(History):
    """For the demo: `earlier` is what the scene tells of the past."""

    def __init__(self, earlier: Sequence[Arrival] = ()) -> None:
        self._arrivals = tuple(earlier)

    def load(self) -> tuple[Arrival, ...]:
        return self._arrivals

    def add(self, arrival: Arrival) -> None:
        self._arrivals = _added(self._arrivals, arrival)


def _added(earlier: Sequence[Arrival], arrival: Arrival) -> tuple[Arrival, ...]:
    kept = (one for one in earlier if one.started_at != arrival.started_at)
    return (*kept, arrival)[-HISTORY_LENGTH:]


def _arrivals(content: Mapping[str, Any]) -> tuple[Arrival, ...]:
    return tuple(_arrival(fields) for fields in content["arrivals"])[-HISTORY_LENGTH:]


def _arrival(fields: Mapping[str, Any]) -> Arrival:
    took = timedelta(seconds=float(fields["seconds"]))
    if took < timedelta(0):
        raise ValueError("a time below zero")
    return Arrival(_aware(datetime.fromisoformat(fields["started_at"])), took)


def _arrival_fields(arrival: Arrival) -> dict[str, Any]:
    return {
        "started_at": arrival.started_at.isoformat(),
        "seconds": arrival.took.total_seconds(),
    }


class SettingsFile(SettingsStore):
    """One object by name: `settings.json` holds the user's own choices."""

    def __init__(self, folder: Path, name: str = "settings.json") -> None:
        self._file = JsonFile(folder / name)

    def load(self) -> Mapping[str, object]:
        return self._file.load(dict) or {}

    def lost(self) -> bool:
        return self._file.lost()

    def save(self, choices: Mapping[str, object]) -> None:
        self._file.save(choices)
