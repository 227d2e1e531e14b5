"""Which profile of Chromium's kin a private window is to belong to."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

_LOCAL_STATE = "Local State"


def profile_for_private_windows(data: Path) -> str:
    """The one last used, else the first; empty when the browser's own list does not tell.

    After a guest window Chromium asks at its next start who is using it, and loses the address,
    unless a profile is named (tried). One that is not there would be made, so only those count
    that are in the list and on the disk.
    """
    known = _profiles(data)
    cache = known.get("info_cache")
    listed = [name for name in cache if _exists(data, name)] if isinstance(cache, dict) else []
    last = known.get("last_used")
    return str(last) if last in listed else next(iter(listed), "")


def _exists(data: Path, name: str) -> bool:
    return Path(name).name == name and (data / name).is_dir()


def _profiles(data: Path) -> Mapping[str, object]:
    try:
        state = json.loads((data / _LOCAL_STATE).read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    found = state.get("profile") if isinstance(state, dict) else None
    return found if isinstance(found, dict) else {}
