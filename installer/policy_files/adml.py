"""PhotoSyncTray.adml: the words of the template, in one language a file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from xml.etree import ElementTree as ET

from installer.policy_files.names import APP, MADE, TITLE
from installer.policy_files.xml import add, root, written
from photosync_tray.core.kinds import Choice, Number, Several, YesNo
from photosync_tray.core.settings import Setting

Say = Callable[[str], str]
"""Gives a text of the table in the language of the file."""


def adml(table: Iterable[Setting], say: Say = str) -> str:
    rows = tuple(table)
    top = root("policyDefinitionResources")
    add(top, "displayName", TITLE)
    add(top, "description", say("Settings of PhotoSync Tray"))
    resources = add(top, "resources")
    strings = add(resources, "stringTable")
    for name, text in _strings(rows, say):
        add(strings, "string", text, id=name)
    presentations = add(resources, "presentationTable")
    for setting in rows:
        if not isinstance(setting.kind, YesNo):
            presentation = add(presentations, "presentation", id=setting.key)
            _control(presentation, setting, say(setting.name))
    return written(top, MADE)


def _strings(table: Iterable[Setting], say: Say) -> Iterator[tuple[str, str]]:
    yield APP, TITLE
    yield "Supported", say("PhotoSync Tray on Windows 10 and later")
    for setting in table:
        yield setting.key, say(setting.name)
        yield f"{setting.key}_Explain", _explained(setting, say)
        if isinstance(setting.kind, Choice):
            for word, label in setting.kind.labels.items():
                yield f"{setting.key}_{word}", say(label)


def _explained(setting: Setting, say: Say) -> str:
    """What it does, and what holds without it."""
    return "\n\n".join((say(setting.meaning), *_bounds(setting, say), _otherwise(setting, say)))


def _bounds(setting: Setting, say: Say) -> Iterator[str]:
    if isinstance(setting.kind, Number):
        kind = setting.kind
        yield say("From {low} to {high}.").format(low=kind.low, high=kind.high)


def _otherwise(setting: Setting, say: Say) -> str:
    default = setting.default
    if isinstance(setting.kind, YesNo):
        said = say("yes") if default else say("no")
    elif isinstance(setting.kind, Choice):
        said = say(setting.kind.labels[str(default)])
    else:
        said = str(default) if default or default == 0 else say(setting.unset)
    return say("Not configured: {default}.").format(default=said)


def _control(presentation: ET.Element, setting: Setting, label: str) -> None:
    key = setting.key
    match setting.kind:
        case Number():
            default = str(setting.default)
            add(presentation, "decimalTextBox", label, refId=key, defaultValue=default)
        case Choice(labels):
            default = str(list(labels).index(str(setting.default)))
            add(presentation, "dropdownList", label, refId=key, noSort="true", defaultItem=default)
        case Several():
            add(presentation, "listBox", label, refId=key)
        case _:
            add(add(presentation, "textBox", refId=key), "label", label)
