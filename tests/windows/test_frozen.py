"""What is in the folder of the frozen programs, and what is not; its bytes come from its source."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from installer.windows.bed import Bed, Windows
from installer.windows.freeze import BROKER, frozen
from installer.windows.msi.names import CONSOLE, ICON, TRAY
from installer.windows.msi.pe import file_version
from photosync_tray import __version__

_WINDOWED, _CONSOLE = 2, 3
"""IMAGE_SUBSYSTEM_WINDOWS_GUI and _CUI. Source: Microsoft's PE format, the optional header."""
_LARGEST = 110_000_000


def test_two_programs_share_one_folder(programs: Path) -> None:
    own = sorted(file.name for file in programs.iterdir())
    assert own == ["_internal", TRAY, CONSOLE]
    assert (_subsystem(programs / TRAY), _subsystem(programs / CONSOLE)) == (_WINDOWED, _CONSOLE)


def _subsystem(program: Path) -> int:
    image = program.read_bytes()
    header = int.from_bytes(image[60:64], "little")
    return int.from_bytes(image[header + 92 : header + 94], "little")


@pytest.mark.parametrize("name", [TRAY, CONSOLE])
def test_a_program_tells_its_version_and_asks_for_no_more_rights(programs: Path, name: str) -> None:
    assert file_version(programs / name) == f"{__version__}.0"
    manifest = (programs / name).read_bytes()
    assert b'<requestedExecutionLevel level="asInvoker"' in manifest
    assert b"longPathAware" in manifest


def test_what_it_shows_and_says_is_with_it(programs: Path) -> None:
    package = programs / "_internal/photosync_tray"
    assert (programs / ICON.replace("\\", "/")).exists()
    assert (package / "resources/pictures/portraits/new.jpg").exists()
    assert list((package / "resources/languages").glob("*"))
    assert (package / "demo/templates/base.html").exists()


def test_what_nobody_uses_stays_out(programs: Path) -> None:
    files = {path.relative_to(programs).as_posix().lower(): path for path in programs.rglob("*")}
    names = {name.rpartition("/")[2] for name in files}
    qt = {name for name in names if name.startswith("qt6")}
    assert qt == {f"qt6{part}.dll" for part in ("core", "gui", "network", "svg", "widgets")}
    # icuuc.dll is the system's own, on every PC; the one in the bed is made for Wine.
    assert not names & {"opengl32sw.dll", "icuuc.dll", "qoffscreen.dll", "qtbase_ru.qm"}
    assert not names & {"_bz2.pyd", "_lzma.pyd", "_multiprocessing.pyd"}
    assert not any("pytest" in name or "pyinstaller" in name for name in files)
    assert sum(path.stat().st_size for path in files.values() if path.is_file()) < _LARGEST


def test_the_licences_of_qt_are_there_in_full(programs: Path) -> None:
    for name, title in (("LGPL-3", "LESSER GENERAL PUBLIC"), ("GPL-3", "GENERAL PUBLIC")):
        assert title in (programs / "_internal/licenses" / name).read_text("utf-8")


def test_licences_come_along(programs: Path) -> None:
    described = {path.name.partition("-")[0] for path in programs.glob("_internal/*.dist-info")}
    assert {"msal", "requests", "cryptography", "pyside6_essentials", "pillow"} <= described
    [msal] = programs.glob("_internal/msal-*.dist-info")
    assert "MIT License" in (msal / "LICENSE").read_text()
    told = (msal / "METADATA").read_text()
    assert told.startswith("Metadata-Version: ")
    assert "\n\n" not in told  # the page for the index


def test_the_frozen_program_finds_all_that_it_needs(windows: Windows, programs: Path) -> None:
    run = windows.run([programs / TRAY, "--self-test"])
    expected = f"PhotoSync Tray {__version__} has all it needs. Policies: none\n"
    assert (run.returncode, run.stdout, run.stderr) == (0, expected, "")


def test_what_may_be_handed_on_has_nothing_of_the_accounts_runtime(
    windows: Windows, bed: Bed, programs: Path
) -> None:
    """Microsoft's licence lets one use it, and forbids to distribute it."""
    whole, bare = _files(programs), _files(frozen(bed, broker=False))
    left_out = set(whole) - set(bare)
    assert {name.split("/")[1].partition("-")[0] for name in left_out} == {BROKER}
    assert {name: whole[name] for name in bare} == bare
    assert not any("msalruntime" in name for name in bare)
    modules = frozen(bed, broker=False) / "_internal/modules.pyz"
    assert BROKER.encode() not in modules.read_bytes()  # its list of names is in the clear
    run = windows.run([frozen(bed, broker=False) / TRAY, "--self-test"])
    by_browser = "has all it needs; this build signs in by the browser alone. Policies: none\n"
    assert (run.returncode, run.stdout) == (0, f"PhotoSync Tray {__version__} {by_browser}")


def _files(folder: Path) -> dict[str, int]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.stat().st_size for path in files}


def test_without_the_accounts_runtime_it_goes_on_and_says_so(
    windows: Windows, programs: Path
) -> None:
    """Security software may have taken it away: then the browser signs in."""
    copy = windows.drive_c / "without"
    shutil.copytree(programs, copy)
    for part in (copy / "_internal/pymsalruntime").glob("*.*d*"):
        part.unlink()
    assert windows.run([copy / CONSOLE, "status"]).returncode == 3
    run = windows.run([copy / TRAY, "--self-test"])
    assert run.returncode == 1
    assert "lacks: pymsalruntime (" in run.stdout
