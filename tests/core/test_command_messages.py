"""What travels between console and tray."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest

from photosync_tray.core.commands import Command, Reply
from photosync_tray.core.facts import Facts
from photosync_tray.core.protocol import PROTOCOL
from photosync_tray.core.report import report
from photosync_tray.core.status import status
from photosync_tray.core.texts import Line
from tests.core.journey_samples import WATCHING
from tests.samples import NOON


@pytest.mark.parametrize(
    "command",
    [
        Command("status"),
        Command("status", refresh=True),
        Command("sign-in"),
        Command("sign-out"),
        Command("sync", wait=True),
        Command("diagnose"),
        Command("diagnose", archive="/home/robin/support.zip"),
    ],
)
def test_a_command_survives_the_way_to_the_tray(command: Command) -> None:
    assert Command.of_message(json.loads(json.dumps(command.message()))) == command


def test_a_reply_survives_the_way_back() -> None:
    known = status(WATCHING, demo=False)
    report_ = report(WATCHING, Facts(NOON), demo=False)
    lines = {"sync": Line("Asked at {at}.", {"at": NOON})}
    for reply in (
        Reply(known, 5),
        Reply(known, 5, report_),
        Reply(known, 1, report_, "No.", lines),
    ):
        assert Reply.of_message(json.loads(json.dumps(reply.message()))) == reply


def test_the_command_and_the_reply_of_an_earlier_version_are_understood() -> None:
    sync = Command.of_message({"protocol": 1, "name": "sync", "refresh": False, "wait": True})
    assert sync == Command("sync", wait=True)
    reply = Reply.of_message({"protocol": 1, "status": {"schema": 1}, "exit_code": 4})
    assert reply == Reply({"schema": 1}, 4)


def test_a_reply_to_an_earlier_version_holds_no_more_than_it_knows() -> None:
    assert set(Reply(status(WATCHING, demo=False), 5).message()) == {
        *("protocol", "status", "exit_code"),
    }


@pytest.mark.parametrize(
    "message",
    [
        {},
        {"name": "status"},
        {"protocol": PROTOCOL + 1, "name": "status"},
        {"protocol": PROTOCOL},
        {"protocol": PROTOCOL, "name": "format-disk"},
        {"protocol": PROTOCOL, "name": None},
        {"protocol": PROTOCOL, "name": ["status"]},
        {"protocol": PROTOCOL, "name": "diagnose", "archive": None},
        {"protocol": PROTOCOL, "name": "diagnose", "archive": ["support.zip"]},
        {"protocol": PROTOCOL, "name": "diagnose", "archive": "support.zip"},
    ],
)
def test_a_malformed_command_is_refused(message: Mapping[str, Any]) -> None:
    with pytest.raises(ValueError, match="unknown kind"):
        Command.of_message(message)


def test_a_wish_counts_only_if_it_is_plainly_true() -> None:
    message = {"protocol": PROTOCOL, "name": "sync", "wait": "yes", "refresh": 1}
    assert Command.of_message(message) == Command("sync")


@pytest.mark.parametrize(
    "message",
    [
        {},
        {"protocol": PROTOCOL + 1, "status": {}, "exit_code": 0},
        {"protocol": PROTOCOL, "status": None, "exit_code": 0},
        {"protocol": PROTOCOL, "status": {}},
        {"protocol": PROTOCOL, "status": {}, "exit_code": None},
        {"protocol": PROTOCOL, "status": {}, "exit_code": "0"},
        {"protocol": PROTOCOL, "status": {}, "exit_code": 0, "report": []},
        {"protocol": PROTOCOL, "status": {}, "exit_code": 0, "report": {}, "trouble": None},
    ],
)
def test_a_malformed_reply_is_refused(message: Mapping[str, Any]) -> None:
    with pytest.raises(ValueError, match="unknown kind"):
        Reply.of_message(message)
