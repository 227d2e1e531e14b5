"""Property lists, the files in which macOS keeps preferences and policies."""

from __future__ import annotations

import plistlib
from xml.parsers.expat import ExpatError


def property_list(content: bytes) -> object:
    """The value in a property list, binary or XML. Raises ValueError when it is none."""
    try:
        return plistlib.loads(content)
    except (ExpatError, OverflowError, RecursionError) as fault:
        raise ValueError(type(fault).__name__) from fault
