"""Writing the program's own files: whole or not at all, readable by this user alone."""

from __future__ import annotations

import os
from pathlib import Path

from photosync_tray.core.errors import StorageError


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
