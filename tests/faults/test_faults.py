"""Every row of the table holds, over live adapters and a real session."""

from __future__ import annotations

from pathlib import Path

import pytest

from photosync_tray.core.errors import SignInError
from tests.faults.row import Row
from tests.faults.table import ROWS


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.when}: {row.what}")
def test_the_person_reads_and_the_script_gets(row: Row, portraits: Path) -> None:
    assert row.run(portraits) == row.expected


def test_the_table_is_long_and_says_nothing_twice() -> None:
    assert len(ROWS) >= 40
    assert len({(row.when, row.what) for row in ROWS}) == len(ROWS)


def test_hardly_any_row_has_nothing_but_the_general_words() -> None:
    """The words "Signing in did not work" are for what nobody has foreseen."""
    general = [row for row in ROWS if row.reads is SignInError]
    assert len(general) <= 3
