"""Settings that change while the program runs take effect, and nothing that was known is lost."""

from __future__ import annotations

import logging
import threading

import pytest
from pytestqt.qtbot import QtBot

from photosync_tray.core.errors import NotConfigured
from photosync_tray.core.model import Notice
from photosync_tray.core.screen import Action
from tests.fakes import FakeIdentity
from tests.qt.asking import Ask
from tests.qt.running import Bed, Run
from tests.qt.screens import label
from tests.qt.settings_dialogs import box, opened, words
from tests.samples import KIM, NOON

NEEDED = "Your photo is not in SharePoint yet"
WAITING = "Waiting for SharePoint"


def started(run: Run, qtbot: QtBot, state: str = NEEDED) -> Run:
    run.program.start()
    qtbot.waitUntil(lambda: run.state == state)
    return run


def decree(bed: Bed, run: Run, qtbot: QtBot, **policies: object) -> None:
    """IT sets policies; afterwards the program goes by them."""
    bed.policies.update(policies)
    bed.watch.tell()
    for key, value in policies.items():
        qtbot.waitUntil(lambda key=key, value=value: run.settings.value(key) == value)  # type: ignore[misc]


def test_the_page_of_the_next_sync_is_that_of_the_new_policy(signed_in: Bed, qtbot: QtBot) -> None:
    with signed_in.program() as run:
        started(run, qtbot)
        signed_in.outside.exchange.asked.clear()
        decree(signed_in, run, qtbot, StartAt="SharePointTile", WatchHours=5)
        assert (run.state, signed_in.outside.exchange.asked) == (NEEDED, [])
        run.program.act(Action.SYNC)
        qtbot.waitUntil(lambda: run.state == WAITING)
        [opened] = signed_in.outside.browsers.opened
        assert opened.startswith("https://portal.example/launch/sharepoint")
        assert signed_in.outside.watches.saved
        watch = signed_in.outside.watches.saved.watch
        assert (watch.deadline - watch.started_at).total_seconds() == 5 * 3600


def test_a_watch_goes_on(signed_in: Bed, qtbot: QtBot) -> None:
    with signed_in.program() as run:
        started(run, qtbot)
        run.program.act(Action.SYNC)
        qtbot.waitUntil(lambda: run.state == WAITING)
        decree(signed_in, run, qtbot, Notifications="All", WatchHours=24)
        assert run.state == WAITING
        signed_in.outside.sharepoint.take("new", NOON)
        run.program.act(Action.CHECK)
        qtbot.waitUntil(lambda: run.state == "SharePoint shows your photo")
        qtbot.waitUntil(lambda: len(run.tray.told) == 1)


def test_notifications_stop_at_once(signed_in: Bed, qtbot: QtBot) -> None:
    with signed_in.program() as run:
        started(run, qtbot)
        decree(signed_in, run, qtbot, Notifications="None")
        run.program.notifier.notify(Notice.ARRIVED)
        assert run.tray.told == []


def test_an_application_id_that_arrives_late_ends_the_waiting_for_it(
    bed: Bed, qtbot: QtBot
) -> None:
    """Intune often sets policies some minutes after it has installed the program."""
    bed.trouble = NotConfigured("Cloud is Custom, and CloudGraph is missing")
    with bed.program() as run:
        run.program.start()
        headline = label(run.program.window, "headline")
        qtbot.waitUntil(lambda: headline.text() == NotConfigured.title)
        bed.trouble = None
        bed.outside.identity.remembered = bed.outside.identity.person
        bed.watch.tell()
        qtbot.waitUntil(lambda: run.state == NEEDED)


def test_another_directory_asks_anew_who_may_sign_in(signed_in: Bed, qtbot: QtBot) -> None:
    with signed_in.program() as run:
        started(run, qtbot)
        signed_in.outside.identity = FakeIdentity(KIM)
        decree(signed_in, run, qtbot, TenantId="fabrikam.example")
        qtbot.waitUntil(lambda: run.state == "Signed out")
        run.program.act(Action.SIGN_IN)
        qtbot.waitUntil(lambda: run.state == NEEDED)
        run.program.open_window()
        assert label(run.program.window, "account").toolTip() == KIM.username


def test_whoever_is_signing_in_is_not_disturbed(bed: Bed, qtbot: QtBot) -> None:
    shown, go_on = threading.Event(), threading.Event()

    def wait() -> None:
        shown.set()
        go_on.wait(10)

    bed.outside.identity.while_page_shows = wait
    with bed.program() as run:
        started(run, qtbot, "Signed out")
        run.program.act(Action.SIGN_IN)
        qtbot.waitUntil(shown.is_set)
        made = bed.made
        bed.policies["TenantId"] = "fabrikam.example"
        bed.watch.tell()
        qtbot.waitUntil(lambda: bed.made > made)
        assert run.settings.text("TenantId") == "organizations"
        go_on.set()
        qtbot.waitUntil(lambda: run.state == NEEDED)
        qtbot.waitUntil(lambda: run.settings.text("TenantId") == "fabrikam.example")
        qtbot.waitUntil(lambda: run.state == NEEDED)


def test_half_of_what_is_being_set_changes_nothing(
    signed_in: Bed, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with signed_in.program() as run, caplog.at_level(logging.WARNING):
        started(run, qtbot)
        signed_in.trouble = NotConfigured("Cloud is Custom, and CloudGraph is missing")
        signed_in.watch.tell()
        qtbot.waitUntil(lambda: "those of before count" in caplog.text)
        assert run.state == NEEDED
        signed_in.trouble = None
        decree(signed_in, run, qtbot, WatchHours=9)


def test_a_change_that_came_while_it_started_counts(signed_in: Bed, qtbot: QtBot) -> None:
    """Nothing is told of it: the policies were not watched yet."""
    with signed_in.program() as run:
        run.program.live.built.connect(lambda _: signed_in.policies.update(WatchHours=7))
        started(run, qtbot)
        qtbot.waitUntil(lambda: run.settings.number("WatchHours") == 7)


def test_several_changes_in_a_row_are_read_once(signed_in: Bed, qtbot: QtBot) -> None:
    """Group Policy writes value by value."""
    with signed_in.program() as run:
        started(run, qtbot)
        decree(signed_in, run, qtbot, WatchHours=8)
        made = signed_in.made
        for hours in range(10, 20):
            signed_in.policies["WatchHours"] = hours
            signed_in.watch.tell()
        qtbot.waitUntil(lambda: run.settings.number("WatchHours") == 19)
        assert signed_in.made == made + 1


def test_the_console_hears_of_the_new_settings(signed_in: Bed, ask: Ask, qtbot: QtBot) -> None:
    with signed_in.program(background=True) as run:
        started(run, qtbot)
        signed_in.policies["StartAt"] = "nowhere"
        signed_in.watch.tell()
        qtbot.waitUntil(lambda: bool(run.settings.rejected))
        answer = ask(name="diagnose").answer(qtbot)
        assert answer["report"]["settings"]["rejected"] == 1


def test_a_console_that_waits_is_answered_after_another_directory_was_set(
    signed_in: Bed, ask: Ask, qtbot: QtBot
) -> None:
    with signed_in.program(background=True) as run:
        started(run, qtbot)
        line = ask(name="sync", wait=True)
        qtbot.waitUntil(lambda: run.state == WAITING)
        signed_in.outside.identity = FakeIdentity(KIM)
        decree(signed_in, run, qtbot, TenantId="fabrikam.example")
        assert line.answer(qtbot)["exit_code"] == 3


def test_after_the_end_nothing_is_heard(signed_in: Bed, qtbot: QtBot) -> None:
    with signed_in.program() as run:
        started(run, qtbot)
        assert signed_in.watch.watches
    assert not signed_in.watch.watches


def test_an_open_settings_dialog_locks_what_is_decided_now(
    signed_in: Bed, running: Run, qtbot: QtBot
) -> None:
    dialog = opened(running, qtbot)
    assert box(dialog, "Notifications").isEnabled()
    decree(signed_in, running, qtbot, Notifications="None")
    qtbot.waitUntil(lambda: not box(dialog, "Notifications").isEnabled())
    assert "Managed by your organisation" in words(dialog)
