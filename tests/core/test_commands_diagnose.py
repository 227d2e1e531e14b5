"""The command diagnose, and the window's button for a support archive."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from photosync_tray.core import state as s
from photosync_tray.core.commands import Command, Reply, unbuilt
from photosync_tray.core.errors import (
    ArchiveFailed,
    NotConfigured,
    Offline,
    PhotoSyncError,
    PrivateModeForbidden,
    SignInNeeded,
)
from photosync_tray.core.model import SavedWatch
from tests.core.console import Console
from tests.samples import ROBIN, WATCH_FOR, problem, watch

DIAGNOSE = Command("diagnose")
FILE = Path("/somewhere/support.zip")
SAVE = Command("diagnose", archive=str(FILE))


@pytest.fixture
def console() -> Console:
    console = Console()
    console.runner.run_all()
    return console


def causes(reply: Reply) -> list[str]:
    assert reply.report
    return [cause["id"] for cause in reply.report["causes"]]


def check(reply: Reply, id_: str) -> Any:
    assert reply.report
    return next(check for check in reply.report["checks"] if check["id"] == id_)


def test_diagnose_looks_first(console: Console) -> None:
    console.outside.sharepoint.take("new", console.outside.clock.now())
    reply = console.answer(DIAGNOSE)
    assert (reply.exit_code, causes(reply), reply.trouble) == (0, [], "")
    assert check(reply, "sharepoint-picture")["answer"] == "good"


def test_diagnose_waits_for_the_check_at_the_start() -> None:
    reply = Console().answer(DIAGNOSE)
    assert (reply.exit_code, causes(reply)) == (4, ["sharepoint-old-picture"])


@pytest.mark.parametrize("command", [DIAGNOSE, Command("status", refresh=True)])
def test_the_look_at_the_start_serves_whoever_waited_for_it(command: Command) -> None:
    console = Console()
    console.answer(command)
    assert console.outside.exchange.asked.count("photo info") == 1
    console.answer(command)
    assert console.outside.exchange.asked.count("photo info") == 2


def test_a_watch_that_ends_with_the_first_look_is_overdue() -> None:
    console = Console()
    console.outside.watches.saved = SavedWatch(ROBIN.home_id, watch())
    console.outside.clock.sleep_through(WATCH_FOR)
    reply = console.answer(DIAGNOSE)
    assert (reply.exit_code, reply.status["state"]) == (5, "timed-out")
    assert causes(reply) == ["overdue"]


def test_diagnose_asks_for_the_window_that_a_sync_would_open_and_opens_none(
    console: Console,
) -> None:
    reply = console.answer(DIAGNOSE)
    assert check(reply, "private-window")["finding"].startswith("Yes: Microsoft Edge")
    assert console.outside.browsers.opened == []


def test_a_forbidden_window_blocks_before_a_sync_was_tried(console: Console) -> None:
    console.outside.browsers.refusal = PrivateModeForbidden("chrome: a policy")
    reply = console.answer(DIAGNOSE)
    assert (reply.exit_code, reply.status["state"]) == (6, "sync-needed")
    assert causes(reply)[0] == "private-mode-forbidden"
    assert "chrome: a policy" in check(reply, "private-window")["finding"]


def test_browsers_that_break_are_no_answer(
    console: Console, caplog: pytest.LogCaptureFixture
) -> None:
    console.outside.browsers.refusal = ZeroDivisionError()
    reply = console.answer(DIAGNOSE)
    assert check(reply, "private-window")["answer"] == "unknown"
    assert causes(reply) == ["sharepoint-old-picture"]
    assert "unexpected error" in caplog.text


def test_diagnose_without_network(console: Console) -> None:
    console.outside.exchange.trouble = Offline("no route")
    reply = console.answer(DIAGNOSE)
    assert reply.exit_code == 7
    assert causes(reply) == ["offline", "sharepoint-old-picture"]
    assert "no route" in check(reply, "network")["finding"]


def test_diagnose_when_the_sign_in_is_lost_names_the_trouble_and_no_cause(
    console: Console,
) -> None:
    console.outside.exchange.trouble = SignInNeeded("AADSTS50173")
    reply = console.answer(DIAGNOSE)
    assert (reply.exit_code, causes(reply)) == (3, [])
    assert reply.report
    assert reply.report["problem"]["details"] == "AADSTS50173"


def test_diagnose_during_a_watch(console: Console) -> None:
    console.answer(Command("sync"))
    reply = console.answer(DIAGNOSE)
    assert (reply.exit_code, causes(reply)) == (5, ["asked-waiting"])
    assert "looked once" in check(reply, "sync")["finding"]


def test_diagnose_while_signed_out_looks_at_what_can_be_seen() -> None:
    reply = Console(remembered=False).answer(DIAGNOSE)
    assert (reply.exit_code, causes(reply)) == (3, [])
    assert check(reply, "sign-in")["answer"] == "bad"
    assert check(reply, "photo")["answer"] == "unknown"
    assert check(reply, "private-window")["answer"] == "good"


def test_diagnose_where_it_has_set_up_nothing() -> None:
    reply = Console(remembered=False, ClientId="").answer(DIAGNOSE)
    assert (reply.exit_code, causes(reply)) == (6, ["not-configured"])


def test_what_policies_say_is_in_the_answers() -> None:
    console = Console(CheckSharePoint="Off", Browser="netscape")
    reply = console.answer(DIAGNOSE)
    assert "CheckSharePoint" in check(reply, "permission")["finding"]
    assert check(reply, "set-up")["finding"].endswith("do not fit: 1")
    assert reply.report
    assert reply.report["settings"]["rejected"] == 1


def test_the_other_commands_have_no_report(console: Console) -> None:
    assert console.answer(Command("status", refresh=True)).report is None


# The archive.


def test_the_archive_holds_the_report_and_all_that_belongs_to_it(console: Console) -> None:
    reply = console.answer(SAVE)
    assert (reply.exit_code, reply.trouble) == (4, "")
    saved: Any = console.outside.archive.saved[FILE]
    assert set(saved) == {"report", "status", "policies", "history"}
    assert [cause["id"] for cause in saved["report"]["causes"]] == causes(reply)
    assert saved["status"]["account"] == {
        "username": "…@contoso.example",
        "tenant": "contoso-id",
        "name": "…",
    }


def test_an_archive_that_could_not_be_saved_still_has_its_report(console: Console) -> None:
    console.outside.archive.trouble = ArchiveFailed("There is no folder /somewhere.")
    reply = console.answer(SAVE)
    assert reply.exit_code == 1
    assert reply.trouble == ("The support archive was not saved. There is no folder /somewhere.")
    assert causes(reply) == ["sharepoint-old-picture"]


def test_the_windows_button_saves_what_is_known_and_looks_at_nothing_anew(
    console: Console,
) -> None:
    asked = list(console.outside.exchange.asked)
    told: list[PhotoSyncError | None] = []
    console.commands.save_archive(FILE, told.append)
    assert told == []
    console.runner.run_all()
    assert told == [None]
    assert FILE in console.outside.archive.saved
    assert console.outside.exchange.asked == asked


@pytest.mark.parametrize("trouble", [ArchiveFailed("There is no folder."), ZeroDivisionError()])
def test_the_windows_button_hears_why_nothing_was_saved(
    console: Console, trouble: Exception
) -> None:
    console.outside.archive.trouble = trouble
    told: list[PhotoSyncError | None] = []
    console.commands.save_archive(FILE, told.append)
    console.runner.run_all()
    assert [type(fault) for fault in told] == [ArchiveFailed]


# Without a session.


def test_where_the_parts_cannot_be_built_the_reason_is_diagnosed() -> None:
    reply = unbuilt(s.SignedOut(problem(NotConfigured)), DIAGNOSE, demo=False)
    assert (reply.exit_code, causes(reply), reply.trouble) == (6, ["not-configured"], "")
    assert check(reply, "set-up")["answer"] == "bad"


def test_where_the_parts_cannot_be_built_there_is_no_archive() -> None:
    reply = unbuilt(s.SignedOut(problem(NotConfigured)), SAVE, demo=False)
    assert reply.exit_code == 1
    assert "nothing to save" in reply.trouble


def test_where_the_parts_cannot_be_built_other_commands_get_the_status() -> None:
    reply = unbuilt(s.SignedOut(problem(NotConfigured)), Command("sync"), demo=True)
    assert (reply.exit_code, reply.report, reply.status["demo"]) == (6, None, True)
