"""What Linux tells of a running process: memory, and how often it woke up."""

from __future__ import annotations

from pathlib import Path


def resident_mb(pid: int) -> float:
    """Resident memory in MB (VmRSS of proc(5))."""
    return _status(Path(f"/proc/{pid}/status"), "VmRSS:") / 1024


def private_mb(pid: int) -> float:
    """Memory that is this process's alone, in MB (Private_* of smaps_rollup)."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Private_")) / 1024


def wake_ups(pid: int) -> int:
    """Voluntary context switches of all threads since they began."""
    tasks = Path(f"/proc/{pid}/task").iterdir()
    return sum(_status(task / "status", "voluntary_ctxt_switches:") for task in tasks)


def _status(file: Path, key: str) -> int:
    for line in file.read_text().splitlines():
        if line.startswith(key):
            return int(line.split()[1])
    raise LookupError(f"{key} in {file}")
