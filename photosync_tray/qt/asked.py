"""What other processes ask of the running program: a second launch, and the console."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from photosync_tray.core import state as s
from photosync_tray.core.commands import Command, Commands, unbuilt
from photosync_tray.core.protocol import PROTOCOL
from photosync_tray.qt.single_instance import SHOW

Answer = Callable[[dict[str, Any]], None]


class Asked:
    """Answers once the parts are there; where they cannot be built, the answer says so."""

    def __init__(self, show: Callable[[], None], *, demo: bool) -> None:
        self._show = show
        self._demo = demo
        self._waiting: list[tuple[Command, Answer]] = []
        self.commands: Commands | None = None
        self.stopped: s.State | None = None
        """Where it ended, if the parts could not be built."""

    def hear(self, message: dict[str, Any], reply: Answer) -> None:
        """A second launch wants the window; the console wants to know."""
        if message == SHOW:
            self._show()
            reply({"protocol": PROTOCOL})
            return
        try:
            command = Command.of_message(message)
        except ValueError as fault:
            reply({"protocol": PROTOCOL, "error": str(fault)})
            return
        self._carry_out(command, reply)

    def answer_with(self, commands: Commands) -> None:
        self.commands = commands
        self._answer_waiting()

    def stop_at(self, state: s.State) -> None:
        self.stopped = state
        self._answer_waiting()

    def _answer_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        for command, reply in waiting:
            self._carry_out(command, reply)

    def _carry_out(self, command: Command, reply: Answer) -> None:
        if self.commands:
            self.commands.carry_out(command, lambda answer: reply(answer.message()))
        elif self.stopped:
            reply(unbuilt(self.stopped, command, demo=self._demo).message())
        else:
            self._waiting.append((command, reply))
