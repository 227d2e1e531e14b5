"""How much a change of settings asks of a running session."""

from __future__ import annotations

import pytest

from photosync_tray.core.changes import WHAT_IS_SEEN, WHO_AND_WHERE, Change, change
from photosync_tray.core.settings import TABLE, Origin, Settings, resolve

MACHINE, CHOICE = Origin.MACHINE_POLICY, Origin.USER_CHOICE
BEFORE = resolve({MACHINE: {"ClientId": "one", "WatchHours": 10}, CHOICE: {"Browser": "edge"}})


def after(**values: object) -> Settings:
    policy = {"ClientId": "one", "WatchHours": 10, **values}
    return resolve({MACHINE: policy, CHOICE: {"Browser": "edge"}})


def test_without_a_change_there_is_nothing_to_do() -> None:
    assert change(BEFORE, after()) is Change.NOTHING


@pytest.mark.parametrize(
    ("key", "value", "asks"),
    [
        ("WatchHours", 11, Change.GO_ON),
        ("Notifications", "None", Change.GO_ON),
        ("LogLevel", "Debug", Change.GO_ON),
        ("UseBroker", False, Change.GO_ON),
        ("ProxyUrl", "http://proxy.example:3128", Change.LOOK),
        ("CheckSharePoint", "Off", Change.LOOK),
        ("SharePointHost", "contoso-my.sharepoint.com", Change.LOOK),
        ("ClientId", "two", Change.BEGIN_ANEW),
        ("AllowedDomains", ["contoso.example"], Change.BEGIN_ANEW),
        ("Cloud", "China", Change.BEGIN_ANEW),
    ],
)
def test_the_key_decides(key: str, value: object, asks: Change) -> None:
    assert change(BEFORE, after(**{key: value})) is asks
    assert change(after(**{key: value}), BEFORE) is asks


def test_of_several_changes_the_largest_counts() -> None:
    assert change(BEFORE, after(WatchHours=1, ProxyUrl="http://p")) is Change.LOOK
    assert change(BEFORE, after(ProxyUrl="http://p", TenantId="t")) is Change.BEGIN_ANEW


def test_the_same_value_from_elsewhere_counts_too() -> None:
    """A control of the settings may be locked now."""
    assert change(BEFORE, after(Browser="edge")) is Change.GO_ON


def test_so_does_a_fault_that_was_mended() -> None:
    assert change(BEFORE, after(StartAt="nowhere")) is Change.GO_ON


def test_the_keys_are_those_of_the_table() -> None:
    keys = {setting.key for setting in TABLE}
    assert keys > WHO_AND_WHERE | WHAT_IS_SEEN
    assert not WHO_AND_WHERE & WHAT_IS_SEEN
