"""photosync-trayctl: the same journey from a console, for scripts and for IT.

Asks the running tray; where none runs, it carries the session itself, without a screen.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from photosync_tray.__main__ import spelled_out
from photosync_tray.app import live_parts, socket_of
from photosync_tray.console_answers import answer, cannot, complain
from photosync_tray.console_arguments import parser
from photosync_tray.console_language import speak_to_the_person
from photosync_tray.core.commands import Command, Reply, unbuilt
from photosync_tray.core.errors import PhotoSyncError
from photosync_tray.core.model import Notice
from photosync_tray.core.parts import FrontEnd, Parts
from photosync_tray.core.ports import Notifier, PageOpener
from photosync_tray.core.state import SignedOut
from photosync_tray.core.status import ExitCode, exit_code
from photosync_tray.core.texts import say
from photosync_tray.demo.scenes import Scene
from photosync_tray.demonstration import demo_parts, start_tenant
from photosync_tray.rehearsal import rehearse


def main(arguments: Sequence[str] | None = None) -> int:
    speak_to_the_person()
    asked = parser().parse_args(spelled_out(arguments))
    if asked.command in ("browsers", "policy", "fleet"):
        return _without_session(asked)
    command = _command(asked)
    timeout: float | None = getattr(asked, "timeout", None)
    try:
        reply = _ask_tray(asked.demo, command, timeout) or _alone(asked.demo, command, timeout)
    except TimeoutError:
        complain(say("Not done within the time given."))
        return ExitCode.NOT_THERE_YET
    except KeyboardInterrupt:
        return ExitCode.UNEXPECTED
    except PhotoSyncError as fault:
        stopped = SignedOut(fault.problem())
        if command.name != "diagnose":
            return _cannot(fault)
        reply = unbuilt(stopped, command, demo=bool(asked.demo))
    if _flag(asked, "test"):
        reply = _with_test(asked.demo, reply)
    answer(command, reply, as_json=_flag(asked, "json"))
    return reply.exit_code


def _with_test(scene: Scene | None, reply: Reply) -> Reply:
    from photosync_tray.browsers_command import with_test

    return with_test(reply, scene)


def _without_session(asked: argparse.Namespace) -> int:
    """What is installed, and what IT has set, does not depend on who is signed in."""
    from photosync_tray.browsers_command import browsers_command
    from photosync_tray.fleet_command import fleet_command
    from photosync_tray.policy_command import policy_command

    try:
        if asked.command == "policy":
            return policy_command(asked.demo, as_json=asked.json)
        if asked.command == "fleet":
            return fleet_command(asked.files, as_json=asked.json, csv_file=asked.csv)
        return browsers_command(asked.demo, as_json=asked.json, test=asked.test)
    except PhotoSyncError as fault:
        return _cannot(fault)


def _cannot(fault: PhotoSyncError) -> int:
    cannot(fault)
    return exit_code(SignedOut(fault.problem()))


def _command(asked: argparse.Namespace) -> Command:
    """A path is relative to here, and not to wherever the tray was started."""
    archive: Path | None = getattr(asked, "zip", None)
    return Command(
        asked.command,
        _flag(asked, "refresh"),
        _flag(asked, "wait"),
        str(archive.absolute()) if archive else "",
    )


def _flag(asked: argparse.Namespace, name: str) -> bool:
    return bool(getattr(asked, name, False))


def _ask_tray(scene: Scene | None, command: Command, timeout: float | None) -> Reply | None:
    from photosync_tray.qt.single_instance import ask

    try:
        answer = ask(socket_of(scene), command.message(), timeout)
        return Reply.of_message(answer) if answer else None
    except (ConnectionError, ValueError) as fault:
        complain(say("The running PhotoSync Tray gave no answer: {why}", why=str(fault)))
        raise SystemExit(ExitCode.UNEXPECTED) from fault


def _alone(scene: Scene | None, command: Command, timeout: float | None) -> Reply:
    """Carry the session in this process. In the demo a visitor clicks in place of the person."""
    if scene is None:
        from photosync_tray.adapters.pages import ConsolePages

        return _carry(live_parts(), ConsolePages(), command, timeout, demo=False)
    tenant = start_tenant(scene)
    try:
        parts, pages = rehearse(tenant, demo_parts(tenant.addresses, scene, tenant.close))
        return _carry(parts, pages, command, timeout, demo=True)
    finally:
        tenant.close()


def _carry(
    parts: Parts, pages: PageOpener, command: Command, timeout: float | None, *, demo: bool
) -> Reply:
    with asyncio.Runner() as runner:
        return runner.run(_journey(parts, pages, command, timeout, demo=demo))


async def _journey(
    parts: Parts, pages: PageOpener, command: Command, timeout: float | None, *, demo: bool
) -> Reply:
    from photosync_tray.adapters.console import LoopRunner, LoopTimer

    loop = asyncio.get_running_loop()
    work = LoopRunner(loop)
    session = parts.session(
        FrontEnd(pages=pages, notifier=ConsoleNotifier(), runner=work, timer=LoopTimer(loop))
    )
    answer: asyncio.Future[Reply] = loop.create_future()
    session.start()
    parts.commands(session, work, demo=demo).carry_out(command, _once(answer))
    try:
        reply = await asyncio.wait_for(answer, timeout)
        await work.idle()  # what came of it is kept first; the end of a watch waits for that
        return reply
    finally:
        session.close()
        await loop.run_in_executor(None, work.close)


def _once(answer: asyncio.Future[Reply]) -> Callable[[Reply], None]:
    def reply(value: Reply) -> None:
        if not answer.done():
            answer.set_result(value)

    return reply


class ConsoleNotifier(Notifier):
    """The answer itself is the notification."""

    def notify(self, notice: Notice) -> None:
        """Nothing to add."""


if __name__ == "__main__":
    sys.exit(main())
