"""A little of WiX's language: elements whose attributes are written in its spelling."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement, indent, tostring

NAMESPACE = "http://schemas.microsoft.com/wix/2006/wi"
"""That of WiX 3, which is what wixl reads."""


def document() -> Element:
    return Element("Wix", xmlns=NAMESPACE)


def add(parent: Element, tag: str, text: str | None = None, **attributes: str) -> Element:
    """A child with attributes, and with words or a condition in it."""
    child = SubElement(parent, tag, attributes)
    child.text = text
    return child


def written(root: Element) -> str:
    indent(root)
    return tostring(root, encoding="unicode", xml_declaration=False) + "\n"
