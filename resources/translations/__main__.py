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

from photosync_tray.core.languages import LANGUAGES
from resources.translations import catalogue, exchange, releasing
from resources.translations.checking import faults
from resources.translations.collecting import Collected, Message, collect
from resources.translations.qt_words import qt_messages

TAGS = tuple(tag for tag in LANGUAGES if tag != "en")
STRICT = False
"""Whether `check` fails; before all catalogues are filled it only reports."""


def main(arguments: Sequence[str] | None = None) -> int:
    asked = _parser().parse_args(arguments)
    found = collect()
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
        _renew(tag, messages_of(tag, found), forget=asked.forget)
    return 0


def _renew(tag: str, messages: Sequence[Message], *, forget: bool = False) -> None:
    file = catalogue.file_of(tag)
    entries = catalogue.current(messages, catalogue.read(file))
    kept = [each for each in entries if not (forget and each.vanished)]
    file.write_text(catalogue.written(tag, kept), "utf-8", newline="\n")
    releasing.release(tag)


def _export(found: Collected, asked: argparse.Namespace) -> int:
    held = catalogue.read(catalogue.file_of(asked.tag))
    sys.stdout.write(exchange.exported(asked.tag, messages_of(asked.tag, found), held))
    return 0


def _import(found: Collected, asked: argparse.Namespace) -> int:
    """What is right is taken, even where something else is wrong."""
    tag, messages = asked.tag, messages_of(asked.tag, found)
    said, wrong = exchange.imported(tag, messages, json.loads(asked.file.read_text("utf-8")))
    file = catalogue.file_of(tag)
    entries = catalogue.with_said(catalogue.current(messages, catalogue.read(file)), said)
    file.write_text(catalogue.written(tag, entries), "utf-8", newline="\n")
    releasing.release(tag)
    for fault in wrong:
        _tell(fault)
    _tell(f"{tag}: {len(said)} texts taken, {len(wrong)} faults")
    return 1 if wrong else 0


def _release(found: Collected, asked: argparse.Namespace) -> int:
    for tag in TAGS:
        releasing.release(tag)
    return 0


def _check(found: Collected, asked: argparse.Namespace) -> int:
    wrong = 0
    for tag in TAGS:
        these = list(_wrong(tag, messages_of(tag, found)))
        for fault in these:
            _tell(f"{tag}: {fault}")
        wrong += len(these)
    return 1 if wrong and STRICT else 0


def _wrong(tag: str, messages: Sequence[Message]) -> list[str]:
    """Of one language; says how much of it is there."""
    file = catalogue.file_of(tag)
    held = catalogue.read(file)
    entries = catalogue.current(messages, held)
    finished = [each for each in entries if each.finished and not each.vanished]
    _tell(f"{tag:6} {LANGUAGES[tag]:20} {len(finished):4} of {len(messages)}")
    by_source = {(each.context, each.source): each for each in finished}
    wrong = [
        f"{fault}: {message.source!r}"
        for message in messages
        if (entry := by_source.get((message.context, message.source)))
        for fault in faults(tag, message, entry)
    ]
    if len(finished) < len(messages):
        wrong.append(f"{len(messages) - len(finished)} texts are not translated")
    if file.read_text("utf-8") != catalogue.written(tag, [e for e in entries if not e.vanished]):
        wrong.append(f"{file.name} is stale: python -m resources.translations update --forget")
    elif releasing.stale(tag):
        wrong.append(
            f"{releasing.qm_of(tag).name} is stale: python -m resources.translations release"
        )
    return wrong


def _tell(line: str) -> None:
    sys.stderr.write(f"{line}\n")


if __name__ == "__main__":
    sys.exit(main())
