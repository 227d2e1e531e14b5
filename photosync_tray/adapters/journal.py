"""The program's log: a file that renews itself, without tokens, addresses with codes, or photos."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

BYTES = 512 * 1024
KEPT = 3


def start_log(folder: Path, level: str) -> None:
    """Write to `photosync-tray.log` in `folder`. Where that cannot be, go on without."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "photosync-tray.log", maxBytes=BYTES, backupCount=KEPT, encoding="utf-8"
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger = logging.getLogger("photosync_tray")
    logger.addHandler(handler)
    logger.setLevel(level.upper())
