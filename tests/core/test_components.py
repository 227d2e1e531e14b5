"""The list of what ships is complete, and its licences are those that the libraries state."""

from __future__ import annotations

import importlib.metadata
import re
from collections.abc import Iterator

import pytest
from packaging.requirements import Requirement

from photosync_tray.core.components import COMPONENTS, LGPL, QT_NOTICE, QT_SOURCE

LICENCES = {one.name.lower(): one.licence for one in COMPONENTS}


def needed(name: str, extras: tuple[str, ...] = ()) -> Iterator[str]:
    """What is installed because of `name`, itself included."""
    yield name.lower().replace("_", "-")
    for line in importlib.metadata.requires(name) or []:
        wanted = Requirement(line)
        marker = wanted.marker
        if marker is None or any(marker.evaluate({"extra": extra}) for extra in extras or [""]):
            yield from needed(wanted.name, tuple(wanted.extras))


def stated(name: str) -> str:
    """All that a library's metadata says of its licence; empty where it is not installed."""
    try:
        about = importlib.metadata.metadata(name)
    except importlib.metadata.PackageNotFoundError:
        return ""
    fields = ("License-Expression", "License", "Classifier")
    return " ".join(said for field in fields for said in about.get_all(field) or [])


HERE = {one.name: stated(one.name) for one in COMPONENTS if "LicenseRef" not in one.licence}


def test_every_library_that_ships_is_named() -> None:
    named = {name.replace("_", "-") for name in LICENCES}
    assert set(needed("photosync-tray", ("", "demo"))) - {"photosync-tray"} <= named


@pytest.mark.parametrize("name", [name for name, licence in HERE.items() if licence])
def test_the_licence_is_the_one_that_the_library_states(name: str) -> None:
    family = re.split(r"[- ]", LICENCES[name.lower()])[0]
    assert family in HERE[name]


def test_qt_s_source_and_licence_can_be_had() -> None:
    said = QT_NOTICE.said()
    assert QT_SOURCE in said
    assert LGPL in said
