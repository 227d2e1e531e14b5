"""The running tray program: icon first, then the parts, then the session, and all of it undone."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication

from photosync_tray import __version__
from photosync_tray.core import state as s
from photosync_tray.core.commands import PROTOCOL, Command, Commands
from photosync_tray.core.errors import StorageError
from photosync_tray.core.model import Notice
from photosync_tray.core.parts import Parts
from photosync_tray.core.ports import Notifier, PageOpener, SettingsStore
from photosync_tray.core.presentation import Action, Screen, present
from photosync_tray.core.session import Session, problem_of
from photosync_tray.qt.background import Background, QtRunner, QtTimer
from photosync_tray.qt.details import text_for_it
from photosync_tray.qt.posix_signals import quit_on_signals
from photosync_tray.qt.single_instance import SHOW, SingleInstance, ask
from photosync_tray.qt.theme import Theme
from photosync_tray.qt.tray import Tray
from photosync_tray.qt.window import Window
from photosync_tray.qt.words import APP_NAME, HELP_LINKS, NOTICES, say

log = logging.getLogger(__name__)

_TOLD = "ToldStillRunning"


@dataclass(frozen=True)
class Launch:
    """What the program needs to start. `build` runs on a thread, once the icon is there."""

    socket: str
    resources: Path
    choices: SettingsStore
    build: Callable[[], Parts]
    scene: str = ""
    background: bool = False


def run_program(launch: Launch) -> int:
    """Run until quit; or, if it runs already, let that one show its window."""
    application = make_application()
    instance = SingleInstance(launch.socket)
    if not instance.claim():
        ask(launch.socket, SHOW, 5)
        return 0
    program = Program(launch, instance)
    quit_on_signals(application)
    application.aboutToQuit.connect(program.close)
    program.start()
    return application.exec()


def make_application() -> QApplication:
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("photosync-tray")
    application.setApplicationDisplayName(APP_NAME)
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("io.github.photosync-tray")
    application.setQuitOnLastWindowClosed(False)
    return application


class Program(QObject):
    """Joins tray, window and session."""

    def __init__(self, launch: Launch, instance: SingleInstance) -> None:
        super().__init__()
        self._launch = launch
        self._instance = instance
        self._theme = Theme(launch.resources)
        self._background = Background()
        self._shown: s.State = s.INITIAL
        self._screen: Screen = present(self._shown)
        self._tray = Tray(self._theme, self._screen, demo=bool(launch.scene))
        self._window: Window | None = None
        self._parts: Parts | None = None
        self._session: Session | None = None
        self._commands: Commands | None = None
        self._waiting: list[tuple[Command, Callable[[dict[str, Any]], None]]] = []
        self._tray.opened.connect(self.open_window)
        self._tray.asked.connect(self.act)
        self._tray.quit_asked.connect(QGuiApplication.quit)
        instance.asked.connect(self._hear)

    def start(self) -> None:
        self._tray.show()
        if not self._launch.background:
            self.open_window()
        # The parts are built when the icon has been painted, not before.
        QTimer.singleShot(0, self._build)

    def close(self) -> None:
        """In reverse order. The icon goes first, so that nobody clicks on what is ending."""
        self._tray.hide()
        self._instance.release()
        if self._session:
            self._session.close()
        self._background.close()
        if self._parts:
            self._parts.close()
        if self._window:
            self._window.deleteLater()

    @property
    def tray(self) -> Tray:
        return self._tray

    @property
    def window(self) -> Window:
        """Built when first wanted: most days nobody opens it."""
        if self._window is None:
            self._window = Window(self._theme, demo=self._launch.scene)
            self._window.asked.connect(self.act)
            self._window.closed.connect(self._window_closed)
            self._window.quit_asked.connect(QGuiApplication.quit)
            self._window.link_followed.connect(open_address)
            self._window.render_screen(self._screen)
        return self._window

    def open_window(self) -> None:
        self.window.bring_forward()

    def act(self, action: Action) -> None:
        """Do what was asked for. Before the session stands there is nothing to ask for."""
        if self._session:
            self._act(self._session, action)

    def _act(self, session: Session, action: Action) -> None:
        match action:
            case Action.SIGN_IN:
                session.sign_in()
            case Action.SIGN_OUT:
                session.sign_out()
            case Action.CANCEL:
                session.cancel()
            case Action.CHECK:
                session.check()
            case Action.SYNC:
                session.sync()
            case Action.COPY_PAGE:
                _copy(getattr(session.state, "page", None) or "")
            case Action.COPY_FOR_IT:
                _copy(text_for_it(self._screen))
            case Action.ADD_PHOTO:
                open_address(HELP_LINKS[0][1])

    def _build(self) -> None:
        self._background.run(self._launch.build, self._attach, self._build_failed)

    def _attach(self, parts: Parts) -> None:
        self._parts = parts
        self._session = parts.session(
            pages=BrowserPages(),
            notifier=TrayNotifier(self._tray, parts.settings.text("Notifications")),
            runner=QtRunner(self._background),
            timer=QtTimer(self),
        )
        self._session.listen(self._render)
        self._commands = Commands(self._session, demo=bool(self._launch.scene))
        self._session.start()
        waiting, self._waiting = self._waiting, []
        for command, reply in waiting:
            self._carry_out(command, reply)

    def _build_failed(self, error: Exception) -> None:
        self._render(s.SignedOut(problem_of(error)))

    def _render(self, state: s.State) -> None:
        came_back = _signed_in(self._shown, state)
        self._screen = present(state)
        self._tray.render(self._screen)
        if self._window:
            self._window.render_screen(self._screen)
        if came_back and self._window and self._window.isVisible():
            self.open_window()  # whoever signed in is still looking at the browser
        self._shown = state

    def _hear(self, message: dict[str, Any], reply: Callable[[dict[str, Any]], None]) -> None:
        """A second launch wants the window; the console wants to know."""
        if message == SHOW:
            self.open_window()
            reply({"protocol": PROTOCOL})
            return
        try:
            command = Command.of_message(message)
        except ValueError as fault:
            reply({"protocol": PROTOCOL, "error": str(fault)})
            return
        self._carry_out(command, reply)

    def _carry_out(self, command: Command, reply: Callable[[dict[str, Any]], None]) -> None:
        if self._commands is None:
            self._waiting.append((command, reply))
        else:
            self._commands.carry_out(command, lambda answer: reply(answer.message()))

    def _window_closed(self) -> None:
        """Closing hides. Where no icon tells that the program goes on, closing ends it."""
        if not Tray.available():
            QGuiApplication.quit()
        elif not self._told_before():
            TrayNotifier(self._tray, "All").notify(Notice.STILL_RUNNING)

    def _told_before(self) -> bool:
        """Whether the note was given already; marks it as given. Once, ever."""
        try:
            choices = dict(self._launch.choices.load())
            told = choices.get(_TOLD) is True
            if not told:
                self._launch.choices.save({**choices, _TOLD: True})
        except StorageError as fault:
            log.warning("the user's choices cannot be kept: %s", fault)
            return True
        return told


def _signed_in(before: s.State, now: s.State) -> bool:
    return isinstance(before, s.SigningIn) and not isinstance(now, s.SigningIn)


class TrayNotifier(Notifier):
    """Balloons of the icon. `policy` is the setting Notifications."""

    def __init__(self, tray: Tray, policy: str) -> None:
        self._tray = tray
        self._policy = policy

    def notify(self, notice: Notice) -> None:
        if self._policy != "None":
            title, text = NOTICES[notice]
            self._tray.tell(say(title), say(text))


class BrowserPages(PageOpener):
    """The desktop's own browser."""

    def open_page(self, address: str) -> bool:
        return open_address(address)


def open_address(address: str) -> bool:
    return QDesktopServices.openUrl(QUrl(address))


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
