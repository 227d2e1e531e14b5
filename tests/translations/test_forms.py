"""The table of plural forms is Qt's own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from photosync_tray.core.languages import LANGUAGES
from resources.translations.forms import forms_of, only_one
from tests.qt.catalogues import catalogue


def numbers(form: str) -> Iterator[int]:
    """Those that the form names: `2–4, 22–24, …`."""
    for part in re.findall(r"\d+(?:–\d+)?", form):
        first, _, last = part.partition("–")
        yield from range(int(first), int(last or first) + 1)


@pytest.mark.parametrize("tag", LANGUAGES)
def test_qt_chooses_as_the_table_says(tmp_path: Path, tag: str) -> None:
    forms = forms_of(tag)
    translator = QTranslator()
    assert translator.load(str(catalogue(tmp_path, tag, {"{n} days": forms})))
    for form in forms:
        chosen = {translator.translate("PhotoSync", "{n} days", None, n) for n in numbers(form)}
        assert chosen == {form}


def test_every_number_has_a_form() -> None:
    for tag in LANGUAGES:
        named = {n for form in forms_of(tag) for n in numbers(form)}
        assert named >= {0, 1, 2}


def test_which_forms_need_not_name_their_number() -> None:
    assert [only_one(form) for form in ("1", "0", "0, 1", "1, 21, 31, …")] == [
        True,
        True,
        False,
        False,
    ]
