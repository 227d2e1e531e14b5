"""The icon in the notification area: the state of the photo, and the shortest way to the window."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction, QGuiApplication, QScreen, QWindow
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from photosync_tray.core.screen import Action, Button, Mood, Screen
from photosync_tray.core.texts import Line
from photosync_tray.qt.theme import Theme
from photosync_tray.qt.words import APP_NAME, say

_OPENS = {QSystemTrayIcon.ActivationReason.DoubleClick}
if sys.platform != "win32":
    # Windows opens menus and flyouts by one click and windows by two; other desktops by one.
    _OPENS |= {QSystemTrayIcon.ActivationReason.Trigger}


class _ThemeListener(QWindow):
    """Never shown: hears of another theme while no window is open, which Qt tells windows only."""

    def __init__(self, changed: Callable[[], None]) -> None:
        super().__init__()
        self._changed = changed

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ThemeChange:
            self._changed()
        return super().event(event)


class Tray(QObject):
    """Shows screens; says what was asked for."""

    opened = Signal()
    asked = Signal(object)
    settings_asked = Signal()
    quit_asked = Signal()

    def __init__(self, theme: Theme, screen: Screen, *, demo: bool) -> None:
        super().__init__()
        self._theme = theme
        self._demo = demo
        self._screen = screen
        self._mood: Mood | None = None
        self._icon = QSystemTrayIcon(self)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self.opened)
        # Built before the first click: some desktops show nothing for a menu made on demand.
        self._menu = QMenu()
        self._title = self._menu.addAction("")
        self._title.setEnabled(False)
        self._menu.addSeparator()
        self._open = self._entry(self.opened.emit)
        self._menu.setDefaultAction(self._open)
        self._do = self._entry(self._ask_primary)
        self._steps = self._entry(lambda: self.asked.emit(Action.SHOW_STEPS))
        self._menu.addSeparator()
        self._sign_out = self._entry(lambda: self.asked.emit(Action.SIGN_OUT))
        self._settings = self._entry(self.settings_asked.emit)
        self._help = self._entry(lambda: self.asked.emit(Action.GET_HELP))
        self._quit = self._entry(self.quit_asked.emit)
        self._icon.setContextMenu(self._menu)
        self._listener = _ThemeListener(self._redraw)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._redraw)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.primaryScreenChanged.connect(self._screen_changed)
            self._watch(application.primaryScreen())
        self.retranslate()
        # At first the name alone, always: Windows 11 knows a pinned icon by its first tooltip.
        self._icon.setToolTip(APP_NAME)

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._open.setText(say("Open"))
        self._steps.setText(say("Show the steps"))
        self._sign_out.setText(say("Sign out"))
        self._settings.setText(say("Settings…"))
        self._quit.setText(say("Quit"))
        self.render(self._screen)

    def show(self) -> None:
        """The state is in the tooltip from the next screen on."""
        self._icon.show()

    def hide(self) -> None:
        """Take the icon away at once; left to itself a ghost stays until the mouse touches it."""
        self._icon.hide()

    @staticmethod
    def available() -> bool:
        return QSystemTrayIcon.isSystemTrayAvailable()

    def render(self, screen: Screen) -> None:
        self._screen = screen
        if screen.mood is not self._mood:
            self._mood = screen.mood
            self._redraw()
        name = say("{program} (Demo)", program=APP_NAME) if self._demo else APP_NAME
        self._icon.setToolTip(f"{name}\n{say(screen.short)}")
        self._title.setText(say("{program}: {state}", program=name, state=Line(screen.short)))
        self._render_primary(screen.primary)
        self._steps.setVisible(screen.guide is not None)
        self._sign_out.setVisible(screen.account is not None)
        self._help.setVisible(bool(screen.help.address))
        self._help.setText(say(screen.help.offer).replace("&", "&&"))

    def tell(self, title: str, text: str) -> None:
        self._icon.showMessage(title, text, self._icon.icon())

    @property
    def tooltip(self) -> str:
        return self._icon.toolTip()

    @property
    def menu(self) -> QMenu:
        return self._menu

    @property
    def icon(self) -> QSystemTrayIcon:
        return self._icon

    def _render_primary(self, button: Button | None) -> None:
        self._do.setVisible(button is not None)
        if button:
            self._do.setText(say(button.label))

    def _ask_primary(self) -> None:
        if self._screen.primary:
            self.asked.emit(self._screen.primary.action)

    def _watch(self, screen: QScreen | None) -> None:
        """Another density wants another drawing."""
        if screen:  # none while the last one is unplugged
            screen.logicalDotsPerInchChanged.connect(self._redraw)

    def _screen_changed(self, screen: QScreen | None) -> None:
        self._watch(screen)
        self._redraw()

    def _redraw(self) -> None:
        self._icon.setIcon(self._theme.tray_icon(self._screen.mood))

    def _entry(self, call: object) -> QAction:
        entry = self._menu.addAction("")
        entry.triggered.connect(call)
        return entry

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in _OPENS:
            self.opened.emit()
