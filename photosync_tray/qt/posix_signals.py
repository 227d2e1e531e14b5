"""Ends the program in order when the desktop session or a terminal asks it to (SIGTERM, SIGINT)."""

from __future__ import annotations

import contextlib
import os
import signal
import sys

from PySide6.QtCore import QCoreApplication, QSocketNotifier


def quit_on_signals(application: QCoreApplication) -> None:
    """Python runs its handlers between two of its own instructions, and Qt's loop has none.

    So the C handler writes a byte into a pipe, which wakes Qt, which runs Python. Windows has no
    such signals for a program without a console, and sends a message that Qt knows.
    """
    if sys.platform == "win32":
        return
    ours, theirs = os.pipe()
    for end in (ours, theirs):
        os.set_blocking(end, False)
    signal.set_wakeup_fd(theirs, warn_on_full_buffer=False)
    notifier = QSocketNotifier(ours, QSocketNotifier.Type.Read, application)
    notifier.activated.connect(lambda *_: _drain(ours))
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: application.quit())

    def undo() -> None:
        signal.set_wakeup_fd(-1)
        notifier.setEnabled(False)
        os.close(ours)
        os.close(theirs)

    application.aboutToQuit.connect(undo)


def _drain(end: int) -> None:
    """Python may have run the handler, and all of `undo`, just before Qt comes to this."""
    with contextlib.suppress(OSError):
        os.read(end, 64)
