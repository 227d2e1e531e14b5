"""A program of one module and a page, to collect texts from."""

from __future__ import annotations

from pathlib import Path

from resources.translations.collecting import Collected, collect
from resources.translations.sources import PACKAGE, ROOT, Program

_TEXTS = f"{PACKAGE}/core/texts.py"


def collected_from(folder: Path, source: str, place: str = "core/sample.py") -> Collected:
    """What is found in a module at `place`, which knows `Text`, `Line` and `say`."""
    head = f"from {PACKAGE}.core.texts import Line, Text, Words, say\n"
    for file, content in (
        (_TEXTS, (ROOT / _TEXTS).read_text()),
        (f"{PACKAGE}/{place}", head + source),
    ):
        target = folder / file
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(content)
    return collect(Program(folder), folder / "pages", folder / "entries")


def words(folder: Path, source: str) -> list[str]:
    """The texts of a module in which every text can be followed, but for those of core/texts.py."""
    found = collected_from(folder, source)
    assert found.faults == []
    return [text for text in found.messages if text != "{first} {second}"]
