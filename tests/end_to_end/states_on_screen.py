"""A window of ours on the screen that shows one state after the other, as asked on stdin.

Usage: states_on_screen.py [--tone dark|contrast] [--language TAG]. Each line on stdin is the name
of a state, or "details" to unfold them, or "welcome" to greet; once that is done it comes back on
stdout.
"""

from __future__ import annotations

import argparse
import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication, QStyleFactory

from photosync_tray.app import resources
from photosync_tray.qt.guide import GuideCard
from photosync_tray.qt.language import Languages
from photosync_tray.qt.start import make_application
from photosync_tray.qt.theme import Theme
from photosync_tray.qt.window import Window
from tests.end_to_end.contact_sheet import STEPS, colour, with_pictures
from tests.qt.screens import unfold
from tests.qt.variants import SCREENS


class Host:
    """The window, and who asks for its states."""

    def __init__(self, window: Window, card: GuideCard) -> None:
        self._window = window
        self._card = card
        self._line = QSocketNotifier(0, QSocketNotifier.Type.Read)
        self._line.activated.connect(self._asked)

    def _asked(self) -> None:
        name = sys.stdin.readline().strip()
        if not name:
            QApplication.quit()
            return
        if name == "details":
            unfold(self._window).click()
        elif name == "steps":
            self._card.render_guide(STEPS)
            self._card.show()
        elif name == "welcome":
            self._window.greet(lambda: True)
            self._window.render_screen(SCREENS["signed out"])
        else:
            screen = SCREENS[name]
            self._window.render_screen(screen._replace(findings=with_pictures(screen.findings)))
        QApplication.processEvents()
        sys.stdout.write(f"{name}\n")
        sys.stdout.flush()


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--tone", default="light")
    parser.add_argument("--language", default="en")
    asked = parser.parse_args()
    application = make_application()
    application.setStyle(QStyleFactory.create("fusion"))
    colour(application, asked.tone)
    Languages(resources() / "languages").apply(asked.language)
    window = Window(Theme(resources()))
    host = Host(window, GuideCard(Theme(resources())))
    window.bring_forward()
    code = application.exec()
    del host
    return code


if __name__ == "__main__":
    sys.exit(main())
