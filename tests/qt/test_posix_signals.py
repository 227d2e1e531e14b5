"""SIGTERM and SIGINT end the program in order, at once, however idle it is."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals")

_ROOT = Path(__file__).parents[2]
_PROGRAM = """
import os, sys
from PySide6.QtCore import QCoreApplication, QTimer
from photosync_tray.qt.posix_signals import quit_on_signals

application = QCoreApplication([])
quit_on_signals(application)
application.aboutToQuit.connect(lambda: os.write(1, b"put away\\n"))
QTimer.singleShot(0, lambda: os.write(1, b"running\\n"))
sys.exit(application.exec())
"""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_ends_in_order(number: signal.Signals) -> None:
    with subprocess.Popen(
        [sys.executable, "-W", "error", "-c", _PROGRAM],
        cwd=_ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "running\n"
        program.send_signal(number)
        said, errors = program.communicate(timeout=10)
    assert (said, errors, program.returncode) == ("put away\n", "", 0)
