"""Scenes that go on where a signed-in person left off: the running tray shows them as well."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from photosync_tray.demo.scenes import Scene
from tests.end_to_end.processes import console, tray_of


@pytest.mark.parametrize(
    ("scene", "state", "cause", "code"),
    [
        (Scene.WAITING, "watching", "asked-waiting", 5),
        (Scene.OVERDUE, "timed-out", "overdue", 5),
    ],
)
def test_the_tray_starts_in_the_middle_of_it(
    home: Path, scene: Scene, state: str, cause: str, code: int
) -> None:
    with tray_of(home, scene):
        answer = console(home, f"--demo={scene}", "status", "--json")
    document = json.loads(answer.stdout)
    assert (answer.returncode, document["state"]) == (code, state)
    assert [each["id"] for each in document["causes"]] == [cause]
    assert document["watch"]["attempts"] > 1


def test_the_tray_sees_the_photo_of_three_days_arrive_in_seconds(home: Path) -> None:
    with tray_of(home, Scene.THREE_DAYS):
        before = console(home, "--demo=three-days", "status")
        answer = console(home, "--demo=three-days", "sync", "--wait", "--timeout", "40")
        after = console(home, "--demo=three-days", "status")
    assert before.stdout.splitlines()[0] == "sync-needed"
    assert (answer.returncode, answer.stderr) == (0, "")
    assert answer.stdout.splitlines()[0] == after.stdout.splitlines()[0] == "in-sync"
