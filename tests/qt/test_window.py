"""The one window: every state has its words, its buttons do what they say, nothing is cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from photosync_tray.core.causes import Cause, advice
from photosync_tray.core.model import Account
from photosync_tray.core.photo_remarks import Remark, hint
from photosync_tray.core.screen import Action, Button, Screen
from photosync_tray.core.texts import say
from photosync_tray.qt.window import Window
from tests.qt.conftest import Open
from tests.qt.screens import (
    NOTHING,
    SCREENS,
    buttons,
    cut,
    faces,
    label,
    links,
    main_button,
    unfold,
)
from tests.samples import OLD_PICTURE


class Asked(QObject):
    """What the person asked the window for."""

    def __init__(self, window: Window) -> None:
        super().__init__()
        self.actions: list[Action] = []
        self.links: list[str] = []
        window.asked.connect(self.actions.append)
        window.link_followed.connect(self.links.append)


# What it says.


@pytest.mark.parametrize("state", SCREENS)
def test_every_state_has_its_words(open_window: Open, state: str) -> None:
    screen = SCREENS[state]
    window = open_window(screen)
    assert label(window, "headline").text() == screen.headline.removesuffix(".")
    assert label(window, "sentence").text() == say(screen.sentence)
    assert label(window, "headline").isVisible()
    assert label(window, "sentence").isVisible()


@pytest.mark.parametrize("state", SCREENS)
def test_buttons_ask_for_what_they_say(open_window: Open, state: str) -> None:
    screen = SCREENS[state]
    window = open_window(screen)
    asked = Asked(window)
    wanted = [each for each in (screen.primary, *screen.secondary) if each]
    if screen.account:
        wanted.append(Button(Action.SIGN_OUT, "Sign out"))
    assert set(buttons(window)) == {"Settings", *(each.label for each in wanted)}
    for each in wanted:
        buttons(window)[each.label].click()
    assert asked.actions == [each.action for each in wanted]


def test_a_remark_on_the_photo_is_one_line_and_its_advice_unfolds(open_window: Open) -> None:
    said = hint(Remark.SMALL)
    window = open_window(SCREENS["sync needed"]._replace(remarks=(Remark.SMALL, Remark.TURNED)))
    assert label(window, "remark").text() == said.title
    assert label(window, "remark").isVisible()
    unfold(window).click()
    shown = [each.text() for each in window.findChildren(QLabel) if each.isVisible()]
    assert said.action in shown
    assert hint(Remark.TURNED).title in shown
    window.render_screen(SCREENS["sync needed"])
    assert not label(window, "remark").isVisible()


def test_further_causes_come_and_go_with_the_screen(open_window: Open) -> None:
    window = open_window(SCREENS["sync needed"]._replace(further=(Cause.THROTTLED,)))
    unfold(window).click()
    title = advice(Cause.THROTTLED).title
    assert title in [each.text() for each in window.findChildren(QLabel) if each.isVisible()]
    assert cut(window) == []
    window.render_screen(SCREENS["sync needed"])
    assert title not in [each.text() for each in window.findChildren(QLabel) if each.isVisible()]
    assert cut(window) == []


def test_account_by_name_and_its_sign_in_name_on_pointing(open_window: Open) -> None:
    account = label(open_window(SCREENS["in sync"]), "account")
    assert (account.text(), account.toolTip()) == ("Robin Maler", "robin@contoso.example")


@pytest.mark.parametrize(
    ("screen", "shown"),
    [
        (NOTHING, ""),
        (
            NOTHING._replace(account=Account("id", "lee@contoso.example", "t")),
            "lee@contoso.example",
        ),
        (
            NOTHING._replace(
                account=Account("id", "lee@contoso.example", "t"), findings=OLD_PICTURE
            ),
            "Robin Maler",
        ),
    ],
    ids=["nobody", "no name yet", "the directory's name"],
)
def test_account_as_far_as_it_is_known(open_window: Open, screen: Screen, shown: str) -> None:
    assert label(open_window(screen), "account").text() == shown


def test_demo_is_shown_at_all_times(open_window: Open) -> None:
    window = open_window(demo="guest")
    for screen in SCREENS.values():
        window.render_screen(screen)
        banner = label(window, "banner")
        assert banner.isVisible()
        assert banner.text() == "Demo – Contoso is not a real organisation. Scene: guest"
    assert window.windowTitle() == "Demo"


def test_in_earnest_no_word_of_a_demo(open_window: Open) -> None:
    window = open_window(SCREENS["in sync"])
    assert window.findChild(QLabel, "banner") is None
    assert window.windowTitle() == "PhotoSync Tray"


def test_pictures_have_names(open_window: Open) -> None:
    assert [face.accessibleName() for face in faces(open_window(SCREENS["sync needed"]))] == [
        "Photo in Exchange: your photo",
        "Photo in SharePoint: another photo",
    ]


def test_names_are_no_html(open_window: Open) -> None:
    name = "<b>Robin</b> & <img src='x.example'>"
    account = Account("id", "robin@contoso.example", "contoso-id", name)
    screen = NOTHING._replace(account=account, headline=name, sentence=name, details=name)
    window = open_window(screen)
    unfold(window).click()
    parts = [label(window, part) for part in ("account", "headline", "sentence")]
    for words in (*parts, fact(window, "Details for IT")[1]):
        assert words.textFormat() is Qt.TextFormat.PlainText
        assert "<b>Robin</b> &" in words.text()


# What it does.


@pytest.mark.parametrize("number", [0, 1])
def test_help_links(open_window: Open, qtbot: QtBot, number: int) -> None:
    window = open_window()
    asked = Asked(window)
    QTest.mouseClick([*links(window).values()][number], Qt.MouseButton.LeftButton)
    assert asked.links == [f"https://go.microsoft.com/fwlink/?linkid={875585 + number}"]


def test_details_unfold(open_window: Open) -> None:
    window = open_window(SCREENS["sync needed"])
    before = window.height()
    assert window.findChild(QLabel, "fact") is None  # not even built
    unfold(window).click()
    name, value = fact(window, "Cause")
    assert value.text() == "sharepoint-old-picture"
    assert value.isVisible()
    assert name.x() < value.x()
    assert window.height() > before
    assert cut(window) == []
    unfold(window).click()
    assert not value.isVisible()
    assert window.height() == before


def fact(window: QWidget, called: str) -> tuple[QLabel, QLabel]:
    """The label of its name, and the one of its value, which is read next."""
    read = [each for each in window.findChildren(QLabel) if each.objectName().startswith("fact")]
    at = [each.text() for each in read].index(called)
    return read[at], read[at + 1]


def test_facts_that_are_gone_are_not_shown(open_window: Open) -> None:
    window = open_window(SCREENS["sync needed"])
    unfold(window).click()
    window.render_screen(SCREENS["signed out"])
    seen = [each.text() for each in window.findChildren(QLabel, "fact-name") if each.isVisible()]
    assert seen == ["Version"]
    assert cut(window) == []


def test_details_can_be_copied_by_keyboard(open_window: Open) -> None:
    window = open_window()
    unfold(window).click()
    flags = label(window, "fact").textInteractionFlags()
    assert flags & Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert not flags & Qt.TextInteractionFlag.TextEditable


def test_refresh_key_checks(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(SCREENS["in sync"])
    asked = Asked(window)
    QTest.keyClick(window, Qt.Key.Key_F5)
    assert asked.actions == [Action.CHECK]


@pytest.mark.parametrize("keys", ["Ctrl+W", "Esc"])
def test_close_keys_hide_and_say_so(open_window: Open, qtbot: QtBot, keys: str) -> None:
    window = open_window(SCREENS["sync needed"])
    with qtbot.waitSignal(window.closed):
        QTest.keySequence(window, QKeySequence(keys))
    assert not window.isVisible()


def test_quit_key(open_window: Open, qtbot: QtBot) -> None:
    """Ctrl+Q where the desktop has a key for it; this platform and Windows have none."""
    window = open_window()
    keys = QKeySequence.keyBindings(QKeySequence.StandardKey.Quit)
    for key in keys:
        with qtbot.waitSignal(window.quit_asked):
            QTest.keySequence(window, key)


def test_comes_back_out_of_minimised(open_window: Open) -> None:
    window = open_window()
    window.showMinimized()
    assert window.isMinimized()
    window.bring_forward()
    assert not window.isMinimized()
    assert window.isVisible()


def test_only_a_button_that_is_waited_for_is_in_colour(open_window: Open) -> None:
    """Whoever needs to do nothing is not called to."""
    window = open_window(SCREENS["sync needed"])
    coloured = []
    for state in ("sync needed", "checking again", "watching", "in sync", "failed", "signing in"):
        window.render_screen(SCREENS[state])
        button = main_button(window)
        ground = button.grab().toImage().pixelColor(10, button.height() // 2)
        if button.isVisible() and ground.hsvSaturation() > 60:
            coloured.append(state)
    assert coloured == ["sync needed", "failed"]
