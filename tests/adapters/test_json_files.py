"""Small files keep their promises: whole, versioned, never thrown away unread."""

from __future__ import annotations

import json
import os
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest

from photosync_tray.adapters.json_files import Damaged, JsonFile
from photosync_tray.core.errors import StorageError
from tests.adapters.refusing_disk import full_disk

OLD, NEW = {"colour": "red"}, {"colour": "blue"}
NEWER = b'{"version": 2, "colours": ["red", "blue"]}'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "state"
    folder.mkdir()
    return folder / "file.json"


@pytest.fixture
def file(path: Path) -> JsonFile:
    return JsonFile(path)


def names(path: Path) -> list[str]:
    return sorted(each.name for each in path.parent.iterdir())


def colour(content: dict[str, Any]) -> str:
    return str(content["colour"])


class TestDamage:
    @pytest.mark.parametrize(
        "raw",
        [
            *(b"", b"{", b"\xff\xfe", b"[" * 200_000, b"\0\0"),
            *(b"[]", b"5", b"null", b'"text"', b"{}", b'{"version": null}'),
            *(b'{"version": "1"}', b'{"version": true}', b'{"version": 0}', b'{"version": 1.0}'),
        ],
        ids=lambda raw: repr(raw[:16]),
    )
    def test_is_put_aside_and_said_once(self, file: JsonFile, path: Path, raw: bytes) -> None:
        path.write_bytes(raw)
        with pytest.raises(Damaged, match=r"file\.json"):
            file.load(dict)
        assert path.with_name("file.json.damaged").read_bytes() == raw
        assert file.load(dict) is None
        assert names(path) == ["file.json.damaged"]

    def test_is_also_what_has_the_wrong_fields(self, file: JsonFile, path: Path) -> None:
        file.save({"color": "red"})
        with pytest.raises(Damaged):
            file.load(colour)
        assert names(path) == ["file.json.damaged"]

    def test_of_several_the_last_is_kept(self, file: JsonFile, path: Path) -> None:
        for raw in ("{ first", "{ second"):
            path.write_text(raw)
            with pytest.raises(Damaged):
                file.load(dict)
        assert names(path) == ["file.json.damaged"]
        assert path.with_name("file.json.damaged").read_text() == "{ second"

    def test_that_nobody_has_read_is_not_written_over(self, file: JsonFile, path: Path) -> None:
        path.write_text("{ damaged")
        file.save(NEW)
        assert file.load(dict) == NEW
        assert path.with_name("file.json.damaged").read_text() == "{ damaged"

    def test_of_the_disk_is_another_matter(self, file: JsonFile, path: Path) -> None:
        path.mkdir()
        with pytest.raises(StorageError) as caught:
            file.load(dict)
        assert not isinstance(caught.value, Damaged)
        assert names(path) == ["file.json"]


class TestANewerProgramsFile:
    def test_counts_as_not_there_and_is_left_alone(
        self, file: JsonFile, path: Path, caplog: pytest.LogCaptureFixture
    ) -> None:
        path.write_bytes(NEWER)
        assert file.load(colour) is None
        assert "file.json is a newer program's" in caplog.text
        assert path.read_bytes() == NEWER

    def test_is_kept_when_ours_takes_its_place(self, file: JsonFile, path: Path) -> None:
        path.write_bytes(NEWER)
        file.save(OLD)
        file.save(NEW)
        assert file.load(dict) == NEW
        assert path.with_name("file.json.newer").read_bytes() == NEWER

    def test_goes_when_all_is_to_be_forgotten(self, file: JsonFile, path: Path) -> None:
        path.write_bytes(NEWER)
        file.save(OLD)
        file.remove()
        assert names(path) == []


class TestWriting:
    def test_a_full_disk_leaves_the_earlier_content(self, file: JsonFile, path: Path) -> None:
        file.save(OLD)
        with full_disk(), pytest.raises(StorageError):
            file.save(NEW)
        assert file.load(dict) == OLD
        assert names(path) == ["file.json"]

    def test_the_draft_of_a_killed_program_goes_after_an_hour(
        self, file: JsonFile, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def killed(_: int) -> None:
            raise KeyboardInterrupt

        with monkeypatch.context() as patched:
            patched.setattr(os, "fsync", killed)
            with pytest.raises(KeyboardInterrupt):
                file.save(OLD)
        [draft] = path.parent.iterdir()
        assert file.load(dict) is None
        assert names(path) == [draft.name]  # a program that runs may be writing it
        an_hour_ago = time.time() - 3601
        os.utime(draft, (an_hour_ago, an_hour_ago))
        assert file.load(dict) is None
        assert names(path) == []

    def test_what_cannot_be_removed_is_said(self, file: JsonFile, path: Path) -> None:
        path.mkdir()
        with pytest.raises(StorageError, match=r"file\.json"):
            file.remove()


def _write_often(path: Path, letter: str) -> int:
    """Write as fast as possible, and read between: always a whole content, whosever."""
    file = JsonFile(path)
    for _ in range(60):
        file.save({"text": letter * 20_000})
        found = file.load(dict)
        assert found
        assert set(found["text"]) <= {"a", "b"}
        assert found["text"] in ("a" * 20_000, "b" * 20_000)
    return os.getpid()


def test_programs_that_write_at_once_do_not_damage_the_file(path: Path) -> None:
    with ProcessPoolExecutor(2, get_context("spawn")) as others:
        writers = [others.submit(_write_often, path, letter) for letter in "ab"]
        assert len({writer.result(60) for writer in writers} | {os.getpid()}) == 3
    assert names(path) == ["file.json"]
    assert set(json.loads(path.read_text())) == {"version", "text"}
