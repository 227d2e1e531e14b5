"""Tells when files change that may not be there yet, nor the folders they are to lie in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher


class FileWatch:
    """The port PolicyWatch. The system tells; nothing is looked at in between."""

    def __init__(self, files: Iterable[Path]) -> None:
        self._files = tuple(files)
        self._watcher: QFileSystemWatcher | None = None
        self._changed: Callable[[], None] = lambda: None

    def start(self, changed: Callable[[], None]) -> None:
        self._changed = changed
        self._watcher = QFileSystemWatcher()
        self._watcher.fileChanged.connect(self._hear)
        self._watcher.directoryChanged.connect(self._hear)
        self._look_there()

    def close(self) -> None:
        if self._watcher:
            self._watcher.deleteLater()
            self._watcher = None

    def _hear(self, _: str) -> None:
        if self._watcher:
            self._look_there()
            self._changed()

    def _look_there(self) -> None:
        """Each file, and the lowest folder above it; what replaces a file is heard of there."""
        assert self._watcher  # noqa: S101 - only while it is there
        known = {*self._watcher.files(), *self._watcher.directories()}
        wanted = {str(path) for file in self._files for path in _there(file)}
        if wanted - known:
            self._watcher.addPaths(sorted(wanted - known))
        if known - wanted:
            self._watcher.removePaths(sorted(known - wanted))


def _there(file: Path) -> Iterator[Path]:
    if file.is_file():
        yield file
    yield next(folder for folder in file.parents if folder.is_dir())
