"""Where each system keeps the program's files."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from photosync_tray.adapters.folders import Folders

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the places of Linux")


def places(variant: str = "") -> list[Path]:
    folders = Folders(variant)
    return [folders.settings, folders.state, folders.runtime]


def test_are_the_systems(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    assert places() == [
        Path.home() / ".config/photosync-tray",
        Path.home() / ".local/state/photosync-tray",
        tmp_path / "run/photosync-tray",
    ]


def test_the_demo_keeps_to_its_own() -> None:
    assert {path.name for path in places("demo-in-sync")} == {"photosync-tray-demo-in-sync"}
    assert set(places()).isdisjoint(places("demo-in-sync"))


def test_without_a_login_session_nothing_is_shared_between_users() -> None:
    assert Folders().runtime.is_relative_to(Path.home())
