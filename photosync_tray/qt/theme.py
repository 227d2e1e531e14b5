"""Icons, and whether the system is light or dark. The tray's icon waits for this module."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QColor, QGuiApplication, QIcon

from photosync_tray.core.screen import Mood


class Theme:
    """Reads from one resources folder; follows the system's light and dark."""

    def __init__(
        self, resources: Path, panel_is_dark: Callable[[], bool | None] = lambda: None
    ) -> None:
        """`panel_is_dark` tells of the taskbar; None: it is as windows are."""
        self._icons = resources / "icons"
        self._panel_is_dark = panel_is_dark

    def app_icon(self) -> QIcon:
        return QIcon(str(self._icons / "app.ico"))

    def drawing(self, name: str) -> QIcon:
        """A monochrome drawing for the window."""
        return QIcon(str(self._icons / "ui" / f"{name}.svg"))

    def sight(self, name: str) -> QIcon:
        """A drawing of what to look for on a page."""
        return QIcon(str(self._icons / "guide" / f"{name}.svg"))

    def tray_icon(self, mood: Mood) -> QIcon:
        """All sizes in one file, each drawn for itself; reading SVG would take 3 MB more."""
        tone = "dark" if self.dark_panel else "light"
        return QIcon(str(self._icons / "tray" / tone / f"{mood.value}.ico"))

    @property
    def dark_panel(self) -> bool:
        """Of the taskbar, or of the panel that holds the icon."""
        told = self._panel_is_dark()
        return self.dark if told is None else told

    @property
    def dark(self) -> bool:
        """By the palette: asking for the colour scheme loads the namespace Qt, some 40 ms."""
        return is_dark(QGuiApplication.palette().window().color())


def is_dark(ground: QColor) -> bool:
    return ground.lightnessF() < 0.5
