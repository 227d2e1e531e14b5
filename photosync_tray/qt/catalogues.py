"""The catalogues of translations as Qt loads them, and how a language says what is in them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTranslator

from photosync_tray.core.languages import ENGLISH, RIGHT_TO_LEFT
from photosync_tray.core.texts import ISOLATES, Speech
from photosync_tray.qt.words import moment

if TYPE_CHECKING:
    from datetime import datetime

_CONTEXT = "PhotoSync"
"""Of every message of ours in the .ts files."""


class Catalogues:
    """The files `photosync_de.qm` and so on in `folder`.

    Consoles show marks around names as letters that they lack: there without `isolates`.
    """

    def __init__(self, folder: Path, *, isolates: bool = True) -> None:
        self._folder = folder
        self._isolates = isolates
        self._speeches: dict[str, Spoken] = {}

    def there(self) -> set[str]:
        return {file.stem.removeprefix("photosync_") for file in self._folder.glob("*.qm")}

    def speech(self, tag: str) -> Spoken:
        """Loaded once; from any thread."""
        if tag not in self._speeches:
            file = self._folder / f"photosync_{tag}"
            self._speeches[tag] = Spoken(
                loaded(str(file)), locale_of(tag), tag, isolates=self._isolates
            )
        return self._speeches[tag]


def loaded(file: str) -> QTranslator | None:
    translator = QTranslator()
    return translator if translator.load(file) else None


def locale_of(tag: str) -> QLocale:
    """How the language writes numbers and times; where it is the system's, as set there."""
    own, system = QLocale(tag), QLocale.system()
    same = (own.language(), own.script()) == (system.language(), system.script())
    return system if same else own


class Spoken(Speech):
    """A language by its catalogue and its locale."""

    def __init__(
        self,
        catalogue: QTranslator | None,
        locale: QLocale,
        tag: str = ENGLISH,
        *,
        isolates: bool = True,
    ) -> None:
        self.catalogue = catalogue
        self.locale = locale
        self.tag = tag
        self.right_to_left = tag in RIGHT_TO_LEFT
        self._isolates = ISOLATES if isolates and self.right_to_left else ""

    def text(self, text: str, one: str, n: int | None) -> str:
        if self.catalogue:
            found = self.catalogue.translate(_CONTEXT, text, None, -1 if n is None else n)
            if found:
                return found
        return super().text(text, one, n)

    def moment(self, when: datetime) -> str:
        return moment(when)

    def number(self, number: int) -> str:
        return self.locale.toString(number)

    def name(self, name: str) -> str:
        """Set apart, so that a name written to the right does not turn the sentence around it."""
        return f"{self._isolates[0]}{name}{self._isolates[1]}" if self._isolates else name
