"""The window of `states_on_screen` on a desktop, told which state to show."""

from __future__ import annotations

import select
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from tests.desktop import Desktop
from tests.screen_reader import TO_BE_READ, Node, ScreenReader

ROOT = Path(__file__).parents[2]
_SECONDS = 30


class Stage:
    """A context manager over a desktop with a screen reader."""

    def __init__(
        self,
        desktop: Desktop,
        reader: ScreenReader,
        *arguments: str,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.desktop = desktop
        self.reader = reader
        self._command = [sys.executable, "-m", "tests.end_to_end.states_on_screen", *arguments]
        self._environment = {**desktop.environment, **TO_BE_READ, **(environment or {})}

    def __enter__(self) -> Stage:
        self._log = (self.desktop.folder / "stage.log").open("wb")
        self._host = subprocess.Popen(
            self._command,
            env=self._environment,
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
        )
        return self

    def __exit__(self, *_: object) -> None:
        self._host.kill()
        self._host.communicate(timeout=10)
        self._log.close()

    def show(self, state: str) -> list[Node]:
        """Show it, and what the reader then finds in the window, the window first."""
        self.tell(state)
        return self.look()

    def look(self) -> list[Node]:
        """What the reader finds in the window now, the window first."""
        return self.reader.window(self._host.pid, "PhotoSync Tray")

    def show_card(self) -> list[Node]:
        """Show the card with the steps, and what the reader then finds in it, the card first."""
        self.tell("steps")
        return self.reader.window(self._host.pid, "Steps")

    def tell(self, word: str) -> None:
        """Returns when it is done and what it made the program say has been sent."""
        assert self._host.stdin
        assert self._host.stdout
        self._host.stdin.write(f"{word}\n")
        self._host.stdin.flush()
        ready, _, _ = select.select([self._host.stdout], [], [], _SECONDS)
        answer = self._host.stdout.readline() if ready else ""
        assert answer.strip() == word, (self.desktop.folder / "stage.log").read_text()
        self.reader.titles(self._host.pid)
