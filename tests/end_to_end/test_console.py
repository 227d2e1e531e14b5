"""photosync-trayctl as scripts and IT call it: real processes, real exit codes, a tenant each."""

from __future__ import annotations

import json
import re
import signal
import socket
import subprocess
from collections.abc import Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from photosync_tray import __version__
from photosync_tray.demo.scenes import Scene
from tests.end_to_end import outcomes
from tests.end_to_end.causes import ROWS
from tests.end_to_end.processes import Answer, console, run, tray_of

OUTCOMES = {
    Scene.CHANGED_PHOTO: ("sync-needed", "sharepoint-old-picture", "user", 4),
    Scene.SLOW: ("sync-needed", "sharepoint-old-picture", "user", 4),
    Scene.THREE_DAYS: ("sync-needed", "sharepoint-old-picture", "user", 4),
    Scene.NEWER_PHOTO: ("sync-needed", "sharepoint-placeholder", "user", 4),
    Scene.IN_SYNC: ("in-sync", None, None, 0),
    Scene.CHANGED_AGAIN: ("in-sync", None, None, 0),
    Scene.FELL_BACK: ("in-sync", None, None, 0),
    Scene.CONSENT_ASKED: ("sync-needed", "consent-needed", "it", 6),
}
"""State, first cause, who can act, exit code; the other scenes are those of `causes.py`."""


class Calls:
    """What takes long, several at a time, begun in the order in which it is named here."""

    def __init__(self, pool: Executor, folders: pytest.TempPathFactory) -> None:
        def call(name: str, *arguments: str) -> Future[Answer]:
            return pool.submit(console, folders.mktemp(name), *arguments)

        self.waiting = call("waiting", "--demo", "sync", "--wait")
        self.three_days = call("three-days", "--demo=three-days", "sync", "--wait")
        self.looks = {
            scene: call(scene, f"--demo={scene}", "status", "--refresh", "--json")
            for scene in sorted(OUTCOMES, key=lambda scene: scene is not Scene.SLOW)
        }


@pytest.fixture(scope="module")
def calls(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Calls]:
    with ThreadPoolExecutor(4) as pool:
        yield Calls(pool, tmp_path_factory)


@pytest.mark.parametrize("scene", OUTCOMES)
def test_the_status_of_a_scene(calls: Calls, scene: Scene) -> None:
    answer = calls.looks[scene].result()
    state, cause, who, code = OUTCOMES[scene]
    document: dict[str, Any] = json.loads(answer.stdout)
    first = document["causes"][0] if document["causes"] else {"id": None, "who": None}
    found = (document["state"], first["id"], first["who"], answer.returncode)
    assert found == (state, cause, who, code)
    assert answer.stderr == ""
    assert (document["schema"], document["version"], document["demo"]) == (1, __version__, True)


def test_every_scene_is_in_the_tables() -> None:
    assert set(OUTCOMES) | {row.scene for row in ROWS.values()} == set(Scene)
    assert set(outcomes.OUTCOMES) == set(Scene)


def test_the_document_holds_what_was_found(calls: Calls) -> None:
    document = json.loads(calls.looks[Scene.CHANGED_PHOTO].result().stdout)
    assert document["account"]["username"] == "alex.morgan@contoso.example"
    assert document["exchange"]["present"] is True
    assert (document["exchange"]["width"], document["exchange"]["height"]) == (648, 648)
    assert document["sharepoint"]["matches"] is False
    assert document["watch"] is None
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", document["checked_at"])


def test_sync_waits_for_the_photo(calls: Calls) -> None:
    answer = calls.waiting.result()
    assert (answer.returncode, answer.stderr) == (0, "")
    assert answer.stdout.splitlines()[0] == "in-sync"


def test_three_days_are_over_in_seconds(calls: Calls) -> None:
    answer = calls.three_days.result()
    assert (answer.returncode, answer.stderr) == (0, "")
    assert answer.stdout.splitlines()[0] == "in-sync"


def test_sync_alone_is_done_once_the_window_is_open(tmp_path: Path) -> None:
    answer = console(tmp_path, "--demo", "sync")
    assert answer.returncode == 5
    assert answer.stdout.splitlines()[0] == "watching"


def test_sync_gives_up_in_time(tmp_path: Path) -> None:
    answer = console(tmp_path, "--demo", "sync", "--wait", "--timeout", "0.2")
    assert (answer.returncode, answer.stdout) == (5, "")
    assert answer.stderr == "Not done within the time given.\n"


def test_sync_where_there_is_nothing_to_sync(tmp_path: Path) -> None:
    assert console(tmp_path, "--demo=no-mailbox", "sync", "--wait").returncode == 8


def test_sign_in_and_out(tmp_path: Path) -> None:
    answer = console(tmp_path, "--demo", "sign-in")
    assert answer.returncode == 0
    assert "account: alex.morgan@contoso.example" in answer.stdout
    answer = console(tmp_path, "--demo", "sign-out")
    assert (answer.returncode, answer.stdout) == (0, "signed-out\n")


def test_in_earnest_without_an_organisation(tmp_path: Path) -> None:
    """Nothing is set up, and nothing leaves this PC."""
    answer = console(tmp_path, "status")
    assert (answer.returncode, answer.stdout) == (3, "signed-out\n")
    answer = console(tmp_path, "sign-in")
    assert answer.returncode == 6
    assert "not-configured" in answer.stdout


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--demo=moon", "status"], "no scene 'moon'; there are changed-photo, in-sync, "),
        (["status", "--loud"], "unrecognized arguments: --loud"),
        (["dance"], "invalid choice: 'dance'"),
        ([], "the following arguments are required: COMMAND"),
        (["sync", "--timeout", "soon"], "'soon' is not a number of seconds above 0"),
        (["sync", "--timeout", "-1"], "'-1' is not a number of seconds above 0"),
        (["sync", "--timeout", "nan"], "'nan' is not a number of seconds above 0"),
    ],
)
def test_usage(tmp_path: Path, arguments: list[str], sentence: str) -> None:
    answer = console(tmp_path, *arguments)
    assert (answer.returncode, answer.stdout) == (2, "")
    assert sentence in answer.stderr


@pytest.mark.parametrize("program", ["photosync_tray", "photosync_tray.cli"])
def test_version(tmp_path: Path, program: str) -> None:
    answer = run(tmp_path, program, "--version")
    assert (answer.returncode, answer.stdout) == (0, f"PhotoSync Tray {__version__}\n")


@pytest.fixture
def tray(home: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The tray program of the same person, with nobody signed in."""
    with tray_of(home, Scene.CHANGED_PHOTO) as process:
        yield process


def test_the_running_tray_is_asked(home: Path, tray: subprocess.Popen[bytes]) -> None:
    """On its own the console would rehearse with somebody signed in."""
    for command in (["status"], ["status", "--refresh"], ["sync"], ["sync", "--wait"]):
        answer = console(home, "--demo", *command)
        assert (answer.returncode, answer.stdout) == (3, "signed-out\n")
    assert json.loads(console(home, "--demo", "status", "--json").stdout)["demo"] is True


def test_another_scene_is_not_asked_of_it(home: Path, tray: subprocess.Popen[bytes]) -> None:
    assert console(home, "--demo=in-sync", "status").stdout.splitlines()[0] == "in-sync"


def test_once_the_tray_has_ended_the_console_is_on_its_own(
    home: Path, tray: subprocess.Popen[bytes]
) -> None:
    assert console(home, "--demo", "status").stdout == "signed-out\n"
    tray.send_signal(signal.SIGTERM)
    assert tray.wait(20) == 0
    assert console(home, "--demo", "status").stdout.splitlines()[0] == "sync-needed"


def hang_up(server: socket.socket) -> None:
    """As a tray that ends the moment it is asked."""
    line, _ = server.accept()
    with line:
        line.recv(1000)


@pytest.mark.parametrize(
    ("program", "sentence"),
    [
        ("photosync_tray.cli", "The running PhotoSync Tray gave no answer"),
        ("photosync_tray", "PhotoSync Tray runs already and does not answer"),
    ],
)
def test_a_tray_that_gives_no_answer(home: Path, program: str, sentence: str) -> None:
    folder = home / "run" / "photosync-tray"
    folder.mkdir(parents=True)
    with socket.socket(socket.AF_UNIX) as server, ThreadPoolExecutor() as pool:
        server.bind(str(folder / "tray.sock"))
        server.listen()
        if program == "photosync_tray":
            pool.submit(hang_up, server)  # it first asks whether somebody is there
        pool.submit(hang_up, server)
        answer = run(home, program, *(["status"] if program.endswith("cli") else []))
    assert (answer.returncode, answer.stdout) == (1, "")
    assert sentence in answer.stderr
    assert "Traceback" not in answer.stderr
