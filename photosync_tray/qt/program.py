"""The running tray program: icon first, then the parts, then the session, and all of it undone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from photosync_tray.core import state as s
from photosync_tray.core.changes import Change
from photosync_tray.core.cloud import Cloud
from photosync_tray.core.commands import NOTHING_TO_SAVE
from photosync_tray.core.completing import complete
from photosync_tray.core.errors import ArchiveFailed, PhotoSyncError
from photosync_tray.core.model import Notice
from photosync_tray.core.parts import FrontEnd, Parts
from photosync_tray.core.presentation import present
from photosync_tray.core.problem import problem_of
from photosync_tray.core.screen import Action, Screen
from photosync_tray.core.session import Session
from photosync_tray.core.setting_table import LANGUAGE, NOTIFICATIONS
from photosync_tray.core.settings import Settings
from photosync_tray.qt.acts import Acts
from photosync_tray.qt.asked import Asked
from photosync_tray.qt.background import Background, QtTimer
from photosync_tray.qt.desktop import (
    BrowserPages,
    copy_text,
    open_address,
    open_folder,
)
from photosync_tray.qt.details import text_for_it
from photosync_tray.qt.guiding import Guiding
from photosync_tray.qt.language import Languages
from photosync_tray.qt.live_parts import LiveParts
from photosync_tray.qt.network import NetworkReturn
from photosync_tray.qt.notifier import DesktopNotifier
from photosync_tray.qt.preferences import Preferences
from photosync_tray.qt.single_instance import SingleInstance
from photosync_tray.qt.start import Launch
from photosync_tray.qt.theme import Theme
from photosync_tray.qt.told import told_before
from photosync_tray.qt.tray import Tray
from photosync_tray.qt.words import HELP_LINKS

if TYPE_CHECKING:
    from photosync_tray.qt.window import Window

_TOLD, _WELCOMED = "ToldStillRunning", "Welcomed"


class Program(QObject):
    """Joins tray, window and session."""

    def __init__(
        self,
        launch: Launch,
        instance: SingleInstance,
        theme: Theme,
        tray: Tray,
        languages: Languages,
    ) -> None:
        super().__init__()
        self._launch = launch
        self._instance = instance
        self._theme = theme
        self._tray = tray
        self._languages = languages
        self._background = Background()
        self.notifier = DesktopNotifier(
            launch.notifications,
            tray.tell,
            self._note_clicked,
            self._background,
            lambda: self._notifications,
        )
        self._shown: s.State = s.INITIAL
        self._screen: Screen = present(self._shown)
        self._window: Window | None = None
        self.preferences = Preferences(launch.desk, theme, languages, self._background, self._cloud)
        self._session: Session | None = None
        self._acts: Acts | None = None
        self._asked = Asked(self.open_window, demo=bool(launch.scene))
        self._front = FrontEnd(
            BrowserPages(), self.notifier, self._background, QtTimer(self), self._foreground
        )
        self.live = LiveParts(launch, self._background)
        self.live.built.connect(self._attach)
        self.live.failed.connect(self._build_failed)
        self.live.changed.connect(self._go_on)
        self.live.wanted.connect(self._build_again)
        self.guiding = Guiding(theme, self._seen_window, lambda: tray.icon.geometry())
        self._closed = False
        self._tray.opened.connect(self.open_window)
        self._tray.asked.connect(self.act)
        self._tray.settings_asked.connect(self.open_settings)
        self.preferences.changed.connect(self._choice_changed)
        self.preferences.asked.connect(self.act)
        self.preferences.save_asked.connect(self._save_archive)
        self._tray.quit_asked.connect(QGuiApplication.quit)
        instance.asked.connect(self._asked.hear)

    def start(self) -> None:
        self.speak(self._launch.language())
        self._tray.render(self._screen)
        self._instance.serve()
        if not self._launch.background:
            self.open_window()
        self.live.build()

    def close(self) -> None:
        """In reverse order. The icon goes first, so that nobody clicks on what is ending."""
        self._closed = True
        self._tray.hide()
        self._instance.release()
        self.preferences.close()
        if self._session:
            self._session.close()
        self.live.stop()
        self._background.close()
        self.notifier.close()
        self.guiding.close()
        self.live.close()
        if self._window:
            self._window.deleteLater()

    def speak(self, tag: str) -> None:
        """The setting Language takes effect: everything that is shown is said anew."""
        if self._languages.apply(tag):
            self._tray.retranslate()
            self.guiding.retranslate()
            if self._window:
                self._replace_window(self._window)
            self.preferences.retranslate()

    def _replace_window(self, old: Window) -> None:
        """One in the new language, in the same place."""
        self._window, seen, place = None, old.isVisible(), old.pos()
        old.closed.disconnect()
        old.hide()
        old.deleteLater()
        self.window.resize(old.size())
        self.window.move(place)
        if seen:
            self.open_window()

    @property
    def tray(self) -> Tray:
        return self._tray

    @property
    def _parts(self) -> Parts | None:
        return self.live.parts

    @property
    def window(self) -> Window:
        """Built when first wanted: most days nobody opens it."""
        if self._window is None:
            from photosync_tray.qt.window import Window

            self._window = Window(self._theme, demo=self._launch.scene)
            self._window.asked.connect(self.act)
            self._window.closed.connect(self._window_closed)
            self._window.settings_asked.connect(self.open_settings)
            self._window.quit_asked.connect(QGuiApplication.quit)
            self._window.link_followed.connect(open_address)
            self._window.folder_asked.connect(open_folder)
            self._window.save_asked.connect(self._save_archive)
            self._window.greet(lambda: not told_before(self._launch.told, _WELCOMED))
            self._window.render_screen(self._screen)
        return self._window

    def _seen_window(self) -> Window | None:
        return self._window if self._window and self._window.isVisible() else None

    def open_window(self) -> None:
        self.window.bring_forward()

    def open_settings(self) -> None:
        self.preferences.open(self._screen)

    def _cloud(self) -> Cloud | None:
        return self._parts.journey.cloud if self._parts else None

    def _choice_changed(self, key: str, settings: Settings) -> None:
        """What was chosen in the settings dialog takes effect."""
        if key == LANGUAGE:
            self.speak(settings.text(LANGUAGE))
        self.live.read()

    def _note_clicked(self, action: Action | None) -> None:
        """A note may have been lying there for hours: only what is offered now is done."""
        offered = self._screen.primary
        if action and offered and offered.action is action:
            self.act(action)
        else:
            self.open_window()

    def act(self, action: Action) -> None:
        match action:
            case Action.COPY_FOR_IT:
                copy_text(text_for_it(self._screen))
            case Action.SHOW_STEPS:
                self.guiding.bring_back()
            case Action.ADD_PHOTO:
                open_address(HELP_LINKS[0][1])
            case Action.GET_HELP:
                open_address(self._screen.help.address)
            case _ if self._acts:
                self._acts.do(action, self._screen)
            case Action.SIGN_IN if self._asked.stopped:
                self._build_again()

    def _foreground(self) -> int:
        """Windows' own window stands before ours, which has to be on the screen for that."""
        self.open_window()
        return int(self.window.winId())

    def _save_archive(self, file: Path) -> None:
        def saved(fault: PhotoSyncError | None) -> None:
            self.window.show_saved(file, fault)
            self.preferences.show_saved(file, fault)

        if self._asked.commands:
            self._asked.commands.save_archive(file, saved)
        else:
            saved(ArchiveFailed(NOTHING_TO_SAVE))

    def _build_again(self) -> None:
        self._asked.stopped = None
        self._render(s.INITIAL)
        self.live.build()

    def _attach(self, parts: Parts) -> None:
        self._session = parts.session(self._front)
        self._session.listen(self._render)
        self._session.listen(NetworkReturn(self._session.network_back, self).see)
        self._session.start()
        self._use(self._session, parts)
        self.live.follow(self._session)

    def _use(self, session: Session, parts: Parts) -> None:
        """What the person and the console ask goes there."""
        self._acts = Acts(session, parts)
        demo = bool(self._launch.scene)
        self._asked.answer_with(parts.commands(session, self._background, demo=demo))

    def _go_on(self, parts: Parts, asks: Change) -> None:
        """Settings have changed, and with them everything that was made by them."""
        if self._session:
            self._session.go_on(parts.ports(self._front), parts.journey, asks)
            self._use(self._session, parts)
            self.speak(parts.settings.text(LANGUAGE))
            self._render(self._session.state)
            self.preferences.refresh()

    def _build_failed(self, error: Exception) -> None:
        stopped = s.SignedOut(problem_of(error))
        self._render(stopped)
        self._asked.stop_at(stopped)

    def _render(self, state: s.State) -> None:
        came_back = _signed_in(self._shown, state)
        self._screen = present(state)
        if self._session and self._parts:
            self._screen = complete(self._screen, self._parts, self._session)
        self._tray.render(self._screen)
        opening = getattr(state, "opening", None) is not None
        self.guiding.follow(self._screen, opening=opening)
        if self._window:
            self._window.render_screen(self._screen)
        self.preferences.render_screen(self._screen)
        if came_back and self._window and self._window.isVisible():
            self.open_window()  # whoever signed in is still looking at the browser
        self._shown = state

    def _window_closed(self) -> None:
        """Closing hides. Where no icon tells that the program goes on, closing ends it."""
        if not self._tray.available():
            QGuiApplication.quit()
        else:
            # Later: quitting closes the window too, and then nothing goes on.
            QTimer.singleShot(0, self._tell_still_running)

    def _tell_still_running(self) -> None:
        if self._closed or self._notifications == "None":
            return
        if not told_before(self._launch.told, _TOLD):
            self.notifier.notify(Notice.STILL_RUNNING)

    @property
    def _notifications(self) -> str:
        return self._parts.settings.text(NOTIFICATIONS) if self._parts else "Results"


def _signed_in(before: s.State, now: s.State) -> bool:
    return isinstance(before, s.SigningIn) and not isinstance(now, s.SigningIn)
