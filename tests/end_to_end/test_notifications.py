"""Notifications as a person has them: on the screen, by the desktop's own service, to click on."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from photosync_tray.adapters.notification_service import NotificationService
from photosync_tray.core.notices import OPEN, Note
from tests.desktop import Desktop
from tests.end_to_end.test_tray_on_a_desktop import close_window, complaints, wait_for_window
from tests.notification_daemon import NotificationDaemon

pytestmark = pytest.mark.desktop

PROGRAM = [sys.executable, "-m", "photosync_tray", "--demo"]
NOTE = Note("You & your photo", "It is <there>.", ((OPEN, "Open"), ("sync", "Start the sync")))


@pytest.fixture
def daemon(desktop: Desktop) -> NotificationDaemon:
    return NotificationDaemon(desktop)


@pytest.fixture
def service(
    desktop: Desktop, resources: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[NotificationService]:
    """Ours, on the desktop's bus."""
    address = desktop.environment["DBUS_SESSION_BUS_ADDRESS"]
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    icon = resources / "icons" / "app-256.png"
    made = NotificationService(icon, "io.github.photosync-tray", "PhotoSync Tray")
    yield made
    made.close()


def click_note(desktop: Desktop, daemon: NotificationDaemon) -> None:
    place = desktop.wait_for(daemon.on_screen, 10, "the note")
    desktop.click(*place.centre)
    desktop.wait_for(lambda: daemon.on_screen() is None, 10, "the note's end")


def test_the_note_that_it_goes_on_comes_once_and_its_click_opens_the_window(
    desktop: Desktop, daemon: NotificationDaemon
) -> None:
    desktop.start(PROGRAM)
    wait_for_window(desktop)
    close_window(desktop)
    click_note(desktop, daemon)
    wait_for_window(desktop)
    close_window(desktop)
    [note] = daemon.history()
    assert (note["appname"], note["summary"]) == ("PhotoSync Tray", "Still here")
    assert note["icon_path"].endswith("app-256.png")
    assert daemon.on_screen() is None
    assert complaints(desktop) == []


def test_what_was_clicked_is_heard(
    desktop: Desktop, daemon: NotificationDaemon, service: NotificationService
) -> None:
    heard: list[str] = []
    assert service.show(NOTE, heard.append)
    click_note(desktop, daemon)
    desktop.wait_for(lambda: heard, 5, "the click")
    assert heard == [OPEN]
    [note] = daemon.history()
    assert note["message"] == "<b>You &amp; your photo</b>\nIt is &lt;there&gt;."


def test_a_new_note_takes_the_place_of_the_one_before(
    desktop: Desktop, daemon: NotificationDaemon, service: NotificationService
) -> None:
    heard: list[str] = []
    assert service.show(NOTE, lambda _: heard.append("the old one"))
    assert service.show(NOTE._replace(title="Newer"), lambda _: heard.append("the new one"))
    click_note(desktop, daemon)
    desktop.wait_for(lambda: heard, 5, "the click")
    assert heard == ["the new one"]
    assert [note["summary"] for note in daemon.history()] == ["Newer"]


def test_quiet_hours_keep_it_back(
    desktop: Desktop, daemon: NotificationDaemon, service: NotificationService
) -> None:
    daemon.pause()
    assert service.show(NOTE, lambda _: None)
    desktop.wait_for(lambda: daemon.waiting() == 1, 5, "the note in waiting")
    assert daemon.on_screen() is None


def test_without_a_service_it_says_so_and_finds_one_that_comes_later(
    desktop: Desktop, service: NotificationService
) -> None:
    assert not service.show(NOTE, lambda _: None)
    later = NotificationDaemon(desktop)
    assert service.show(NOTE, lambda _: None)
    desktop.wait_for(later.on_screen, 10, "the note")


def test_without_a_bus_it_says_so(
    service: NotificationService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/none")
    assert not service.show(NOTE, lambda _: None)
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    assert not service.show(NOTE, lambda _: None)
