"""The proof, in real browsers, that the window is private: it does not send the person's cookie."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from photosync_tray.adapters.browser_machine import Machine
from photosync_tray.adapters.browsers import InstalledBrowsers
from photosync_tray.core.errors import PrivateModeForbidden
from photosync_tray.core.model import OpenedWindow
from tests.desktop import Desktop
from tests.end_to_end.conftest import CookieSite

pytestmark = [pytest.mark.browser, pytest.mark.desktop]

_OPENED = {
    "chromium": OpenedWindow("Chromium", "Incognito"),
    "firefox": OpenedWindow("Firefox", "private"),
}
_FORBIDDING = {
    "chromium": ("etc/chromium/policies/managed/it.json", {"IncognitoModeAvailability": 1}),
    "firefox": (
        "etc/firefox/policies/policies.json",
        {"policies": {"DisablePrivateBrowsing": True}},
    ),
}


def browsers(desktop: Desktop, site: CookieSite, root: Path) -> InstalledBrowsers:
    machine = Machine(desktop.environment, root=root)
    return InstalledBrowsers(machine, choice="auto", allows={site.origin}.__contains__)


def visit(desktop: Desktop, site: CookieSite, browser: Path, path: str) -> subprocess.Popen[bytes]:
    """An ordinary visit, as by a link in another program."""
    process = desktop.start([browser, f"{site.origin}{path}"])
    wait_for_visit(desktop, site, path)
    return process


def wait_for_visit(desktop: Desktop, site: CookieSite, path: str) -> None:
    desktop.wait_for(lambda: path in site.visits, 40, f"the visit of {path}")


def quit_browser(desktop: Desktop, process: subprocess.Popen[bytes]) -> None:
    [window] = desktop.wait_for(lambda: desktop.windows("^Visit /second"), 20, "the window")
    desktop.close(window)
    desktop.wait_for(lambda: process.poll() is not None, 20, "the end of the browser")


@pytest.mark.parametrize("running", [False, True], ids=["cold", "running"])
@pytest.mark.parametrize("key", ["chromium", "firefox"])
def test_private_window_does_not_know_the_person(
    desktop: Desktop, site: CookieSite, tmp_path: Path, key: str, running: bool
) -> None:
    browser = desktop.install_browser(key)
    process = visit(desktop, site, browser, "/first")
    visit(desktop, site, browser, "/second")
    assert site.visits == {"/first": None, "/second": "who=person"}  # so the check can fail
    if not running:
        quit_browser(desktop, process)

    opened = browsers(desktop, site, tmp_path).open_private(f"{site.origin}/private")

    assert opened == _OPENED[key]
    wait_for_visit(desktop, site, "/private")
    assert site.visits["/private"] is None
    visit(desktop, site, browser, "/afterwards")  # the cookie was there all the time
    assert site.visits["/afterwards"] == "who=person"


@pytest.mark.parametrize("key", ["chromium", "firefox"])
def test_forbidden_opens_nothing(
    desktop: Desktop, site: CookieSite, tmp_path: Path, key: str
) -> None:
    browser = desktop.install_browser(key)
    visit(desktop, site, browser, "/first")
    place, policies = _FORBIDDING[key]
    file = tmp_path / place
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps(policies))

    with pytest.raises(PrivateModeForbidden) as refusal:
        browsers(desktop, site, tmp_path).open_private(f"{site.origin}/private")

    assert str(file) in refusal.value.details
    visit(desktop, site, browser, "/afterwards")  # had it been asked before, it had come before
    assert list(site.visits) == ["/first", "/afterwards"]
