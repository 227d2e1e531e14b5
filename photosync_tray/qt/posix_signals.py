"""Ends the program in order when the desktop session or a terminal asks it to (SIGTERM, SIGINT)."""

from __future__ import annotations

import contextlib
import signal
import socket

from PySide6.QtCore import QCoreApplication, QSocketNotifier


def quit_on_signals(application: QCoreApplication) -> None:
    """Python runs its handlers between two of its own instructions, and Qt's loop has none.

    So the C handler writes a byte into a socket, which wakes Qt, which runs Python.
    """
    ours, theirs = socket.socketpair()
    for end in (ours, theirs):
        end.setblocking(False)
    signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read, application)
    notifier.activated.connect(lambda *_: _drain(ours))
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: application.quit())

    def undo() -> None:
        signal.set_wakeup_fd(-1)
        notifier.setEnabled(False)
        ours.close()
        theirs.close()

    application.aboutToQuit.connect(undo)


def _drain(end: socket.socket) -> None:
    """Python may have run the handler, and all of `undo`, just before Qt comes to this."""
    with contextlib.suppress(OSError):
        end.recv(64)
