"""photosync-trayctl: the same journey from a console, for scripts and for IT.

Asks the running tray; where none runs, it carries the session itself, without a screen.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import math
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from photosync_tray import __version__
from photosync_tray.__main__ import add_demo, scenes, spelled_out
from photosync_tray.app import live_parts, socket_of
from photosync_tray.core.commands import Command, Reply, unbuilt
from photosync_tray.core.errors import PhotoSyncError
from photosync_tray.core.model import Notice
from photosync_tray.core.parts import FrontEnd, Parts
from photosync_tray.core.ports import Notifier, PageOpener
from photosync_tray.core.state import SignedOut
from photosync_tray.core.status import ExitCode, exit_code
from photosync_tray.demo.scenes import Scene
from photosync_tray.demonstration import demo_parts, start_tenant
from photosync_tray.rehearsal import rehearse

_EXIT_CODES = """exit codes: 0 done, or in sync; 1 unexpected error; 2 usage; 3 sign-in needed;
4 sync needed; 5 asked, not there yet; 6 blocked; 7 no network; 8 nothing to sync"""


def main(arguments: Sequence[str] | None = None) -> int:
    asked = _parser().parse_args(spelled_out(arguments))
    if asked.command in ("browsers", "policy", "fleet"):
        return _without_session(asked)
    command = _command(asked)
    timeout: float | None = getattr(asked, "timeout", None)
    try:
        reply = _ask_tray(asked.demo, command, timeout) or _alone(asked.demo, command, timeout)
    except TimeoutError:
        sys.stderr.write("Not done within the time given.\n")
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
    _answer(command, reply, as_json=_flag(asked, "json"))
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
    sys.stderr.write(f"{fault.title}. {fault.message}\n{fault.details}\n")
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


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="photosync-trayctl",
        description=__doc__,
        epilog=f"{_EXIT_CODES}\n\n{scenes()}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_demo(parser)
    parser.add_argument("--version", action="version", version=f"PhotoSync Tray {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    status = commands.add_parser("status", help="what is known; with --refresh, checks first")
    status.add_argument("--refresh", action="store_true", help="look at both sides first")
    status.add_argument("--json", action="store_true", help="the document of schema 1")
    diagnose = commands.add_parser("diagnose", help="checks first; every check with its answer")
    diagnose.add_argument("--json", action="store_true", help="the document of schema 1")
    diagnose.add_argument(
        "--zip", type=_file, metavar="FILE", help="save a support archive, without names or secrets"
    )
    diagnose.add_argument(
        "--test", action="store_true", help="open a window at a page of ours too; say if it came"
    )
    browsers = commands.add_parser("browsers", help="what is installed, and what it may open")
    browsers.add_argument("--json", action="store_true", help="the document of schema 1")
    browsers.add_argument(
        "--test", action="store_true", help="open a window at a page of ours, and say if it came"
    )
    policy = commands.add_parser("policy", help="every setting, and who decided it")
    policy.add_argument("--json", action="store_true", help="the document of schema 1")
    fleet = commands.add_parser("fleet", help="for IT: Intune's export of many PCs, summed up")
    fleet.add_argument("files", type=_file, nargs="+", metavar="CSV", help="as Intune exported it")
    fleet.add_argument("--json", action="store_true", help="the document of schema 1")
    fleet.add_argument("--csv", type=_file, metavar="FILE", help="also save a row for each person")
    commands.add_parser("sign-in", help="opens the browser, and waits until you are signed in")
    commands.add_parser("sign-out", help="forgets the account, its tokens and their key")
    sync = commands.add_parser("sync", help="opens the private window")
    sync.add_argument("--wait", action="store_true", help="watch until the photo is there")
    sync.add_argument("--timeout", type=_seconds, metavar="SECONDS", help="wait no longer")
    return parser


def _file(text: str) -> Path:
    if not Path(text).name:
        raise argparse.ArgumentTypeError(f"{text!r} is not a file")
    return Path(text)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not 0 < seconds < math.inf:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds above 0")
    return seconds


def _flag(asked: argparse.Namespace, name: str) -> bool:
    return bool(getattr(asked, name, False))


def _ask_tray(scene: Scene | None, command: Command, timeout: float | None) -> Reply | None:
    from photosync_tray.qt.single_instance import ask

    try:
        answer = ask(socket_of(scene), command.message(), timeout)
        return Reply.of_message(answer) if answer else None
    except (ConnectionError, ValueError) as fault:
        sys.stderr.write(f"The running PhotoSync Tray gave no answer: {fault}\n")
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


def _answer(command: Command, reply: Reply, *, as_json: bool) -> None:
    if reply.report is None:
        _show(reply.status, as_json=as_json)
    elif as_json:
        print(json.dumps(reply.report, indent=2))
    else:
        _show_report(reply.report)
    if reply.trouble:
        sys.stderr.write(f"{reply.trouble}\n")
    elif command.archive and not as_json:
        print(f"\nSaved: {command.archive}")


def _show(status: Any, *, as_json: bool) -> None:  # noqa: ANN401 - a JSON document
    if as_json:
        print(json.dumps(status, indent=2))
        return
    print(status["state"])
    if status["account"]:
        print(f"account: {status['account']['username']}")
    for cause in status["causes"]:
        print(f"{cause['id']}: {cause['title']} {cause['action']}")


def _show_report(report: Any) -> None:  # noqa: ANN401 - a JSON document
    for check in report["checks"]:
        print(f"{check['answer']:14}  {check['question']} {check['finding']}")
    print(f"\n{report['state']}")
    for cause in report["causes"]:
        print(f"{cause['id']}: {cause['title']} {cause['action']}")
    if report["problem"] and not report["causes"]:
        print(f"{report['problem']['title']}. {report['problem']['message']}")


if __name__ == "__main__":
    sys.exit(main())
