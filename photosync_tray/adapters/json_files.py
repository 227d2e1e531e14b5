"""One object in one JSON file with a version: whole or not there, and never thrown away unread."""

from __future__ import annotations

import json
import logging
import os
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from photosync_tray.adapters.files import write_private
from photosync_tray.core.errors import StorageError

log = logging.getLogger(__name__)
T = TypeVar("T")

VERSION = 1
_DRAFT_LIFE = 3600.0
"""Seconds. A draft that is older was left by a program that was killed over it."""
_DAMAGE = (KeyError, TypeError, ValueError, OverflowError, AttributeError, RecursionError)
"""What reading something of another shape comes to."""


class Damaged(StorageError):
    """The file makes no sense, and lies beside its place now."""


class JsonFile:
    """Several programs may use it at once: each finds a whole content, and the last one's stays.

    A damaged file is put aside as `*.damaged`, one of them. A file of a newer version of the
    program counts as not there and is left alone; before it is written over it is put aside as
    `*.newer`. All methods may block, and raise StorageError.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._removed: int | None = None
        """A handle on the content that was removed last."""

    def load(self, parse: Callable[[dict[str, Any]], T]) -> T | None:
        """What `parse` makes of the object without its version; None when there is none.

        Raises Damaged, also where `parse` cannot make anything of it.
        """
        self._sweep()
        raw = self._raw()
        if raw is None:
            return None
        try:
            content = _content(raw)
            if content is not None:
                return parse(content)
        except _DAMAGE as fault:
            self._put_aside(raw, "damaged")
            raise Damaged(f"{self._file.name} is damaged") from fault
        log.warning("%s is a newer program's, and left alone", self._file.name)
        return None

    def lost(self) -> bool:
        """Whether the last content was damaged, and nothing was saved since."""
        return self._aside("damaged").exists() and not self._file.exists()

    def save(self, content: Mapping[str, Any]) -> None:
        self._let_go()
        self._rescue()
        write_private(self._file, json.dumps({"version": VERSION, **content}, indent=1).encode())

    def remove(self) -> None:
        """With what was put aside of it; the file itself last, and quickly.

        The disk frees the content with the last handle on it, which takes twenty times as long as
        to forget the name: some can wait for the first and not for the second.
        """
        self._let_go()
        self._removed = _handle_on(self._file)
        for file in (self._aside("damaged"), self._aside("newer"), self._file):
            try:
                file.unlink(missing_ok=True)
            except OSError as fault:
                raise StorageError(f"{file.name} cannot be removed") from fault

    def _let_go(self) -> None:
        if self._removed is not None:
            os.close(self._removed)
            self._removed = None

    def _raw(self) -> bytes | None:
        try:
            return self._file.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as fault:
            raise StorageError(f"{self._file.name} cannot be read") from fault

    def _rescue(self) -> None:
        """Put aside what must not be written over."""
        raw = self._raw()
        if raw is None:
            return
        try:
            if _content(raw) is None:
                self._put_aside(raw, "newer")
        except _DAMAGE:
            self._put_aside(raw, "damaged")

    def _aside(self, suffix: str) -> Path:
        return self._file.with_name(f"{self._file.name}.{suffix}")

    def _put_aside(self, raw: bytes, suffix: str) -> None:
        """Unless another program has put something better in its place meanwhile."""
        try:
            if self._file.read_bytes() == raw:
                self._file.replace(self._aside(suffix))
        except OSError as fault:
            log.warning("%s could not be put aside: %s", self._file.name, fault.strerror)

    def _sweep(self) -> None:
        """Remove the drafts of programs that were killed while they wrote."""
        try:
            for draft in self._file.parent.glob(f".{self._file.name}-*"):
                if time.time() - draft.stat().st_mtime > _DRAFT_LIFE:
                    draft.unlink()
        except OSError as fault:
            log.info("a draft of %s stays: %s", self._file.name, fault.strerror)


def _handle_on(file: Path) -> int | None:
    """Windows does not remove what has a handle on it."""
    if sys.platform == "win32":
        return None
    try:
        return os.open(file, os.O_RDONLY)
    except OSError:
        return None


def _content(raw: bytes) -> dict[str, Any] | None:
    """The object without its version; None for that of a newer program. Raises one of _DAMAGE."""
    content = json.loads(raw.decode())
    version = content.pop("version")
    if type(version) is not int or version < 1:
        raise ValueError("no version")
    return content if version <= VERSION else None
