"""Policies for many PCs, on one: the status for IT, and the start at sign-in."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from photosync_tray.adapters.autostart_linux import NAME
from photosync_tray.adapters.own_command import own_command
from tests.desktop import Desktop
from tests.end_to_end.test_tray_on_a_desktop import wait_for_icon
from tests.own_etc import POLICIES, OwnEtc

pytestmark = pytest.mark.desktop


class ManagedPc:
    """A desktop whose /etc has policies of its own."""

    def __init__(self, desktop: Desktop, etc: OwnEtc) -> None:
        self.desktop = desktop
        self.etc = etc
        self.status = desktop.home / ".local" / "state" / "photosync-tray" / "fleet-status.json"
        self.entry = desktop.home / ".config" / "autostart" / NAME

    def start(self, **policies: object) -> subprocess.Popen[bytes]:
        self.etc.write({POLICIES: policies})
        return self.desktop.start([*self.etc.within(), *own_command(), "--background"])

    def log(self) -> str:
        return "".join(file.read_text() for file in self.status.parent.glob("log/*"))

    def said(self) -> dict[str, Any]:
        self.desktop.wait_for(self.status.exists, 20, "the status for IT")
        document: dict[str, Any] = json.loads(self.status.read_text())
        return document


@pytest.fixture
def pc(desktop: Desktop, tmp_path: Path) -> ManagedPc:
    return ManagedPc(desktop, OwnEtc(tmp_path / "own"))


def test_a_status_is_written_where_the_policy_asks_for_one(pc: ManagedPc) -> None:
    pc.start(FleetStatus=True, TenantId="contoso.example", StartAtSignIn=True, WatchHours="x")
    document = pc.said()
    assert document["state"] == "signed-out"
    assert document["causes"] == ["not-configured"]
    assert document["policies"] == {"machine": 3, "user": 0, "passed_over": 1}
    assert "contoso" not in pc.status.read_text()


def test_none_is_written_where_none_is_asked_for(pc: ManagedPc) -> None:
    started = pc.start(TenantId="contoso.example")
    wait_for_icon(pc.desktop)
    pc.desktop.wait_for(lambda: "-> SignedOut" in pc.log(), 20, "a state that lasts")
    pc.desktop.stop(started)
    assert not pc.status.exists()
    assert not pc.entry.exists()


def test_when_it_is_no_longer_asked_for_nothing_is_left_of_it(pc: ManagedPc) -> None:
    pc.start(FleetStatus=True)
    pc.said()
    pc.etc.write({POLICIES: {"FleetStatus": False}})
    pc.desktop.wait_for(lambda: not pc.status.exists(), 20, "the end of the status")


def test_a_policy_for_the_start_gets_its_entry(pc: ManagedPc) -> None:
    pc.start(StartAtSignIn=True)
    pc.desktop.wait_for(pc.entry.exists, 20, "the entry")
    assert f"Exec={own_command()[0]} --background" in pc.entry.read_text()


def test_a_policy_against_the_start_ends_it_before_there_is_an_icon(pc: ManagedPc) -> None:
    started = pc.start(StartAtSignIn=False)
    assert started.wait(20) == 0
    assert not pc.status.parent.exists()
