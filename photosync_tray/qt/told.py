"""What a person is told once, ever, such as that closing the window does not quit."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from photosync_tray.core.errors import StorageError

if TYPE_CHECKING:
    from photosync_tray.core.ports import SettingsStore

log = logging.getLogger(__name__)


def told_before(opened: Callable[[], SettingsStore], note: str) -> bool:
    """Whether the note was given already; marks it as given. What cannot be kept counts as told."""
    try:
        store = opened()
        notes = dict(store.load())
        told = notes.get(note) is True
        if not told:
            store.save({**notes, note: True})
    except StorageError as fault:
        log.warning("what was told cannot be kept: %s", fault)
        return True
    return told
