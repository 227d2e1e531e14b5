"""Policies that IT sets while the tray runs, in the file where the program looks for them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from photosync_tray.demo.scenes import Scene
from tests.end_to_end.processes import console, tray_of
from tests.own_etc import POLICIES, OwnEtc

Ask = Callable[..., dict[str, Any]]
SCENE = Scene.WAITING
"""Somebody is signed in, and waits for three days at the most."""


@pytest.fixture
def pc(tmp_path: Path) -> OwnEtc:
    return OwnEtc(tmp_path)


@pytest.fixture
def ask(pc: OwnEtc, home: Path) -> Iterator[Ask]:
    """The console of the same person asks the running tray, which alone sees the policies."""

    def asked(*command: str) -> dict[str, Any]:
        document: dict[str, Any] = json.loads(
            console(home, f"--demo={SCENE}", *command, "--json").stdout
        )
        return document

    with tray_of(home, SCENE, pc.within()):
        yield asked


def in_time(ask: Callable[[], object], wanted: object) -> bool:
    """Each question takes about a second."""
    return any(ask() == wanted for _ in range(20))


def log(home: Path) -> str:
    return (home / f"state/photosync-tray-demo-{SCENE}/log/photosync-tray.log").read_text("utf-8")


def hours(ask: Ask) -> float:
    watch = ask("status")["watch"]
    begin, end = (datetime.fromisoformat(watch[key]) for key in ("started_at", "deadline"))
    return (end - begin) / timedelta(hours=1)


def test_they_count_at_once_and_the_watch_goes_on(pc: OwnEtc, ask: Ask) -> None:
    assert hours(ask) == 72
    before = ask("status")
    pc.write({POLICIES: {"WatchHours": 24}})  # nor was the folder there
    assert in_time(lambda: hours(ask), 24)
    pc.write({POLICIES: {"WatchHours": 48}})
    assert in_time(lambda: hours(ask), 48)
    (pc.folder / POLICIES).unlink()
    assert in_time(lambda: hours(ask), 72)
    after = ask("status", "--refresh")  # a look that needs the sign-in
    assert (after["state"], after["account"]) == (before["state"], before["account"])
    assert after["watch"]["started_at"] == before["watch"]["started_at"]
    assert after["checked_at"] > before["checked_at"]


def test_what_does_not_fit_is_passed_over_and_the_rest_counts(
    pc: OwnEtc, ask: Ask, home: Path
) -> None:
    pc.write({POLICIES: {"WatchHours": 24, "StartAt": "nowhere"}})
    assert in_time(lambda: hours(ask), 24)
    assert ask("diagnose")["settings"]["rejected"] == 1
    assert "setting passed over: StartAt (machine policy): 'nowhere' is none of" in log(home)
    pc.write({POLICIES: {"WatchHours": 36, "StartAt": "elsewhere", "LogLevel": "Error"}})
    assert in_time(lambda: hours(ask), 36)
    assert "'elsewhere'" not in log(home)
    pc.write({POLICIES: '{"WatchHours": 48'})  # cut off: no policy at all
    assert in_time(lambda: hours(ask), 72)
