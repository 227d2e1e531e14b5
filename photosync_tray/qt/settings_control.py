"""Between the settings dialog and the outside: finds what to choose from, keeps what was chosen."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from photosync_tray.core.autostart import at_sign_in
from photosync_tray.core.browser_offers import BrowserOffers, Trial
from photosync_tray.core.cloud import Cloud
from photosync_tray.core.components import COMPONENTS
from photosync_tray.core.desktop_ports import Desk
from photosync_tray.core.errors import PhotoSyncError, StorageError
from photosync_tray.core.it_help import help_of
from photosync_tray.core.ports import Runner
from photosync_tray.core.preferences import (
    LOST,
    NOT_SAVED,
    Known,
    keep,
    rows,
)
from photosync_tray.core.screen import Screen
from photosync_tray.core.setting_table import AT_SIGN_IN, BROWSER
from photosync_tray.core.texts import Line, Text
from photosync_tray.qt.desktop import open_address, open_folder
from photosync_tray.qt.language import Languages
from photosync_tray.qt.settings_dialog import SettingsDialog
from photosync_tray.qt.theme import Theme


class Kept(NamedTuple):
    """What a choice came to: what is known now, and why it was not saved."""

    known: Known
    trouble: Line | None = None


class SettingsControl(QObject):
    """Built when the dialog is opened for the first time.

    `cloud` is the one in use, None while there is none. `changed` tells the setting that was
    chosen, once it is saved, and the settings that are in force now.
    """

    changed = Signal(str, object)
    asked = Signal(object)
    save_asked = Signal(object)

    def __init__(
        self,
        desk: Desk,
        theme: Theme,
        languages: Languages,
        runner: Runner,
        cloud: Callable[[], Cloud | None],
    ) -> None:
        super().__init__()
        self._desk = desk
        self._theme = theme
        self._languages = languages
        self._runner = runner
        self._cloud = cloud
        self._one_by_one = threading.Lock()
        self._versions: Mapping[str, str] = {}
        self._lost = False
        self._known: Known | None = None
        self._screen: Screen | None = None
        self._dialog: SettingsDialog | None = None

    @property
    def known(self) -> Known | None:
        """What the dialog shows, once it was opened."""
        return self._known

    @property
    def dialog(self) -> SettingsDialog | None:
        return self._dialog

    def open(self, screen: Screen) -> None:
        self._screen = screen
        if self._dialog and self._dialog.isVisible():
            self._dialog.bring_forward()
            return
        self._runner.run(self._gather, self._open_with, self._not_gathered)

    def close(self) -> None:
        self._desk.browsers.close()
        if self._dialog:
            self._dialog.deleteLater()
            self._dialog = None

    def render_screen(self, screen: Screen) -> None:
        self._screen = screen
        if self._dialog:
            self._dialog.render_screen(screen)

    def refresh(self) -> None:
        """Policies may have changed."""
        if self._dialog and self._dialog.isVisible():
            self._runner.run(self._look, self._take, self._not_gathered)

    def retranslate(self) -> None:
        """A dialog in the present language, in the place of the old one."""
        old = self._dialog
        if old is None:
            return
        seen, place, tab = old.isVisible(), old.pos(), old.tab
        self._dialog = None
        old.hide()
        old.deleteLater()
        if seen:
            dialog = self._show()
            dialog.open_tab(tab)
            dialog.move(place)
            dialog.focus_first()

    def show_saved(self, file: Path, fault: PhotoSyncError | None) -> None:
        """What became of the support archive."""
        if self._dialog:
            self._dialog.about.show_saved(file, fault)

    def _gather(self) -> Known:
        """On a thread."""
        self._versions = self._versions or self._desk.versions(one.name for one in COMPONENTS)
        known = self._look()
        self._lost = self._desk.choices.lost()  # only reading them tells, and puts them aside
        return known

    def _look(self) -> Known:
        settings = self._desk.settings()
        entries = self._desk.autostart.entries()
        browsers = self._known.browsers if self._known else None
        languages = tuple(self._languages.available())
        return Known(settings, languages, at_sign_in(settings, entries), browsers)

    def _open_with(self, known: Known) -> None:
        self._known = known
        if self._dialog:
            self._dialog.deleteLater()
            self._dialog = None
        self._show()
        self._look_for_browsers()

    def _not_gathered(self, fault: Exception) -> None:
        """Settings and entries are read without raising; what is left is a mistake of ours."""
        raise fault

    def _show(self) -> SettingsDialog:
        assert self._known  # noqa: S101 - only called with it
        dialog = SettingsDialog(self._theme, help_of(self._known.settings), self._versions)
        dialog.chosen.connect(self._choose)
        dialog.asked.connect(self.asked)
        dialog.test_asked.connect(self._test)
        dialog.about.save_asked.connect(self.save_asked)
        dialog.about.folder_asked.connect(open_folder)
        dialog.about.link_followed.connect(open_address)
        dialog.about.logs_asked.connect(lambda: open_folder(self._desk.log / "log"))
        self._dialog = dialog
        self._render()
        dialog.show_said(Line(LOST) if self._lost else None)
        if self._screen:
            dialog.render_screen(self._screen)
        dialog.bring_forward()
        return dialog

    def _render(self) -> None:
        if self._dialog and self._known:
            self._dialog.render_rows(rows(self._known))

    def _take(self, known: Known) -> None:
        self._known = known
        self._render()

    def _look_for_browsers(self) -> None:
        look = partial(self._desk.browsers.offers, self._cloud())
        self._runner.run(look, self._browsers_found, self._not_gathered)

    def _browsers_found(self, found: BrowserOffers) -> None:
        if self._known:
            self._take(replace(self._known, browsers=found))

    def _choose(self, key: str, value: object) -> None:
        keeping = partial(self._keep, key, value)
        self._runner.run(keeping, partial(self._kept, key), self._not_gathered)

    def _keep(self, key: str, value: object) -> Kept:
        """On a thread; one choice after the other, so that none undoes another."""
        with self._one_by_one:
            try:
                if key == AT_SIGN_IN:
                    self._desk.autostart.switch(value is True)
                keep(self._desk.choices, key, value)
            except StorageError as fault:
                return Kept(self._look(), Line(NOT_SAVED, {"why": Line(fault.message)}))
            return Kept(self._look())

    def _kept(self, key: str, kept: Kept) -> None:
        self._take(kept.known)
        if self._dialog:
            self._dialog.show_said(kept.trouble)
        if kept.trouble is None:
            self.changed.emit(key, kept.known.settings)
        if key == BROWSER:
            self._look_for_browsers()

    def _test(self) -> None:
        if self._dialog:
            self._dialog.show_test(Line(_RUNNING), running=True)
        test = partial(self._desk.browsers.test, self._cloud())
        self._runner.run(test, self._tested, self._not_gathered)

    def _tested(self, trial: Trial) -> None:
        if self._dialog:
            self._dialog.show_test(trial.line)


_RUNNING: Text = "A window should open in a moment…"
