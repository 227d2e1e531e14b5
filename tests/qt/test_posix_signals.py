"""SIGTERM and SIGINT end the program in order, at once, however idle it is."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals")

_PROGRAM = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from photosync_tray.qt.posix_signals import quit_on_signals

application = QCoreApplication([])
quit_on_signals(application)
application.aboutToQuit.connect(lambda: print("put away", flush=True))
QTimer.singleShot(0, lambda: print("running", flush=True))
sys.exit(application.exec())
"""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_ends_in_order(number: signal.Signals) -> None:
    with subprocess.Popen(
        [sys.executable, "-W", "error", "-c", _PROGRAM],
        env={**os.environ, "PYTHONPATH": os.getcwd()},  # noqa: PTH109 - as a string
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "running\n"
        program.send_signal(number)
        said, errors = program.communicate(timeout=10)
    assert (said, errors, program.returncode) == ("put away\n", "", 0)


def test_a_second_signal_does_not_spoil_the_end() -> None:
    with subprocess.Popen(
        [sys.executable, "-W", "error", "-c", _PROGRAM],
        env={**os.environ, "PYTHONPATH": os.getcwd()},  # noqa: PTH109 - as a string
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "running\n"
        for _ in range(5):
            program.send_signal(signal.SIGTERM)
        said, errors = program.communicate(timeout=10)
    assert (said, errors, program.returncode) == ("put away\n", "", 0)
