"""Start, memory and idle of our tray and of the bare one, on one desktop, turn by turn."""

from __future__ import annotations

import dataclasses
import json
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

from photosync_tray.demo.scenes import DEFAULT_SCENE
from photosync_tray.demo.tenant import Tenant
from tests.bench.processes import private_mb, resident_mb, wake_ups
from tests.desktop import Desktop

HERE = Path(__file__).parent
BARE = [sys.executable, str(HERE / "bare_tray.py")]
OURS = [str(Path(sys.executable).with_name("photosync-tray")), "--background"]
SETTLE = 8.0
"""Seconds until a tray is quiet after its start."""


def start_times(desktop: Desktop, rounds: int) -> dict[str, list[float]]:
    """Milliseconds from exec to the icon in the notification area; the first round warms up."""
    times: dict[str, list[float]] = {"bare": [], "ours": []}
    for number in range(rounds + 1):
        for name, command in (("bare", BARE), ("ours", OURS)):
            taken = _start(desktop, command)
            if number:
                times[name].append(taken)
    return times


def _start(desktop: Desktop, command: list[str]) -> float:
    panel = desktop.windows("^panel$")[0].id
    before = _icons(desktop, panel)
    began = time.perf_counter()
    process = desktop.start(command)
    while _icons(desktop, panel) <= before:
        if time.perf_counter() - began > 20:
            raise AssertionError("no icon within 20 s")
    taken = (time.perf_counter() - began) * 1000
    desktop.stop(process)
    desktop.wait_for(lambda: _icons(desktop, panel) == before, 10, "the icon to go")
    return taken


def _icons(desktop: Desktop, panel: int) -> int:
    tree = subprocess.run(
        ["xwininfo", "-id", str(panel), "-tree"],
        env=desktop.environment,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return len(re.findall(r"^\s+0x", tree, re.MULTILINE))


def at_rest(desktop: Desktop, folder: Path, seconds: float, rounds: int) -> dict[str, Any]:
    """Memory and wake-ups: bare, ours before sign-in, ours after sign-in and a check."""
    with Tenant(DEFAULT_SCENE, _portraits()) as tenant:
        addresses = folder / "addresses.json"
        addresses.write_text(json.dumps(dataclasses.asdict(tenant.addresses)))
        _visitor_as_browser(desktop, addresses)
        pids = {
            "bare": desktop.start(BARE).pid,
            "ours": desktop.start(OURS).pid,
            "signed_in": _signed_in(desktop, addresses),
        }
        tenant.requests.clear()
        _console(desktop, "status", "--refresh", "--json")
        asked = list(tenant.requests)
        time.sleep(SETTLE)
        wakes = _wake_ups(pids, seconds, rounds)
        return {
            "resident": {name: resident_mb(pid) for name, pid in pids.items()},
            "private": {name: private_mb(pid) for name, pid in pids.items()},
            "wake_ups": wakes,
            "check": {
                "requests": len(asked),
                "bytes": sum(entry.bytes_sent for entry in asked),
                "photo_bytes": sum(
                    entry.bytes_sent for entry in asked if re.search(r"value|Thumb", entry.path)
                ),
            },
        }


def _wake_ups(pids: dict[str, int], seconds: float, rounds: int) -> dict[str, float]:
    """Wake-ups a second; all processes over the same time, the median of the rounds."""
    seen: dict[str, list[float]] = {name: [] for name in pids}
    for _ in range(rounds):
        before = {name: wake_ups(pid) for name, pid in pids.items()}
        time.sleep(seconds)
        for name, pid in pids.items():
            seen[name].append((wake_ups(pid) - before[name]) / seconds)
    return {name: median(values) for name, values in seen.items()}


def _signed_in(desktop: Desktop, addresses: Path) -> int:
    tray = desktop.start([sys.executable, str(HERE / "tray_on_tenant.py"), str(addresses)])
    desktop.wait_for(lambda: list(_sockets(desktop)), 20, "the tray's socket")
    _console(desktop, "sign-in")
    state = _console(desktop, "status", "--json")
    if state is None or state["account"] is None:
        raise AssertionError(f"the bench could not sign in: {state}")
    return tray.pid


def _sockets(desktop: Desktop) -> Iterator[Path]:
    """Without one the console would start a tenant of its own."""
    return Path(desktop.environment["XDG_RUNTIME_DIR"]).glob(f"*{DEFAULT_SCENE}/*.sock")


def _console(desktop: Desktop, *words: str) -> dict[str, Any] | None:
    """Ask the tray as a script would. In this process the answer would wait for the tenant's."""
    command = [sys.executable, "-m", "photosync_tray.cli", f"--demo={DEFAULT_SCENE}", *words]
    answer = subprocess.run(
        command, env=desktop.environment, capture_output=True, text=True, timeout=60, check=False
    )
    return json.loads(answer.stdout) if answer.stdout.startswith("{") else None


def _visitor_as_browser(desktop: Desktop, addresses: Path) -> None:
    """xdg-open and its like now start a visitor, so that no browser's memory is in the way."""
    applications = Path(desktop.environment["XDG_DATA_HOME"]) / "applications"
    applications.mkdir(parents=True, exist_ok=True)
    command = f"{sys.executable} {HERE / 'visit.py'} {addresses} %u"
    kinds = ("x-scheme-handler/http", "x-scheme-handler/https", "text/html")
    entry = ["[Desktop Entry]", "Type=Application", "Name=Visitor", f"Exec={command}"]
    entry.append(f"MimeType={';'.join(kinds)};")
    (applications / "visitor.desktop").write_text("\n".join(entry) + "\n")
    chosen = "".join(f"{kind}=visitor.desktop\n" for kind in kinds)
    config = Path(desktop.environment["XDG_CONFIG_HOME"]) / "mimeapps.list"
    config.write_text(f"[Default Applications]\n{chosen}")


def real_store_mb() -> float:
    """What a live sign-in has beside the demo's: AES-GCM and the system's vault."""
    command = [sys.executable, "-m", "tests.bench.real_store"]
    said = subprocess.run(
        command, cwd=HERE.parents[1], capture_output=True, text=True, timeout=60, check=True
    )
    return float(said.stdout)


def _portraits() -> Path:
    return HERE.parents[1] / "resources" / "pictures" / "portraits"
