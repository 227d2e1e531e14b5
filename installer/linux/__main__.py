"""`python -m installer.linux`: builds dist/photosync-tray_VERSION_ARCHITECTURE.deb."""

from __future__ import annotations

import argparse
import logging
import sys
from pathlib import Path

from installer.linux.deb import build

ROOT = Path(__file__).resolve().parents[2]


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Build the Debian package.")
    parser.add_argument("--into", type=Path, default=ROOT / "dist", metavar="FOLDER")
    parser.add_argument(
        "--fast", action="store_true", help="compress little: for tests, not for users"
    )
    asked = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    package = build(ROOT, asked.into, fast=asked.fast)
    logging.info("%s  %.1f MB", package, package.stat().st_size / 1e6)
    return 0


if __name__ == "__main__":
    sys.exit(main())
