"""PhotoSyncTray.admx: where each policy stands in the registry, and of what type it is.

Structure: MS-GPREG, section 2.2.5. Intune imports it as it is: no other template is used, every
policy names a category of this file without a prefix, and no combo box needs its own values.
"""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree import ElementTree as ET

from installer.policy_files.names import APP, KEY, MADE, NAMESPACE
from installer.policy_files.xml import add, root, written
from photosync_tray.core.kinds import LONGEST, Choice, Kind, Number, Several, YesNo
from photosync_tray.core.settings import Setting

_SUPPORTED = "Supported"


def admx(table: Iterable[Setting]) -> str:
    top = root("policyDefinitions")
    namespaces = add(top, "policyNamespaces")
    add(namespaces, "target", prefix=APP.lower(), namespace=NAMESPACE)
    add(top, "resources", minRequiredRevision="1.0")
    definitions = add(add(top, "supportedOn"), "definitions")
    add(definitions, "definition", name=_SUPPORTED, displayName=_string(_SUPPORTED))
    add(add(top, "categories"), "category", name=APP, displayName=_string(APP))
    policies = add(top, "policies")
    for setting in table:
        _policy(policies, setting)
    return written(top, MADE)


def _policy(policies: ET.Element, setting: Setting) -> None:
    yes_no = isinstance(setting.kind, YesNo)
    control = "valueName" if yes_no else "presentation"
    policy = add(
        policies,
        "policy",
        name=setting.key,
        **{"class": "Machine" if setting.machine_only else "Both"},
        displayName=_string(setting.key),
        explainText=_string(f"{setting.key}_Explain"),
        key=KEY,
        **{control: setting.key if yes_no else f"$(presentation.{setting.key})"},
    )
    add(policy, "parentCategory", ref=APP)
    add(policy, "supportedOn", ref=_SUPPORTED)
    if yes_no:
        add(add(policy, "enabledValue"), "decimal", value="1")
        add(add(policy, "disabledValue"), "decimal", value="0")
    else:
        _element(add(policy, "elements"), setting.key, setting.kind)


def _element(elements: ET.Element, key: str, kind: Kind) -> None:
    """What the administrator fills in; its id is the key."""
    match kind:
        case Number(low, high):
            bounds = {"minValue": str(low), "maxValue": str(high)}
            add(elements, "decimal", id=key, valueName=key, required="true", **bounds)
        case Choice(labels):
            choice = add(elements, "enum", id=key, valueName=key, required="true")
            for word in labels:
                item = add(choice, "item", displayName=_string(f"{key}_{word}"))
                add(add(item, "value"), "string", word)
        case Several():
            # Values of the subkey are then named 1, 2, and so on.
            add(elements, "list", id=key, key=f"{KEY}\\{key}", valuePrefix="")
        case _:
            longest = str(LONGEST)
            add(elements, "text", id=key, valueName=key, required="true", maxLength=longest)


def _string(name: str) -> str:
    return f"$(string.{name})"
