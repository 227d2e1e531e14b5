"""Texts that a person reads: English in the source, said in the person's language at the border.

The icon waits for it, so it imports next to nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from datetime import datetime

Text: TypeAlias = str
"""An English literal that is shown. Wherever an annotation says `Text`, the catalogue of
translations follows the value to its literals (`resources/translations/`)."""

Value: TypeAlias = "str | int | datetime | Line"
"""What goes into a text: a name or an address as it is, a number, a time, another text."""

ISOLATES = "\u2068\u2069"
"""Unicode's marks around what is written in its own direction."""


class Line(NamedTuple):
    """A text with `values` for its braces, to be said later.

    `one` is its form for one thing. Then `n` counts among the values, and every language has as
    many forms as it needs: `Line("Looked {n} times.", {"n": times}, one="Looked once.")`.
    """

    text: Text
    values: Mapping[str, Value] = {}
    one: Text = ""

    def said(self, speech: Speech | None = None) -> str:
        """In English where no `speech` is given, with times in UTC: for documents and for IT."""
        voice = speech or _ENGLISH
        count = self.values.get("n") if self.one else None
        words = voice.text(self.text, self.one, count if isinstance(count, int) else None)
        if not self.values:
            return words
        return words.format(**{name: voice.value(each) for name, each in self.values.items()})


def named(name: str) -> Line:
    """A name where a text is wanted; it is the same in every language."""
    return Line("{name}", {"name": name})


class Speech:
    """How a language says texts and what goes into them; this one is English, with times in UTC."""

    tag = "en"
    right_to_left = False

    def text(self, text: str, one: str, n: int | None) -> str:
        """The words, with their braces; `one` is the form for `n` = 1, if there is one."""
        return one if one and n == 1 else text

    def value(self, value: Value) -> str:
        if isinstance(value, Line):
            return value.said(self)
        if isinstance(value, str):
            return self.name(value)
        return self.number(value) if isinstance(value, int) else self.moment(value)

    def moment(self, when: datetime) -> str:
        from datetime import UTC

        return f"{when.astimezone(UTC):%Y-%m-%d %H:%M} UTC"

    def number(self, number: int) -> str:
        return str(number)

    def name(self, name: str) -> str:
        """A name, an address, a code: never translated."""
        return name


Words: TypeAlias = Text | Line
"""What a screen shows: a text, or one with values."""


def paragraph(first: Words, second: Words) -> Line:
    """Two sentences, one behind the other."""
    return Line("{first} {second}", {"first": line(first), "second": line(second)})


def line(words: Words) -> Line:
    """To go into another text."""
    return words if isinstance(words, Line) else Line(words)


def plain(said: str) -> str:
    """Without the marks that set names apart: for the clipboard, where somebody may search."""
    return said.translate({ord(mark): None for mark in ISOLATES})


_ENGLISH = Speech()
_present = _ENGLISH


def speak(speech: Speech | None) -> None:
    """From now on `say` speaks so; None is English."""
    global _present
    _present = speech or _ENGLISH


def speaking() -> Speech:
    """How `say` speaks at present."""
    return _present


def say(words: Words, one: Text = "", **values: Value) -> str:
    """The words in the person's language.

    `say("Open")`, `say("{file} is saved.", file=name)`, `say("{n} days", one="{n} day", n=3)`, or a
    `Line`. Only where it is shown: what the core knows and keeps is a `Text` or a `Line`.
    """
    asked = words if isinstance(words, Line) else Line(words, values, one)
    return asked.said(_present)
