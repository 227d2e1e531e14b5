"""The program's own small files: what outlives a restart. JSON with a version number."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from photosync_tray.adapters.files import write_private
from photosync_tray.core.errors import StorageError
from photosync_tray.core.model import Arrival, Match, SavedWatch, Seen, Watch
from photosync_tray.core.ports import History, SeenStore, SettingsStore, WatchStore

VERSION = 1


class WatchFile(WatchStore):
    """`watch.json`."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "watch.json"

    def load(self) -> SavedWatch | None:
        content = read_json(self._file)
        if content is None:
            return None
        try:
            return SavedWatch(str(content["account_id"]), _watch(content["watch"]))
        except (KeyError, TypeError, ValueError, OverflowError) as fault:
            raise StorageError(f"{self._file.name} is damaged") from fault

    def save(self, saved: SavedWatch | None) -> None:
        if saved is None:
            remove(self._file)
        else:
            watch = _fields(saved.watch)
            write_json(self._file, {"account_id": saved.account_id, "watch": watch})


class MemoryWatch(WatchStore):
    """For the demo, whose tenant forgets the sync as well when it ends."""

    def __init__(self) -> None:
        self._saved: SavedWatch | None = None

    def load(self) -> SavedWatch | None:
        return self._saved

    def save(self, saved: SavedWatch | None) -> None:
        self._saved = saved


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
        self._file = folder / "seen.json"

    def load(self) -> Seen | None:
        content = read_json(self._file)
        if content is None:
            return None
        try:
            etag = content["etag"]
            return Seen(str(content["account_id"]), etag and str(etag), Match(content["match"]))
        except (KeyError, ValueError) as fault:
            raise StorageError(f"{self._file.name} is damaged") from fault

    def save(self, seen: Seen | None) -> None:
        if seen is None:
            remove(self._file)
        else:
            write_json(self._file, asdict(seen))


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
        self._file = folder / "history.json"
        self._adding = threading.Lock()

    def load(self) -> tuple[Arrival, ...]:
        content = read_json(self._file) or {"arrivals": []}
        try:
            return tuple(_arrival(fields) for fields in content["arrivals"])
        except (KeyError, TypeError, ValueError, OverflowError) as fault:
            raise StorageError(f"{self._file.name} is damaged") from fault

    def add(self, arrival: Arrival) -> None:
        with self._adding:
            try:
                earlier = self.load()
            except StorageError:
                earlier = ()  # what cannot be read is no loss that a person would notice
            kept = [one for one in earlier if one.started_at != arrival.started_at]
            arrivals = [*kept, arrival][-HISTORY_LENGTH:]
            write_json(self._file, {"arrivals": [_arrival_fields(one) for one in arrivals]})


class MemoryHistory(History):
    """For the demo: `earlier` is what the scene tells of the past."""

    def __init__(self, earlier: Sequence[Arrival] = ()) -> None:
        self._arrivals = tuple(earlier)

    def load(self) -> tuple[Arrival, ...]:
        return self._arrivals

    def add(self, arrival: Arrival) -> None:
        kept = (one for one in self._arrivals if one.started_at != arrival.started_at)
        self._arrivals = (*kept, arrival)[-HISTORY_LENGTH:]


def _arrival(fields: Mapping[str, Any]) -> Arrival:
    took = timedelta(seconds=float(fields["seconds"]))
    return Arrival(_aware(datetime.fromisoformat(fields["started_at"])), took)


def _arrival_fields(arrival: Arrival) -> dict[str, Any]:
    return {
        "started_at": arrival.started_at.isoformat(),
        "seconds": arrival.took.total_seconds(),
    }


class SettingsFile(SettingsStore):
    """One object by name: `settings.json` holds the user's own choices."""

    def __init__(self, folder: Path, name: str = "settings.json") -> None:
        self._file = folder / name

    def load(self) -> Mapping[str, object]:
        return read_json(self._file) or {}

    def save(self, choices: Mapping[str, object]) -> None:
        write_json(self._file, dict(choices))


def read_json(file: Path) -> dict[str, Any] | None:
    """The object in `file` without its version, None when there is none. Raises StorageError."""
    try:
        content = json.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, RecursionError) as fault:
        raise StorageError(f"{file.name} cannot be read") from fault
    if not isinstance(content, dict) or content.pop("version", None) != VERSION:
        raise StorageError(f"{file.name} is of an unknown kind")
    return content


def write_json(file: Path, content: Mapping[str, Any]) -> None:
    write_private(file, json.dumps({"version": VERSION, **content}, indent=1).encode())


def remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError as fault:
        raise StorageError(f"{file.name} cannot be removed") from fault
