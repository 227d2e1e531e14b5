"""The settings dialog as the program knows it: nothing of it is loaded until it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from photosync_tray.core.cloud import Cloud
    from photosync_tray.core.desktop_ports import Desk
    from photosync_tray.core.errors import PhotoSyncError
    from photosync_tray.core.ports import Runner
    from photosync_tray.core.screen import Screen
    from photosync_tray.qt.language import Languages
    from photosync_tray.qt.settings_control import SettingsControl
    from photosync_tray.qt.theme import Theme


class Preferences(QObject):
    """`desk` is called at the first opening; for the rest see `SettingsControl`."""

    changed = Signal(str, object)
    asked = Signal(object)
    save_asked = Signal(object)

    def __init__(
        self,
        desk: Callable[[], Desk],
        theme: Theme,
        languages: Languages,
        runner: Runner,
        cloud: Callable[[], Cloud | None],
    ) -> None:
        super().__init__()
        self._desk = desk
        self._with = (theme, languages, runner, cloud)
        self.control: SettingsControl | None = None

    def open(self, screen: Screen) -> None:
        if self.control is None:
            self.control = self._made()
        self.control.open(screen)

    def render_screen(self, screen: Screen) -> None:
        if self.control:
            self.control.render_screen(screen)

    def retranslate(self) -> None:
        if self.control:
            self.control.retranslate()

    def refresh(self) -> None:
        """Policies may have changed."""
        if self.control:
            self.control.refresh()

    def show_saved(self, file: Path, fault: PhotoSyncError | None) -> None:
        """What became of the support archive."""
        if self.control:
            self.control.show_saved(file, fault)

    def close(self) -> None:
        if self.control:
            self.control.close()

    def _made(self) -> SettingsControl:
        from photosync_tray.qt.settings_control import SettingsControl

        made = SettingsControl(self._desk(), *self._with)
        made.changed.connect(self.changed)
        made.asked.connect(self.asked)
        made.save_asked.connect(self.save_asked)
        return made
