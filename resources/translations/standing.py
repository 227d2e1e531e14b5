"""How a language stands: what is translated, and what is missing, stale or wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from resources.translations import catalogue, releasing
from resources.translations.catalogue import Entry
from resources.translations.checking import faults
from resources.translations.collecting import Message


class Standing(NamedTuple):
    """So many of the wanted texts are there; `faults` in words."""

    finished: int
    wanted: int
    faults: tuple[str, ...]


def standing_of(tag: str, messages: Sequence[Message], folder: Path, into: Path) -> Standing:
    file = catalogue.file_of(tag, folder)
    held = catalogue.read(file)
    entries = catalogue.current(messages, held)
    known = [each for each in entries if not each.vanished]
    finished = sum(each.finished for each in known)
    wrong = list(_wrong(tag, messages, known))
    if finished < len(messages):
        wrong.append(f"{len(messages) - finished} texts are not translated")
    if _texts(held) != _texts(known):
        wrong.append(f"{file.name} is stale: python -m resources.translations update --forget")
    elif releasing.stale(tag, folder, into):
        name = releasing.qm_of(tag, into).name
        wrong.append(f"{name} is stale: python -m resources.translations release")
    return Standing(finished, len(messages), tuple(wrong))


def _texts(entries: Sequence[Entry]) -> set[tuple[str, str, bool, bool]]:
    """Comments and the order of texts may differ: the next update brings them along."""
    return {(each.context, each.source, each.counted, each.vanished) for each in entries}


def _wrong(tag: str, messages: Sequence[Message], entries: Sequence[Entry]) -> Iterator[str]:
    for message, entry in zip(messages, entries, strict=True):
        if entry.finished:
            for fault in faults(tag, message, entry):
                yield f"{fault}: {message.source!r}"
