"""What a console may ask of a session, whether it runs here or in the tray."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from photosync_tray.core import state as s
from photosync_tray.core.diagnosis import causes
from photosync_tray.core.errors import PhotoSyncError
from photosync_tray.core.facts import EARLY, Facts, facts_of
from photosync_tray.core.inquiry import Inquiry
from photosync_tray.core.line_messages import all_unpacked, packed
from photosync_tray.core.protocol import PROTOCOL
from photosync_tray.core.report import lines_of, report
from photosync_tray.core.session import Session
from photosync_tray.core.status import ExitCode, diagnosed, exit_code, status
from photosync_tray.core.texts import Line


@dataclass(frozen=True)
class Command:
    """One request. `refresh` checks first; `wait` stays until the photo is there, or too late.

    `archive` is where to save the support archive, an absolute path; empty for none.
    """

    name: str
    refresh: bool = False
    wait: bool = False
    archive: str = ""

    def message(self) -> dict[str, Any]:
        return {"protocol": PROTOCOL, **asdict(self)}

    @classmethod
    def of_message(cls, message: Mapping[str, Any]) -> Command:
        """Raises ValueError for a message of another version, or one that makes no sense."""
        name, archive = message.get("name"), message.get("archive", "")
        known = isinstance(name, str) and name in _START
        # Relative to what, only whoever asks could know.
        placed = isinstance(archive, str) and (not archive or Path(archive).is_absolute())
        if message.get("protocol") != PROTOCOL or not known or not placed:
            raise ValueError("a message of an unknown kind")
        wishes = {key: message.get(key) is True for key in ("refresh", "wait")}
        return cls(str(name), **wishes, archive=archive)


@dataclass(frozen=True)
class Reply:
    """The status when the command was done, and the exit code for it.

    A diagnosis adds its `report`, and in `trouble` why its archive was not saved; `lines` are the
    same for people, by the ids of the checks.
    """

    status: Mapping[str, Any]
    exit_code: int
    report: Mapping[str, Any] | None = None
    trouble: str = ""
    lines: Mapping[str, Line] = field(default_factory=dict)

    def message(self) -> dict[str, Any]:
        message = {"protocol": PROTOCOL, "status": dict(self.status), "exit_code": self.exit_code}
        if self.report is not None:
            lines = {name: packed(line) for name, line in self.lines.items()}
            message |= {"report": dict(self.report), "trouble": self.trouble, "lines": lines}
        return message

    @classmethod
    def of_message(cls, message: Mapping[str, Any]) -> Reply:
        """Raises ValueError."""
        status, code = message.get("status"), message.get("exit_code")
        report, trouble = message.get("report"), message.get("trouble", "")
        fits = isinstance(status, dict) and isinstance(code, int) and isinstance(trouble, str)
        if message.get("protocol") != PROTOCOL or not fits or not isinstance(report, dict | None):
            raise ValueError("an answer of an unknown kind")
        lines = all_unpacked(message.get("lines", {}))
        return cls(message["status"], message["exit_code"], report, trouble, lines)


def unbuilt(state: s.State, command: Command, *, demo: bool) -> Reply:
    """The reply where the parts of a session cannot be built; the state says why."""
    known = status(state, demo=demo)
    if command.name != "diagnose":
        return Reply(known, exit_code(state))
    facts = facts_of(state, EARLY)
    found, lines = report(state, facts, demo=demo), lines_of(facts)
    if not command.archive:
        return Reply(known, exit_code(state), found, lines=lines)
    return _with_trouble(Reply(known, ExitCode.UNEXPECTED, found, lines=lines), NOTHING_TO_SAVE)


NOTHING_TO_SAVE = Line("The program has not started, so there is nothing to save.")
TROUBLE = "trouble"
"""Under this name the lines of a reply have why its archive was not saved."""


def _with_trouble(reply: Reply, trouble: Line) -> Reply:
    return replace(reply, trouble=trouble.said(), lines={**reply.lines, TROUBLE: trouble})


class Commands:
    """Carries out commands on a session and replies once each is done."""

    def __init__(self, session: Session, inquiry: Inquiry, *, demo: bool) -> None:
        self._session = session
        self._inquiry = inquiry
        self._demo = demo

    def carry_out(self, command: Command, reply: Callable[[Reply], None]) -> None:
        """`reply` is called once, at the earliest at once, on the session's own thread."""
        if command.name == "status" and not command.refresh:
            self._when(_something_known, lambda state: reply(self._reply(command, state)))
            return
        done, looks_now = _done_when(command), not _something_known(self._session.state)

        def begin() -> None:
            # The look at the start, once waited for, is as good as another.
            if not (looks_now and command.name in _LOOKS):
                _START[command.name](self._session, command)
            self._when(done, lambda state: self._answer(command, state, reply))

        # Whatever is under way, such as the check at the start, comes first.
        self._when(_idle, lambda _: begin())

    def save_archive(self, file: Path, done: Callable[[PhotoSyncError | None], None]) -> None:
        """Save a support archive of what is known now; `done` gets what went wrong, if anything.

        Opens nothing and looks at nothing anew. `done` is called once, on the session's thread.
        """
        self._inquiry.gather(lambda facts: self._inquiry.save(file, facts, done))

    def _answer(self, command: Command, state: s.State, reply: Callable[[Reply], None]) -> None:
        if command.name == "diagnose":
            self._inquiry.gather(lambda facts: self._diagnosed(command, facts, reply))
        else:
            reply(self._reply(command, state))

    def _diagnosed(self, command: Command, facts: Facts, reply: Callable[[Reply], None]) -> None:
        state = self._session.state
        known, found = status(state, demo=self._demo), self._inquiry.report(facts)
        good = Reply(known, diagnosed(state, causes(facts)), found, lines=lines_of(facts))

        def saved(fault: PhotoSyncError | None) -> None:
            bad = replace(good, exit_code=int(ExitCode.UNEXPECTED))
            reply(_with_trouble(bad, fault.told) if fault else good)

        if command.archive:
            self._inquiry.save(Path(command.archive), facts, saved)
        else:
            saved(None)

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


def _sign_in(session: Session, _: Command) -> None:
    if isinstance(session.state, s.SignedOut | s.Failed):
        session.sign_in()


_START: Mapping[str, Callable[[Session, Command], None]] = {
    "status": lambda session, _: session.check(),
    "diagnose": lambda session, _: session.check(),
    "sign-in": _sign_in,
    "sign-out": lambda session, _: session.sign_out(),
    "sync": lambda session, _: session.sync(),
}
_LOOKS = ("status", "diagnose")
"""Commands that start nothing but a look."""
