"""For translators: a language as one JSON file to fill in, and the way back, with checks."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any

from resources.translations.catalogue import CONTEXT, Entry, Said, comment_of
from resources.translations.checking import faults
from resources.translations.collecting import Message
from resources.translations.forms import forms_of


def key_of(message: Message) -> str:
    """Stays as long as the English text does."""
    where = "" if message.context == CONTEXT else message.context
    return hashlib.sha256(f"{where}{message.source}".encode()).hexdigest()[:10]


def exported(tag: str, messages: Iterable[Message], entries: Iterable[Entry]) -> str:
    """`{key: {source, comment, plural, translation}}`; `translation` is to be filled in.

    `plural` lists the numbers of each form where a text counts something; then the translation is
    a list as long.
    """
    held = {(entry.context, entry.source): entry.said for entry in entries}
    document = {}
    for message in messages:
        said = held.get((message.context, message.source), ())
        document[key_of(message)] = {
            "source": message.source,
            "comment": comment_of(message),
            "plural": list(forms_of(tag)) if message.one else None,
            "translation": _filled(tag, message, said),
        }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _filled(tag: str, message: Message, said: Said) -> str | list[str]:
    if message.one:
        return list(said) or [""] * len(forms_of(tag))
    return "".join(said)


def imported(
    tag: str, messages: Iterable[Message], document: Mapping[str, Any]
) -> tuple[dict[tuple[str, str], Said], list[str]]:
    """The translations by context and source, and what is wrong with the document.

    Faulty ones are left out; empty ones are passed over.
    """
    by_key = {key_of(message): message for message in messages}
    said: dict[tuple[str, str], Said] = {}
    wrong = [f"{key}: no such text" for key in document if key not in by_key]
    for key, message in by_key.items():
        found = _said(document.get(key))
        if not any(found):
            continue
        entry = Entry(message.source, found, bool(message.one))
        these = list(faults(tag, message, entry))
        wrong += [f"{key}: {fault}: {message.source!r} -> {found}" for fault in these]
        if not these:
            said[message.context, message.source] = found
    return said, wrong


def _said(value: object) -> Said:
    """An object with its `translation`, or the translation alone."""
    if isinstance(value, dict):
        value = value.get("translation")
    if isinstance(value, list):
        return tuple(str(each) for each in value)
    return (value,) if isinstance(value, str) else ()
