"""What Group Policy and Intune do with a template: what was chosen becomes registry values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree as ET

from photosync_tray.core.kinds import Choice, Number, YesNo
from photosync_tray.core.settings import Setting

POLICY = Path(__file__).parents[2] / "installer/policy"
SCHEMA = {"p": "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"}


class Entry(NamedTuple):
    """One value; `kind` is the type that the registry gives it."""

    key: str
    name: str
    kind: str
    value: str | int


class Template:
    """An ADMX file, read as the specification has it."""

    def __init__(self, file: Path = POLICY / "PhotoSyncTray.admx") -> None:
        found = ET.parse(file).iterfind(".//p:policy", SCHEMA)  # noqa: S314 - our own file
        self._policies: Mapping[str, Any] = {str(policy.get("name")): policy for policy in found}

    @property
    def names(self) -> list[str]:
        return list(self._policies)

    def classes(self, name: str) -> str:
        return str(self._policies[name].get("class"))

    def entries(self, name: str, chosen: object) -> list[Entry]:
        """`chosen`: whether a policy without elements is enabled, else what its element holds."""
        policy = self._policies[name]
        elements = policy.find("p:elements", SCHEMA)
        if elements is None:
            side = "p:enabledValue" if chosen else "p:disabledValue"
            [value] = policy.find(side, SCHEMA)
            return [_entry(policy.get("key"), policy.get("valueName"), value)]
        [element] = elements
        return list(_filled(element, element.get("key", policy.get("key")), chosen))


def _filled(element: Any, key: str, chosen: Any) -> Iterator[Entry]:
    name = element.get("valueName")
    match _local(element):
        case "text":
            assert len(chosen) <= int(element.get("maxLength", 1023))
            yield Entry(key, name, "REG_SZ", chosen)
        case "decimal":
            assert int(element.get("minValue", 0)) <= chosen <= int(element.get("maxValue", 9999))
            yield Entry(key, name, "REG_DWORD", chosen)
        case "enum":
            values = [item.find("p:value", SCHEMA)[0] for item in element]
            [value] = [value for value in values if value.text == chosen]
            yield _entry(key, name, value)
        case "list":
            prefix = element.get("valuePrefix")
            for number, item in enumerate(chosen, 1):
                yield Entry(key, item if prefix is None else f"{prefix}{number}", "REG_SZ", item)


def _local(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]


def _entry(key: str, name: str, value: Any) -> Entry:
    if _local(value) == "decimal":
        return Entry(key, name, "REG_DWORD", int(value.get("value")))
    return Entry(key, name, "REG_SZ", value.text)


def choices(setting: Setting) -> list[object]:
    """What an administrator may choose: all there is of it, or else its bounds, or an example."""
    match setting.kind:
        case YesNo():
            return [True, False]
        case Number(low, high):
            return [low, high]
        case Choice(labels):
            return list(labels)
    return [setting.default if setting.example is None else setting.example]


def registry_of(entries: list[Entry], hive: str) -> dict[str, dict[str, object]]:
    """As `FakeRegistry` takes it."""
    keys: dict[str, dict[str, object]] = {}
    for entry in entries:
        keys.setdefault(f"{hive}\\{entry.key}", {})[entry.name] = entry.value
    return keys
