"""The program's log: a file that renews itself, without tokens, addresses with codes, or photos."""

from __future__ import annotations

import logging
from pathlib import Path

_OURS = logging.getLogger("photosync_tray")
BYTES = 1 << 20
KEPT = 1
"""The file before is kept as `.1`, so that there is always a past to look into."""


def start_log(folder: Path) -> None:
    """Write to `photosync-tray.log` in `folder`. Where that cannot be, go on without."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = RenewedFile(folder / "photosync-tray.log")
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    _OURS.addHandler(handler)


def set_level(level: str) -> None:
    """From now on; `level` is the setting LogLevel."""
    _OURS.setLevel(level.upper())


class RenewedFile(logging.FileHandler):
    """As `logging.handlers` has it, without what that loads: sockets, pickles, queues."""

    def __init__(self, file: Path) -> None:
        super().__init__(file, encoding="utf-8")
        self._file = file
        self._limit = BYTES

    def emit(self, record: logging.LogRecord) -> None:
        line = len(self.format(record).encode()) + 1
        if self.stream and self.stream.tell() + line > self._limit:
            self._renew()
        super().emit(record)

    def _renew(self) -> None:
        """Where the old file cannot be moved, the log goes on in it."""
        self.close()
        try:
            self._file.replace(self._file.with_suffix(".log.1"))
        except OSError:
            self._limit *= 2
        self.stream = self._open()
