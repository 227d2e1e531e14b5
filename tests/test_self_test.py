"""A build that lacks something says so before anybody else does."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from photosync_tray import __version__
from photosync_tray.self_test import LIBRARIES
from tests.desktop import Desktop
from tests.test_architecture import FILES, imported
from tests.test_architecture import LIBRARIES as ALLOWED

SELF_TEST = [sys.executable, "-m", "photosync_tray", "--self-test"]
_OF_TYPES_ALONE = {"_typeshed"}


def _asked(environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(SELF_TEST, capture_output=True, text=True, check=False, env=environment)


@pytest.mark.desktop
def test_a_whole_build_says_so_in_one_line(tmp_path: Path) -> None:
    with Desktop(tmp_path / "desktop") as desktop:
        run = _asked(desktop.environment)
    line = f"PhotoSync Tray {__version__} has all it needs. Policies: none\n"
    assert (run.returncode, run.stdout, run.stderr) == (0, line, "")


def test_without_a_notification_area_it_says_so() -> None:
    run = _asked(dict(os.environ))
    line = f"PhotoSync Tray {__version__} lacks: a notification area\n"
    assert (run.returncode, run.stdout) == (1, line)


def test_a_library_that_does_not_load_is_named(tmp_path: Path) -> None:
    (tmp_path / "trustme.py").write_text("raise OSError('damaged')")
    run = _asked({**os.environ, "PYTHONPATH": str(tmp_path)})
    assert run.returncode == 1
    assert "trustme (OSError: damaged)" in run.stdout


def test_whatever_the_program_imports_is_looked_for() -> None:
    """Of this system: others' vaults are looked for there."""
    third = set().union(*ALLOWED.values()) - _OF_TYPES_ALONE
    tops = {
        target.split(".")[0]
        for file in FILES.values()
        for target in imported(file.read_text("utf-8"))
    }
    looked_for = {name.split(".")[0] for name in LIBRARIES}
    assert sorted((tops & third) - looked_for) == []
