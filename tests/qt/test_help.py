"""IT's own help, where the window, the menu and the text for IT offer it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from photosync_tray.core.screen import Action, Help, Screen
from photosync_tray.qt.details import text_for_it
from photosync_tray.qt.theme import Theme
from photosync_tray.qt.window import Window
from tests.qt.conftest import Browser
from tests.qt.running import Bed, DesktopTray
from tests.qt.screens import NOTHING, cut, links
from tests.qt.test_live_parts import decree, started

PAGE = "https://help.contoso.example/photo?form=a&b"
CONTOSO = Help("Contoso", PAGE, "Call 4711, or write to the service desk.")
HELPED = NOTHING._replace(help=CONTOSO)


def words(window: QWidget) -> str:
    return " ".join(each.text() for each in window.findChildren(QLabel) if each.isVisible())


def test_the_foot_of_the_window_has_the_words_and_the_link(
    open_window: Callable[[Screen], Window],
) -> None:
    window = open_window(HELPED)
    followed: list[str] = []
    window.link_followed.connect(followed.append)
    links(window)["Help from Contoso"].click()
    assert followed == [PAGE]
    assert CONTOSO.text in words(window)
    assert cut(window) == []


def test_without_help_there_is_nothing_of_it(open_window: Callable[[Screen], Window]) -> None:
    window = open_window(NOTHING)
    assert "Help" not in words(window)
    window.render_screen(HELPED)
    window.render_screen(NOTHING)
    assert "Help" not in words(window)
    assert CONTOSO.text not in words(window)


def test_words_without_a_page_have_no_link(open_window: Callable[[Screen], Window]) -> None:
    window = open_window(NOTHING._replace(help=Help(text="Call 4711.")))
    assert "Call 4711." in words(window)
    assert [text for text in links(window) if "Help from" in text] == []


def test_names_are_no_html_and_no_pattern(open_window: Callable[[Screen], Window]) -> None:
    odd = Help("A&B <b>{colour}</b>", "https://help.example/?q={x}", "50 % {off} <i>")
    window = open_window(NOTHING._replace(help=odd))
    assert "Help from A&&B <b>{colour}</b>" in links(window)  # shown with a single one
    assert "50 % {off} <i>" in words(window)


def test_the_menu_has_it_where_there_is_a_page(theme: Theme, qapp: QApplication) -> None:
    tray = DesktopTray(theme, demo=False)

    def shown() -> list[str]:
        return [each.text() for each in tray.menu.actions() if each.isVisible()]

    assert not [text for text in shown() if "Help" in text]
    tray.render(NOTHING._replace(help=Help("A&B", "", "Call us.")))
    assert not [text for text in shown() if "Help" in text]
    tray.render(NOTHING._replace(help=Help("A&B", PAGE)))
    asked: list[Action] = []
    tray.asked.connect(asked.append)
    [entry] = [each for each in tray.menu.actions() if each.text() == "Help from A&&B"]
    assert entry.isVisible()
    entry.trigger()
    assert asked == [Action.GET_HELP]


def test_the_text_for_it_has_it() -> None:
    assert f"Help: Contoso · {PAGE} · {CONTOSO.text}" in text_for_it(HELPED)
    assert "Help" not in text_for_it(NOTHING)


def test_the_policies_bring_it_at_once(signed_in: Bed, qtbot: QtBot, browser: Browser) -> None:
    with signed_in.program() as run:
        started(run, qtbot)
        decree(signed_in, run, qtbot, OrganizationName="Contoso", HelpUrl=PAGE)
        qtbot.waitUntil(lambda: "Help from Contoso" in links(run.program.window))
        run.program.act(Action.GET_HELP)
        assert browser.shown == [PAGE]
