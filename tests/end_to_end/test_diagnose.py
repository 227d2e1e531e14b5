"""`photosync-trayctl diagnose` as IT calls it: real processes, with a running tray and without."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from photosync_tray.core.causes import Cause, advice
from photosync_tray.core.diagnosis import checks
from photosync_tray.core.facts import EARLY, Facts
from tests.end_to_end.processes import ROOT, Answer, console, environment

DIAGNOSE = ("--demo=changed-photo", "diagnose")
QUESTIONS = [check.question for check in checks(Facts(EARLY))]
NAMES = ("alex", "morgan")


@pytest.fixture(scope="module")
def home() -> Iterator[Path]:
    """A short one: a socket's path may have 107 bytes."""
    with tempfile.TemporaryDirectory(prefix="home-") as folder:
        yield Path(folder)


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> tuple[Answer, Path]:
    """One call for people, which also saves an archive."""
    folder = tmp_path_factory.mktemp("alone")
    file = folder / "support.zip"
    return console(folder, *DIAGNOSE, "--zip", os.path.relpath(file, ROOT)), file


@pytest.fixture(scope="module")
def tray(home: Path) -> Iterator[Path]:
    """The running tray of the same person, with nobody signed in; yields the person's home."""
    command = [sys.executable, "-m", "photosync_tray", "--demo", "--background"]
    socket_file = home / "run" / "photosync-tray-demo-changed-photo" / "tray.sock"
    with subprocess.Popen(command, env=environment(home), cwd="/") as process:
        try:
            for _ in range(400):
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(0.05)
                if socket_file.exists() or process.returncode is not None:
                    break
            assert socket_file.exists()
            yield home
        finally:
            process.terminate()
            process.wait(20)


def members(file: Path) -> dict[str, str]:
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_every_check_with_its_answer_then_the_cause_and_what_to_do(
    alone: tuple[Answer, Path],
) -> None:
    answer, file = alone
    assert (answer.returncode, answer.stderr) == (4, "")
    lines = answer.stdout.splitlines()
    asked = [line.partition("  ")[2].strip() for line in lines[: len(QUESTIONS)]]
    assert [line[: len(q)] for line, q in zip(asked, QUESTIONS, strict=True)] == QUESTIONS
    assert "Yes, as alex.morgan@contoso.example." in answer.stdout
    said = advice(Cause.SHAREPOINT_OLD_PICTURE)
    assert lines[len(QUESTIONS) :] == [
        "",
        "sync-needed",
        f"sharepoint-old-picture: {said.title} {said.action}",
        "",
        f"Saved: {ROOT / os.path.relpath(file, ROOT)}",
    ]


def test_the_archive_tells_everything_but_who(alone: tuple[Answer, Path]) -> None:
    _, file = alone
    found = members(file)
    assert {"README.txt", "report.json", "status.json", "policies.json", "versions.json"} <= set(
        found
    )
    assert "sharepoint-old-picture" in found["report.json"]
    everything = " ".join([*found, *found.values()]).casefold()
    assert "@contoso.example" in everything
    assert not [name for name in NAMES if name in everything]


def test_the_document(tmp_path: Path) -> None:
    """An archive that cannot be saved says so on its own channel, and in the exit code."""
    nowhere = tmp_path / "nowhere" / "support.zip"
    answer = console(tmp_path, *DIAGNOSE, "--json", "--zip", str(nowhere))
    document: dict[str, Any] = json.loads(answer.stdout)
    assert (document["schema"], document["demo"], document["state"]) == (1, True, "sync-needed")
    assert [check["question"] for check in document["checks"]] == QUESTIONS
    assert [cause["id"] for cause in document["causes"]] == ["sharepoint-old-picture"]
    assert answer.returncode == 1
    assert answer.stderr == (
        f"The support archive was not saved. There is no folder {nowhere.parent}.\n"
    )


def test_the_running_tray_is_asked(tray: Path) -> None:
    """On its own the console would rehearse with somebody signed in."""
    answer = console(tray, "--demo", "diagnose")
    assert (answer.returncode, answer.stderr) == (3, "")
    assert "Is somebody signed in? No." in answer.stdout
    assert "Could not look, because nobody is signed in." in answer.stdout
    assert answer.stdout.splitlines()[-1] == "signed-out"


def test_the_running_tray_saves_its_archive_with_its_log_where_the_console_is(
    tray: Path,
) -> None:
    file = tray / "support.zip"
    answer = console(tray, "--demo", "diagnose", "--json", "--zip", os.path.relpath(file, ROOT))
    assert (answer.returncode, answer.stderr) == (3, "")
    assert json.loads(answer.stdout)["state"] == "signed-out"
    assert "Checking -> SignedOut" in members(file)["log/photosync-tray.log"]


def test_the_running_tray_leaves_a_file_alone_that_is_no_archive(tray: Path) -> None:
    thesis = tray / "thesis.txt"
    thesis.write_text("three years")
    answer = console(tray, "--demo", "diagnose", "--zip", str(thesis))
    assert answer.returncode == 1
    assert "Saved" not in answer.stdout
    assert "exists and is no zip archive" in answer.stderr
    assert thesis.read_text() == "three years"


def test_in_earnest_without_an_organisation(tmp_path: Path) -> None:
    """Nothing is set up, and nothing leaves this PC."""
    answer = console(tmp_path, "diagnose")
    assert (answer.returncode, answer.stderr) == (6, "")
    assert "Is PhotoSync Tray set up for an organisation? No: there is no ClientId." in (
        answer.stdout
    )
    assert "not-configured: " in answer.stdout


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--zip"], "argument --zip: expected one argument"),
        (["--zip", ""], "argument --zip: '' is not a file"),
        (["--refresh"], "unrecognized arguments: --refresh"),
    ],
)
def test_usage(tmp_path: Path, arguments: list[str], sentence: str) -> None:
    answer = console(tmp_path, "diagnose", *arguments)
    assert (answer.returncode, answer.stdout) == (2, "")
    assert sentence in answer.stderr
