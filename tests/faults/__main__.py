"""Runs the fault table and prints it: `python -m tests.faults`. Ends with 1 if a row is wrong."""

from __future__ import annotations

import logging
import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.faults.row import Row, prepare
from tests.faults.table import ROWS

PORTRAITS = Path(__file__).parents[2] / "resources" / "pictures" / "portraits"


def main() -> int:
    sys.stdout.write(
        "| while | what is wrong | what the person reads | state | exit |\n|---|---|---|---|---|\n"
    )
    logging.disable()  # the table itself tells what happened
    prepare(PORTRAITS)
    began = time.monotonic()
    wrong = sum(not _holds(row) for row in ROWS)
    sys.stdout.write(
        f"\n{len(ROWS)} rows, {wrong} of them wrong, in {time.monotonic() - began:.0f} seconds.\n"
    )
    return 1 if wrong else 0


def _holds(row: Row) -> bool:
    found = row.run(PORTRAITS)
    said = f"**{found.title}** {found.message}" if found.title else "(nothing is wrong to read)"
    mark = "" if found == row.expected else f" WRONG, due: {row.expected}"
    cells = (row.when, row.what, said + mark, found.state, str(found.exit_code))
    sys.stdout.write(f"| {' | '.join(cells)} |\n")
    sys.stdout.flush()
    return found == row.expected


if __name__ == "__main__":
    sys.exit(main())
