"""How this very program is started again, whichever of its two programs asks."""

from __future__ import annotations

import sys
from pathlib import Path

_PROGRAM = "photosync-tray"


def own_command() -> tuple[str, ...]:
    """The tray program by its full path: beside the console program, or beside Python."""
    ending = ".exe" if sys.platform == "win32" else ""
    beside = Path(sys.executable).with_name(f"{_PROGRAM}{ending}")
    if getattr(sys, "frozen", False) or beside.is_file():
        return (str(beside),)
    return (sys.executable, "-m", "photosync_tray")
