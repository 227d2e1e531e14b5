"""`photosync-trayctl fleet`: Intune's export of the detection script, as one picture for IT."""

from __future__ import annotations

import contextlib
import csv
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from photosync_tray.core.causes import Cause, Who, advice
from photosync_tray.core.fleet_summary import Fleet, fleet_of, summary, table
from photosync_tray.core.status import ExitCode
from photosync_tray.core.texts import Text, say

_BIGGEST = 1 << 20
"""Characters of one cell. Intune keeps 2048 of an output; other columns hold errors."""


def fleet_command(files: Sequence[Path], *, as_json: bool, csv_file: Path | None) -> ExitCode:
    """Print the summary; with `csv_file`, also save a row for each person on each PC."""
    csv.field_size_limit(_BIGGEST)
    try:
        with contextlib.ExitStack() as stack:
            fleet = fleet_of(row for file in files for row in _rows(file, stack))
        if csv_file:
            _save(fleet, csv_file)
    except (OSError, UnicodeError, csv.Error) as fault:
        sys.stderr.write(f"{fault}\n")
        return ExitCode.UNEXPECTED
    document = summary(fleet)
    text = json.dumps(document, indent=2) if as_json else "\n".join(summary_lines(document))
    sys.stdout.write(f"{text}\n")
    return ExitCode.DONE


def summary_lines(document: Mapping[str, Any]) -> Iterator[str]:
    """The document for people."""
    reported, silent, people = (int(document[name]) for name in ("pcs", "silent", "people"))
    yield say("PCs that reported: {count}; that did not: {silent}", count=reported, silent=silent)
    for part, title in _PARTS.items():
        yield ""
        yield say(title)
        yield from (f"  {count:6}  {word}" for word, count in document[part].items())
    yield ""
    yield say("Causes, of people in all: {count}", count=people)
    for cause in document["causes"]:
        said = advice(Cause(cause["id"]))
        yield f"  {cause['people']:6}  {cause['id']}: {say(said.title)}"
        if said.who is Who.IT:
            yield f"          {say(said.for_it or said.action)}"


_PARTS: Mapping[str, Text] = {
    "versions": "Versions:",
    "autostart": "Entry that starts it at sign-in:",
    "states": "States:",
}


def _rows(file: Path, stack: contextlib.ExitStack) -> Iterator[Mapping[str, str]]:
    """Of a file with a byte order mark, or without; short and long rows do no harm."""
    stream = stack.enter_context(file.open(encoding="utf-8-sig", newline=""))
    for row in csv.DictReader(stream, restkey="", restval=""):
        yield {str(key): value for key, value in row.items() if isinstance(value, str)}


def _save(fleet: Fleet, file: Path) -> None:
    with file.open("w", encoding="utf-8-sig", newline="") as stream:
        csv.writer(stream).writerows(table(fleet))
