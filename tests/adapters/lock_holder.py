"""Run as a process of its own: takes the lock of the file named, says so, and keeps it."""

from __future__ import annotations

import sys
from pathlib import Path

from photosync_tray.adapters.files import locked


def main(file: str) -> None:
    with locked(Path(file)):
        sys.stdout.write("taken\n")
        sys.stdout.flush()
        sys.stdin.read()


if __name__ == "__main__":
    main(sys.argv[1])
