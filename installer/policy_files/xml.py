"""Writing XML so that it can be read and compared: declared, indented, one line at the end."""

from __future__ import annotations

from xml.etree import ElementTree as ET  # it writes here, and parses nothing

SCHEMA = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"


def root(name: str) -> ET.Element:
    """The outermost element of both kinds of file (MS-GPREG, section 2.2.5)."""
    return ET.Element(name, {"xmlns": SCHEMA, "revision": "1.0", "schemaVersion": "1.0"})


def add(parent: ET.Element, tag: str, text: str | None = None, /, **attributes: str) -> ET.Element:
    child = ET.SubElement(parent, tag, attributes)
    child.text = text
    return child


def written(element: ET.Element, remark: str) -> str:
    ET.indent(element)
    body = ET.tostring(element, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!-- {remark} -->\n{body}\n'
