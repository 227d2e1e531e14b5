"""A language that shows what was forgotten: every text in ⟦brackets⟧, and longer by 40 %.

What stands outside of brackets did not pass through `say`; what is not in the catalogue would stay
English in every language.
"""

from __future__ import annotations

import re

from photosync_tray.core.texts import Speech
from resources.translations.collecting import collected

_LONGER = 0.4
_INNERMOST = re.compile(r"⟦[^⟦⟧]*⟧")


class Pseudo(Speech):
    """`unknown` gets the texts that are in no catalogue."""

    tag = "en"

    def __init__(self) -> None:
        self.unknown: set[str] = set()

    def text(self, text: str, one: str, n: int | None) -> str:
        if re.fullmatch(r"(\{\w+\})?", text):
            return text  # a name
        if text not in collected().messages:
            self.unknown.add(text)
        words = super().text(text, one, n)
        return f"⟦{words}{_padding(len(words))}⟧"


def _padding(length: int) -> str:
    """Words of five letters, so that lines can break."""
    more = "mmmmm " * (round(length * _LONGER) // 6 + 1)
    return f" {more}"[: max(1, round(length * _LONGER))].rstrip()


def outside(shown: str) -> str:
    """What stands outside of all brackets, by words."""
    before = ""
    while shown != before:
        before, shown = shown, _INNERMOST.sub(" ", shown)
    return " ".join(shown.split())


def left_out(shown: str, *names: str) -> str:
    """The same without names; letters in it were not translated."""
    rest = outside(shown)
    for name in sorted(names, key=len, reverse=True):
        rest = rest.replace(name, "")
    return rest.strip() if any(letter.isalpha() for letter in rest) else ""
