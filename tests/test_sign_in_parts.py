"""Who is asked first: Windows where it can be, and nobody but the browser elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest
import requests

from photosync_tray.adapters.clouds import CLOUDS, cloud_of
from photosync_tray.adapters.token_store import MemoryStore
from photosync_tray.core.settings import Origin, Settings, resolve
from photosync_tray.sign_in_parts import asks_windows, sign_in_parts

CUSTOM = {
    "Cloud": "Custom",
    "CloudAuthority": "https://login.example",
    "CloudGraph": "https://graph.example",
    "CloudPortal": "https://portal.example",
}


class Runtime:
    """Finds the broker's runtime, and nothing else."""

    def find_spec(self, name: str, *_: object) -> ModuleSpec | None:
        return ModuleSpec(name, None) if name == "pymsalruntime" else None


@pytest.fixture
def runtime(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "meta_path", [Runtime(), *sys.meta_path])


def settings(**policies: object) -> Settings:
    return resolve({Origin.MACHINE_POLICY: policies})


@pytest.mark.usefixtures("runtime")
@pytest.mark.parametrize("cloud", CLOUDS)
def test_on_windows_it_is_asked_in_every_cloud_of_microsofts(cloud: str) -> None:
    policies = settings(Cloud=cloud)
    assert asks_windows(policies, cloud_of(policies), "win32")


@pytest.mark.usefixtures("runtime")
@pytest.mark.parametrize(
    ("policies", "platform"),
    [
        ({}, "linux"),
        ({}, "darwin"),
        ({"UseBroker": False}, "win32"),
        (CUSTOM, "win32"),
    ],
)
def test_elsewhere_the_browser_asks(policies: Mapping[str, object], platform: str) -> None:
    found = settings(**policies)
    assert not asks_windows(found, cloud_of(found), platform)


def test_without_its_runtime_the_browser_asks() -> None:
    found = settings()
    assert not asks_windows(found, cloud_of(found), "win32")


@pytest.mark.skipif(sys.platform == "win32", reason="there it may be asked")
def test_here_there_is_no_second_way(tmp_path: Path) -> None:
    found = settings()
    parts = sign_in_parts(found, cloud_of(found), MemoryStore(), requests.Session)
    assert parts.windows is None
    assert "pymsalruntime" not in sys.modules
