"""The program's log: bounded, private, and no reason to stop."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

import pytest

from photosync_tray.adapters import journal
from tests.adapters.installed import logging_to

log = logging.getLogger("photosync_tray.adapters.somewhere")


def test_lines_tell_when_where_and_what(tmp_path: Path) -> None:
    with logging_to(tmp_path / "log", "Info") as file:
        log.info("the browser did not start")
    line = file.read_text("utf-8")
    assert "INFO photosync_tray.adapters.somewhere: the browser did not start" in line


@pytest.mark.parametrize(
    ("level", "lines"), [("Error", 1), ("Warning", 2), ("Info", 3), ("Debug", 4)]
)
def test_the_level_is_that_of_the_policy(tmp_path: Path, level: str, lines: int) -> None:
    with logging_to(tmp_path, level) as file:
        for tell in (log.error, log.warning, log.info, log.debug):
            tell("one line")
    assert len(file.read_text("utf-8").splitlines()) == lines


def test_other_programs_lines_are_not_in_it(tmp_path: Path) -> None:
    with logging_to(tmp_path, "Debug") as file:
        logging.getLogger("urllib3").error("somebody else")
    assert file.read_text("utf-8") == ""


def test_it_renews_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "BYTES", 1000)
    with logging_to(tmp_path / "log", "Info") as file:
        for number in range(50):
            log.info("line %d", number)
    files = sorted(file.parent.iterdir())
    assert len(files) == 1 + journal.KEPT
    assert all(file.stat().st_size <= 1000 for file in files)
    assert "line 49" in file.read_text("utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="Unix' modes")
def test_its_folder_is_for_this_user_alone(tmp_path: Path) -> None:
    with logging_to(tmp_path / "log", "Info") as file:
        assert file.parent.stat().st_mode & 0o777 == 0o700


def test_a_folder_that_cannot_be_made_is_no_reason_to_stop(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file in the way")
    with logging_to(tmp_path / "log", "Info"):
        log.info("nobody reads this")
    assert (tmp_path / "log").read_text() == "a file in the way"
