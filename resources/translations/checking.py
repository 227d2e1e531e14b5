"""What may be wrong with a translation."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from resources.translations.catalogue import Entry
from resources.translations.collecting import Message
from resources.translations.forms import forms_of, only_one

NAMES = (
    *("PhotoSync Tray", "SharePoint", "OneDrive", "Exchange", "Microsoft", "Office.com", "Entra"),
    *("InPrivate", "Firefox", "Edge", "Chrome", "Chromium", "TenantId", "ClientId"),
)
"""Never translated. Endings may follow them, as in Finnish and Turkish."""

_PLACE = re.compile(r"\{\w*\}|%(?:\(\w+\))?[sr]|%[1-9]")
_ADDRESS = re.compile(r"https?://[^\s,;)，。、）]+")
_ENDS = {
    ".": ".。।",
    "?": "?？؟",
    "!": "!！",
    "…": "…",
    ":": ":：",
}
_MARKS = frozenset("\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e")


def faults(tag: str, message: Message, entry: Entry) -> Iterator[str]:
    """What is wrong with a finished entry, in words."""
    forms = forms_of(tag) if message.one else ("",)
    if len(entry.said) != len(forms):
        yield f"has {len(entry.said)} forms, and not {len(forms)}"
        return
    for form, said in zip(forms, entry.said, strict=True):
        yield from _places(message, form, said)
        yield from _shape(message, said)
        yield from _names(message.source, said)
    if message.limit:
        longest = max(len(said.encode("utf-16-le")) // 2 for said in entry.said)
        if longest > message.limit:
            yield f"is {longest} characters long; {message.limit} are shown"


def _places(message: Message, form: str, said: str) -> Iterator[str]:
    wanted, found = _placed(message.source), _placed(said)
    spared = {"{n}"} if only_one(form) else set()
    if form in ("1", "0, 1"):
        spared |= wanted - _placed(message.one) - {"{n}"}
    for lost in sorted(wanted - found - spared):
        yield f"lacks {lost}"
    for invented in sorted(found - wanted):
        yield f"has {invented}, which the source has not"


def _placed(text: str) -> set[str]:
    return {match[0] for match in _PLACE.finditer(text)}


def _shape(message: Message, said: str) -> Iterator[str]:
    if said != said.strip() and message.source == message.source.strip():
        yield "begins or ends with a space"
    if said.count("\n") != message.source.count("\n"):
        yield "has other line breaks"
    if any(unicodedata.category(letter) == "Cc" and letter != "\n" for letter in said):
        yield "has a control character"
    if _MARKS & set(said):
        yield "has marks for the direction of writing, which the program sets itself"
    if "  " in said and "  " not in message.source:
        yield "has two spaces in a row"
    ends = _ENDS.get(message.source[-1])
    if ends and said and said.rstrip("”»\"'") and said.rstrip("”»」』\"'")[-1] not in ends:
        yield f"does not end with {message.source[-1]!r}"


def _names(source: str, said: str) -> Iterator[str]:
    for name in NAMES:
        if name in source and name not in said:
            yield f"lacks the name {name!r}"
    wanted = {address.rstrip(".") for address in _ADDRESS.findall(source)}
    found = {address.rstrip(".") for address in _ADDRESS.findall(said)}
    if wanted != found:
        yield f"has the addresses {sorted(found)}, and not {sorted(wanted)}"
