"""The status for IT as a real file."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from photosync_tray.adapters.fleet_file import LIMIT, FleetFile, fleet_file
from photosync_tray.core.errors import StorageError

DOCUMENT = {"schema": 1, "causes": ["offline"]}


@pytest.fixture
def places(tmp_path: Path) -> list[Path]:
    return [tmp_path / "everybody" / "status.json", tmp_path / "own" / "status.json"]


def test_what_is_saved_is_loaded(places: list[Path]) -> None:
    FleetFile(places).save(DOCUMENT)
    assert FleetFile(places).load() == DOCUMENT
    assert [place.exists() for place in places] == [True, False]


def test_where_everybodys_folder_is_closed_the_persons_own_takes_it(places: list[Path]) -> None:
    places[0].parent.write_text("a file in the way of the folder")
    FleetFile(places).save(DOCUMENT)
    assert FleetFile(places).load() == DOCUMENT


def test_where_nothing_takes_it_that_is_said(places: list[Path]) -> None:
    for place in places:
        place.parent.write_text("in the way")
    with pytest.raises(StorageError):
        FleetFile(places).save(DOCUMENT)


@pytest.mark.parametrize("content", ["", "{", "[1]", "[" * LIMIT, '"' + LIMIT * "x" + '"', "\0"])
def test_what_is_no_document_is_none(places: list[Path], content: str) -> None:
    places[0].parent.mkdir()
    places[0].write_text(content)
    assert FleetFile(places).load() is None


def test_what_is_removed_is_gone_from_everywhere(places: list[Path]) -> None:
    for place in places:
        FleetFile([place]).save(DOCUMENT)
    FleetFile(places).remove()
    FleetFile(places).remove()
    assert FleetFile(places).load() is None


def test_what_cannot_be_removed_stops_nobody(places: list[Path]) -> None:
    places[0].mkdir(parents=True)
    FleetFile(places[1:]).save(DOCUMENT)
    FleetFile(places).remove()
    assert not places[1].exists()


@pytest.mark.skipif(sys.platform != "linux", reason="the places of Linux")
def test_on_linux_it_lies_with_what_the_program_knows(tmp_path: Path) -> None:
    fleet_file(tmp_path).save(DOCUMENT)
    [file] = tmp_path.glob("*.json")
    assert file.name == "fleet-status.json"
    assert json.loads(file.read_text()) == DOCUMENT
    assert file.stat().st_mode & 0o077 == 0
