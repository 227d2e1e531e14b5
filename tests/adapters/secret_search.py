"""Looks for secrets where they must not be: files, logs, processes, whatever a test hands over."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import quote


def processes() -> dict[str, bytes]:
    """Command line and environment of every process that this user may look at."""
    found: dict[str, bytes] = {}
    for path in Path("/proc").glob("[0-9]*"):
        for part in ("cmdline", "environ"):
            with contextlib.suppress(OSError):  # another user's, or ended while we look
                found[f"{part} of {path.name}"] = (path / part).read_bytes()
    return found


def files(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def where(secrets: Mapping[str, str], places: Mapping[str, bytes]) -> list[str]:
    """Each secret that stands somewhere, as it is or as an address would have it."""
    return [
        f"{name} in {place}"
        for name, secret in secrets.items()
        for place, content in places.items()
        if any(spelling in content for spelling in _spellings(secret))
    ]


def _spellings(secret: str) -> Iterator[bytes]:
    yield secret.encode()
    yield quote(secret, safe="").encode()
