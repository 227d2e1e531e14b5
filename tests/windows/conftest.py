"""What runs where: `inner/` on Windows, everything else on Linux, which makes the Windows first."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

MAKING = 1800.0
"""Seconds: the first test that asks for the bed, or for the programs, may have to make them."""
collect_ignore_glob = ["test_*.py"] if sys.platform == "win32" else ["inner"]


def pytest_itemcollected(item: pytest.Item) -> None:
    item.add_marker(pytest.mark.timeout(MAKING))


if sys.platform != "win32":
    from installer.windows.bed import Bed, Windows, made_bed
    from installer.windows.cache import Cache
    from installer.windows.freeze import frozen
    from installer.windows.host import Missing
    from installer.windows.screen import screen

    CACHE = Cache.of_user()  # before a test gets a home of its own

    @pytest.fixture(scope="session")
    def bed() -> Bed:
        """Skips only where neither Wine nor the right to make a root with one is there."""
        try:
            return made_bed(CACHE)
        except Missing as missing:
            pytest.skip(str(missing))

    @pytest.fixture(scope="session")
    def programs(bed: Bed) -> Path:
        """The folder of the frozen programs."""
        return frozen(bed)

    @pytest.fixture(scope="module")
    def display() -> Iterator[str]:
        with screen() as name:
            yield name

    @pytest.fixture(scope="module")
    def windows(bed: Bed, display: str) -> Iterator[Windows]:
        with Windows(bed, display=display) as switched_on:
            yield switched_on
