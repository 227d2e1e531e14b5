"""PhotoSyncTray.adml: the words of the template, in one language a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.etree import ElementTree as ET

from installer.policy_files.names import APP, MADE, TITLE
from installer.policy_files.xml import add, root, written
from photosync_tray.core.kinds import Choice, Number, Several, YesNo
from photosync_tray.core.setting_table import TEMPLATE_FOR, TEMPLATE_TITLE
from photosync_tray.core.settings import Setting
from photosync_tray.core.texts import Line, Speech, Words


def adml(table: Iterable[Setting], speech: Speech) -> str:
    rows = tuple(table)
    top = root("policyDefinitionResources")
    add(top, "displayName", TITLE)
    add(top, "description", _said(TEMPLATE_TITLE, speech))
    resources = add(top, "resources")
    strings = add(resources, "stringTable")
    for name, text in _strings(rows, speech):
        add(strings, "string", text, id=name)
    presentations = add(resources, "presentationTable")
    for setting in rows:
        if not isinstance(setting.kind, YesNo):
            presentation = add(presentations, "presentation", id=setting.key)
            _control(presentation, setting, _said(setting.name, speech))
    return written(top, MADE)


def _strings(table: Iterable[Setting], speech: Speech) -> Iterator[tuple[str, str]]:
    yield APP, TITLE
    yield "Supported", _said(TEMPLATE_FOR, speech)
    for setting in table:
        yield setting.key, _said(setting.name, speech)
        yield f"{setting.key}_Explain", "\n\n".join(_explained(setting, speech))
        if isinstance(setting.kind, Choice):
            for word, label in setting.kind.labels.items():
                yield f"{setting.key}_{word}", _said(label, speech)


def _explained(setting: Setting, speech: Speech) -> Iterator[str]:
    """What it does, and what holds without it."""
    yield _said(setting.meaning, speech)
    if isinstance(setting.kind, Number):
        yield _said(setting.kind.bounds, speech)
    yield _said(setting.otherwise, speech)


def _said(words: Words, speech: Speech) -> str:
    return (words if isinstance(words, Line) else Line(words)).said(speech)


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
