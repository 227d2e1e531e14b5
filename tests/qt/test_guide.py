"""The card with the steps: what it says, how it goes on, and that it never takes the keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLabel, QWidget
from pytestqt.qtbot import QtBot

from photosync_tray.core.guide import Guide, Sight
from photosync_tray.core.model import OpenedWindow, Route
from photosync_tray.core.screen import Action
from photosync_tray.qt.guide import GuideCard
from photosync_tray.qt.language import Languages
from photosync_tray.qt.theme import Theme
from tests.qt.conftest import Open
from tests.qt.running import Bed, Run
from tests.qt.screens import SCREENS, buttons
from tests.samples import NOON

GUIDE = Guide(OpenedWindow("Microsoft Edge", "InPrivate"), "robin@contoso.example")


@pytest.fixture
def card(qtbot: QtBot, theme: Theme) -> GuideCard:
    made = GuideCard(theme)
    qtbot.addWidget(made)
    made.render_guide(GUIDE)
    made.show()
    return made


def words(card: QWidget) -> list[str]:
    found = (each for each in card.findChildren(QLabel) if each.isVisible() and each.text())
    return [each.text().replace("\u200b", "") for each in found]


def rows(card: QWidget) -> list[str]:
    """The steps as a screen reader says them."""
    found = card.findChildren(QFrame)
    return [each.accessibleName() for each in found if each.accessibleName().startswith("Step")]


def test_it_names_the_window_the_account_and_the_steps(card: GuideCard) -> None:
    said = words(card)
    assert said[0] == "In the InPrivate window of Microsoft Edge"
    assert "robin@contoso.example" in said
    assert rows(card) == [
        "Step 1, now: Sign in with this account",
        "Step 2: Wait until OneDrive opens",
        "Step 3: Close that window",
    ]


def test_steps_are_numbered_as_the_language_writes_numbers(
    qtbot: QtBot, theme: Theme, resources: Path
) -> None:
    languages, usual = Languages(resources / "languages"), QLocale()
    languages.apply("ar")
    try:
        card = GuideCard(theme)
        qtbot.addWidget(card)
        card.render_guide(GUIDE)
        assert [each.text() for each in card.findChildren(QLabel, "mark")] == list(
            "\u0661\u0662\u0663"
        )
    finally:
        languages.apply("en")
        QLocale.setDefault(usual)


def test_it_goes_on_as_things_happen(card: GuideCard) -> None:
    card.render_guide(GUIDE._replace(looked=True))
    assert [row.partition(":")[0] for row in rows(card)] == ["Step 1", "Step 2, now", "Step 3"]
    card.render_guide(GUIDE._replace(looked=True, asked=True))
    assert [row.partition(":")[0] for row in rows(card)] == [
        *("Step 1, done", "Step 2, done", "Step 3, now"),
    ]
    card.render_arrived()
    assert words(card)[0] == "Your photo has arrived"
    assert all(", done:" in row for row in rows(card))


def test_the_sign_in_name_can_be_copied(card: GuideCard, clipboard: list[str]) -> None:
    buttons(card)["Copy"].click()
    assert clipboard == ["robin@contoso.example"]
    assert "Copied" in buttons(card)


@pytest.mark.parametrize("sight", Sight)
def test_every_sight_is_drawn(theme: Theme, sight: Sight) -> None:
    drawn = theme.sight(sight).pixmap(96, 64).toImage()
    colours = {drawn.pixelColor(x, y).name() for x in range(0, 96, 3) for y in range(0, 64, 3)}
    assert len(colours) > 4


def test_it_stays_on_top_and_leaves_the_keyboard_where_it_is(
    card: GuideCard, open_window: Open, qtbot: QtBot
) -> None:
    window = open_window(SCREENS["watching"])
    card.hide()
    card.show()
    assert QGuiApplication.focusWindow() is window.windowHandle()
    assert card.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    # No window manager here would give it the keyboard; Windows would, but for this.
    assert card.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_by_keyboard_it_can_be_used_and_closed(card: GuideCard, qtbot: QtBot) -> None:
    card.activateWindow()
    QTest.keyClick(card, Qt.Key.Key_Tab)
    assert card.focusWidget() is buttons(card)["Copy"]
    with qtbot.waitSignal(card.closed):
        QTest.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()


@pytest.mark.usefixtures("large_type")
@pytest.mark.parametrize("route", Route)
def test_nothing_on_it_is_cut_in_large_type(qtbot: QtBot, theme: Theme, route: Route) -> None:
    card = GuideCard(theme)
    qtbot.addWidget(card)
    card.render_guide(GUIDE._replace(window=OpenedWindow("Microsoft Edge", "InPrivate", route)))
    card.show()
    for each in card.findChildren(QLabel):
        if not each.isVisible():
            continue
        if each.wordWrap():
            assert each.height() >= each.heightForWidth(each.width())
        parent = each.parentWidget()
        assert parent
        assert parent.rect().contains(each.geometry())


# In the running program.


def card_of(run: Run) -> GuideCard | None:
    return run.program.guiding.card


def asked_for_a_sync(run: Run, qtbot: QtBot) -> GuideCard:
    run.program.start()
    qtbot.waitUntil(lambda: run.state == "Your photo is not in SharePoint yet")
    assert card_of(run) is None  # not even built
    run.program.act(Action.SYNC)
    qtbot.waitUntil(lambda: card_of(run) is not None)
    card = card_of(run)
    assert card
    return card


def test_it_comes_with_the_private_window_beside_ours(signed_in: Bed, qtbot: QtBot) -> None:
    with signed_in.program() as run:
        card = asked_for_a_sync(run, qtbot)
        assert card.isVisible()
        assert "Step 1, now: Sign in with this account" in rows(card)
        room = card.screen().availableGeometry()
        assert room.contains(card.frameGeometry())
        assert run.program.window.isVisible()


def test_closed_it_stays_away_until_it_is_wanted_again(signed_in: Bed, qtbot: QtBot) -> None:
    with signed_in.program() as run:
        card = asked_for_a_sync(run, qtbot)
        card.close()
        run.program.act(Action.CHECK)
        qtbot.waitUntil(lambda: run.state == "Waiting for SharePoint")
        assert not card.isVisible()
        with qtbot.waitActive(card):
            buttons(run.program.window)["Show the steps"].click()
        card.close()
        run.program.act(Action.SYNC)
        qtbot.waitUntil(card.isVisible)


def test_when_the_photo_arrives_it_says_so_and_stays(signed_in: Bed, qtbot: QtBot) -> None:
    with signed_in.program() as run:
        card = asked_for_a_sync(run, qtbot)
        signed_in.outside.sharepoint.take("new", NOON)
        run.program.act(Action.CHECK)
        qtbot.waitUntil(lambda: run.state == "SharePoint shows your photo")
        assert card.isVisible()
        assert words(card)[0] == "Your photo has arrived"


def test_who_stops_waiting_needs_no_steps(signed_in: Bed, qtbot: QtBot) -> None:
    with signed_in.program() as run:
        card = asked_for_a_sync(run, qtbot)
        run.program.act(Action.CANCEL)
        qtbot.waitUntil(lambda: not card.isVisible())
