"""Two real processes that race for one token cache, and one that keeps its lock."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
ACCOUNTS = ("alex", "robin")


def race(
    file: Path, vault: Path | None, rounds: int, environment: Mapping[str, str] | None = None
) -> list[dict[str, Any]]:
    """What each of the two saw; both begin at once."""
    racers = [
        subprocess.Popen(
            [
                *(sys.executable, "-m", "tests.adapters.cache_racer"),
                *(str(file), str(vault or ""), account, str(rounds)),
            ],
            env=environment or dict(os.environ),
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for account in ACCOUNTS
    ]
    for racer in racers:
        assert racer.stdout
        assert racer.stdout.readline() == "ready\n", racer.communicate()[1]
    for racer in racers:
        assert racer.stdin
        racer.stdin.write("go\n")
        racer.stdin.flush()
    return [_told(racer) for racer in racers]


@contextlib.contextmanager
def held(lock: Path) -> Iterator[None]:
    """Another process has the lock; at the end it is killed."""
    command = [sys.executable, "-m", "tests.adapters.lock_holder", str(lock)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        try:
            assert holder.stdout
            assert holder.stdout.readline() == "taken\n"
            yield
        finally:
            holder.kill()


def _told(racer: subprocess.Popen[str]) -> dict[str, Any]:
    out, err = racer.communicate(timeout=90)
    assert racer.returncode == 0, err
    told: dict[str, Any] = json.loads(out)
    return told
