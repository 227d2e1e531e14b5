"""The programs as real processes of a person with places of their own."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from photosync_tray.demo.scenes import Scene

ROOT = Path(__file__).parents[2]

Answer = subprocess.CompletedProcess[str]


def environment(home: Path) -> dict[str, str]:
    """A person's own places, and nothing of whoever runs the tests but what measures coverage."""
    runtime = home / "run"
    runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
    kept = {key: value for key, value in os.environ.items() if key.startswith("COVERAGE_")}
    return {
        **kept,
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_STATE_HOME": str(home / "state"),
        "XDG_RUNTIME_DIR": str(runtime),
    }


def console(home: Path, *arguments: str, lang: str = "C.UTF-8") -> Answer:
    return run(home, "photosync_tray.cli", *arguments, lang=lang)


def run(home: Path, program: str, *arguments: str, lang: str = "C.UTF-8") -> Answer:
    return subprocess.run(
        [sys.executable, "-m", program, *arguments],
        env={**environment(home), "LANG": lang},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )


@contextlib.contextmanager
def tray_of(
    home: Path, scene: Scene, within: Sequence[str] = ()
) -> Iterator[subprocess.Popen[bytes]]:
    """The tray program, once it can be asked. `home` is short: a socket's path has 107 bytes.

    `within` is what the command begins with.
    """
    program = [sys.executable, "-m", "photosync_tray", f"--demo={scene}", "--background"]
    command = [*within, *program]
    socket_file = home / "run" / f"photosync-tray-demo-{scene}" / "tray.sock"
    with subprocess.Popen(command, env=environment(home), cwd=ROOT) as process:
        try:
            for _ in range(400):
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(0.05)
                if socket_file.exists() or process.returncode is not None:
                    break
            assert socket_file.exists()
            yield process
        finally:
            process.terminate()
            process.wait(20)
