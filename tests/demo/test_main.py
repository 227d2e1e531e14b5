"""`python -m photosync_tray.demo`, as a process."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import requests

COMMAND = [sys.executable, "-m", "photosync_tray.demo"]


def test_it_prints_its_addresses_and_serves_until_it_is_told_to_stop(portraits: Path) -> None:
    command = [*COMMAND, "in-sync", "--begin", "--portraits", str(portraits)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        addresses = json.loads(process.stdout.readline())
        assert requests.get(addresses["portal"], timeout=10).status_code == 200
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 0
    assert not Path(addresses["ca_file"]).exists()


def test_help_describes_every_scene() -> None:
    shown = subprocess.run([*COMMAND, "--help"], capture_output=True, text=True, check=True)
    assert "conditional access refuses the sign-in" in shown.stdout


def test_an_unknown_scene_is_a_usage_error() -> None:
    refused = subprocess.run([*COMMAND, "holiday"], capture_output=True, text=True, check=False)
    assert refused.returncode == 2
    assert "holiday" in refused.stderr
