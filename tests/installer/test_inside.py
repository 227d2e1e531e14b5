"""Processes in a root of their own see the shared folders, and end with whoever started them."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from installer.windows.inside import Inside

AS_ROOT = pytest.mark.skipif(os.geteuid() != 0, reason="a root of one's own takes root's rights")
ROOT = Path("/")
"""This machine's own root serves as well as any."""


def _output(command: list[str]) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_without_a_root_commands_run_as_they_are(tmp_path: Path) -> None:
    with Inside(None) as inside:
        assert inside.command(["echo", Path("x")]) == ["echo", "x"]
        assert _output(inside.command(["pwd"], tmp_path)) == f"{tmp_path}\n"


@AS_ROOT
def test_commands_share_processes_and_folders_but_see_no_others(tmp_path: Path) -> None:
    with Inside(ROOT, [tmp_path]) as inside:
        subprocess.run(inside.command(["touch", "here"], tmp_path), check=True)
        assert _output(inside.command(["cat", "/proc/1/comm"])) == "cat\n"
    assert (tmp_path / "here").exists()


@AS_ROOT
def test_all_processes_in_there_end_with_it(tmp_path: Path) -> None:
    with Inside(ROOT, [tmp_path]) as inside:
        sleeper = subprocess.Popen(inside.command(["sleep", "1000"]))
    assert sleeper.wait(10) != 0


@AS_ROOT
def test_a_killed_owner_leaves_neither_processes_nor_mounts(tmp_path: Path) -> None:
    """What it leaves open would otherwise keep the root busy until the machine restarts."""
    program = (
        "import sys, subprocess, signal; from pathlib import Path;"
        "from installer.windows.inside import Inside;"
        f"inside = Inside(Path('/'), [Path({str(tmp_path)!r})]).__enter__();"
        "subprocess.Popen(inside.command(['sleep', '1000']));"
        "print(inside.command(['true'])[1], flush=True); signal.pause()"
    )
    repository = Path(__file__).parents[2]
    owner = subprocess.Popen(
        [sys.executable, "-c", program], cwd=repository, stdout=subprocess.PIPE, text=True
    )
    with owner:
        assert owner.stdout
        first = int(owner.stdout.readline().removeprefix("--target="))
        handle = os.pidfd_open(first)
        owner.send_signal(signal.SIGKILL)
    assert _ended(handle)
    assert str(tmp_path) not in Path("/proc/self/mounts").read_text()


def _ended(handle: int) -> bool:
    """Within ten seconds: a process's handle becomes readable when it ends."""
    poll = select.poll()
    poll.register(handle, select.POLLIN)
    return bool(poll.poll(10_000))
