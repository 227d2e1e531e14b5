"""The settings dialog over the running program: what it shows, what it keeps, what takes effect."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QRadioButton,
)
from pytestqt.qtbot import QtBot

from photosync_tray.adapters.storage import SettingsFile
from photosync_tray.core.browser_offers import Trial
from photosync_tray.core.errors import BrowserFailed, StorageError
from photosync_tray.core.model import Notice
from photosync_tray.core.setting_table import BROWSER, NOTIFICATIONS
from photosync_tray.core.settings import MANAGED
from photosync_tray.qt.language import Languages
from tests.fake_desk import MemoryChoices
from tests.qt.catalogues import catalogue
from tests.qt.running import Bed, Run
from tests.qt.settings_dialogs import box, button, choose, opened, showing, texts, words
from tests.samples import CLOUD


def test_the_window_opens_it_too_and_there_is_one(running: Run, qtbot: QtBot) -> None:
    dialog = opened(running, qtbot)
    running.program.window.settings_asked.emit()
    assert showing(running) is dialog
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert showing(running) is None
    opened(running, qtbot)


def test_a_choice_is_kept_at_once_and_takes_effect(
    signed_in: Bed, choices: MemoryChoices, running: Run, qtbot: QtBot
) -> None:
    dialog = opened(running, qtbot)
    running.program.notifier.notify(Notice.ARRIVED)
    choose(dialog, "Notifications", "None")
    qtbot.waitUntil(lambda: choices.kept == {NOTIFICATIONS: "None"})
    qtbot.waitUntil(lambda: running.settings.text(NOTIFICATIONS) == "None")
    running.program.notifier.notify(Notice.ARRIVED)
    assert len(running.tray.told) == 1


def test_the_browser_is_chosen_among_those_that_are_there(
    signed_in: Bed, choices: MemoryChoices, running: Run, qtbot: QtBot
) -> None:
    dialog = opened(running, qtbot)
    assert texts(dialog, QRadioButton) == ["Choose for me", "Microsoft Edge", "Firefox"]
    button(dialog, "Firefox").click()
    qtbot.waitUntil(lambda: choices.kept == {BROWSER: "firefox"})
    qtbot.waitUntil(lambda: len(signed_in.offered.clouds) == 2)  # what auto would take, anew
    assert signed_in.offered.clouds[-1] is CLOUD
    qtbot.waitUntil(lambda: running.settings.text(BROWSER) == "firefox")


@pytest.mark.parametrize(
    ("trial", "said"),
    [
        (Trial(came=True), "The window came."),
        (Trial(fault=BrowserFailed("gone").problem()), "The test page was not opened."),
    ],
)
def test_the_test_button_says_what_came_of_it(
    signed_in: Bed, running: Run, qtbot: QtBot, trial: Trial, said: str
) -> None:
    signed_in.offered.trial = trial
    dialog = opened(running, qtbot)
    test = button(dialog, "Test: open a private window")
    test.click()
    assert not test.isEnabled()
    assert "A window should open in a moment…" in words(dialog)
    qtbot.waitUntil(lambda: said in words(dialog))
    assert test.isEnabled()
    assert signed_in.offered.tested == 1


def test_start_at_sign_in_is_switched(
    signed_in: Bed, choices: MemoryChoices, running: Run, qtbot: QtBot
) -> None:
    dialog = opened(running, qtbot)
    [switch] = dialog.findChildren(QCheckBox)
    before = switch.isChecked()
    switch.click()
    qtbot.waitUntil(lambda: choices.kept == {"StartAtSignIn": not before})
    assert bool(signed_in.outside.autostart.entries()) is not before
    qtbot.waitUntil(lambda: switch.isChecked() is not before)


def test_what_is_managed_is_locked_and_says_so(signed_in: Bed, running: Run, qtbot: QtBot) -> None:
    signed_in.policies["Notifications"] = "All"
    dialog = opened(running, qtbot)
    locked = box(dialog, "Notifications")
    assert not locked.isEnabled()
    assert locked.currentText() == "Results, and when to sign in again"
    assert locked.accessibleDescription() == MANAGED
    assert words(dialog).count(MANAGED) == 1
    assert box(dialog, "Language").isEnabled()


def test_a_policy_that_comes_while_it_is_open_locks_it(
    signed_in: Bed, running: Run, qtbot: QtBot
) -> None:
    dialog = opened(running, qtbot)
    signed_in.policies["LockSettings"] = True
    running.program.preferences.refresh()
    qtbot.waitUntil(lambda: not box(dialog, "Language").isEnabled())
    assert not any(each.isEnabled() for each in dialog.findChildren(QRadioButton))


# The file of choices.


def test_a_damaged_file_is_put_aside_and_said(signed_in: Bed, qtbot: QtBot, tmp_path: Path) -> None:
    signed_in.chosen = SettingsFile(tmp_path)
    file = tmp_path / "settings.json"
    file.write_text("{ Notifications: none")
    with signed_in.program(background=True) as run:
        run.program.start()
        dialog = opened(run, qtbot)
        assert "could not be read and were put aside" in words(dialog)
        choose(dialog, "Notifications", "None")
        qtbot.waitUntil(lambda: "could not be read" not in words(dialog))
        dialog.close()
        assert "could not be read" not in words(opened(run, qtbot))
    assert SettingsFile(tmp_path).load() == {NOTIFICATIONS: "None"}
    assert file.with_name("settings.json.damaged").read_text() == "{ Notifications: none"


def test_where_nothing_can_be_written_it_says_so_and_nothing_changes(
    choices: MemoryChoices, running: Run, qtbot: QtBot
) -> None:
    dialog = opened(running, qtbot)
    choices.broken = StorageError("read-only")
    choose(dialog, "Notifications", "None")
    qtbot.waitUntil(lambda: "It was not saved, and nothing has changed." in words(dialog))
    assert box(dialog, "Notifications").currentText() == "Results only"
    running.program.notifier.notify(Notice.ARRIVED)
    assert running.tray.told != []
    choices.broken = None
    choose(dialog, "Notifications", "None")
    qtbot.waitUntil(lambda: "It was not saved" not in words(dialog))


# The language.


@pytest.fixture
def german(signed_in: Bed, tmp_path: Path) -> Iterator[Bed]:
    known = {"Language": "Sprache", "Settings": "Einstellungen", "As the system": "Wie das System"}
    catalogue(tmp_path, "de", known)
    signed_in.catalogues = tmp_path
    usual = QLocale()
    yield signed_in
    Languages(tmp_path).apply("en")
    QLocale.setDefault(usual)


def test_another_language_is_spoken_at_once_where_it_was_chosen(german: Bed, qtbot: QtBot) -> None:
    with german.program(background=True) as run:
        run.program.start()
        dialog = opened(run, qtbot)
        place = dialog.pos()
        choose(dialog, "Language", "Deutsch")
        qtbot.waitUntil(lambda: (now := showing(run)) is not None and now is not dialog)
        spoken = showing(run)
        assert spoken
        assert spoken.windowTitle() == "Einstellungen"
        assert box(spoken, "Sprache").currentText() == "Deutsch"
        assert spoken.focusWidget() is box(spoken, "Sprache")
        assert spoken.pos() == place
