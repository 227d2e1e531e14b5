"""A desktop for each test that needs a screen, and a short home."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop import Desktop


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    with Desktop(tmp_path / "desktop") as bed:
        yield bed


@pytest.fixture
def home() -> Iterator[Path]:
    """A short one: a socket's path may have 107 bytes, and a test's own folder has them alone."""
    with tempfile.TemporaryDirectory(prefix="home-") as folder:
        yield Path(folder)
