"""What the organisation has set, as it stands in the file of Linux."""

from __future__ import annotations

import json
import logging
import sys
from pathlib import Path

import pytest

from photosync_tray.adapters.policy import LINUX_FILE, FilePolicies, policy_source
from photosync_tray.core.settings import Origin, resolve


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "policies.json"


def test_no_file_is_no_policy_and_no_warning(file: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert FilePolicies(file).machine() == {}
    assert caplog.records == []


def test_values_count_for_the_machine(file: Path) -> None:
    values = {"ClientId": "c", "AllowedDomains": ["contoso.example"], "UseBroker": False}
    file.write_text(json.dumps(values))
    policies = FilePolicies(file)
    assert policies.machine() == values
    assert (policies.user(), policies.defaults()) == ({}, {})


def test_values_are_read_anew_each_time(file: Path) -> None:
    policies = FilePolicies(file)
    file.write_text('{"ClientId": "one"}')
    before = policies.machine()
    file.write_text('{"ClientId": "two"}')
    assert (before, policies.machine()) == ({"ClientId": "one"}, {"ClientId": "two"})


def test_a_value_that_does_not_fit_is_named_and_the_others_count(file: Path) -> None:
    file.write_text('{"ClientId": "c", "WatchHours": "long", "Colour": "blue"}')
    settings = resolve({Origin.MACHINE_POLICY: FilePolicies(file).machine()})
    assert settings.text("ClientId") == "c"
    assert settings.number("WatchHours") == 72
    assert [each.key for each in settings.rejected] == ["WatchHours", "Colour"]


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"5", b'"text"', b"\xff\xfe{}", b"[" * 200_000, b"null"]
)
def test_an_unreadable_file_counts_as_empty_and_is_named_in_the_log(
    file: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    file.write_bytes(content)
    with caplog.at_level(logging.WARNING):
        assert FilePolicies(file).machine() == {}
    assert "policies.json" in caplog.text


def test_a_folder_in_its_place_too(file: Path, caplog: pytest.LogCaptureFixture) -> None:
    file.mkdir()
    with caplog.at_level(logging.WARNING):
        assert FilePolicies(file).machine() == {}
    assert "policies.json" in caplog.text


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has its registry")
def test_elsewhere_than_on_windows_it_is_the_administrators_file() -> None:
    assert isinstance(policy_source(), FilePolicies)
    assert Path("/etc/photosync-tray/policies.json") == LINUX_FILE
