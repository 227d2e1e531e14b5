"""What takes minutes to make is made once: folders of the user's cache, named by what made them."""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import os
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Self

_FORGOTTEN_AFTER = 7 * 24 * 3600.0
"""Seconds without use; the Wine root takes 1.5 GB, and each state of the program 100 MB."""


def key_of(*ingredients: str | bytes) -> str:
    """A short name for everything that decides how a thing comes out."""
    digest = hashlib.sha256()
    for ingredient in ingredients:
        part = ingredient.encode() if isinstance(ingredient, str) else ingredient
        digest.update(len(part).to_bytes(8, "big") + part)
    return digest.hexdigest()[:16]


@dataclass(frozen=True)
class Cache:
    """A folder with one folder for each thing made; several processes may share it."""

    folder: Path

    @classmethod
    def of_user(cls) -> Self:
        """`$XDG_CACHE_HOME/photosync-tray/windows-bed`."""
        base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
        return cls(Path(base) / "photosync-tray" / "windows-bed")

    def made(self, kind: str, key: str, make: Callable[[Path], None]) -> Path:
        """The folder of this kind and key; `make` fills an empty one if there is none yet.

        Who comes second waits for who came first. What fails half-way leaves nothing behind.
        """
        place = self.folder / f"{kind}-{key}"
        if not place.exists():
            with self._locked(kind):
                if not place.exists():
                    self._make(kind, place, make)
        os.utime(place)
        return place

    def _make(self, kind: str, place: Path, make: Callable[[Path], None]) -> None:
        for left_by_a_killed_one in self.folder.glob(f".{kind}-*.unfinished"):
            shutil.rmtree(left_by_a_killed_one, ignore_errors=True)
        unfinished = place.with_name(f".{place.name}.unfinished")
        unfinished.mkdir(parents=True)
        try:
            make(unfinished)
        except BaseException:
            shutil.rmtree(unfinished, ignore_errors=True)
            raise
        self._forget_old(kind)
        unfinished.rename(place)

    def _forget_old(self, kind: str) -> None:
        limit = time.time() - _FORGOTTEN_AFTER
        for other in self.folder.glob(f"{kind}-*"):
            if other.is_dir() and other.stat().st_mtime < limit:
                shutil.rmtree(other, ignore_errors=True)

    @contextlib.contextmanager
    def _locked(self, kind: str) -> Iterator[None]:
        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.folder / f"{kind}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield
