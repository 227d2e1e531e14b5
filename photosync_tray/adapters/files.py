"""Writing the program's own files: whole, for this user alone, one process after the other."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from photosync_tray.core.errors import StorageError

log = logging.getLogger(__name__)

LOCK_SECONDS = 60.0
"""Longer than anybody keeps a lock whose vault asks a person; see `token_store`."""
_PAUSES = (0.001, 0.05)
"""Seconds between two tries to get a lock: the first, and the longest."""


def write_private(file: Path, content: bytes) -> None:
    """Replace `file` in one step; a crash leaves the old or the new content, never a half.

    Raises:
        StorageError: the folder cannot be made, or the disk is full or read-only.
    """
    import tempfile  # loads OpenSSL's hashes, some 4 MB, which a tray at rest does without

    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}-")  # mode 0600
    except OSError as fault:
        raise StorageError(fault.strerror or type(fault).__name__) from fault
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        draft.replace(file)
    except OSError as fault:
        draft.unlink(missing_ok=True)
        raise StorageError(fault.strerror or type(fault).__name__) from fault


@contextlib.contextmanager
def locked(file: Path, seconds: float = LOCK_SECONDS) -> Iterator[None]:
    """No other process, and no other thread, is within this context for the same `file`.

    The system lets go of the lock when its process ends, however that ends; the file stays, and
    is empty. A disk that has no locks, or takes no new file, is used without one: nothing would
    be written there either, or nothing is lost that was safe before.

    Raises:
        StorageError: somebody else kept it for `seconds`.
    """
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as fault:
        log.info("no lock: %s", fault.strerror)
        yield
        return
    try:
        _wait_for(lambda: _take(handle), seconds)
        yield
    finally:
        os.close(handle)


def _wait_for(taken: Callable[[], bool], seconds: float) -> None:
    until = time.monotonic() + seconds
    pause, longest = _PAUSES
    while not taken():
        if time.monotonic() > until:
            raise StorageError("another process does not let go of the file")
        time.sleep(pause)
        pause = min(pause * 2, longest)


def _take(handle: int) -> bool:
    """Whether the lock is ours, or there are none here."""
    try:
        _try_lock(handle)
    except (BlockingIOError, PermissionError):  # as Unix and as Windows say that it is taken
        return False
    except OSError as fault:
        if not fault.errno:  # as Wine says it
            return False
        log.info("no lock: %s", fault.strerror)
    return True


def _try_lock(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
