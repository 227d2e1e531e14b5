"""Files are watched that may not be there yet; only the system's word is waited for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QFileSystemWatcher
from pytestqt.qtbot import QtBot

from photosync_tray.qt.file_watch import FileWatch

Tell = Callable[[Path], list[int]]


@pytest.fixture
def watching(qapp: object) -> Iterator[Callable[[Path], list[int]]]:
    """What was heard of a file so far; more comes in the same list."""
    watches: list[FileWatch] = []

    def watch(file: Path) -> list[int]:
        heard: list[int] = []
        watches.append(FileWatch([file]))
        watches[-1].start(lambda: heard.append(1))
        return heard

    yield watch
    for each in watches:
        each.close()


def hears(qtbot: QtBot, heard: list[int], happens: Callable[[], object]) -> bool:
    """Whether something is heard once something happens."""
    heard.clear()
    happens()
    qtbot.waitUntil(lambda: bool(heard))
    return True


def test_a_file_that_changes_and_goes_and_comes_back(
    watching: Tell, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "policies.json"
    file.write_text("{}")
    heard = watching(file)
    assert hears(qtbot, heard, lambda: file.write_text('{"WatchHours": 5}'))
    assert hears(qtbot, heard, file.unlink)
    assert hears(qtbot, heard, lambda: file.write_text("{}"))
    assert hears(qtbot, heard, lambda: file.write_text('{"WatchHours": 6}'))


def test_a_file_that_another_takes_the_place_of(
    watching: Tell, qtbot: QtBot, tmp_path: Path
) -> None:
    """As editors and configuration management write."""
    file, draft = tmp_path / "policies.json", tmp_path / "policies.json.new"
    file.write_text("{}")
    heard = watching(file)
    for hours in (5, 6):
        draft.write_text(f'{{"WatchHours": {hours}}}')
        assert hears(qtbot, heard, lambda: draft.replace(file))
    assert hears(qtbot, heard, lambda: file.write_text("{}"))


def test_a_file_whose_folders_are_not_there_yet(
    watching: Tell, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "etc" / "photosync-tray" / "policies.json"
    heard = watching(file)
    assert hears(qtbot, heard, (tmp_path / "etc").mkdir)
    assert hears(qtbot, heard, file.parent.mkdir)
    assert hears(qtbot, heard, lambda: file.write_text("{}"))
    assert hears(qtbot, heard, lambda: file.write_text('{"WatchHours": 5}'))


def test_a_folder_that_goes_with_its_file(watching: Tell, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "photosync-tray" / "policies.json"
    file.parent.mkdir()
    file.write_text("{}")
    heard = watching(file)
    assert hears(qtbot, heard, file.unlink)
    assert hears(qtbot, heard, file.parent.rmdir)
    assert hears(qtbot, heard, file.parent.mkdir)
    assert hears(qtbot, heard, lambda: file.write_text("{}"))


def test_afterwards_nothing_is_heard(qapp: object, qtbot: QtBot, tmp_path: Path) -> None:
    """What is heard of one that still watches comes last."""
    file = tmp_path / "policies.json"
    file.write_text("{}")
    heard: list[int] = []
    watch = FileWatch([file])
    watch.start(lambda: heard.append(1))
    watch.close()
    witness = QFileSystemWatcher([str(file)])
    with qtbot.waitSignal(witness.fileChanged):
        file.write_text('{"WatchHours": 5}')
    assert heard == []
    watch.close()  # a second time does no harm
