"""What a template writes into the registry is what the program reads there."""

from __future__ import annotations

import pytest

from photosync_tray.adapters.policy import RegistryPolicies
from photosync_tray.core.settings import TABLE, Origin, Setting, resolve
from tests.adapters.machines import FakeRegistry
from tests.installer.group_policy import Template, choices, registry_of

CHOSEN = [(setting, chosen) for setting in TABLE for chosen in choices(setting)]
EACH = pytest.mark.parametrize(
    ("setting", "chosen"), [pytest.param(*one, id=f"{one[0].key}-{one[1]}") for one in CHOSEN]
)


@pytest.fixture(scope="module")
def template() -> Template:
    return Template()


def test_every_setting_is_a_policy(template: Template) -> None:
    assert template.names == [setting.key for setting in TABLE]


@EACH
def test_a_policy_for_the_machine_is_read_back(
    template: Template, setting: Setting, chosen: object
) -> None:
    keys = registry_of(template.entries(setting.key, chosen), "HKLM")
    policies = RegistryPolicies(FakeRegistry(keys))
    settings = resolve({Origin.MACHINE_POLICY: policies.machine()})
    assert settings.rejected == ()
    assert settings.value(setting.key) == chosen
    assert settings.origin(setting.key) is Origin.MACHINE_POLICY
    assert policies.user() == policies.defaults() == {}


@EACH
def test_a_policy_for_people_is_read_back_where_there_is_one(
    template: Template, setting: Setting, chosen: object
) -> None:
    keys = registry_of(template.entries(setting.key, chosen), "HKCU")
    settings = resolve({Origin.USER_POLICY: RegistryPolicies(FakeRegistry(keys)).user()})
    offered = template.classes(setting.key) == "Both"
    assert offered is not setting.machine_only
    assert (settings.origin(setting.key) is Origin.USER_POLICY) is offered
    assert (settings.value(setting.key) == chosen) is offered


def test_all_policies_stand_together(template: Template) -> None:
    last = {setting.key: choices(setting)[-1] for setting in TABLE}
    entries = [entry for key, chosen in last.items() for entry in template.entries(key, chosen)]
    found = RegistryPolicies(FakeRegistry(registry_of(entries, "HKLM"))).machine()
    settings = resolve({Origin.MACHINE_POLICY: found})
    assert {key: settings.value(key) for key in last} == last
