"""The language of photosync-trayctl: the setting Language, else that of the system."""

from __future__ import annotations

import sys

from photosync_tray.app import load_settings, resources
from photosync_tray.core.languages import chosen
from photosync_tray.core.texts import speak


def speak_to_the_person() -> None:
    """From now on `say` speaks the language; what the console has no letters for shows as "?"."""
    from PySide6.QtCore import QLocale

    from photosync_tray.qt.catalogues import Catalogues

    catalogues = Catalogues(resources() / "languages", isolates=False)
    wanted = [load_settings(None).text("Language"), *QLocale.system().uiLanguages()]
    speech = catalogues.speech(chosen(wanted, catalogues.there()))
    QLocale.setDefault(speech.locale)
    speak(speech)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
