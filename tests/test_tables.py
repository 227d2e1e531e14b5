"""The tables of the administrators' guide, and the files of policies, are what the data says."""

from __future__ import annotations

from pathlib import Path

import pytest

from installer import tables
from photosync_tray.adapters.browser_declined import DECLINED
from photosync_tray.adapters.browser_table import KINDS
from photosync_tray.core.settings import TABLE

INSTALLER = Path(__file__).parents[1] / "installer"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "README.md").write_text((INSTALLER / "README.md").read_text("utf-8"), "utf-8")
    tables.main([], tmp_path)
    return tmp_path


def test_everything_is_current() -> None:
    assert tables.main(["--check"]) == 0


def test_the_guide_names_every_browser_and_every_setting() -> None:
    text = (INSTALLER / "README.md").read_text("utf-8")
    assert [kind.name for kind in (*KINDS, *DECLINED) if f"| {kind.name} |" not in text] == []
    assert [row.key for row in TABLE if f"| {row.key} | {row.kind.said} |" not in text] == []


@pytest.mark.parametrize(
    ("name", "right", "wrong"),
    [
        ("README.md", "`--inprivate` (documented)", "`--private` (guessed)"),
        ("README.md", "| WatchHours | 1–168 |", "| WatchHours | any |"),
        ("policy/PhotoSyncTray.admx", 'maxValue="168"', 'maxValue="999"'),
        ("policy/policies.schema.json", '"maximum": 168', '"maximum": 999'),
    ],
)
def test_a_change_by_hand_is_found_and_undone(
    folder: Path, name: str, right: str, wrong: str
) -> None:
    file = folder / name
    current = file.read_text("utf-8")
    stale = current.replace(right, wrong)
    file.write_text(stale, "utf-8")
    assert tables.main(["--check"], folder) == 1
    assert file.read_text("utf-8") == stale != current  # a check writes nothing
    assert tables.main([], folder) == 0
    assert file.read_text("utf-8") == current


def test_a_file_that_is_missing_is_found(folder: Path) -> None:
    (folder / "policy/en-US/PhotoSyncTray.adml").unlink()
    assert tables.main(["--check"], folder) == 1


@pytest.mark.parametrize("marker", ["<!-- browsers: ", "<!-- end of policies -->"])
def test_a_table_without_its_place_is_an_error(folder: Path, marker: str) -> None:
    guide = folder / "README.md"
    guide.write_text(guide.read_text("utf-8").replace(marker, ""), "utf-8")
    with pytest.raises(ValueError, match="0 places for the table of"):
        tables.main([], folder)
