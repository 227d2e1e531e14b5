"""Policies from the registry's own keys, as Group Policy, Intune and the installer write them."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest

assert sys.platform == "win32"

from photosync_tray.adapters.policy import policy_source
from photosync_tray.adapters.policy_places import WINDOWS_DEFAULTS, WINDOWS_KEY
from photosync_tray.adapters.registry_watch import RegistryWatch
from photosync_tray.app import load_settings
from photosync_tray.core.settings import Origin
from tests.windows.inner.conftest import Keys


def test_without_keys_there_are_no_policies() -> None:
    source = policy_source()
    assert (source.machine(), source.user(), source.defaults()) == ({}, {}, {})


def test_the_machine_wins_over_the_user_and_both_over_the_installation(keys: Keys) -> None:
    for key, value in (("TenantId", "machine.example"), ("WatchHours", 5)):
        keys.set("HKLM", WINDOWS_KEY, key, value)
    keys.set("HKCU", WINDOWS_KEY, "WatchHours", 6)
    keys.set("HKCU", WINDOWS_KEY, "RecheckHours", 7)
    keys.set("HKLM", WINDOWS_DEFAULTS, "TenantId", "installed.example")
    keys.set("HKLM", WINDOWS_DEFAULTS, "HelpUrl", "https://help.contoso.example")
    keys.set("HKLM", WINDOWS_DEFAULTS, "Version", "1.2.3")  # the installer's own
    settings = load_settings(None)
    assert settings.text("TenantId") == "machine.example"
    assert settings.number("WatchHours") == 5
    assert settings.origin("RecheckHours") is Origin.USER_POLICY
    assert settings.origin("HelpUrl") is Origin.INSTALLATION
    assert settings.rejected == ()


def test_a_list_is_a_key_with_numbered_values(keys: Keys) -> None:
    for number, domain in enumerate(("contoso.example", "fabrikam.example"), 1):
        keys.set("HKLM", rf"{WINDOWS_KEY}\AllowedDomains", str(number), domain)
    domains = load_settings(None).names("AllowedDomains")
    assert list(domains) == ["contoso.example", "fabrikam.example"]


def test_names_have_no_case_and_misfits_are_named(keys: Keys) -> None:
    keys.set("HKLM", WINDOWS_KEY, "tenantid", "contoso.example")
    keys.set("HKLM", WINDOWS_KEY, "WatchHours", "soon")
    settings = load_settings(None)
    assert settings.text("TenantId") == "contoso.example"
    assert [fault.key for fault in settings.rejected] == ["WatchHours"]


def test_addresses_count_from_the_machine_alone(keys: Keys) -> None:
    keys.set("HKCU", WINDOWS_KEY, "SharePointHost", "evil.example")
    settings = load_settings(None)
    assert settings.text("SharePointHost") == ""
    assert [fault.key for fault in settings.rejected] == ["SharePointHost"]


def test_the_console_tells_them(keys: Keys) -> None:
    keys.set("HKLM", WINDOWS_KEY, "LockSettings", 1)
    run = subprocess.run(
        [sys.executable, "-m", "photosync_tray.cli", "policy", "--json"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "LockSettings" in _set_by_policy(json.loads(run.stdout))


def _set_by_policy(report: dict[str, Any]) -> list[str]:
    return [one["key"] for one in report["settings"] if one["source"] == Origin.MACHINE_POLICY]


@pytest.fixture
def told() -> Iterator[threading.Event]:
    """Set whenever policies may have changed."""
    heard = threading.Event()
    watch = RegistryWatch()
    watch.start(heard.set)
    yield heard
    watch.close()


@pytest.mark.parametrize("hive", ["HKLM", "HKCU"])
def test_a_change_is_told_at_once(keys: Keys, told: threading.Event, hive: str) -> None:
    for value in (5, 6):  # Windows tells once, and has to be asked again
        told.clear()
        keys.set(hive, WINDOWS_KEY, "WatchHours", value)
        assert told.wait(5)


def test_the_key_above_ours_may_come_and_go(keys: Keys, told: threading.Event) -> None:
    """Under Wine nobody has it; on a PC everybody has."""
    for value in (5, 6):
        with contextlib.closing(Keys()) as passing:
            told.clear()
            passing.set("HKCU", WINDOWS_KEY, "RecheckHours", value)
            assert told.wait(5)
            told.clear()
        assert told.wait(5)
