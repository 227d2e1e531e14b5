"""Reading and writing .desktop files, by freedesktop.org's Desktop Entry Specification."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

# A part of Exec: in double quotes with escapes, or bare.
_PART = re.compile(r'"((?:[^"\\]|\\.)*)"|([^\s"]+)')
_ESCAPES = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}


def desktop_entry(path: Path) -> dict[str, str]:
    """The main group of a .desktop file; empty when it cannot be read."""
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return {}
    group = re.search(r"^\[Desktop Entry\]\s*$(.*?)(?=^\[|\Z)", text, re.M | re.S)
    lines = group[1].splitlines() if group else []
    pairs = (line.partition("=") for line in lines if "=" in line and not line.startswith("#"))
    return {key.strip(): value.strip() for key, _, value in pairs}


def parse_exec(value: str) -> list[str]:
    """Split by the Desktop Entry Specification, field codes removed."""
    plain = re.sub(r"\\([sntr\\])", lambda escape: _ESCAPES[escape[1]], value)
    parts = []
    for match in _PART.finditer(plain):
        quoted, bare = match.groups()
        text = bare if quoted is None else re.sub(r"\\(.)", r"\1", quoted)
        text = re.sub(r"%(.)", lambda code: "%" if code[1] == "%" else "", text)
        if text or quoted is not None:
            parts.append(text)
    return parts


def exec_of(command: Sequence[str]) -> str:
    """The value of Exec that `parse_exec` splits into `command` again."""
    return " ".join(_quoted(part) for part in command).replace("\\", "\\\\")


def _quoted(part: str) -> str:
    plain = part.replace("%", "%%")
    if re.fullmatch(r"[\w@%+=:,./-]+", plain, re.ASCII):
        return plain
    escaped = re.sub(r'(["`$\\])', r"\\\1", plain)
    return f'"{escaped}"'
