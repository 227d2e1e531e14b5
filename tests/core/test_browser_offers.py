"""A test of the browser's window: what came of it, in a sentence."""

from __future__ import annotations

import pytest

from photosync_tray.core.browser_offers import Trial, try_window
from photosync_tray.core.errors import BrowserFailed
from photosync_tray.core.ports import WindowReceipt
from tests.fakes import FakeBrowsers

PAGE = "http://127.0.0.1:1/page"


class Receipt(WindowReceipt):
    """`waits` are the seconds that somebody waited."""

    def __init__(self, *, visited: bool) -> None:
        self.visited = visited
        self.waits: list[float] = []

    def begin(self) -> str:
        return PAGE

    def wait(self, seconds: float) -> bool:
        self.waits.append(seconds)
        return self.visited


@pytest.mark.parametrize("visited", [True, False])
def test_a_window_that_was_opened_comes_or_not(visited: bool) -> None:
    receipt, browsers = Receipt(visited=visited), FakeBrowsers()
    trial = try_window(browsers, receipt, PAGE, 7)
    assert browsers.opened == [PAGE]
    assert receipt.waits == [7]
    assert trial.came is visited
    words = "does not prove that it is private" if visited else "did not come within 7 seconds"
    assert words in trial.line.said()


def test_a_browser_that_does_not_start_is_not_waited_for() -> None:
    receipt, browsers = Receipt(visited=False), FakeBrowsers()
    browsers.refusal = BrowserFailed("edge ended")
    trial = try_window(browsers, receipt, PAGE)
    assert receipt.waits == [0]
    assert trial == Trial(fault=BrowserFailed("edge ended").problem())
    assert trial.line.said().endswith("(edge ended).")
