"""The language of the program: which there are, which one is in force, and what comes with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from photosync_tray.core.languages import ENGLISH, LANGUAGES, chosen
from photosync_tray.core.texts import speak
from photosync_tray.qt.catalogues import Catalogues, Spoken, loaded


class Languages:
    """The languages whose catalogues are in `folder`."""

    def __init__(self, folder: Path) -> None:
        self._catalogues = Catalogues(folder)
        self._installed: list[QTranslator] = []
        self.present = ""

    def available(self) -> list[tuple[str, str]]:
        """The tag of each language, and what it calls itself."""
        there = {ENGLISH, *self._catalogues.there()}
        return [(tag, name) for tag, name in LANGUAGES.items() if tag in there]

    def apply(self, tag: str) -> bool:
        """Speak this language from now on, or for "" that of the system; whether it is another.

        What is on the screen already is not said anew; its makers do that.
        """
        wanted = [tag] if tag else []
        system = QLocale.system().uiLanguages()
        found = chosen([*wanted, *system], self._catalogues.there())
        if found == self.present:
            return False
        self.present = found
        speech = self._catalogues.speech(found)
        speak(speech)
        QLocale.setDefault(speech.locale)
        self._install(speech)
        _write(right_to_left=speech.right_to_left)
        return True

    def _install(self, speech: Spoken) -> None:
        """For Qt's own words, on the buttons of its dialogs; ours has those that Qt lacks."""
        for old in self._installed:
            QCoreApplication.removeTranslator(old)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        both = (speech.catalogue, loaded(f"{folder}/qtbase_{speech.tag}"))
        self._installed = [each for each in both if each]
        for new in self._installed:
            QCoreApplication.installTranslator(new)


def _write(*, right_to_left: bool) -> None:
    """Nearly never another than before: the namespace Qt takes 1 MB, and 40 ms of the start."""
    if QGuiApplication.isRightToLeft() != right_to_left:
        from PySide6.QtCore import Qt

        direction = Qt.LayoutDirection
        QGuiApplication.setLayoutDirection(
            direction.RightToLeft if right_to_left else direction.LeftToRight
        )
