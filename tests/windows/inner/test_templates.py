"""What a template writes into the real registry is what the program reads there."""

from __future__ import annotations

import sys

assert sys.platform == "win32"

import pytest

from photosync_tray.app import load_settings
from photosync_tray.core.settings import TABLE, Origin, Setting
from tests.installer.group_policy import Template, choices
from tests.windows.inner.conftest import Keys

EACH = pytest.mark.parametrize("setting", [pytest.param(each, id=each.key) for each in TABLE])
TEMPLATE = Template()


@EACH
def test_a_policy_for_the_machine_is_read_back(keys: Keys, setting: Setting) -> None:
    for chosen in choices(setting):
        for entry in TEMPLATE.entries(setting.key, chosen):
            keys.set("HKLM", entry.key, entry.name, entry.value)
        settings = load_settings(None)
        assert settings.rejected == ()
        assert settings.value(setting.key) == chosen
        assert settings.origin(setting.key) is Origin.MACHINE_POLICY


@EACH
def test_a_policy_for_people_is_read_back_where_there_is_one(keys: Keys, setting: Setting) -> None:
    chosen = choices(setting)[-1]
    for entry in TEMPLATE.entries(setting.key, chosen):
        keys.set("HKCU", entry.key, entry.name, entry.value)
    settings = load_settings(None)
    assert (settings.origin(setting.key) is Origin.USER_POLICY) is not setting.machine_only
    assert (settings.value(setting.key) == chosen) is not setting.machine_only
