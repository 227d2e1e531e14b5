"""Which versions of the components lie here."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Iterable


def versions(names: Iterable[str]) -> dict[str, str]:
    """By name; "" for one that is not here, or whose metadata a build left out."""
    return {name: _version(name) for name in names}


def _version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return ""
