"""photosync-trayctl where it cannot even begin; what it does is in end_to_end/test_console.py."""

from __future__ import annotations

import pytest

from photosync_tray import cli
from photosync_tray.core.errors import NotConfigured
from photosync_tray.core.parts import Parts


def test_settings_that_lead_nowhere_are_said_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def live_parts() -> Parts:
        raise NotConfigured("Cloud is Custom, and CloudGraph is missing")

    monkeypatch.setattr(cli, "live_parts", live_parts)
    assert cli.main(["status"]) == 6
    said = capsys.readouterr().err
    assert said.startswith("PhotoSync Tray is not set up for your organisation.")
    assert "CloudGraph is missing" in said
