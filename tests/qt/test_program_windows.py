"""The running program where Windows signs in with an account that it knows."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from photosync_tray.core.screen import Action
from tests.fakes import FakeWindowsAccount
from tests.qt.conftest import Browser, Open
from tests.qt.running import Bed
from tests.qt.screens import SCREENS, buttons, cut, label
from tests.samples import KIM, ROBIN

NEEDED = "Your photo is not in SharePoint yet"


@pytest.fixture
def on_windows(bed: Bed) -> FakeWindowsAccount:
    bed.outside.windows = FakeWindowsAccount(bed.outside.identity)
    return bed.outside.windows


def test_windows_asks_before_our_window_even_if_nobody_had_opened_it(
    bed: Bed, on_windows: FakeWindowsAccount, qtbot: QtBot
) -> None:
    with bed.program(background=True) as run:
        run.program.start()
        qtbot.waitUntil(lambda: run.state == "Signed out")
        run.program.act(Action.SIGN_IN)
        qtbot.waitUntil(lambda: run.state == NEEDED)
        window = run.program.window
        assert window.isVisible()
        assert on_windows.asked == [("", int(window.winId()))]


def test_the_person_reads_who_windows_signed_in_and_may_take_another(
    bed: Bed, on_windows: FakeWindowsAccount, qtbot: QtBot
) -> None:
    on_windows.others = [KIM]
    with bed.program() as run:
        run.program.start()
        qtbot.waitUntil(lambda: run.state == "Signed out")
        run.program.act(Action.SIGN_IN)
        qtbot.waitUntil(lambda: run.state == NEEDED)
        window = run.program.window
        assert label(window, "account").text() == ROBIN.name
        buttons(window)["Use another account"].click()
        qtbot.waitUntil(lambda: label(window, "account").text() == KIM.name)
    assert bed.outside.identity.remembered == replace(KIM, by_windows=True)


def test_use_my_browser_instead_waits_beside_windows(
    bed: Bed, on_windows: FakeWindowsAccount, browser: Browser, qtbot: QtBot
) -> None:
    with bed.program() as run:
        run.program.start()
        qtbot.waitUntil(lambda: run.state == "Signed out")
        window = run.program.window
        left_alone = threading.Event()
        on_windows.while_it_asks = lambda: left_alone.wait(5)
        run.program.act(Action.SIGN_IN)
        qtbot.waitUntil(lambda: "Use my browser instead" in buttons(window))
        buttons(window)["Use my browser instead"].click()
        left_alone.set()
        qtbot.waitUntil(lambda: run.state == NEEDED)
        assert browser.shown == [bed.outside.identity.page]


@pytest.mark.parametrize("state", SCREENS)
def test_another_account_is_offered_where_windows_has_signed_in_alone(
    open_window: Open, state: str
) -> None:
    window = open_window(SCREENS[state])
    assert "Use another account" not in buttons(window)
    window.render_screen(SCREENS[state]._replace(switches=True))
    assert "Use another account" in buttons(window)
    assert cut(window) == []
