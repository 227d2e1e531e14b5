"""What a console may ask of a session, whether it runs here or in the tray."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from photosync_tray.core import state as s
from photosync_tray.core.protocol import PROTOCOL
from photosync_tray.core.session import Session
from photosync_tray.core.status import exit_code, status


@dataclass(frozen=True)
class Command:
    """One request. `refresh` checks first; `wait` stays until the photo is there, or too late."""

    name: str
    refresh: bool = False
    wait: bool = False

    def message(self) -> dict[str, Any]:
        return {"protocol": PROTOCOL, **asdict(self)}

    @classmethod
    def of_message(cls, message: Mapping[str, Any]) -> Command:
        """Raises ValueError for a message of another version, or one that makes no sense."""
        name = message.get("name")
        if message.get("protocol") != PROTOCOL or not isinstance(name, str) or name not in _START:
            raise ValueError("a message of an unknown kind")
        wishes = {key: message.get(key) is True for key in ("refresh", "wait")}
        return cls(name, **wishes)


@dataclass(frozen=True)
class Reply:
    """The status when the command was done, and the exit code for it."""

    status: Mapping[str, Any]
    exit_code: int

    def message(self) -> dict[str, Any]:
        return {"protocol": PROTOCOL, "status": dict(self.status), "exit_code": self.exit_code}

    @classmethod
    def of_message(cls, message: Mapping[str, Any]) -> Reply:
        """Raises ValueError."""
        status, code = message.get("status"), message.get("exit_code")
        fits = isinstance(status, dict) and isinstance(code, int)
        if message.get("protocol") != PROTOCOL or not fits:
            raise ValueError("an answer of an unknown kind")
        return cls(message["status"], message["exit_code"])


class Commands:
    """Carries out commands on a session and replies once each is done."""

    def __init__(self, session: Session, *, demo: bool) -> None:
        self._session = session
        self._demo = demo

    def carry_out(self, command: Command, reply: Callable[[Reply], None]) -> None:
        """`reply` is called once, at the earliest at once, on the session's own thread."""
        if command.name == "status" and not command.refresh:
            self._when(_something_known, lambda state: reply(self._reply(command, state)))
            return
        done = _done_when(command)

        def begin() -> None:
            _START[command.name](self._session, command)
            self._when(done, lambda state: reply(self._reply(command, state)))

        # Whatever is under way, such as the check at the start, comes first.
        self._when(_idle, lambda _: begin())

    def _when(self, ready: Callable[[s.State], bool], act: Callable[[s.State], None]) -> None:
        """Call `act` with the first state, from the present one on, that is ready."""
        if ready(self._session.state):
            act(self._session.state)
            return

        def look(state: s.State) -> None:
            if ready(state):
                stop()
                act(state)

        stop = self._session.listen(look)

    def _reply(self, command: Command, state: s.State) -> Reply:
        return Reply(status(state, demo=self._demo), _exit_code(command, state))


def _something_known(state: s.State) -> bool:
    """Only the first look after the start is waited for."""
    return not isinstance(state, s.Checking) or state.last is not None


def _idle(state: s.State) -> bool:
    return not isinstance(state, s.Checking)


def _exit_code(command: Command, state: s.State) -> int:
    """Signing in and out succeed by themselves; status and sync speak of the photo."""
    if command.name == "sign-out":
        return 0
    if command.name == "sign-in" and getattr(state, "account", None) is not None:
        return exit_code(state) if isinstance(state, s.Failed) else 0
    return exit_code(state)


def _done_when(command: Command) -> Callable[[s.State], bool]:
    if command.name == "sync":
        return _arrived_or_never if command.wait else _window_opened_or_not
    return _at_rest


def _at_rest(state: s.State) -> bool:
    if isinstance(state, s.Watching):
        return state.looking is None
    return not isinstance(state, s.SigningIn | s.Checking)


def _window_opened_or_not(state: s.State) -> bool:
    return _at_rest(state) and getattr(state, "opening", None) is None


def _arrived_or_never(state: s.State) -> bool:
    return _window_opened_or_not(state) and not isinstance(state, s.Watching)


def _status(session: Session, command: Command) -> None:
    if command.refresh:
        session.check()


def _sign_in(session: Session, _: Command) -> None:
    if isinstance(session.state, s.SignedOut | s.Failed):
        session.sign_in()


_START: Mapping[str, Callable[[Session, Command], None]] = {
    "status": _status,
    "sign-in": _sign_in,
    "sign-out": lambda session, _: session.sign_out(),
    "sync": lambda session, _: session.sync(),
}
