"""The tests of `inner/`, run by the Windows Python; each reports here by its own name."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from installer.windows.bed import Windows, on_z
from tests.windows.recorder import recorder

INNER = Path(__file__).parent / "inner"
SECONDS = 600.0


def test_the_program_on_windows(windows: Windows, subtests: pytest.Subtests) -> None:
    report = windows.drive_c / "report.xml"
    options = ["-q", "-p", "no:cacheprovider", f"--confcutdir={on_z(INNER)}"]
    program = recorder(windows.drive_c / "recorder.exe")
    run = windows.run(
        [windows.bed.python, "-m", "pytest", *options, "--junitxml=C:\\report.xml", on_z(INNER)],
        seconds=SECONDS,
        environment={"RECORDER": f"C:\\{program.name}"},
    )
    assert report.exists(), run.stdout + run.stderr
    cases = list(ET.parse(report).iter("testcase"))  # noqa: S314 - our own pytest wrote it
    assert len(cases) > 20, run.stdout
    for case in cases:
        with subtests.test(case.get("name", "")):
            faults = [*case.iter("failure"), *case.iter("error"), *case.iter("skipped")]
            assert not faults, faults[0].text or faults[0].get("message")
    assert run.returncode == 0, run.stdout
