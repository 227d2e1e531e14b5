"""The tables of the administrators' guide are what the program's own data says."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from photosync_tray.adapters.browser_declined import DECLINED
from photosync_tray.adapters.browser_table import KINDS

INSTALLER = Path(__file__).parents[1] / "installer"


@pytest.fixture(scope="module")
def tables() -> ModuleType:
    """A script beside the guide, in no package."""
    spec = importlib.util.spec_from_file_location("tables", INSTALLER / "tables.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def guide(tmp_path: Path) -> Path:
    copy = tmp_path / "README.md"
    copy.write_text((INSTALLER / "README.md").read_text("utf-8"), "utf-8")
    return copy


def test_the_guide_is_current(tables: ModuleType) -> None:
    assert tables.main(["--check"]) == 0


def test_the_guide_names_every_browser(guide: Path) -> None:
    text = guide.read_text("utf-8")
    assert [kind.name for kind in (*KINDS, *DECLINED) if f"| {kind.name} |" not in text] == []


def test_a_change_by_hand_is_found_and_undone(tables: ModuleType, guide: Path) -> None:
    current = guide.read_text("utf-8")
    stale = current.replace("`--inprivate` (documented)", "`--private` (guessed)")
    guide.write_text(stale, "utf-8")
    assert tables.main(["--check"], guide) == 1
    assert guide.read_text("utf-8") == stale  # a check writes nothing
    assert tables.main([], guide) == 0
    assert guide.read_text("utf-8") == current


@pytest.mark.parametrize("marker", ["<!-- browsers: ", "<!-- end of browsers -->"])
def test_a_table_without_its_place_is_an_error(
    tables: ModuleType, guide: Path, marker: str
) -> None:
    guide.write_text(guide.read_text("utf-8").replace(marker, ""), "utf-8")
    with pytest.raises(ValueError, match="0 places for the table of browsers"):
        tables.main([], guide)
