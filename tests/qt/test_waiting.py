"""While the browser shows the page to sign in on: the time left, and what its errors mean."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton

from photosync_tray.core.usual_pages import USUAL_PAGES
from photosync_tray.qt.window import Window
from photosync_tray.qt.words import clock_time
from tests.core.journey_samples import UNTIL
from tests.qt.conftest import Open
from tests.qt.screens import SCREENS, cut

SHOWN = SCREENS["signing in, page shown"]


def pages(window: Window) -> QToolButton:
    found = window.findChild(QToolButton, "unfold-pages")
    assert isinstance(found, QToolButton)
    return found


def words(window: Window) -> str:
    return "\n".join(each.text() for each in window.findChildren(QLabel) if each.isVisible())


def test_the_time_left_is_a_time_of_day_that_stays_true(open_window: Open) -> None:
    window = open_window(SHOWN)
    assert f"The page can be answered until {clock_time(UNTIL)}." in words(window)


def test_errors_of_the_page_unfold_with_their_meaning_and_who_can_act(open_window: Open) -> None:
    window = open_window(SHOWN)
    folded = window.height()
    assert "You can't get there from here" not in words(window)
    pages(window).click()
    said = words(window)
    for page in USUAL_PAGES:
        assert page.meaning in said
        assert page.action in said
        assert all(f"AADSTS{code}" in said for code in page.codes)
    assert "Who can act: you." in said
    assert cut(window) == []
    pages(window).click()
    assert USUAL_PAGES[0].meaning not in words(window)
    assert window.height() == folded


def test_nothing_is_said_of_pages_where_none_is_awaited(open_window: Open) -> None:
    window = open_window(SCREENS["signing in"])
    assert not pages(window).isVisible()
    window.render_screen(SHOWN)
    pages(window).click()
    for name, screen in SCREENS.items():
        window.render_screen(screen)
        assert pages(window).isVisible() is screen.awaits_page, name
    window.render_screen(SHOWN)
    assert not pages(window).isChecked()  # the next sign-in begins folded


def test_the_page_of_consent_is_waited_for_as_well(open_window: Open) -> None:
    consent = SCREENS["asking for consent"]._replace(awaits_page=True)
    assert pages(open_window(consent)).isVisible()


def test_a_code_of_the_page_finds_what_it_means(open_window: Open) -> None:
    window = open_window(SHOWN)
    pages(window).click()
    whole = window.height()
    field = window.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText("AADSTS53003")
    [found] = [page for page in USUAL_PAGES if page.meaning in words(window)]
    assert 53003 in found.codes
    assert window.height() < whole
    assert cut(window) == []
    field.setText("no such page")
    assert "None of the usual pages" in words(window)
    field.clear()
    assert all(page.meaning in words(window) for page in USUAL_PAGES)
