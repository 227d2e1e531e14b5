"""The arguments of photosync-trayctl, explained in the person's language."""

from __future__ import annotations

import argparse
import math
import textwrap
from pathlib import Path

from photosync_tray.__main__ import add_demo, add_version, scenes
from photosync_tray.core.texts import Text, say

_ABOUT: Text = (
    "The same journey from a console, for scripts and for IT. Asks the running tray; where none "
    "runs, it carries the session itself, without a screen."
)
_EXIT_CODES: Text = (
    "exit codes: 0 done, or in sync; 1 unexpected error; 2 usage; 3 sign-in needed; "
    "4 sync needed; 5 asked, not there yet; 6 blocked; 7 no network; 8 nothing to sync"
)


_ARGPARSE: tuple[Text, ...] = (
    *("usage: ", "options", "positional arguments", "show this help message and exit"),
    *("%(prog)s: error: %(message)s\n", "argument %(argument_name)s: %(message)s"),
    *("the following arguments are required: %s", "unrecognized arguments: %s"),
    *("expected one argument", "invalid choice: %(value)r (choose from %(choices)s)"),
)
"""What argparse says of its own."""


def parser() -> argparse.ArgumentParser:
    # It takes its words from gettext, whose catalogues would be one more kind to ship.
    vars(argparse)["_"] = _its_own
    parser = argparse.ArgumentParser(
        prog="photosync-trayctl",
        description=textwrap.fill(say(_ABOUT), 78),
        epilog=f"{textwrap.fill(say(_EXIT_CODES), 78)}\n\n{scenes()}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_demo(parser)
    add_version(parser)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    status = commands.add_parser("status", help=say("what is known; with --refresh, checks first"))
    status.add_argument("--refresh", action="store_true", help=say("look at both sides first"))
    status.add_argument("--json", action="store_true", help=say("the document of schema 1"))
    diagnose = commands.add_parser(
        "diagnose", help=say("checks first; every check with its answer")
    )
    diagnose.add_argument("--json", action="store_true", help=say("the document of schema 1"))
    diagnose.add_argument(
        "--zip",
        type=_file,
        metavar="FILE",
        help=say("save a support archive, without names or secrets"),
    )
    diagnose.add_argument(
        "--test",
        action="store_true",
        help=say("open a window at a page of ours too; say if it came"),
    )
    browsers = commands.add_parser("browsers", help=say("what is installed, and what it may open"))
    browsers.add_argument("--json", action="store_true", help=say("the document of schema 1"))
    browsers.add_argument(
        "--test",
        action="store_true",
        help=say("open a window at a page of ours, and say if it came"),
    )
    policy = commands.add_parser("policy", help=say("every setting, and who decided it"))
    policy.add_argument("--json", action="store_true", help=say("the document of schema 1"))
    fleet = commands.add_parser("fleet", help=say("for IT: Intune's export of many PCs, summed up"))
    fleet.add_argument(
        "files", type=_file, nargs="+", metavar="CSV", help=say("as Intune exported it")
    )
    fleet.add_argument("--json", action="store_true", help=say("the document of schema 1"))
    fleet.add_argument(
        "--csv", type=_file, metavar="FILE", help=say("also save a row for each person")
    )
    commands.add_parser("sign-in", help=say("opens the browser, and waits until you are signed in"))
    commands.add_parser("sign-out", help=say("forgets the account, its tokens and their key"))
    sync = commands.add_parser("sync", help=say("opens the private window"))
    sync.add_argument("--wait", action="store_true", help=say("watch until the photo is there"))
    sync.add_argument("--timeout", type=_seconds, metavar="SECONDS", help=say("wait no longer"))
    return parser


def _its_own(words: str) -> str:
    for known in _ARGPARSE:
        if known == words:
            return say(known)
    return words


def _file(text: str) -> Path:
    if not Path(text).name:
        raise argparse.ArgumentTypeError(say("{name} is not a file", name=repr(text)))
    return Path(text)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not 0 < seconds < math.inf:
        raise argparse.ArgumentTypeError(
            say("{value} is not a number of seconds above 0", value=repr(text))
        )
    return seconds
