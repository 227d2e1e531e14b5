"""Properties that the long way of the package does not try, on a package of two files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from installer.windows.bed import Bed, Windows
from installer.windows.host import ROOT
from installer.windows.msi import names
from installer.windows.msi.package import Build, build, moment
from tests.installer.images import image
from tests.windows.pc import PERSON, QUIET, Pc, Snapshot

DESKTOP = f"{PERSON}/Desktop/PhotoSync Tray.lnk"
FOLDER = r"C:\Tools\Photo Sync"


@dataclass(frozen=True)
class Seen:
    """What was there after the first version and after the second."""

    first: Snapshot
    second: Snapshot


@pytest.fixture(scope="module")
def seen(bed: Bed, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Seen]:
    folder = tmp_path_factory.mktemp("small")
    program = folder / "program"
    (program / "_internal").mkdir(parents=True)
    (program / names.TRAY).write_bytes(image("1.0.0.0"))
    (program / "_internal" / "notes.txt").write_text("notes")
    with Windows(bed, shared=[folder], environment=QUIET) as windows:
        icon = ROOT / "resources" / "icons" / "app.ico"
        one, two = (
            build(Build(version, program, icon, moment(None)), folder, windows.tool).file
            for version in ("1.0.0", "1.0.1")
        )
        pc = Pc(windows)
        given = f'INSTALLFOLDER="{FOLDER}" NOAUTOSTART=1 DESKTOPSHORTCUT=1 LOGLEVEL=Debug'
        assert pc.install(one, given) == 0
        first = pc.snapshot()
        assert pc.install(two, 'NOAUTOSTART=0 DESKTOPSHORTCUT=0 LOGLEVEL=""') == 0
        yield Seen(first, pc.snapshot())


def test_the_folder_is_chosen_once(seen: Seen) -> None:
    for snapshot in (seen.first, seen.second):
        assert set(snapshot.folder("Tools/Photo Sync")) == {names.TRAY, "_internal/notes.txt"}
        assert snapshot.key(names.KEY)["InstallDir"] == f"{FOLDER}\\"
    assert seen.second.key(names.KEY)["Version"] == "1.0.1"


def test_the_start_at_sign_in_is_left_out_and_comes_back(seen: Seen) -> None:
    assert names.RUN_NAME not in seen.first.key(names.RUN_KEY)
    command = rf'"{FOLDER}\{names.TRAY}" --background'
    assert seen.second.key(names.RUN_KEY)[names.RUN_NAME] == command


def test_the_shortcut_is_made_and_taken_away(seen: Seen) -> None:
    assert DESKTOP in seen.first.files
    assert DESKTOP not in seen.second.files


def test_an_empty_property_is_one_that_was_not_given(seen: Seen) -> None:
    assert seen.second.key(names.KEY)["LogLevel"] == "Debug"
