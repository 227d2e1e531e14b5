"""The table decodes pictures on many threads; Qt wants its plugins loaded by the first of all."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.row import prepare


@pytest.fixture(scope="session", autouse=True)
def prepared(portraits: Path) -> None:
    prepare(portraits)
