"""In which language a page speaks: that which the browser asks for, as at Microsoft's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from flask import g, request
from markupsafe import Markup, escape

from photosync_tray.demo.texts import Text


class Speech(Protocol):
    """The words of a language, and how it writes numbers."""

    def text(self, text: str, one: str, n: int | None) -> str: ...
    def number(self, number: int) -> str: ...
    def name(self, name: str) -> str: ...


class English(Speech):
    """What is in the source."""

    def text(self, text: str, one: str, n: int | None) -> str:
        return one if one and n == 1 else text

    def number(self, number: int) -> str:
        return str(number)

    def name(self, name: str) -> str:
        return name


@dataclass(frozen=True)
class Language:
    """A language for a page: its words, its tag in HTML, and from where it is read."""

    speech: Speech
    lang: str = "en"
    dir: str = "ltr"


Languages: TypeAlias = Callable[[Sequence[str]], Language]
"""The language that answers best to the tags that a browser wants, best first."""


def english(_: Sequence[str]) -> Language:
    return Language(English())


def wanted() -> list[str]:
    """The tags that the request asks for: those in its address count before the browser's."""
    named = [request.args.get(name, "") for name in ("ui_locales", "mkt")]
    asked = " ".join(named).split()
    return [*asked, *(tag for tag, _ in request.accept_languages)]


def say(text: Text, one: Text = "", **values: str | int) -> Markup:
    """The text in the language of the request. What is marked up among the values stays so."""
    speech: Speech = g.language.speech
    n = values.get("n") if one else None
    words = escape(speech.text(text, one, n if isinstance(n, int) else None))
    return words.format(**{name: _shown(speech, value) for name, value in values.items()})


def _shown(speech: Speech, value: str | int) -> str:
    if isinstance(value, Markup):
        return value
    return speech.name(value) if isinstance(value, str) else speech.number(value)
