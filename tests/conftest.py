"""What every test gets: no screen, its own home, a plain environment, loopback only."""

from __future__ import annotations

import gc
import ipaddress
import os
import socket
from pathlib import Path
from typing import Any

import pytest

# Before Qt is imported anywhere; a test of the real screen starts a process with its own display.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

_KEPT = ("PATH", "TMPDIR", "TEMP", "SYSTEMROOT", "QT_QPA_PLATFORM", "COVERAGE_")


# Widgets of earlier tests must not end on a thread of a later one: photosync_tray/qt/garbage.py.
gc.disable()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    counts, limits = gc.get_count(), gc.get_threshold()
    due = [number for number in range(3) if counts[number] > limits[number]]
    if due:
        gc.collect(due[-1])


@pytest.fixture(autouse=True)
def clean_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No proxy, keyring choice, locale or desktop of whoever runs the tests."""
    for name in os.environ:
        if not name.startswith((*_KEPT, "PYTEST_")):
            monkeypatch.delenv(name)
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.setenv("TZ", "UTC")


@pytest.fixture(autouse=True)
def loopback_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection to anywhere else fails the test, with the address."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and not _is_loopback(address[0]):
            raise AssertionError(f"a test reached for {address[0]}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


def _is_loopback(host: str) -> bool:
    return host == "localhost" or ipaddress.ip_address(host).is_loopback


@pytest.fixture(scope="session")
def resources() -> Path:
    return Path(__file__).parents[1] / "resources"


@pytest.fixture(scope="session")
def portraits(resources: Path) -> Path:
    """`new.jpg` and `old.jpg`, two photos of one drawn person."""
    return resources / "pictures" / "portraits"
