"""When a command replies, and with which exit code."""

from __future__ import annotations

import pytest

from photosync_tray.core.commands import Command, Reply
from photosync_tray.core.errors import (
    ConsentNeeded,
    Offline,
    PhotoSyncError,
    PrivateModeForbidden,
    SignInNeeded,
)
from tests.core.console import Console
from tests.samples import WATCH_FOR, photo

REFRESH = Command("status", refresh=True)
WAIT = Command("sync", wait=True)


@pytest.fixture
def console() -> Console:
    """Robin is signed in, and needs a sync."""
    console = Console()
    console.runner.run_all()
    return console


@pytest.fixture
def signed_out() -> Console:
    console = Console(remembered=False)
    console.runner.run_all()
    return console


def codes(replies: list[Reply]) -> list[int]:
    return [reply.exit_code for reply in replies]


def states(replies: list[Reply]) -> list[str]:
    return [reply.status["state"] for reply in replies]


# status


def test_status_replies_at_once_with_what_is_known(console: Console) -> None:
    replies = console.ask(Command("status"))
    assert codes(replies) == [4]
    assert states(replies) == ["sync-needed"]
    assert console.runner.waiting == 0


def test_status_waits_for_the_check_at_the_start() -> None:
    console = Console()
    replies = console.ask(Command("status"))
    assert replies == []
    console.runner.run_all()
    assert states(replies) == ["sync-needed"]


def test_status_with_refresh_looks_first(console: Console) -> None:
    console.outside.sharepoint.take("new", console.outside.clock.now())
    replies = console.ask(REFRESH)
    assert replies == []
    console.runner.run_all()
    assert codes(replies) == [0]


def test_status_with_refresh_looks_during_a_watch_too(console: Console) -> None:
    console.ask(Command("sync"))
    console.runner.run_all()
    replies = console.ask(REFRESH)
    assert replies == []
    console.runner.run_all()
    assert codes(replies) == [5]
    assert replies[0].status["watch"]["attempts"] == 1


def test_status_with_refresh_while_signed_out_has_nothing_to_look_at(signed_out: Console) -> None:
    assert codes(signed_out.ask(REFRESH)) == [3]


def test_status_without_network_says_so(console: Console) -> None:
    console.outside.exchange.trouble = Offline()
    replies = console.ask(REFRESH)
    console.runner.run_all()
    assert codes(replies) == [7]


# sign-in and sign-out


def test_sign_in_replies_once_both_sides_were_looked_at(signed_out: Console) -> None:
    replies = signed_out.ask(Command("sign-in"))
    assert replies == []
    signed_out.runner.run_all()
    assert codes(replies) == [0]
    assert states(replies) == ["sync-needed"]


def test_sign_in_while_signed_in_is_done_already(console: Console) -> None:
    assert codes(console.ask(Command("sign-in"))) == [0]
    assert console.outside.pages.opened == []


@pytest.mark.parametrize(("refusal", "code"), [(ConsentNeeded(), 6), (Offline(), 7)])
def test_a_refused_sign_in_gives_its_reason(
    signed_out: Console, refusal: PhotoSyncError, code: int
) -> None:
    signed_out.outside.identity.refusal = refusal
    replies = signed_out.ask(Command("sign-in"))
    signed_out.runner.run_all()
    assert codes(replies) == [code]


def test_a_cancelled_sign_in_leaves_a_sign_in_needed(signed_out: Console) -> None:
    signed_out.outside.identity.while_page_shows = signed_out.session.cancel
    replies = signed_out.ask(Command("sign-in"))
    signed_out.runner.run_all()
    assert codes(replies) == [3]


def test_sign_in_after_a_lost_sign_in_asks_again(console: Console) -> None:
    console.outside.exchange.trouble = SignInNeeded()
    lost = console.ask(REFRESH)
    console.runner.run_all()
    assert codes(lost) == [3]
    console.outside.exchange.trouble = None
    replies = console.ask(Command("sign-in"))
    console.runner.run_all()
    assert codes(replies) == [0]


def test_a_sign_in_that_cannot_look_afterwards_says_why(signed_out: Console) -> None:
    signed_out.outside.exchange.trouble = Offline()
    replies = signed_out.ask(Command("sign-in"))
    signed_out.runner.run_all()
    assert codes(replies) == [7]


def test_sign_out_replies_at_once(console: Console) -> None:
    replies = console.ask(Command("sign-out"))
    assert codes(replies) == [0]
    assert states(replies) == ["signed-out"]


def test_sign_out_while_signed_out_is_done_already(signed_out: Console) -> None:
    assert codes(signed_out.ask(Command("sign-out"))) == [0]


def test_sign_out_while_somebody_signs_in_ends_that(signed_out: Console) -> None:
    signing_in = signed_out.ask(Command("sign-in"))
    replies = signed_out.ask(Command("sign-out"))
    assert states(replies) == ["signed-out"]
    assert codes(replies) == [0]
    assert codes(signing_in) == [3]
    signed_out.runner.run_all()
    assert signed_out.outside.identity.remembered is None


# sync


def test_sync_replies_once_the_private_window_is_open(console: Console) -> None:
    replies = console.ask(Command("sync"))
    assert replies == []
    console.runner.run_all()
    assert codes(replies) == [5]
    assert states(replies) == ["watching"]
    assert len(console.outside.browsers.opened) == 1


def test_sync_waits_for_the_check_at_the_start() -> None:
    console = Console()
    replies = console.ask(Command("sync"))
    console.runner.run_all()
    assert codes(replies) == [5]


def test_sync_with_wait_replies_when_the_photo_is_there(console: Console) -> None:
    replies = console.ask(WAIT)
    console.runner.run_all()
    console.look_again()
    assert replies == []
    console.outside.sharepoint.take("new", console.outside.clock.now())
    console.look_again()
    assert codes(replies) == [0]


def test_sync_with_wait_stays_through_troubles_that_pass(console: Console) -> None:
    replies = console.ask(WAIT)
    console.runner.run_all()
    console.outside.exchange.trouble = Offline()
    console.look_again()
    assert replies == []


def test_sync_with_wait_ends_with_the_watch(console: Console) -> None:
    replies = console.ask(WAIT)
    console.runner.run_all()
    console.outside.clock.sleep_through(WATCH_FOR)
    console.look_again()
    assert codes(replies) == [5]
    assert states(replies) == ["timed-out"]


def test_sync_with_wait_ends_when_the_sign_in_is_lost(console: Console) -> None:
    replies = console.ask(WAIT)
    console.runner.run_all()
    console.outside.exchange.trouble = SignInNeeded()
    console.look_again()
    assert codes(replies) == [3]


@pytest.mark.parametrize("command", [Command("sync"), WAIT])
def test_a_forbidden_private_window_means_blocked(console: Console, command: Command) -> None:
    console.outside.browsers.refusal = PrivateModeForbidden()
    replies = console.ask(command)
    console.runner.run_all()
    assert codes(replies) == [6]


@pytest.mark.parametrize("command", [Command("sync"), WAIT])
def test_sync_while_signed_out_needs_a_sign_in(signed_out: Console, command: Command) -> None:
    assert codes(signed_out.ask(command)) == [3]


def test_sync_without_a_photo_has_nothing_to_sync() -> None:
    console = Console()
    console.outside.exchange.held = None
    replies = console.ask(WAIT)
    console.runner.run_all()
    assert codes(replies) == [8]
    assert console.outside.browsers.opened == []


def test_sync_during_a_watch_opens_the_window_again(console: Console) -> None:
    console.ask(Command("sync"))
    console.runner.run_all()
    replies = console.ask(Command("sync"))
    console.runner.run_all()
    assert codes(replies) == [5]
    assert len(console.outside.browsers.opened) == 2


# Several at once.


def test_commands_that_wait_for_the_same_check_reply_once_each() -> None:
    console = Console()
    asked = [Command("sync"), Command("status"), REFRESH, Command("sync")]
    replies = [console.ask(command) for command in asked]
    console.runner.run_all()
    assert [len(several) for several in replies] == [1, 1, 1, 1]


def test_after_the_reply_nothing_more_is_said(console: Console) -> None:
    replies = console.ask(Command("sync"))
    console.runner.run_all()
    console.outside.exchange.held = photo("newer")
    console.look_again()
    console.session.sign_out()
    assert len(replies) == 1


def test_the_demo_is_marked_in_the_reply(console: Console) -> None:
    replies: list[Reply] = []
    console.commands_of(demo=True).carry_out(Command("status"), replies.append)
    assert replies[0].status["demo"] is True


def test_status_without_refresh_tells_at_once_what_is_known(console: Console) -> None:
    console.ask(REFRESH)  # a look is under way now
    assert codes(console.ask(Command("status"))) == [4]
