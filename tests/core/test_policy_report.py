"""What `photosync-trayctl policy` says of every setting."""

from __future__ import annotations

import json
from typing import Any

from photosync_tray import __version__
from photosync_tray.core.policy_report import policy_report
from photosync_tray.core.settings import TABLE, Origin, Settings, resolve

SET = resolve(
    {
        Origin.MACHINE_POLICY: {"WatchHours": 10, "AllowedDomains": ["a.example", "b.example"]},
        Origin.USER_POLICY: {
            "UseBroker": 0,
            "CloudGraph": "https://graph.example",
            "Browser": "netscape",
        },
        Origin.USER_CHOICE: {"Browser": "edge"},
        Origin.INSTALLATION: {"ClientId": "id"},
    }
)


def rows(settings: Settings) -> dict[str, dict[str, Any]]:
    document = policy_report(settings, demo=False)
    return {row["key"]: row for row in document["settings"]}


def test_every_setting_is_in_the_document_in_the_order_of_the_table() -> None:
    assert list(rows(SET)) == [setting.key for setting in TABLE]


def test_the_document_names_its_schema_and_what_made_it() -> None:
    document = policy_report(SET, demo=True)
    head = document["schema"], document["version"], document["demo"]
    assert head == (1, __version__, True)
    assert json.loads(json.dumps(document)) == document


def test_a_policy_is_locked_and_anything_else_is_not() -> None:
    found = rows(SET)
    assert found["WatchHours"] == {
        "key": "WatchHours",
        "value": 10,
        "source": "machine policy",
        "locked": True,
        "reason": "Managed by your organisation",
    }
    assert found["Browser"] == {
        "key": "Browser",
        "value": "edge",
        "source": "user's choice",
        "locked": False,
        "reason": None,
    }
    assert (found["UseBroker"]["value"], found["UseBroker"]["locked"]) == (False, True)
    assert found["AllowedDomains"]["value"] == ["a.example", "b.example"]
    assert found["ClientId"]["source"] == "installation"


def test_with_locked_settings_everything_is_locked() -> None:
    locked = resolve({Origin.MACHINE_POLICY: {"LockSettings": True}})
    assert {row["locked"] for row in rows(locked).values()} == {True}


def test_what_was_passed_over_is_named_with_the_reason() -> None:
    rejected = policy_report(SET, demo=False)["rejected"]
    assert [(one["key"], one["source"], one["value"]) for one in rejected] == [
        ("CloudGraph", "user policy", "'https://graph.example'"),
        ("Browser", "user policy", "'netscape'"),
    ]
    assert rejected[0]["why"] == "counts only where an administrator of the PC set it"
