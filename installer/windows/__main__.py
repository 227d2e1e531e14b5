"""The command line behind `make windows-bed` and its like."""

from __future__ import annotations

import argparse
import logging
import sys

from installer.windows.bed import Windows, made_bed
from installer.windows.freeze import BROKER_HELP, RESULT, deliver, frozen
from installer.windows.host import Missing
from installer.windows.screen import screen


def main(arguments: list[str] | None = None) -> int:
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    asked = _parser().parse_args(arguments)
    try:
        bed = made_bed()
    except Missing as missing:
        logging.error("%s", missing)  # noqa: TRY400 - a sentence, not a fault of ours
        return 1
    if asked.command == "bed":
        logging.info("Wine: %s\nPython: %s", bed.root or "the system's own", bed.python)
        return 0
    if asked.command == "freeze":
        deliver(frozen(bed, broker=asked.broker == "yes"))
        logging.info("%s", RESULT)
        return 0
    with screen() as display, Windows(bed, display=display) as windows:
        program = [bed.python] if asked.command == "python" else []
        return windows.run_here([*program, *asked.words])


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m installer.windows",
        description=__doc__,
        epilog="bed: make what is missing, and say where it is; freeze: make the programs;"
        " python: run the Windows Python with these arguments; wine: any Windows program",
    )
    parser.add_argument("command", choices=["bed", "freeze", "python", "wine"])
    parser.add_argument("--broker", choices=["yes", "no"], default="yes", help=BROKER_HELP)
    parser.add_argument("words", nargs=argparse.REMAINDER, metavar="ARGUMENT")
    return parser


if __name__ == "__main__":
    sys.exit(main())
