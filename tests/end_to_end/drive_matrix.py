"""Prints the whole matrix of private windows in real browsers: `make browser-matrix`.

Exit 1 when the program claimed anything that the site's log contradicts.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from tests.end_to_end.matrix import matrix, table
from tests.end_to_end.matrix_cells import BLIND, cells
from tests.end_to_end.matrix_judge import contradictions

_LEGEND = """
claim: what the program said and did. The site's log: with which cookie of the person its page was
asked for. Asked anyhow: what a browser made of the window that the program refused to ask for.
Left out: Firefox' list of profiles (it asks only where the person told it to), a private window
where everyone has to sign in to the browser (nobody can sign in here), recommended policies of
Firefox (it has none), and every browser that Debian does not have.
"""


def main() -> int:
    began = time.monotonic()
    every = [*cells(), BLIND]
    with tempfile.TemporaryDirectory(prefix="matrix-") as folder, matrix(Path(folder)) as trying:
        trying.begin(every, anyhow=True)
        seen = []
        for cell in every:
            seen.append((cell, trying.seen(cell)))
            sys.stderr.write(f"\r{len(seen)} of {len(every)} ")
    sys.stderr.write("\n")
    print("\n".join(table(seen)))
    print(_LEGEND)
    wrong = [cell.id for cell, what in seen if [*contradictions(cell, what)] and not cell.blind]
    blind = [*contradictions(*seen[-1])]
    print(f"{len(every)} cells in {time.monotonic() - began:.0f} s; contradicted: {len(wrong)}")
    print(
        f"the last, in which the program could not see the policies, was found out: {blind != []}"
    )
    return 1 if wrong or not blind else 0


if __name__ == "__main__":
    sys.exit(main())
