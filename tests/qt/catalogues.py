"""Small catalogues, made by Qt's own lrelease as the program's are."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias
from xml.sax.saxutils import escape

import PySide6

Words: TypeAlias = Mapping[str, str | tuple[str, ...]]


def catalogue(folder: Path, tag: str, known: Words) -> Path:
    """`photosync_{tag}.qm` in `folder`; several translations are the forms of a number."""
    messages = "".join(_message(source, known[source]) for source in known)
    ts = folder / f"photosync_{tag}.ts"
    ts.write_text(
        f'<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="{tag}">'
        f"<context><name>PhotoSync</name>{messages}</context></TS>",
        "utf-8",
    )
    qm = ts.with_suffix(".qm")
    lrelease = Path(PySide6.__file__).with_name("lrelease")
    subprocess.run([lrelease, "-silent", ts, "-qm", qm], check=True)
    return qm


def _message(source: str, said: str | tuple[str, ...]) -> str:
    if isinstance(said, str):
        return _element(source, "", escape(said))
    forms = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in said)
    return _element(source, ' numerus="yes"', forms)


def _element(source: str, kind: str, translation: str) -> str:
    said = f"<translation>{translation}</translation>"
    return f"<message{kind}><source>{escape(source)}</source>{said}</message>"
