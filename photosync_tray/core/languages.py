"""The languages of the program, and which of them answers to what a person or a system asks for."""

from __future__ import annotations

from collections.abc import Collection, Iterable

ENGLISH = "en"

LANGUAGES = {
    "en": "English",
    "id": "Bahasa Indonesia",
    "cs": "Čeština",
    "da": "Dansk",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "nl": "Nederlands",
    "nb": "Norsk bokmål",
    "pl": "Polski",
    "pt_BR": "Português (Brasil)",
    "fi": "Suomi",
    "sv": "Svenska",
    "tr": "Türkçe",
    "uk": "Українська",
    "he": "עברית",
    "ar": "العربية",
    "ja": "日本語",
    "ko": "한국어",
    "zh_CN": "简体中文",
    "zh_TW": "繁體中文",
}
"""By the names of their files: what each calls itself, in the order of a list to choose from."""

RIGHT_TO_LEFT = frozenset({"ar", "he"})

_TRADITIONAL = frozenset({"hant", "tw", "hk", "mo"})
_OTHERWISE_CALLED = {"no": "nb", "nn": "nb", "pt": "pt_BR", "iw": "he", "in": "id"}
"""Kin that serves, and the names that Java and old systems still use."""


def chosen(wanted: Iterable[str], there: Collection[str]) -> str:
    """The first language of `there` that answers to one of the tags, which come best first.

    Tags are those of BCP 47 or of POSIX: `pt-BR`, `zh_Hant_HK`, `de_CH.UTF-8`. English answers
    when nothing else does.
    """
    for tag in wanted:
        found = _answering(tag)
        if found == ENGLISH or found in there:
            return found
    return ENGLISH


def _answering(tag: str) -> str:
    language, *rest = tag.partition(".")[0].replace("-", "_").casefold().split("_")
    if language == "zh":
        return "zh_TW" if _TRADITIONAL & set(rest) else "zh_CN"
    return _OTHERWISE_CALLED.get(language, language)
