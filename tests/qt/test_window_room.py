"""Nothing in the window is cut: in no state, in no size of type, on no small screen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from photosync_tray.core import state as s
from photosync_tray.core.errors import BlockedByPolicy, TlsNotTrusted
from photosync_tray.core.model import Account
from photosync_tray.core.presentation import present
from photosync_tray.qt.window import Window
from tests.qt.conftest import Open
from tests.qt.screens import cut, unfold
from tests.qt.variants import SCREENS
from tests.samples import problem


def scrolls(window: Window) -> bool:
    area = window.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    return area.verticalScrollBar().maximum() > 0 or area.horizontalScrollBar().maximum() > 0


@pytest.mark.parametrize("state", SCREENS)
@pytest.mark.parametrize("demo", ["", "changed-photo"], ids=["live", "demo"])
def test_nothing_is_cut(open_window: Open, state: str, demo: str) -> None:
    window = open_window(SCREENS[state], demo=demo)
    assert cut(window) == []
    assert not scrolls(window)


def test_nothing_is_cut_from_one_state_to_the_next(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    for name, screen in [*SCREENS.items(), *reversed(SCREENS.items())]:
        window.render_screen(screen)
        qtbot.waitUntil(lambda: not scrolls(window))
        assert cut(window) == [], name


@pytest.mark.parametrize("error", [BlockedByPolicy, TlsNotTrusted])
def test_nothing_is_cut_with_long_details(
    open_window: Open, error: type[BlockedByPolicy | TlsNotTrusted]
) -> None:
    window = open_window(present(s.SignedOut(problem(error))))
    unfold(window).click()
    assert cut(window) == []


@pytest.mark.usefixtures("large_type")
@pytest.mark.parametrize("state", SCREENS)
def test_nothing_is_cut_in_large_type(open_window: Open, state: str) -> None:
    """What has no room on a small screen can be scrolled to."""
    window = open_window(SCREENS[state], demo="changed-photo")
    unfold(window).click()
    assert cut(window) == []
    window.render_screen(SCREENS[state])
    assert cut(window) == []
    assert window.screen().availableGeometry().contains(window.frameGeometry())


def test_a_long_name_does_not_stretch_the_window(open_window: Open) -> None:
    name = "Prof. Dr. Robin " + "Maler von und zu Beispielhausen " * 6
    account = Account("id", "robin@contoso.example", "contoso-id", name)
    window = open_window(SCREENS["watching"]._replace(account=account))
    assert window.width() == open_window(SCREENS["watching"]).width()
    assert cut(window) == []


def test_stays_on_the_screen_when_it_grows(open_window: Open) -> None:
    window = open_window(SCREENS["signed out"])
    room = window.screen().availableGeometry()
    window.move(room.right() - 100, room.bottom() - 100)
    window.bring_forward()
    assert room.contains(window.frameGeometry())
    window.move(0, room.bottom() - window.frameGeometry().height())
    window.render_screen(SCREENS["watching"])
    assert room.contains(window.frameGeometry())


def test_unfolded_it_can_be_made_as_low_as_before(open_window: Open) -> None:
    window = open_window(SCREENS["sync needed"])
    before = window.minimumHeight()
    unfold(window).click()
    assert window.height() > before
    assert window.minimumHeight() == before


def test_it_comes_in_the_middle_and_then_where_it_was_left(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(SCREENS["sync needed"])
    room = window.screen().availableGeometry()
    assert abs(window.geometry().center().x() - room.center().x()) < 20
    window.move(3, 5)
    window.close()
    window.bring_forward()
    assert window.pos().toTuple() == (3, 5)
