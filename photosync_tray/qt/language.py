"""The language of the program: which there are, which one is in force, and what comes with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from photosync_tray.core.languages import LANGUAGES, RIGHT_TO_LEFT, chosen
from photosync_tray.core.texts import ISOLATES, Speech, speak
from photosync_tray.qt.words import moment

if TYPE_CHECKING:
    from datetime import datetime

CONTEXT = "PhotoSync"
"""Of every message in the .ts files."""


class Languages:
    """The languages whose catalogues are in `folder`, as `photosync_de.qm` and so on."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._installed: list[QTranslator] = []
        self.present = ""

    def available(self) -> list[tuple[str, str]]:
        """The tag of each language, and what it calls itself."""
        there = self._there()
        return [(tag, name) for tag, name in LANGUAGES.items() if tag == "en" or tag in there]

    def apply(self, tag: str) -> bool:
        """Speak this language from now on, or for "" that of the system; whether it is another.

        What is on the screen already is not said anew; its makers do that.
        """
        wanted = [tag] if tag else []
        found = chosen([*wanted, *QLocale.system().uiLanguages()], self._there())
        if found == self.present:
            return False
        self.present = found
        self._install(found)
        locale = locale_of(found)
        QLocale.setDefault(locale)
        speak(Spoken(self._installed[0] if self._installed else None, locale, found))
        right_to_left = found in RIGHT_TO_LEFT
        direction = Qt.LayoutDirection
        QGuiApplication.setLayoutDirection(
            direction.RightToLeft if right_to_left else direction.LeftToRight
        )
        return True

    def _there(self) -> set[str]:
        return {file.stem.removeprefix("photosync_") for file in self._folder.glob("*.qm")}

    def _install(self, tag: str) -> None:
        """Ours and Qt's own words, which stand on the buttons of its dialogs."""
        for old in self._installed:
            QCoreApplication.removeTranslator(old)
        qt_s = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        files = (str(self._folder / f"photosync_{tag}"), f"{qt_s}/qtbase_{tag}")
        self._installed = [each for each in map(_loaded, files) if each]
        for new in reversed(self._installed):
            QCoreApplication.installTranslator(new)


def _loaded(file: str) -> QTranslator | None:
    translator = QTranslator()
    return translator if translator.load(file) else None


def locale_of(tag: str) -> QLocale:
    """How the language writes numbers and times; where it is the system's, as set there."""
    own, system = QLocale(tag), QLocale.system()
    same = (own.language(), own.script()) == (system.language(), system.script())
    return system if same else own


class Spoken(Speech):
    """A language by its catalogue and its locale."""

    def __init__(self, catalogue: QTranslator | None, locale: QLocale, tag: str) -> None:
        self._catalogue = catalogue
        self._locale = locale
        self._right_to_left = tag in RIGHT_TO_LEFT

    def text(self, text: str, one: str, n: int | None) -> str:
        if self._catalogue:
            count = -1 if n is None else n
            found = self._catalogue.translate(CONTEXT, text, None, count)
            if found:
                return found
        return super().text(text, one, n)

    def moment(self, when: datetime) -> str:
        return moment(when)

    def number(self, number: int) -> str:
        return self._locale.toString(number)

    def name(self, name: str) -> str:
        """Set apart, so that a name written to the right does not turn the sentence around it."""
        return f"{ISOLATES[0]}{name}{ISOLATES[1]}" if self._right_to_left else name
