"""Reads .reg files as Windows exports them, into the form that `FakeRegistry` takes."""

from __future__ import annotations

import re
from pathlib import Path

from tests.adapters.machines import Values

_HIVES = {"HKEY_LOCAL_MACHINE": "HKLM", "HKEY_CURRENT_USER": "HKCU"}
_VALUE = re.compile(r'(@|"(?:[^"\\]|\\.)*")=(.*)', re.S)
_VIEW = re.compile(r"\\WOW6432Node(?=\\|$)", re.I)


def registry_file(path: Path) -> dict[str, Values]:
    """The keys of an export: UTF-16 with a byte order mark, CRLF, long values over lines."""
    head, *lines = path.read_bytes().decode("utf-16").split("\r\n")
    assert head == "Windows Registry Editor Version 5.00"
    keys: dict[str, Values] = {}
    name = ""
    for line in "\n".join(lines).replace("\\\n  ", "").splitlines():
        if line.startswith("["):
            name = _key(line[1:-1])
            keys[name] = {}
        elif match := _VALUE.fullmatch(line):
            keys[name][_text(match[1])] = _value(match[2])
    return keys


def _key(path: str) -> str:
    hive, _, rest = path.partition("\\")
    plain = _VIEW.sub("", f"\\{rest}")
    view = "32:" if plain != f"\\{rest}" else ""
    return f"{view}{_HIVES[hive]}{plain}"


def _text(quoted: str) -> str:
    return "" if quoted == "@" else re.sub(r"\\(.)", r"\1", quoted[1:-1])


def _value(text: str) -> object:
    if text.startswith('"'):
        return _text(text)
    kind, _, data = text.partition(":")
    if kind == "dword":
        return int(data, 16)
    content = bytes.fromhex(data.replace(",", " "))
    if kind == "hex(2)":  # REG_EXPAND_SZ
        return content.decode("utf-16-le").rstrip("\0")
    if kind == "hex(7)":  # REG_MULTI_SZ
        return content.decode("utf-16-le").rstrip("\0").split("\0")
    return content
