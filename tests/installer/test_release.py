"""What is given out for Windows keeps to the size that was agreed."""

from __future__ import annotations

from pathlib import Path

import pytest

from installer.windows.release import TooLarge, fitting


def test_a_package_may_have_forty_million_bytes_and_no_more(tmp_path: Path) -> None:
    package = tmp_path / "program.msi"
    with package.open("wb") as file:
        file.truncate(40_000_000)
        assert fitting(package) == 40_000_000
        file.truncate(40_000_001)
    with pytest.raises(TooLarge, match=r"program\.msi has 40,000,001 bytes, more than 40,000,000"):
        fitting(package)
