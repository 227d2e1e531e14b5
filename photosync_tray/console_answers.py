"""What photosync-trayctl prints: JSON in English, or lines in the person's language."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

from photosync_tray.core.causes import Cause, advice
from photosync_tray.core.commands import TROUBLE, Command, Reply
from photosync_tray.core.errors import PhotoSyncError
from photosync_tray.core.texts import paragraph, say

Document = Any
"""JSON of schema 1, from this process or from a tray of another version."""


def answer(command: Command, reply: Reply, *, as_json: bool) -> None:
    document = reply.status if reply.report is None else reply.report
    if as_json:
        _print(json.dumps(document, indent=2))
    else:
        _print("\n".join(_status(document) if reply.report is None else _report(reply)))
    if reply.trouble:
        trouble = reply.lines.get(TROUBLE)
        complain(say(trouble) if trouble else reply.trouble)
    elif command.archive and not as_json:
        _print("\n" + say("Saved: {file}", file=command.archive))


def cannot(fault: PhotoSyncError) -> None:
    """Why nothing was done at all."""
    complain(f"{say(fault.problem().said)}\n{fault.details}")


def complain(said: str) -> None:
    sys.stderr.write(f"{said}\n")


def _print(said: str) -> None:
    sys.stdout.write(f"{said}\n")


def _status(status: Document) -> Iterator[str]:
    yield status["state"]
    if status["account"]:
        yield say("account: {username}", username=status["account"]["username"])
    yield from map(_cause, status["causes"])


def _report(reply: Reply) -> Iterator[str]:
    report: Document = reply.report
    for check in report["checks"]:
        line = reply.lines.get(check["id"])
        said = say(line) if line else f"{check['question']} {check['finding']}"
        yield f"{check['answer']:14}  {said}"
    yield f"\n{report['state']}"
    yield from map(_cause, report["causes"])
    if report["problem"] and not report["causes"]:
        yield _problem(report["problem"])


def _cause(cause: Document) -> str:
    try:
        known = advice(Cause(cause["id"]))
    except ValueError:  # of a newer tray
        return f"{cause['id']}: {cause['title']} {cause['action']}"
    return f"{cause['id']}: {say(paragraph(known.title, known.action))}"


def _problem(problem: Document) -> str:
    """Its kind names an error that may be of a newer tray."""
    known = {each.__name__: each for each in _kinds(PhotoSyncError)}.get(problem["kind"])
    if known is None:
        return f"{problem['title']}. {problem['message']}"
    return say(known().problem().said)


def _kinds(error: type[PhotoSyncError]) -> Iterator[type[PhotoSyncError]]:
    yield error
    for kind in error.__subclasses__():
        yield from _kinds(kind)
