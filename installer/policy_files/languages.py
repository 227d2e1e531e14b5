"""The languages of the templates: those whose catalogue has all of their words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from installer.policy_files.adml import adml
from photosync_tray.core.settings import TABLE
from photosync_tray.core.texts import Speech
from resources.translations.catalogue import HERE, file_of, read

CULTURES = {
    "ar": "ar-SA",
    "cs": "cs-CZ",
    "da": "da-DK",
    "de": "de-DE",
    "es": "es-ES",
    "fi": "fi-FI",
    "fr": "fr-FR",
    "he": "he-IL",
    "id": "id-ID",
    "it": "it-IT",
    "ja": "ja-JP",
    "ko": "ko-KR",
    "nb": "nb-NO",
    "nl": "nl-NL",
    "pl": "pl-PL",
    "pt_BR": "pt-BR",
    "sv": "sv-SE",
    "tr": "tr-TR",
    "uk": "uk-UA",
    "zh_CN": "zh-CN",
    "zh_TW": "zh-TW",
}
"""By the tags of the catalogues: the folders in which Windows looks for a template's words."""


_ONLY_A_PLACE = re.compile(r"\{\w+\}")
"""For a name, which is the same in every language."""


class Catalogue(Speech):
    """`lacking` is what was asked for and is not translated."""

    def __init__(self, tag: str, known: Mapping[str, str]) -> None:
        self.tag = tag
        self._known = known
        self.lacking: set[str] = set()

    def text(self, text: str, one: str, n: int | None) -> str:
        if text not in self._known and not _ONLY_A_PLACE.fullmatch(text):
            self.lacking.add(text)
        return self._known.get(text, text)


def languages(folder: Path = HERE) -> dict[str, Speech]:
    """By the names of their cultures; English is there always."""
    found = {culture: _catalogue(tag, folder) for tag, culture in CULTURES.items()}
    complete = {culture: each for culture, each in found.items() if _is_complete(each)}
    return {"en-US": Speech(), **complete}


def _catalogue(tag: str, folder: Path) -> Catalogue:
    entries = read(file_of(tag, folder))
    return Catalogue(tag, {each.source: each.said[0] for each in entries if each.finished})


def _is_complete(catalogue: Catalogue) -> bool:
    adml(TABLE, catalogue)
    return not catalogue.lacking
