"""Writes the tables of the administrators' guide that are made from the program's own data.

With `--check` nothing is written: exit 1 tells that a table is out of date.
"""

from __future__ import annotations

import argparse
import logging
import re
import sys
from collections.abc import Callable
from pathlib import Path

from photosync_tray.adapters.browser_report import browsers_table

HERE = Path(__file__).resolve().parent
MADE: dict[str, Callable[[], str]] = {"browsers": browsers_table}
"""What stands between `<!-- NAME: … -->` and `<!-- end of NAME -->`."""


def renewed(text: str) -> str:
    """The guide with every table made anew. ValueError when a table has no place in it."""
    for name, make in MADE.items():
        pattern = rf"(<!-- {name}: [^\n]*-->\n).*?(<!-- end of {name} -->)"
        text, places = re.subn(pattern, _between(make()), text, flags=re.DOTALL)
        if places != 1:
            raise ValueError(f"{places} places for the table of {name}")
    return text


def _between(table: str) -> Callable[[re.Match[str]], str]:
    return lambda marks: f"{marks[1]}{table}{marks[2]}"


def main(arguments: list[str] | None = None, guide: Path = HERE / "README.md") -> int:
    parser = argparse.ArgumentParser(description="Write the generated tables of the guide.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when stale")
    check = parser.parse_args(arguments).check
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    held = guide.read_text("utf-8")
    fresh = renewed(held)
    if not check:
        guide.write_text(fresh, "utf-8")
    current = not check or held == fresh
    logging.info("%s %s", "current" if current else "STALE  ", guide.name)
    return 0 if current else 1


if __name__ == "__main__":
    sys.exit(main())
