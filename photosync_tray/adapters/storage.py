"""The program's own small files: the watch, and the user's choices. JSON with a version number."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from photosync_tray.adapters.files import write_private
from photosync_tray.core.errors import StorageError
from photosync_tray.core.model import SavedWatch, Watch
from photosync_tray.core.ports import SettingsStore, WatchStore

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
    }


def _watch(fields: Mapping[str, Any]) -> Watch:
    times = (fields[key] for key in ("started_at", "deadline", "next_check_at"))
    started, deadline, upcoming = (_aware(datetime.fromisoformat(time)) for time in times)
    return Watch(started, deadline, upcoming, int(fields["attempts"]))


def _aware(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("a time without its zone")
    return moment


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
