"""photosync-trayctl where it cannot even begin; what it does is in end_to_end/test_console.py."""

from __future__ import annotations

from pathlib import Path

import pytest

from photosync_tray import cli
from photosync_tray.core.errors import NotConfigured
from photosync_tray.core.parts import Parts


@pytest.fixture
def nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    def live_parts() -> Parts:
        raise NotConfigured("Cloud is Custom, and CloudGraph is missing")

    monkeypatch.setattr(cli, "live_parts", live_parts)


@pytest.mark.usefixtures("nowhere")
def test_settings_that_lead_nowhere_are_said_in_a_sentence(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert cli.main(["status"]) == 6
    said = capsys.readouterr().err
    assert said.startswith("PhotoSync Tray is not set up for your organisation.")
    assert "CloudGraph is missing" in said


@pytest.mark.usefixtures("nowhere")
def test_settings_that_lead_nowhere_are_diagnosed(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert cli.main(["diagnose"]) == 6
    said = capsys.readouterr().out
    assert "CloudGraph is missing" in said
    assert "not-configured: " in said
    assert cli.main(["diagnose", "--zip", str(tmp_path / "a.zip")]) == 1
    assert "nothing to save" in capsys.readouterr().err
    assert not (tmp_path / "a.zip").exists()
