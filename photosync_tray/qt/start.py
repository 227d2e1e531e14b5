"""The start: icon first. Everything else is loaded once the icon is in the notification area.

What this module imports is what the icon waits for; the program itself takes as long again.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from photosync_tray import APP_ID, __version__
from photosync_tray.core.screen import STARTING
from photosync_tray.qt.garbage import forget_sources
from photosync_tray.qt.language import Languages
from photosync_tray.qt.posix_signals import quit_on_signals
from photosync_tray.qt.single_instance import SHOW, SingleInstance, ask
from photosync_tray.qt.theme import Theme
from photosync_tray.qt.tray import Tray
from photosync_tray.qt.words import APP_NAME

if TYPE_CHECKING:
    from photosync_tray.core.desktop_ports import Desk, DesktopNotifications, PolicyWatch
    from photosync_tray.core.parts import Parts
    from photosync_tray.core.ports import SettingsStore
    from photosync_tray.qt.program import Program


class Launch(NamedTuple):
    """What the program needs to start. The callables are called once the icon is there.

    `build` runs on a thread; `told` keeps what the person has been told once, for ever; `desk` is
    the settings dialog's; `notifications` is None where the icon's balloons are all there is;
    `language` is the setting; `policies` is None where they stay as they are. `dark_panel` alone
    is called before, since it decides which icon is seen.
    """

    socket: str
    resources: Path
    told: Callable[[], SettingsStore]
    build: Callable[[], Parts]
    desk: Callable[[], Desk]
    notifications: Callable[[], DesktopNotifications | None] = lambda: None
    scene: str = ""
    background: bool = False
    language: Callable[[], str] = str
    dark_panel: Callable[[], bool | None] = lambda: None
    policies: Callable[[], PolicyWatch | None] = lambda: None


def run_program(launch: Launch) -> int:
    """Run until quit; or, if it runs already, let that one show its window."""
    application = make_application()
    instance = SingleInstance(launch.socket)
    if not instance.claim():
        # Nobody asked for a window whom the system started a second time at sign-in.
        return 0 if launch.background else _show_the_other(launch.socket)
    languages = Languages(launch.resources / "languages")
    languages.apply("")
    theme = Theme(launch.resources, launch.dark_panel)
    tray = Tray(theme, STARTING, demo=bool(launch.scene))
    tray.show()
    quit_on_signals(application)
    # Held here: nothing in Qt owns the program.
    running: list[Program] = []

    def load() -> None:
        running.append(_load(launch, instance, theme, tray, languages))
        application.aboutToQuit.connect(running[0].close)

    QTimer.singleShot(0, load)
    return application.exec()


def _load(
    launch: Launch, instance: SingleInstance, theme: Theme, tray: Tray, languages: Languages
) -> Program:
    forget_sources()  # already here, so that the rest may take their room
    from photosync_tray.qt.program import Program

    forget_sources()
    program = Program(launch, instance, theme, tray, languages)
    program.start()
    forget_sources()
    return program


def _show_the_other(socket: str) -> int:
    try:
        ask(socket, SHOW, 5)
    except (OSError, ValueError) as fault:
        # It hangs, or is just ending. Its lock on the name is not ours to break.
        sys.stderr.write(f"{APP_NAME} runs already and does not answer: {fault!r}\n")
        return 1
    return 0


def make_application() -> QApplication:
    if sys.platform == "win32":
        # Before the first window: taskbar and notifications file all of ours under this name.
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APP_ID)
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("photosync-tray")
    application.setApplicationDisplayName(APP_NAME)
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(APP_ID)
    application.setQuitOnLastWindowClosed(False)
    return application
