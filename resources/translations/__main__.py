"""`python -m resources.translations`: brings the catalogues up to date, checks and compiles them.

`update` follows the program's texts; `export` and `import` are for translators; `release` compiles;
`check` is part of `make lint`.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from photosync_tray.core.languages import LANGUAGES
from resources.translations import catalogue, exchange, releasing
from resources.translations.collecting import Collected, Message, collected
from resources.translations.qt_words import qt_messages
from resources.translations.standing import standing_of

TAGS = tuple(tag for tag in LANGUAGES if tag != "en")
STRICT = True
"""Whether `check` fails for what is stale or wrong, and for a language that is half done."""
ALL_LANGUAGES = True
"""Whether it fails also for one that nobody has begun."""


class Places(NamedTuple):
    """Where the .ts files are, and where the .qm files go."""

    folder: Path = catalogue.HERE
    into: Path = releasing.COMPILED


def main(arguments: Sequence[str] | None = None, places: Places | None = None) -> int:
    asked = _parser().parse_args(arguments)
    asked.places = places or Places()
    found = collected()
    for fault in found.faults:
        _tell(fault)
    done: int = asked.run(found, asked)
    return 1 if found.faults and STRICT else done


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m resources.translations", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    update = commands.add_parser("update", help="write the program's texts into every .ts file")
    update.add_argument("--forget", action="store_true", help="drop what the program says no more")
    update.set_defaults(run=_update)
    export = commands.add_parser("export", help="a language as JSON, to be filled in")
    export.add_argument("tag", choices=TAGS)
    export.set_defaults(run=_export)
    fill = commands.add_parser("import", help="take translations out of such a file")
    fill.add_argument("tag", choices=TAGS)
    fill.add_argument("file", type=Path)
    fill.set_defaults(run=_import)
    commands.add_parser("release", help="compile the .qm files").set_defaults(run=_release)
    commands.add_parser("check", help="what is missing, stale or wrong").set_defaults(run=_check)
    return parser


def messages_of(tag: str, found: Collected) -> list[Message]:
    return [*found.messages.values(), *qt_messages(tag)]


def _update(found: Collected, asked: argparse.Namespace) -> int:
    for tag in TAGS:
        file = catalogue.file_of(tag, asked.places.folder)
        entries = catalogue.current(messages_of(tag, found), catalogue.read(file))
        kept = [each for each in entries if not (asked.forget and each.vanished)]
        _save(tag, kept, asked.places)
    return 0


def _save(tag: str, entries: Sequence[catalogue.Entry], places: Places) -> None:
    file = catalogue.file_of(tag, places.folder)
    file.write_text(catalogue.written(tag, entries), "utf-8", newline="\n")
    releasing.release(tag, *places)


def _export(found: Collected, asked: argparse.Namespace) -> int:
    held = catalogue.read(catalogue.file_of(asked.tag, asked.places.folder))
    sys.stdout.write(exchange.exported(asked.tag, messages_of(asked.tag, found), held))
    return 0


def _import(found: Collected, asked: argparse.Namespace) -> int:
    """What is right is taken, even where something else is wrong."""
    tag, messages = asked.tag, messages_of(asked.tag, found)
    said, wrong = exchange.imported(tag, messages, json.loads(asked.file.read_text("utf-8")))
    held = catalogue.read(catalogue.file_of(tag, asked.places.folder))
    _save(tag, catalogue.with_said(catalogue.current(messages, held), said), asked.places)
    for fault in wrong:
        _tell(fault)
    _tell(f"{tag}: {len(said)} texts taken, {len(wrong)} faults")
    return 1 if wrong else 0


def _release(found: Collected, asked: argparse.Namespace) -> int:
    for tag in TAGS:
        releasing.release(tag, *asked.places)
    return 0


def _check(found: Collected, asked: argparse.Namespace) -> int:
    wrong = 0
    for tag in TAGS:
        standing = standing_of(tag, messages_of(tag, found), *asked.places)
        _tell(f"{tag:6} {LANGUAGES[tag]:20} {standing.finished:4} of {standing.wanted}")
        for fault in standing.faults:
            _tell(f"{tag}: {fault}")
        if standing.finished or ALL_LANGUAGES:
            wrong += len(standing.faults)
    return 1 if wrong and STRICT else 0


def _tell(line: str) -> None:
    sys.stderr.write(f"{line}\n")


if __name__ == "__main__":
    sys.exit(main())
