"""Ending the processes of a desktop: each by its id, never by its name."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path


def first_line(reader: int, seconds: float) -> str:
    """One line from a pipe; empty when the pipe ends or the time is over."""
    text = b""
    while not text.endswith(b"\n"):
        ready, _, _ = select.select([reader], [], [], seconds)
        part = os.read(reader, 64) if ready else b""
        if not part:
            return ""
        text += part
    return text.decode().strip()


def end(process: subprocess.Popen[bytes], seconds: float = 8) -> None:
    """End a process that leads its own group, then by force what is left of the group.

    The leader alone is asked, and its helpers get the time to end by themselves.
    """
    process.terminate()
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(timeout=seconds)
    _until(lambda: process.pid not in _groups(), 2)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _until(condition: Callable[[], bool], seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.02)


def _groups() -> set[int]:
    """The process groups with a living member."""
    found = set()
    for path in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):  # ended while we look
            state, _, group, *_ = path.read_text().rpartition(")")[2].split()
            if state != "Z":
                found.add(int(group))
    return found


def end_marked(mark: str, seconds: float = 8) -> None:
    """End every process that carries `mark` (NAME=value) in its environment, eldest first.

    A browser outlives the program that started it, in a session of its own; its environment is
    what still tells whose it is.
    """
    _end(lambda: _holding(mark.encode(), "environ", b"\0"), seconds)


def end_mounted(folder: Path, place: str, seconds: float = 8) -> None:
    """End every process that sees `folder`, of a name of its own, at `place`, eldest first.

    Chromium writes over its environment, so that a mark there is lost.
    """
    mounted = f"/{folder.parent.name}/{folder.name} {place}".encode()
    _end(lambda: _holding(mounted, "mountinfo", b"\n"), seconds)


def _end(find: Callable[[], dict[int, int]], seconds: float) -> None:
    first = find()
    _signal([number for number, parent in first.items() if parent not in first], signal.SIGTERM)
    _until(lambda: not find(), seconds)
    _signal(list(find()), signal.SIGKILL)


def _signal(numbers: list[int], which: signal.Signals) -> None:
    for number in numbers:
        with contextlib.suppress(ProcessLookupError):
            os.kill(number, which)


def _holding(wanted: bytes, file: str, between: bytes) -> dict[int, int]:
    """Process ids with their parents'."""
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        # Others' processes cannot be read, and any process may end while we look. One that has
        # ended and waits for its parent has neither environment nor mounts.
        with contextlib.suppress(OSError):
            if any(wanted in part for part in (folder / file).read_bytes().split(between)):
                after_name = (folder / "stat").read_text().rpartition(")")[2]
                found[int(folder.name)] = int(after_name.split()[1])
    return found
