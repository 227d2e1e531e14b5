"""The table of browsers holds together, and is written out for readers."""

from __future__ import annotations

from collections import Counter

import pytest

from photosync_tray.adapters.browser_declined import DECLINED
from photosync_tray.adapters.browser_kinds import BrowserKind, Engine
from photosync_tray.adapters.browser_report import browsers_table
from photosync_tray.adapters.browser_table import CHROME, CHROMIUM, KINDS
from photosync_tray.core.settings import BROWSERS


def test_every_browser_that_the_policy_names_has_a_row() -> None:
    assert set(BROWSERS) - {"auto"} <= {kind.key for kind in KINDS}


def test_no_name_stands_for_two_browsers() -> None:
    names = Counter(
        name.lower()
        for kind in KINDS
        for name in {
            *(kind.key, *kind.linux.programs, *kind.linux.flatpaks, *kind.windows.prog_ids),
            *kind.bundles,
        }
    )
    names += Counter(name.lower() for one in DECLINED for name in one.bundles | one.linux)
    assert [name for name, count in names.items() if count > 1] == []


def test_only_chromium_shares_the_name_of_its_program() -> None:
    programs = Counter(name for kind in KINDS for name in kind.windows.programs)
    assert [name for name, count in programs.items() if count > 1] == ["chrome.exe"]
    assert CHROME.windows.programs & CHROMIUM.windows.programs == {"chrome.exe"}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_no_row_asks_with_a_switch_of_the_other_engine(kind: BrowserKind) -> None:
    """`--private` given to Firefox opens an ordinary window where private ones are forbidden."""
    gecko = kind.engine is Engine.GECKO
    assert (kind.switch == "--private-window") == gecko
    assert kind.switch == kind.switch.lower()
    assert not (gecko and kind.guest)


def test_ids_of_windows_are_in_lower_case() -> None:
    """They are compared so, since the registry has no case."""
    for kind in KINDS:
        for name in (*kind.windows.prog_ids, *kind.windows.programs, *kind.windows.clients):
            assert name == name.lower()


def test_table_for_readers_has_a_line_for_every_browser() -> None:
    lines = browsers_table().splitlines()
    tables = [line.split(" | ") for line in lines if line]
    columns = {len(cells) for cells in tables}
    assert columns == {8, 2}
    assert len(tables) == len(KINDS) + len(DECLINED) + 4
    [chromium] = [line for line in lines if line.startswith("| Chromium |")]
    assert "`--incognito` (tried here) | `--guest` (tried here)" in chromium
    [opera] = [line for line in lines if line.startswith("| Opera |")]
    assert "`--private` (reported) | not known | not known" in opera
    assert any(line.startswith("| Safari | No other program") for line in lines)
