"""The same few policies as an example for Linux, and as a profile for macOS."""

from __future__ import annotations

import json
import plistlib
import uuid
from collections.abc import Iterable
from typing import Any

from installer.policy_files.names import DOMAIN, MADE, TITLE
from photosync_tray.core.settings import Setting

_CHOSEN = (
    *("TenantId", "ClientId", "AllowedDomains", "SecondRoute", "WatchHours", "Notifications"),
    *("OrganizationName", "HelpUrl", "HelpText", "LockSettings"),
)
_NAMES = uuid.uuid5(uuid.NAMESPACE_DNS, DOMAIN)
"""Profiles keep their ids, so that a new one takes the place of the old."""


def example(table: Iterable[Setting]) -> dict[str, Any]:
    rows = {setting.key: setting for setting in table}
    return {key: _value(rows[key]) for key in _CHOSEN}


def _value(setting: Setting) -> object:
    value = setting.default if setting.example is None else setting.example
    return list(value) if isinstance(value, tuple) else value


def linux_example(table: Iterable[Setting]) -> str:
    """For /etc/photosync-tray/policies.json."""
    return json.dumps(example(table), indent=2, ensure_ascii=False) + "\n"


def mac_profile(table: Iterable[Setting]) -> str:
    """A configuration profile whose payload becomes the managed preferences of the program."""
    profile = {
        "PayloadType": "Configuration",
        "PayloadScope": "System",
        "PayloadDescription": f"An example with a few policies. {MADE}",
        **_head("profile", TITLE),
        "PayloadContent": [
            {"PayloadType": DOMAIN, **_head("policies", f"{TITLE}: policies"), **example(table)}
        ],
    }
    return plistlib.dumps(profile, sort_keys=False).decode()


def _head(name: str, shown: str) -> dict[str, object]:
    return {
        "PayloadVersion": 1,
        "PayloadIdentifier": f"{DOMAIN}.{name}",
        "PayloadUUID": str(uuid.uuid5(_NAMES, name)).upper(),
        "PayloadDisplayName": shown,
    }
