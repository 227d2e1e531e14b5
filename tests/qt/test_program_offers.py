"""What the running program offers beyond the sync: permission, one's own look, help from IT."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from photosync_tray.core.errors import (
    ArchiveFailed,
    ConsentNeeded,
    NotConfigured,
    PhotoSyncError,
    SignInCancelled,
)
from photosync_tray.core.screen import Action
from photosync_tray.core.texts import Line
from photosync_tray.qt.window import Window
from tests.qt.conftest import Browser
from tests.qt.running import Bed, Run
from tests.qt.screens import buttons, label, unfold
from tests.qt.variants import TOOK
from tests.samples import CLOUD, MY_SITE

UNSEEN = "SharePoint was not looked at"
NEEDED = "Your photo is not in SharePoint yet"


@pytest.fixture
def hidden(signed_in: Bed) -> Bed:
    """Nobody has allowed the program to look at SharePoint."""
    signed_in.outside.sharepoint.trouble = ConsentNeeded()
    return signed_in


def begun(run: Run, qtbot: QtBot, state: str) -> Window:
    run.program.start()
    qtbot.waitUntil(lambda: run.state == state)
    return run.program.window


def test_allowed_to_look_it_looks(hidden: Bed, qtbot: QtBot) -> None:
    outside = hidden.outside

    def allow() -> None:
        outside.sharepoint.trouble = None

    outside.identity.while_page_shows = allow
    with hidden.program() as run:
        buttons(begun(run, qtbot, UNSEEN))["Allow looking"].click()
        qtbot.waitUntil(lambda: run.state == NEEDED)
    assert outside.identity.allowed == set(CLOUD.sharepoint_scopes(MY_SITE))


@pytest.mark.parametrize("refusal", [ConsentNeeded, SignInCancelled])
def test_refused_it_goes_on_without(
    hidden: Bed, qtbot: QtBot, refusal: type[PhotoSyncError]
) -> None:
    hidden.outside.identity.refusal = refusal()
    with hidden.program() as run:
        window = begun(run, qtbot, UNSEEN)
        before = label(window, "headline").text()
        run.program.act(Action.ALLOW)
        qtbot.waitUntil(lambda: run.state == UNSEEN)
        assert label(window, "headline").text() != before
        assert "Start the sync" in buttons(window)
    assert hidden.outside.identity.remembered is not None


def test_one_s_own_picture_opens_in_one_s_own_browser(
    hidden: Bed, qtbot: QtBot, browser: Browser
) -> None:
    with hidden.program() as run:
        buttons(begun(run, qtbot, UNSEEN))["Open my SharePoint picture"].click()
    assert browser.shown == [
        f"{MY_SITE}/_layouts/15/userphoto.aspx?size=L&accountname=robin@contoso.example"
    ]
    assert hidden.outside.browsers.opened == []


def test_it_gets_the_link_for_consent_where_that_is_what_lacks(
    hidden: Bed, qtbot: QtBot, clipboard: list[str]
) -> None:
    link = "https://login.example/contoso-id/v2.0/adminconsent?client_id=program-id"
    with hidden.program() as run:
        buttons(begun(run, qtbot, UNSEEN))["Copy for IT"].click()
        assert link in clipboard[-1]
        hidden.outside.sharepoint.trouble = None
        run.program.act(Action.CHECK)
        qtbot.waitUntil(lambda: run.state == NEEDED)
        run.program.act(Action.COPY_FOR_IT)
        assert "adminconsent" not in clipboard[-1]


def test_the_clock_knows_how_long_it_took_here(signed_in: Bed, qtbot: QtBot) -> None:
    for arrival in TOOK:
        signed_in.outside.history.add(arrival)
    with signed_in.program() as run:
        window = begun(run, qtbot, NEEDED)
        run.program.act(Action.SYNC)
        qtbot.waitUntil(lambda: run.state == "Waiting for SharePoint")
        assert "40 minutes last time" in label(window, "clock-said").text()


def test_the_first_photo_on_a_pc_has_no_past(signed_in: Bed, qtbot: QtBot) -> None:
    with signed_in.program() as run:
        window = begun(run, qtbot, NEEDED)
        run.program.act(Action.SYNC)
        qtbot.waitUntil(lambda: run.state == "Waiting for SharePoint")
        assert "not known yet" in label(window, "clock-said").text()


# The support archive.


def said(window: Window) -> QLabel:
    return label(window, "archive")


def test_a_support_archive_is_saved(signed_in: Bed, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "support.zip"
    with signed_in.program() as run:
        window = begun(run, qtbot, NEEDED)
        unfold(window).click()
        window.save_asked.emit(file)
        qtbot.waitUntil(lambda: "is saved" in said(window).text())
    assert file in signed_in.outside.archive.saved


def test_why_a_support_archive_was_not_saved(signed_in: Bed, qtbot: QtBot, tmp_path: Path) -> None:
    signed_in.outside.archive.trouble = ArchiveFailed(Line("The disk is full."))
    with signed_in.program() as run:
        window = begun(run, qtbot, NEEDED)
        unfold(window).click()
        window.save_asked.emit(tmp_path / "support.zip")
        qtbot.waitUntil(lambda: said(window).text().startswith("It was not saved. The disk is"))


def test_without_a_session_there_is_nothing_to_save(bed: Bed, qtbot: QtBot, tmp_path: Path) -> None:
    bed.trouble = NotConfigured("no ClientId")
    with bed.program() as run:
        window = begun(run, qtbot, "Not signed in")
        unfold(window).click()
        window.save_asked.emit(tmp_path / "support.zip")
        assert "nothing to save" in said(window).text()


# Notifications.


def test_a_click_on_a_notification_opens_the_window(signed_in: Bed, qtbot: QtBot) -> None:
    with signed_in.program(background=True) as run:
        run.program.start()
        qtbot.waitUntil(lambda: run.state == NEEDED)
        assert not run.program.window.isVisible()
        run.tray.icon.messageClicked.emit()
        assert run.program.window.isVisible()
