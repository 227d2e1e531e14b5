"""A language's .ts file: read, brought up to date with the program's texts, written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from resources.translations.collecting import Message
from resources.translations.forms import forms_of

HERE = Path(__file__).resolve().parent
CONTEXT = "PhotoSync"

Said: TypeAlias = tuple[str, ...]
"""A translation: one text, or one for each form of a number. Empty where there is none."""


@dataclass(frozen=True)
class Entry:
    """One message of a file. `vanished`: the program says it no more."""

    source: str
    said: Said = ()
    counted: bool = False
    comment: str = ""
    vanished: bool = False
    context: str = CONTEXT

    @property
    def finished(self) -> bool:
        return bool(self.said) and all(self.said)


def file_of(tag: str, folder: Path = HERE) -> Path:
    return folder / f"photosync_{tag}.ts"


def read(file: Path) -> list[Entry]:
    """The entries of a file in their order; none where there is no file."""
    if not file.exists():
        return []
    root = ElementTree.parse(file).getroot()  # noqa: S314 - a file of our own
    return [
        _entry(message, context.findtext("name") or "")
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def _entry(message: ElementTree.Element, context: str) -> Entry:
    translation = message.find("translation")
    assert translation is not None  # noqa: S101 - the format has it always
    forms = [form.text or "" for form in translation.iter("numerusform")]
    said = tuple(forms) if forms else ((translation.text,) if translation.text else ())
    return Entry(
        message.findtext("source") or "",
        said if any(said) else (),
        counted=message.get("numerus") == "yes",
        comment=message.findtext("extracomment") or "",
        vanished=translation.get("type") in ("vanished", "obsolete"),
        context=context,
    )


def comment_of(message: Message) -> str:
    """What helps a translator: what it is, where it is, how many, how long."""
    lines = [*message.uses]
    if message.one:
        lines.append(f"For one: {message.one}")
    if message.limit:
        lines.append(f"At most {message.limit} characters")
    return "\n".join(lines)


def current(messages: Iterable[Message], held: Iterable[Entry]) -> list[Entry]:
    """The entries for these messages with what `held` has said; what is over comes last."""
    known = {(entry.context, entry.source): entry for entry in held}
    entries = []
    for message in messages:
        old = known.pop((message.context, message.source), None)
        kept = old.said if old and old.counted == bool(message.one) else ()
        new = Entry(message.source, kept, bool(message.one), comment_of(message))
        entries.append(replace(new, context=message.context))
    gone = (replace(each, vanished=True, comment="") for each in known.values() if each.said)
    return entries + sorted(gone, key=lambda each: each.source)


def with_said(entries: Iterable[Entry], said: Mapping[tuple[str, str], Said]) -> list[Entry]:
    """The entries with new translations, by context and source."""
    return [
        replace(each, said=said.get((each.context, each.source), each.said)) for each in entries
    ]


def written(tag: str, entries: Iterable[Entry]) -> str:
    by_context: dict[str, list[Entry]] = {}
    for entry in entries:
        by_context.setdefault(entry.context, []).append(entry)
    contexts = "".join(_context(tag, name, group) for name, group in by_context.items())
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        f'<TS version="2.1" language="{tag}" sourcelanguage="en">\n{contexts}</TS>\n'
    )


def _context(tag: str, name: str, entries: Iterable[Entry]) -> str:
    messages = "".join(_message(tag, entry) for entry in entries)
    return f"<context>\n    <name>{escape(name)}</name>\n{messages}</context>\n"


def _message(tag: str, entry: Entry) -> str:
    counted = ' numerus="yes"' if entry.counted else ""
    comment = f"        <extracomment>{escape(entry.comment)}</extracomment>\n"
    return (
        f"    <message{counted}>\n        <source>{escape(entry.source)}</source>\n"
        f"{comment if entry.comment else ''}        {_translation(tag, entry)}\n    </message>\n"
    )


def _translation(tag: str, entry: Entry) -> str:
    kind = ' type="unfinished"' if not entry.finished else ""
    kind = ' type="vanished"' if entry.vanished else kind
    if not entry.counted:
        return f"<translation{kind}>{escape(''.join(entry.said))}</translation>"
    said = entry.said or ("",) * len(forms_of(tag))
    forms = "".join(f"\n            <numerusform>{escape(form)}</numerusform>" for form in said)
    return f"<translation{kind}>{forms}\n        </translation>"
