"""Where settings lie, and whether one is spoken of there: a look that costs next to nothing."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

LINUX_FILE = Path("/etc/photosync-tray/policies.json")
MAC_FOLDER = Path("/Library/Managed Preferences")
MAC_FILE = "io.github.photosync-tray.plist"
"""There for the machine, and in a folder of the user's name for one person."""
WINDOWS_KEY = r"Software\Policies\PhotoSyncTray"
WINDOWS_DEFAULTS = r"Software\PhotoSyncTray"


def spoken_of(key: str, choices: Path) -> bool:
    """Whether any policy, the installation, or the person's file `choices` names the setting.

    For the moments before the icon, in which the settings themselves would take too long to
    load. What is said, and whether it counts, is not looked at.
    """
    files = (choices, *_policy_files())
    return any(key.encode() in _content(file) for file in files) or _in_registry(key)


def _policy_files() -> Iterator[Path]:
    if sys.platform == "darwin":  # as text in binary property lists too
        yield from MAC_FOLDER.glob(f"**/{MAC_FILE}")
    yield LINUX_FILE


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""


def _in_registry(key: str) -> bool:
    if sys.platform == "win32":
        from photosync_tray.adapters.registry import Hive, LiveRegistry

        registry, name = LiveRegistry(), key.lower()
        keys = (WINDOWS_KEY, WINDOWS_DEFAULTS)
        return any(name in registry.values(hive, place) for hive in Hive for place in keys)
    return False
