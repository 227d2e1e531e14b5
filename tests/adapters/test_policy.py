"""What the organisation has set, as it stands in the files of Linux and macOS."""

from __future__ import annotations

import json
import logging
import plistlib
import sys
from pathlib import Path

import pytest

from photosync_tray.adapters.policy import (
    LINUX_FILE,
    FilePolicies,
    mac_policies,
    policy_source,
)
from photosync_tray.adapters.policy_places import MAC_FILE
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


class TestManagedPreferences:
    """Property lists as a Mac would have them; no Mac was at hand."""

    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        (tmp_path / "robin").mkdir()
        return tmp_path

    @pytest.mark.parametrize("form", [plistlib.FMT_XML, plistlib.FMT_BINARY])
    def test_those_of_all_are_the_machines_and_those_of_one_the_persons(
        self, folder: Path, form: plistlib.PlistFormat
    ) -> None:
        values = {"ClientId": "c", "AllowedDomains": ["a.example"], "UseBroker": False}
        (folder / MAC_FILE).write_bytes(plistlib.dumps(values, fmt=form))
        (folder / "robin" / MAC_FILE).write_bytes(plistlib.dumps({"WatchHours": 5}, fmt=form))
        (folder / "kim").mkdir()
        (folder / "kim" / MAC_FILE).write_bytes(plistlib.dumps({"WatchHours": 6}))
        policies = mac_policies(folder, "robin")
        assert policies.machine() == values
        assert policies.user() == {"WatchHours": 5}
        assert policies.defaults() == {}

    def test_the_profile_of_the_guide_ends_up_as_policies_that_count(self, folder: Path) -> None:
        guide = Path(__file__).parents[2] / "installer/policy/PhotoSyncTray.mobileconfig"
        [payload] = plistlib.loads(guide.read_bytes())["PayloadContent"]
        (folder / MAC_FILE).write_bytes(plistlib.dumps(payload))
        settings = resolve({Origin.MACHINE_POLICY: mac_policies(folder, "robin").machine()})
        assert settings.rejected == ()
        assert settings.text("OrganizationName") == "Contoso"

    def test_no_file_is_no_policy(self, folder: Path, caplog: pytest.LogCaptureFixture) -> None:
        policies = mac_policies(folder, "robin")
        assert (policies.machine(), policies.user(), caplog.records) == ({}, {}, [])

    @pytest.mark.parametrize(
        "content",
        [b"", b"<plist", b"bplist00", b"<plist><array/></plist>", b"bplist00" + bytes(32)],
    )
    def test_a_damaged_one_counts_as_empty_and_is_named_in_the_log(
        self, folder: Path, content: bytes, caplog: pytest.LogCaptureFixture
    ) -> None:
        (folder / MAC_FILE).write_bytes(content)
        with caplog.at_level(logging.WARNING):
            assert mac_policies(folder, "robin").machine() == {}
        assert MAC_FILE in caplog.text


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has its registry")
def test_elsewhere_than_on_windows_it_is_the_administrators_file() -> None:
    assert isinstance(policy_source(), FilePolicies)
    assert Path("/etc/photosync-tray/policies.json") == LINUX_FILE
