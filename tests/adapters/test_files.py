"""A file is written whole or not at all, for this user alone, and by one at a time."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest

from photosync_tray.adapters.files import locked, write_private
from photosync_tray.core.errors import StorageError
from tests.adapters.racing import held
from tests.adapters.refusing_disk import full_disk

unix = pytest.mark.skipif(sys.platform == "win32", reason="Unix' modes and limits")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    return folder


def test_folders_are_made_on_the_way(folder: Path) -> None:
    file = folder / "a" / "b" / "file"
    write_private(file, b"content")
    assert file.read_bytes() == b"content"


def test_the_new_content_replaces_the_old(folder: Path) -> None:
    file = folder / "file"
    write_private(file, b"a long content")
    write_private(file, b"short")
    assert file.read_bytes() == b"short"
    assert list(folder.glob("*")) == [file]


@unix
def test_nobody_else_may_read(folder: Path) -> None:
    file = folder / "folder" / "file"
    write_private(file, b"content")
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700


@unix
def test_a_file_that_all_could_read_is_closed(folder: Path) -> None:
    file = folder / "file"
    file.write_bytes(b"old")
    file.chmod(0o644)
    write_private(file, b"new")
    assert file.stat().st_mode & 0o777 == 0o600


@unix
def test_a_link_is_replaced_and_not_followed(folder: Path) -> None:
    target, file = folder / "target", folder / "file"
    target.write_bytes(b"somebody's")
    file.symlink_to(target)
    write_private(file, b"ours")
    assert target.read_bytes() == b"somebody's"
    assert not file.is_symlink()


@unix
def test_a_full_disk_leaves_the_old_content_and_no_draft(folder: Path) -> None:
    file = folder / "file"
    write_private(file, b"old")
    with full_disk(), pytest.raises(StorageError, match="File too large"):
        write_private(file, b"new")
    assert file.read_bytes() == b"old"
    assert list(folder.iterdir()) == [file]


def test_a_folder_that_cannot_be_made(folder: Path) -> None:
    (folder / "in the way").write_text("a file")
    with pytest.raises(StorageError) as caught:
        write_private(folder / "in the way" / "file", b"content")
    assert str(folder) not in caught.value.details


def test_a_folder_in_the_files_place(folder: Path) -> None:
    (folder / "file").mkdir()
    with pytest.raises(StorageError):
        write_private(folder / "file", b"content")
    assert list(folder.iterdir()) == [folder / "file"]


class TestALock:
    def test_of_another_process_is_not_waited_for_for_ever(self, folder: Path) -> None:
        with (
            held(folder / "lock"),
            pytest.raises(StorageError, match="another process"),
            locked(folder / "lock", 0.2),
        ):
            raise AssertionError("not taken")

    def test_is_free_when_its_process_was_killed(self, folder: Path) -> None:
        with held(folder / "lock"):
            pass
        with locked(folder / "lock", 0.0):
            assert (folder / "lock").exists()

    def test_is_free_after_its_context_whatever_happened_there(self, folder: Path) -> None:
        with pytest.raises(ZeroDivisionError), locked(folder / "lock"):
            raise ZeroDivisionError
        with locked(folder / "lock", 0.0):
            assert (folder / "lock").read_bytes() == b""

    def test_keeps_other_threads_out_as_well(self, folder: Path) -> None:
        inside: list[int] = []
        most: list[int] = []

        def enter() -> None:
            with locked(folder / "lock"):
                inside.append(1)
                most.append(len(inside))
                inside.pop()

        threads = [threading.Thread(target=enter) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert most == [1] * 8

    @unix
    def test_is_this_users_alone(self, folder: Path) -> None:
        with locked(folder / "made" / "lock"):
            assert (folder / "made" / "lock").stat().st_mode & 0o777 == 0o600
            assert (folder / "made").stat().st_mode & 0o777 == 0o700

    def test_that_cannot_be_made_is_done_without(self, folder: Path) -> None:
        (folder / "in the way").write_text("a file")
        with locked(folder / "in the way" / "lock"):
            assert not (folder / "in the way" / "lock").exists()
