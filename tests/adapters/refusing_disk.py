"""A disk that takes no more, for every user and root alike."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator


@contextlib.contextmanager
def full_disk() -> Iterator[None]:
    """No file may grow past nothing: writing fails as it does on a full disk (EFBIG)."""
    if sys.platform == "win32":
        raise NotImplementedError("limits of this kind are Unix'")
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
