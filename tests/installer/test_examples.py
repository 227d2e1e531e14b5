"""The examples for Linux and macOS, and the page for Intune, say what the program takes."""

from __future__ import annotations

import html
import json
import plistlib
import re
from xml.etree import ElementTree as ET

import pytest

from photosync_tray.core.kinds import Several, YesNo
from photosync_tray.core.settings import TABLE, Origin, Setting, resolve
from tests.installer.group_policy import POLICY
from tests.installer.test_json_schema import VALIDATOR

EXAMPLE = json.loads((POLICY / "policies.example.json").read_text("utf-8"))
PAGE = (POLICY / "oma-uri.md").read_text("utf-8")
ROW = re.compile(r"```\n(\./Device/\S+)/(\w+)\n(.+)\n```")


def test_the_example_for_linux_is_valid_and_counts() -> None:
    VALIDATOR.validate(EXAMPLE)
    assert resolve({Origin.MACHINE_POLICY: EXAMPLE}).rejected == ()


def test_the_profile_for_macos_sets_the_same() -> None:
    profile = plistlib.loads((POLICY / "PhotoSyncTray.mobileconfig").read_bytes())
    [payload] = profile["PayloadContent"]
    assert payload["PayloadType"] == "io.github.photosync-tray"
    said = {key: value for key, value in payload.items() if not key.startswith("Payload")}
    assert said == EXAMPLE
    ids = {profile["PayloadUUID"], payload["PayloadUUID"]}
    assert len(ids) == 2
    assert all(re.fullmatch(r"[0-9A-F-]{36}", each) for each in ids)


class TestOmaUri:
    def test_every_policy_has_its_row(self) -> None:
        assert [key for _, key, _ in ROW.findall(PAGE)] == [setting.key for setting in TABLE]
        assert {path for path, _, _ in ROW.findall(PAGE)} == {
            "./Device/Vendor/MSFT/Policy/Config/PhotoSyncTray~Policy~PhotoSyncTray"
        }

    @pytest.mark.parametrize("setting", [pytest.param(s, id=s.key) for s in TABLE])
    def test_its_value_is_one_that_counts(self, setting: Setting) -> None:
        [value] = [value for _, key, value in ROW.findall(PAGE) if key == setting.key]
        enabled, *data = ET.fromstring(f"<policy>{value}</policy>")  # noqa: S314 - our own page
        assert enabled.tag == "enabled"
        if isinstance(setting.kind, YesNo):
            assert data == []
            return
        assert data[0].get("id") == setting.key
        raw: object = data[0].get("value")
        if isinstance(setting.kind, Several):
            parts = str(raw).split("\uf000")
            assert parts[::2] == [str(number + 1) for number in range(len(parts) // 2)]
            raw = parts[1::2]
        elif isinstance(setting.default, int):
            raw = int(str(raw))
        assert resolve({Origin.MACHINE_POLICY: {setting.key: raw}}).rejected == ()

    def test_what_is_for_machines_only_says_so(self) -> None:
        told = html.unescape(PAGE).split("\n## ")[1:]
        only = {part.split("\n")[0] for part in told if "For PCs only" in part}
        assert only == {setting.key for setting in TABLE if setting.machine_only}
