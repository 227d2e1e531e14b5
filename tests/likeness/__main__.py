"""`make likeness`: prints the table; exit 1 tells that an aim is missed."""

from __future__ import annotations

import argparse
import sys
import time

from tests.likeness.corpus import bases, drawn
from tests.likeness.measure import USUAL, WHOLE, measured_by_all_cores
from tests.likeness.table import aims_held, lines


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", action="store_true", help="every change, and four times the seeds")
    extent = WHOLE if parser.parse_args().all else USUAL
    started = time.monotonic()
    answers = measured_by_all_cores(extent)
    print("\n".join(lines(answers)))
    photos = len(bases()) - len(drawn())
    seconds = time.monotonic() - started
    print(f"\n{len(drawn())} drawn pictures, {photos} installed photos; {seconds:.0f} s")
    return 0 if aims_held(answers) else 1


if __name__ == "__main__":
    sys.exit(main())
