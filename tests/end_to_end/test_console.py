"""photosync-trayctl as scripts and IT call it: real processes, real exit codes, a tenant each."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from photosync_tray import __version__
from photosync_tray.demo.scenes import Scene

ROOT = Path(__file__).parents[2]

OUTCOMES = {
    Scene.CHANGED_PHOTO: ("sync-needed", "sharepoint-old-picture", "user", 4),
    Scene.IN_SYNC: ("in-sync", None, None, 0),
    Scene.NO_PHOTO: ("nothing-to-sync", "no-exchange-photo", "user", 8),
    Scene.NO_MAILBOX: ("nothing-to-sync", "no-mailbox", "it", 8),
    Scene.DIRECTORY_PHOTO: ("nothing-to-sync", "directory-thumbnail", "it", 8),
    Scene.OWN_PICTURE: ("sync-needed", "sharepoint-own-picture", "it", 4),
    Scene.GUEST: ("nothing-to-sync", "guest-account", "user", 8),
    Scene.CONSENT_NEEDED: ("sync-needed", "consent-needed", "it", 6),
    Scene.BLOCKED: ("failed", "conditional-access", "it", 6),
    Scene.THROTTLED: ("failed", "throttled", "microsoft", 1),
    Scene.OFFLINE: ("failed", "offline", "user", 7),
    Scene.SLOW: ("sync-needed", "sharepoint-old-picture", "user", 4),
}
"""State, first cause, who can act, exit code."""

Answer = subprocess.CompletedProcess[str]


def environment(home: Path) -> dict[str, str]:
    """A person's own places, and nothing of whoever runs the tests but what measures coverage."""
    runtime = home / "run"
    runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
    kept = {key: value for key, value in os.environ.items() if key.startswith("COVERAGE_")}
    return {
        **kept,
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_STATE_HOME": str(home / "state"),
        "XDG_RUNTIME_DIR": str(runtime),
    }


def console(home: Path, *arguments: str) -> Answer:
    return subprocess.run(
        [sys.executable, "-m", "photosync_tray.cli", *arguments],
        env=environment(home),
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )


@pytest.fixture(scope="module")
def looks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[Scene, Future[Answer]]]:
    """One look at each scene, several at a time; the slow one is waited for last."""
    eldest_first = sorted(Scene, key=lambda scene: scene is not Scene.SLOW)
    with ThreadPoolExecutor(3) as pool:
        yield {
            scene: pool.submit(
                console,
                tmp_path_factory.mktemp(scene.value),
                f"--demo={scene}",
                "status",
                "--refresh",
                "--json",
            )
            for scene in eldest_first
        }


@pytest.mark.parametrize("scene", OUTCOMES)
def test_every_scene(looks: Mapping[Scene, Future[Answer]], scene: Scene) -> None:
    answer = looks[scene].result()
    state, cause, who, code = OUTCOMES[scene]
    document: dict[str, Any] = json.loads(answer.stdout)
    first = document["causes"][0] if document["causes"] else {"id": None, "who": None}
    found = (document["state"], first["id"], first["who"], answer.returncode)
    assert found == (state, cause, who, code)
    assert answer.stderr == ""
    assert (document["schema"], document["version"], document["demo"]) == (1, __version__, True)


def test_every_scene_is_in_the_table() -> None:
    assert set(OUTCOMES) == set(Scene)


def test_the_document_holds_what_was_found(looks: Mapping[Scene, Future[Answer]]) -> None:
    document = json.loads(looks[Scene.CHANGED_PHOTO].result().stdout)
    assert document["account"]["username"] == "alex.morgan@contoso.example"
    assert document["exchange"]["present"] is True
    assert (document["exchange"]["width"], document["exchange"]["height"]) == (648, 648)
    assert document["sharepoint"]["matches"] is False
    assert document["watch"] is None
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", document["checked_at"])


def test_sync_waits_for_the_photo(tmp_path: Path) -> None:
    answer = console(tmp_path, "--demo", "sync", "--wait")
    assert (answer.returncode, answer.stderr) == (0, "")
    assert answer.stdout.splitlines()[0] == "in-sync"


def test_sync_alone_is_done_once_the_window_is_open(tmp_path: Path) -> None:
    answer = console(tmp_path, "--demo", "sync")
    assert answer.returncode == 5
    assert answer.stdout.splitlines()[0] == "watching"


def test_sync_gives_up_in_time(tmp_path: Path) -> None:
    answer = console(tmp_path, "--demo", "sync", "--wait", "--timeout", "0.2")
    assert (answer.returncode, answer.stdout) == (5, "")
    assert answer.stderr == "It took longer than asked for; the sync goes on.\n"


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
    answer = subprocess.run(
        [sys.executable, "-m", program, "--version"],
        env=environment(tmp_path),
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=20,
        check=True,
    )
    assert answer.stdout == f"PhotoSync Tray {__version__}\n"


@pytest.fixture
def home() -> Iterator[Path]:
    """A short one: a socket's path may have 107 bytes, and a test's own folder has them alone."""
    with tempfile.TemporaryDirectory(prefix="home-") as folder:
        yield Path(folder)


@pytest.fixture
def tray(home: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The tray program of the same person, with nobody signed in."""
    command = [sys.executable, "-m", "photosync_tray", "--demo", "--background"]
    with subprocess.Popen(command, env=environment(home), cwd=ROOT) as process:
        deadline = time.monotonic() + 20
        while not list((home / "run").rglob("*.sock")):
            assert process.poll() is None
            assert time.monotonic() < deadline
        yield process
        process.send_signal(signal.SIGTERM)
        process.wait(20)


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
