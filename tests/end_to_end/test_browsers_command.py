"""`photosync-trayctl browsers` as IT calls it, on PCs with real browsers and policies of their own.

The program reads /etc itself here: it runs in the same mount namespace as the browser.
"""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from photosync_tray.browsers_command import code_of, tried
from photosync_tray.core.errors import BrowserFailed, PhotoSyncError
from photosync_tray.core.model import OpenedWindow, Route
from photosync_tray.core.ports import PrivateBrowsers, WindowReceipt
from photosync_tray.core.status import ExitCode
from tests.desktop import Desktop
from tests.end_to_end.cookie_site import CookieSite
from tests.end_to_end.matrix_bed import Person
from tests.end_to_end.processes import ROOT, Answer, console
from tests.own_etc import POLICIES

MANAGED = "etc/chromium/policies/managed/it.json"
FREE = "  private window: yes, nothing was found here that forbids it"


@pytest.fixture
def person_with(desktop: Desktop, tmp_path: Path) -> Iterator[Callable[[str], Person]]:
    """Somebody at a desktop with one browser."""
    with contextlib.ExitStack() as stack:

        def sit_down(browser: str) -> Person:
            person = Person(desktop, tmp_path / "pc", browser, CookieSite("nowhere"))
            stack.callback(person.end)
            return person

        yield sit_down


def ask(person: Person, *arguments: str, command: str = "browsers") -> Answer:
    return subprocess.run(
        [*person.within(), sys.executable, "-m", "photosync_tray.cli", command, *arguments],
        env=person.environ,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )


@pytest.mark.browser
@pytest.mark.desktop
class TestInARealBrowser:
    @pytest.mark.parametrize(("key", "name"), [("chromium", "Chromium"), ("firefox", "Firefox")])
    def test_the_window_comes(
        self, person_with: Callable[[str], Person], key: str, name: str
    ) -> None:
        person = person_with(key)
        answer = ask(person, "--test")
        assert (answer.returncode, answer.stderr) == (0, "")
        assert answer.stdout.splitlines() == [
            f"{name} (default): {person.executable}",
            FREE,
            "",
            f"Would open: a private window of {name}. It is the default browser.",
            "The window came. That does not prove that it is private: look for the browser's own "
            "mark.",
        ]

    def test_a_diagnosis_may_open_it_too(self, person_with: Callable[[str], Person]) -> None:
        person = person_with("firefox")
        answer = ask(person, "--json", "--test", command="diagnose")
        last = json.loads(answer.stdout)["checks"][-1]
        assert (last["id"], last["answer"]) == ("test-window", "good")
        assert last["finding"].startswith("The window came.")
        assert answer.returncode == 6  # there is no ClientId, which a window does not cure

    def test_the_second_route_is_taken_and_named(
        self, person_with: Callable[[str], Person]
    ) -> None:
        person = person_with("chromium")
        person.set_policies({MANAGED: {"IncognitoModeAvailability": 1}})
        answer = ask(person, "--json", "--test")
        document: dict[str, Any] = json.loads(answer.stdout)
        assert document["would_open"] == {"key": "chromium", "route": "guest"}
        assert (document["test"]["route"], document["test"]["came"]) == ("guest", True)
        assert answer.returncode == 0


@pytest.mark.desktop
class TestBeforeAnyWindow:
    def test_what_forbids_it_is_named(self, person_with: Callable[[str], Person]) -> None:
        person = person_with("chromium")
        person.set_policies(
            {
                MANAGED: {"IncognitoModeAvailability": 1, "BrowserGuestModeEnabled": False},
                POLICIES: {"SecondRoute": "Guest"},
            }
        )
        answer = ask(person, "--test")
        lines = answer.stdout.splitlines()
        assert lines[1:5] == [
            f"  private window: no, IncognitoModeAvailability forbids it (/{MANAGED})",
            f"  guest window: no, BrowserGuestModeEnabled forbids it (/{MANAGED})",
            "  temporary profile: yes, nothing was found here that forbids it",
            "",
        ]
        assert lines[5].startswith("Private windows are turned off here.")
        assert (answer.returncode, answer.stderr) == (6, "")

    def test_a_page_on_this_pc_may_be_blocked_where_the_sync_is_not(
        self, person_with: Callable[[str], Person]
    ) -> None:
        person = person_with("chromium")
        person.set_policies({MANAGED: {"URLBlocklist": ["127.0.0.1"]}})
        answer = ask(person, "--test")
        assert "Would open: a private window of Chromium" in answer.stdout
        assert "The test page was not opened." in answer.stdout
        assert "URLBlocklist" in answer.stdout
        assert answer.returncode == 6

    def test_a_diagnosis_says_why_it_opened_none(
        self, person_with: Callable[[str], Person]
    ) -> None:
        person = person_with("chromium")
        person.executable.unlink()
        answer = ask(person, "--test", command="diagnose")
        asked = "Does a window open at a page of ours?"
        [line] = [line for line in answer.stdout.splitlines() if asked in line]
        assert line.startswith("bad ")
        assert "No window was opened. No suitable browser was found." in line

    def test_settings_that_lead_nowhere(self, person_with: Callable[[str], Person]) -> None:
        person = person_with("chromium")
        person.set_policies({POLICIES: {"Cloud": "Custom"}})
        answer = ask(person)
        assert (answer.returncode, answer.stdout) == (6, "")
        assert answer.stderr.startswith("PhotoSync Tray is not set up for your organisation.")

    def test_no_browser_at_all(self, person_with: Callable[[str], Person]) -> None:
        person = person_with("chromium")
        person.executable.unlink()
        answer = ask(person, "--json")
        document: dict[str, Any] = json.loads(answer.stdout)
        assert (document["browsers"], document["would_open"]) == ([], None)
        assert document["refused"]["error"] == "NoBrowser"
        assert "test" not in document
        assert answer.returncode == 6


class TestTheDemo:
    def test_reports_what_is_installed_and_opens_nothing(self, tmp_path: Path) -> None:
        answer = console(tmp_path, "--demo", "browsers", "--json", "--test")
        document: dict[str, Any] = json.loads(answer.stdout)
        assert {"chromium", "firefox"} <= {one["key"] for one in document["browsers"]}
        assert document["test"]["opened"] is None
        assert document["test"]["sentence"].startswith("In the demo a visitor stands for")
        assert (answer.returncode, answer.stderr) == (0, "")

    def test_a_diagnosis_has_no_window_to_open(self, tmp_path: Path) -> None:
        answer = console(tmp_path, "--demo=in-sync", "diagnose", "--json", "--test")
        last = json.loads(answer.stdout)["checks"][-1]
        assert (last["id"], last["answer"]) == ("test-window", "not-applicable")
        assert answer.returncode == 0

    def test_a_scene_about_a_refusal_refuses(self, tmp_path: Path) -> None:
        answer = console(tmp_path, "--demo=private-forbidden", "browsers")
        assert "Private windows are turned off here." in answer.stdout
        assert "InPrivateModeAvailability in the policies of the demo" in answer.stdout
        assert "Would open" not in answer.stdout
        assert answer.returncode == 6


def test_usage(tmp_path: Path) -> None:
    answer = console(tmp_path, "browsers", "--wait")
    assert (answer.returncode, answer.stdout) == (2, "")
    assert "unrecognized arguments: --wait" in answer.stderr


class Browsers(PrivateBrowsers):
    """One that can be told to fail."""

    def __init__(self, fault: PhotoSyncError | None = None) -> None:
        self._fault = fault

    def choose(self, address: str) -> OpenedWindow:
        if self._fault:
            raise self._fault
        return OpenedWindow("Edge", "InPrivate", Route.PRIVATE)

    open_private = open_normal = choose


class Receipt(WindowReceipt):
    """Whose page is visited, or is not."""

    def __init__(self, *, visited: bool) -> None:
        self.visited = visited
        self.gone = False

    def begin(self) -> str:
        return "http://127.0.0.1:1/page"

    def wait(self, seconds: float) -> bool:
        self.gone = True
        return self.visited


@pytest.mark.parametrize(
    ("fault", "visited", "code", "sentence"),
    [
        (None, True, ExitCode.DONE, "The window came. That does not prove that it is private"),
        (None, False, ExitCode.NOT_THERE_YET, "did not come within 30 seconds"),
        (BrowserFailed("edge ended"), False, ExitCode.BLOCKED, "did not start (edge ended)."),
    ],
)
def test_what_a_try_comes_to(
    fault: PhotoSyncError | None, visited: bool, code: ExitCode, sentence: str
) -> None:
    receipt = Receipt(visited=visited)
    test = tried(Browsers(fault), receipt, receipt.begin())
    assert sentence in test["sentence"].said()
    assert receipt.gone
    assert code_of({"would_open": {"key": "edge", "route": "private"}, "test": test}) == code
