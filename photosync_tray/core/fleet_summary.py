"""Many PCs in one picture: the lines of the detection script, as Intune exports them, summed up.

Cells are written by scripts on PCs that others use, so they are read as untrusted input: only words
that the program itself knows are kept, and names of PCs are shown without what a spreadsheet runs.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from photosync_tray.core.autostart import Why
from photosync_tray.core.causes import Cause, advice
from photosync_tray.core.status import NAMES

SCHEMA = 1
LIMIT = 2048
"""Characters that Intune keeps of a script's output."""
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)
_VERSION = re.compile(r"\d{1,5}(\.\d{1,5}){1,3}", re.ASCII)
_STATES = frozenset(NAMES.values())
_AUTOSTART = frozenset({"ok", "missing", "elsewhere", "declined"})
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")
_COLUMNS = ("pc", "installed", "starts", "state", "cause", "looked_at", "in_sync_at")


@dataclass(frozen=True)
class Person:
    """Somebody on a PC, unnamed."""

    state: str
    causes: tuple[Cause, ...]
    starts: str
    looked_at: str
    in_sync_at: str


@dataclass(frozen=True)
class Pc:
    """What one PC reported. `installed` is a version, or empty; `name` is Intune's."""

    name: str
    installed: str
    autostart: str
    people: tuple[Person, ...]
    left_out: int = 0


def pc_of(name: str, cell: str) -> Pc | None:
    """A line of the detection script, or None for anything else."""
    if len(cell) > LIMIT or not cell.lstrip().startswith("{"):
        return None
    try:
        said = json.loads(cell)
    except (ValueError, RecursionError):
        return None
    if not isinstance(said, dict) or said.get("photosync") != 1:
        return None
    people, more = said.get("people"), said.get("more")
    return Pc(
        name,
        _form(said.get("installed"), _VERSION),
        _word(said.get("autostart"), _AUTOSTART),
        tuple(_person(one) for one in _list(people) if isinstance(one, dict)),
        more if type(more) is int and 0 <= more < LIMIT else 0,
    )


def _person(said: Mapping[str, Any]) -> Person:
    known = (_word(cause, frozenset(Cause)) for cause in _list(said.get("causes")))
    return Person(
        _word(said.get("state"), _STATES),
        tuple(Cause(cause) for cause in known if cause),
        _word(said.get("starts"), frozenset(Why)),
        _form(said.get("looked_at"), _TIME),
        _form(said.get("in_sync_at"), _TIME),
    )


def _list(value: object) -> Sequence[object]:
    return value if isinstance(value, list) else ()


def _word(value: object, words: frozenset[str]) -> str:
    return value if isinstance(value, str) and value in words else ""


def _form(value: object, form: re.Pattern[str]) -> str:
    return value if isinstance(value, str) and form.fullmatch(value) else ""


@dataclass(frozen=True)
class Fleet:
    """The PCs that reported, each once, and how many rows held nothing of ours."""

    pcs: tuple[Pc, ...]
    silent: int


def fleet_of(rows: Iterable[Mapping[str, str]]) -> Fleet:
    """Rows of Intune's export by column. Of a PC with several rows the last that reports counts."""
    found: dict[str, Pc] = {}
    seen: set[str] = set()
    for number, row in enumerate(rows):
        columns = {re.sub(r"[^a-z]", "", key.lower()): value for key, value in row.items()}
        name = columns.get("devicename", "")
        key = columns.get("deviceid") or name or str(number)
        seen.add(key)
        # What was found after mending counts before what was found first.
        cells = sorted(columns.items(), key=lambda item: "post" not in item[0])
        pc = next(filter(None, (pc_of(name, cell) for _, cell in cells)), None)
        if pc:
            found[key] = pc
    return Fleet(tuple(found.values()), len(seen) - len(found))


def summary(fleet: Fleet) -> dict[str, Any]:
    """The document of `fleet --json`. Of several causes of one person the first counts."""
    people = [person for pc in fleet.pcs for person in pc.people]
    first = Counter(person.causes[0] for person in people if person.causes)
    return {
        "schema": SCHEMA,
        "pcs": len(fleet.pcs),
        "silent": fleet.silent,
        "versions": _counted(pc.installed or "not installed" for pc in fleet.pcs),
        "autostart": _counted(pc.autostart for pc in fleet.pcs if pc.autostart),
        "people": len(people) + sum(pc.left_out for pc in fleet.pcs),
        "states": _counted(person.state or "unknown" for person in people),
        "causes": [
            {
                "id": str(cause),
                "people": count,
                "title": advice(cause).title,
                "who": str(advice(cause).who),
                "action": advice(cause).for_it or advice(cause).action,
            }
            for cause, count in first.most_common()
        ],
        "last_in_sync_at": max((person.in_sync_at for person in people), default="") or None,
    }


def _counted(words: Iterable[str]) -> dict[str, int]:
    return dict(Counter(words).most_common())


def table(fleet: Fleet) -> Iterator[tuple[str, ...]]:
    """A row for each person on each PC, ready for a spreadsheet; the first row is the head."""
    yield _COLUMNS
    for pc in fleet.pcs:
        name = harmless(pc.name)
        for one in pc.people or (Person("", (), "", "", ""),):
            starts = one.starts or pc.autostart
            cause = str(one.causes[0]) if one.causes else ""
            yield name, pc.installed, starts, one.state, cause, one.looked_at, one.in_sync_at


def harmless(cell: str) -> str:
    """Without control characters, and marked as text where a spreadsheet would see a formula."""
    mark = "'" if cell.startswith(_FORMULA) else ""
    return mark + "".join(char if char.isprintable() else " " for char in cell)[:256]
