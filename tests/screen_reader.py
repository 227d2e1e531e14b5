"""A screen reader on the tests' desktop: what is on the screen for somebody who does not see it."""

from __future__ import annotations

import json
import select
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.desktop import Desktop

_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
_SYSTEM_PYTHON = "/usr/bin/python3"
"""The one for which Debian builds the bindings."""
_CHILD = Path(__file__).with_name("screen_reader_child.py")

_SECONDS = 30

TO_BE_READ: Mapping[str, str] = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "NO_AT_BRIDGE": "0"}
"""For the environment of a program that the reader is to find."""


class Gone(AssertionError):
    """Something went away while it was read."""


@dataclass(frozen=True)
class Node:
    """One thing on the screen; `box` in pixels: left, top, width, height."""

    number: int
    depth: int
    role: str
    name: str
    description: str
    states: frozenset[str]
    box: tuple[int, int, int, int]
    presses: bool

    @property
    def centre(self) -> tuple[int, int]:
        left, top, width, height = self.box
        return left + width // 2, top + height // 2

    def __str__(self) -> str:
        """As a line to be read, such as `push button “Sign in”`."""
        words = f"{self.role} “{self.name}”" if self.name else self.role
        return f"{words}: {self.description}" if self.description else words


class ScreenReader:
    """A context manager over a desktop; reads programs that were started with `TO_BE_READ`."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop
        for needed, package in ((_LAUNCHER, "at-spi2-core"), (_SYSTEM_PYTHON, "python3-gi")):
            if not Path(needed).exists():
                raise AssertionError(f"{needed} is missing: apt-get install {package}")

    def __enter__(self) -> ScreenReader:
        self._desktop.start([_LAUNCHER, "--launch-immediately"])
        self._child = subprocess.Popen(
            [_SYSTEM_PYTHON, str(_CHILD)],
            env={**self._desktop.environment, "PYTHONSAFEPATH": "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.heard()
        return self

    def __exit__(self, *_: object) -> None:
        self._child.kill()
        self._child.communicate(timeout=10)

    def read(self, process: int) -> list[Node]:
        """Everything of a program that shows, from the top."""
        answer = self._ask({"do": "read", "process": process}) or []
        return [_node(each) for each in answer]

    def window(self, process: int, title: str) -> list[Node]:
        """What shows in the window whose title begins so, the window first; empty without it."""
        inside: list[Node] = []
        for node in self.read(process):
            if node.depth == 1:
                if inside:
                    break
                if node.name.startswith(title):
                    inside = [node]
            elif inside:
                inside.append(node)
        return inside

    def programs(self) -> list[tuple[str, int]]:
        """All that can be read, with their processes."""
        return [(name, process) for name, process in self._ask({"do": "programs"})]

    def titles(self, process: int) -> list[str]:
        """The titles of a program's windows; quickly asked."""
        titles: list[str] = self._ask({"do": "names", "process": process}) or []
        return titles

    def press(self, node: Node) -> None:
        """As a screen reader presses: by the node's own action."""
        self._ask({"do": "press", "number": node.number})

    def heard(self) -> Sequence[Mapping[str, str]]:
        """What was announced since it was asked last: event, said, source."""
        heard: Sequence[Mapping[str, str]] = self._ask({"do": "listen"}) or []
        return heard

    def _ask(self, question: object) -> Any:
        assert self._child.stdin
        assert self._child.stdout
        self._child.stdin.write(json.dumps(question) + "\n")
        self._child.stdin.flush()
        ready, _, _ = select.select([self._child.stdout], [], [], _SECONDS)
        line = self._child.stdout.readline() if ready else ""
        assert line, "the screen reader does not answer"
        answer = json.loads(line)
        if "fault" in answer:
            raise Gone(answer["fault"])
        return answer["answer"]


def _node(fields: Mapping[str, Any]) -> Node:
    left, top, width, height = fields["box"]
    states = frozenset(fields["states"])
    return Node(**{**fields, "states": states, "box": (left, top, width, height)})


def program(scene: str, *arguments: str) -> list[str]:
    """The tray program on the demo tenant."""
    return [sys.executable, "-m", "photosync_tray", f"--demo={scene}", *arguments]
