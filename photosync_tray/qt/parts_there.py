"""Whether Qt brings all that the program asks of it: an icon beside the clock, drawings, photos."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QImageReader

from photosync_tray.core.screen import STARTING, Mood
from photosync_tray.qt.start import make_application
from photosync_tray.qt.theme import Theme
from photosync_tray.qt.tray import Tray

_FORMATS = {"bmp", "gif", "ico", "jpeg", "png", "svg", "webp"}
"""Of the drawings, and of photos that a mailbox may hold."""
_SIDE = QSize(16, 16)


def lacking(resources: Path) -> list[str]:
    """What is not there. Shows an icon for a moment, which needs a screen."""
    make_application()
    theme = Theme(resources)
    icons = {f"icon {mood.value}": theme.tray_icon(mood) for mood in Mood}
    icons |= {"icon of the program": theme.app_icon(), "drawing check": theme.drawing("check")}
    found = {bytes(name.data()).decode() for name in QImageReader.supportedImageFormats()}
    missing = [f"pictures as {name}" for name in sorted(_FORMATS - found)]
    missing += [name for name, icon in icons.items() if icon.pixmap(_SIDE).isNull()]
    return missing + ([] if _icon_shown(theme) else ["a notification area"])


def _icon_shown(theme: Theme) -> bool:
    tray = Tray(theme, STARTING, demo=False)
    tray.show()
    QCoreApplication.processEvents()
    shown = tray.available() and tray.icon.isVisible()
    tray.hide()
    return shown
