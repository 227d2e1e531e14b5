"""One tray per user, however many are started, and whatever a crash left behind."""

from __future__ import annotations

import contextlib
import socket
import subprocess
import sys
from concurrent.futures import Executor
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photosync_tray.app import socket_of
from photosync_tray.demo.scenes import Scene
from photosync_tray.qt.single_instance import (
    SingleInstance,
    ask,
)
from tests.qt.lines import QUESTION, First, still_hears

_ROOT = Path(__file__).parents[2]


def test_second_is_not_first(first: First, name: str) -> None:
    second = SingleInstance(name)
    assert not second.claim()


def test_a_claim_in_vain_does_no_harm(
    first: First, others: Executor, qtbot: QtBot, name: str
) -> None:
    assert not SingleInstance(name).claim()
    assert not SingleInstance(name).claim()
    assert still_hears(first, others, qtbot, name)


def test_after_the_first_has_gone_another_is_first(first: First, name: str) -> None:
    first.instance.release()
    assert ask(name, QUESTION, 1) is None
    second = SingleInstance(name)
    assert second.claim()
    second.release()


@pytest.mark.usefixtures("local")
def test_what_a_crash_left_behind_is_replaced(
    qapp: QApplication, others: Executor, qtbot: QtBot, name: str
) -> None:
    with socket.socket(socket.AF_UNIX) as crashed:
        crashed.bind(name)
        crashed.listen()
    assert Path(name).exists()
    assert ask(name, QUESTION, 1) is None
    instance = SingleInstance(name)
    assert instance.claim()
    assert still_hears(First(instance), others, qtbot, name)
    instance.release()


_LAUNCH = """
import sys
from PySide6.QtCore import QCoreApplication
from photosync_tray.qt.single_instance import SingleInstance
application = QCoreApplication([])
instance = SingleInstance(sys.argv[1])
print("first" if instance.claim() else "second", flush=True)
sys.stdin.read()
"""


def test_of_many_at_once_one_is_first(name: str) -> None:
    """After a crash, and a double-click too many."""
    with socket.socket(socket.AF_UNIX) as crashed:
        crashed.bind(name)
    command = [sys.executable, "-c", _LAUNCH, name]
    pipe = subprocess.PIPE
    with contextlib.ExitStack() as stack:
        launched = [
            subprocess.Popen(command, text=True, cwd=_ROOT, stdin=pipe, stdout=pipe)
            for _ in range(5)
        ]
        for each in launched:
            stack.enter_context(each)
        said = [each.stdout.readline() for each in launched if each.stdout]
        assert sorted(said) == ["first\n", *["second\n"] * 4]


def test_nobody_else_may_connect(first: First, name: str) -> None:
    assert Path(name).stat().st_mode & 0o077 == 0
    assert Path(name).parent.stat().st_mode & 0o777 == 0o700


def test_each_scene_of_the_demo_has_a_socket_of_its_own() -> None:
    assert len({socket_of(scene) for scene in (None, *Scene)}) == 1 + len(Scene)


@pytest.mark.usefixtures("local")
def test_where_no_socket_can_be_made_the_program_runs_all_the_same(
    qapp: QApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    instance = SingleInstance(str(tmp_path / "no such folder" / "tray.sock"))
    assert instance.claim()
    assert "nobody can ask" in caplog.text
