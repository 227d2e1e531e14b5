"""The status for IT as a file: where Intune's detection script finds that of every person."""

from __future__ import annotations

import json
import logging
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from photosync_tray.adapters.files import write_private
from photosync_tray.core.errors import StorageError
from photosync_tray.core.ports import FleetStore

log = logging.getLogger(__name__)

SHARED_FOLDER = "PhotoSyncTray"
"""Below ProgramData; the installer makes and removes it."""
_OWN = "fleet-status.json"
LIMIT = 4096
"""Bytes. A document has some 600; what is longer is none of ours."""


class FleetFile(FleetStore):
    """The first of several places that takes the file. Whole or not there, as all our files."""

    def __init__(self, places: Sequence[Path]) -> None:
        self._places = places

    def load(self) -> Mapping[str, Any] | None:
        for place in self._places:
            try:
                with place.open("rb") as stream:
                    content = json.loads(stream.read(LIMIT))
            except (OSError, ValueError, RecursionError):
                continue
            if isinstance(content, dict):
                return content
        return None

    def save(self, document: Mapping[str, Any]) -> None:
        content = json.dumps(document, separators=(",", ":")).encode()
        for place in self._places[:-1]:
            try:
                write_private(place, content)
            except StorageError as fault:
                log.info("%s takes no status: %s", place.parent, fault)
            else:
                return
        write_private(self._places[-1], content)

    def remove(self) -> None:
        for place in self._places:
            try:
                place.unlink(missing_ok=True)
            except OSError as fault:
                log.warning("a status stays in %s: %s", place.parent, fault.strerror)


def fleet_file(state: Path) -> FleetFile:
    r"""On Windows in `%ProgramData%\PhotoSyncTray`, else, or where that is closed, in `state`.

    The installer makes that folder. Windows lets everybody put files below ProgramData, and
    change those alone which they have made; the name tells people apart and nobody who they are.
    """
    return FleetFile([*_shared(), state / _OWN])


def no_status(state: Path) -> None:
    """Remove this person's status of earlier; costs next to nothing where there is none."""
    base = os.environ.get("PROGRAMDATA") if sys.platform == "win32" else None
    if (base and Path(base, SHARED_FOLDER).is_dir()) or (state / _OWN).exists():
        fleet_file(state).remove()


def _shared() -> list[Path]:
    if sys.platform == "win32":
        import hashlib

        from photosync_tray.adapters.user_sid import user_sid

        try:
            name = f"status-{hashlib.sha256(user_sid().encode()).hexdigest()[:16]}.json"
            return [Path(os.environ["PROGRAMDATA"], SHARED_FOLDER, name)]
        except (KeyError, StorageError) as fault:
            log.warning("no status among everybody's: %s", fault)
    return []
