"""Writes what is made from the program's own data: tables of the guide, and the files of policies.

With `--check` nothing is written: exit 1 tells that something is out of date.
"""

from __future__ import annotations

import argparse
import logging
import re
import sys
from collections.abc import Callable
from pathlib import Path

from installer.policy_files.guide import policy_table
from installer.policy_files.languages import languages
from installer.policy_files.making import policy_files
from photosync_tray.adapters.browser_report import browsers_table

HERE = Path(__file__).resolve().parent
MADE: dict[str, Callable[[], str]] = {"browsers": browsers_table, "policies": policy_table}
"""What stands between `<!-- NAME: … -->` and `<!-- end of NAME -->` in the guide."""
GUIDE = "README.md"


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


def fresh(folder: Path) -> dict[Path, str]:
    """The content that every generated file in `folder` is to have."""
    guide = folder / GUIDE
    files = {folder / name: make() for name, make in policy_files(languages()).items()}
    return {guide: renewed(guide.read_text("utf-8")), **files}


def main(arguments: list[str] | None = None, folder: Path = HERE) -> int:
    parser = argparse.ArgumentParser(description="Write what is generated from the data.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when stale")
    check = parser.parse_args(arguments).check
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    stale = 0
    for file, content in fresh(folder).items():
        if not check:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(content, "utf-8", newline="\n")
        current = not check or (file.is_file() and file.read_text("utf-8") == content)
        stale += not current
        logging.info("%s %s", "current" if current else "STALE  ", file.relative_to(folder))
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
