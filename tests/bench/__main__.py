"""`make bench`: prints a table with the bounds beside, and writes build/bench.json."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Row:
    """One figure: ours, what it is measured against, and the bound that DESIGN sets."""

    what: str
    ours: float
    against: float | None
    bound: float
    unit: str

    @property
    def value(self) -> float:
        """What the bound speaks of: a ratio where there is something to measure against."""
        return self.ours / self.against if self.against else self.ours

    @property
    def holds(self) -> bool:
        return self.value <= self.bound

    def line(self) -> str:
        against = f"{self.against:9.1f}" if self.against is not None else " " * 9
        kind = "x" if self.against else self.unit
        verdict = "holds" if self.holds else "MISSED"
        return (
            f"{self.what:46} {self.ours:9.2f} {self.unit:8} {against}   "
            f"{self.value:6.2f} {kind:8} <= {self.bound:5.2f}  {verdict}"
        )


def measure(rounds: int, idle_seconds: float) -> tuple[list[Row], dict[str, Any]]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # for the part that runs in this process
    from tests.bench import sign_in, trays
    from tests.desktop import Desktop

    with tempfile.TemporaryDirectory(prefix="bench-") as name, Desktop(Path(name)) as desktop:
        starts = trays.start_times(desktop, rounds)
        rest = trays.at_rest(desktop, Path(name), idle_seconds, rounds)
    signing = sign_in.sign_in_times(rounds)
    raw = {
        "start_ms": starts,
        "rest": rest,
        "sign_in_ms": signing,
        "real_store_mb": trays.real_store_mb(),
    }
    return rows(starts, rest, signing), raw


def rows(
    starts: dict[str, list[float]], rest: dict[str, Any], signing: dict[str, list[float]]
) -> list[Row]:
    memory, wakes, check = rest["resident"], rest["wake_ups"], rest["check"]
    start = {name: median(values) for name, values in starts.items()}
    sign = {name: median(values) for name, values in signing.items()}
    return [
        Row("start to icon", start["ours"], start["bare"], 1.3, "ms"),
        Row("memory before sign-in", memory["ours"], memory["bare"], 1.2, "MB"),
        Row("memory after sign-in and a check", memory["signed_in"], memory["bare"], 1.7, "MB"),
        Row("idle before sign-in, wake-ups", wakes["ours"], None, 0.05, "1/s"),
        Row("idle after sign-in, wake-ups", wakes["signed_in"], None, 0.05, "1/s"),
        Row("a check with nothing new, requests", check["requests"], None, 3, ""),
        Row("a check with nothing new, photo bytes", check["photo_bytes"], None, 0, "bytes"),
        Row("sign-in to picture, against bare requests", sign["ours"], sign["bare"], 2.0, "ms"),
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--idle-seconds", type=float, default=60.0)
    asked = parser.parse_args()
    table, raw = measure(asked.rounds, asked.idle_seconds)
    print(f"{'':46} {'ours':>18} {'against':>9}   {'value':>15}    {'bound':>5}")
    for row in table:
        print(row.line())
    out = ROOT / "build" / "bench.json"
    out.parent.mkdir(exist_ok=True)
    report = [{**asdict(row), "value": row.value, "holds": row.holds} for row in table]
    out.write_text(json.dumps({"rounds": asked.rounds, "table": report, "raw": raw}, indent=1))
    print(f"{'the store of a live sign-in adds (not bounded)':46} {raw['real_store_mb']:9.2f} MB")
    print(f"\nmedians of {asked.rounds} rounds; all figures in {out.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
