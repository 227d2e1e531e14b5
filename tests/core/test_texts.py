"""Texts are English until they are said; what varies goes into braces, and keeps its form."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from photosync_tray.core.texts import Line, paragraph, say, speak
from tests.core.speeches import Translated
from tests.samples import NOON

LOOKED = Line("Looked {n} times.", {"n": 3}, one="Looked once.")


@pytest.fixture
def german() -> Iterator[None]:
    speak(Translated({"Open": "Öffnen", "{who} at {when}": "{when} Uhr: {who}", "IT": "die IT"}))
    yield
    speak(None)


def test_a_line_is_a_sentence_with_its_values() -> None:
    line = Line("{who} at {when}, {count}", {"who": Line("Robin"), "when": NOON, "count": 3})
    assert line.said() == "Robin at 2026-03-02 12:00 UTC, 3"


@pytest.mark.parametrize(
    ("n", "said"), [(0, "Looked 0 times."), (1, "Looked once."), (3, "Looked 3 times.")]
)
def test_one_thing_has_a_form_of_its_own(n: int, said: str) -> None:
    assert LOOKED._replace(values={"n": n}).said() == said


def test_without_values_braces_are_only_braces() -> None:
    assert say("a {curly} word") == "a {curly} word"


def test_until_somebody_speaks_it_is_english() -> None:
    assert say("Open") == "Open"
    assert say("{n} days", one="{n} day", n=1) == "1 day"
    assert say(LOOKED) == "Looked 3 times."


@pytest.mark.usefixtures("german")
def test_in_the_person_s_language() -> None:
    assert say("Open") == "Öffnen"
    assert say("{who} at {when}", who="Robin", when=NOON) == "12.00 Uhr: Robin"
    assert say(Line("{who} at {when}", {"who": Line("IT"), "when": NOON})) == "12.00 Uhr: die IT"


@pytest.mark.usefixtures("german")
def test_names_are_never_translated() -> None:
    assert say("{who} at {when}", who="Open", when=NOON) == "12.00 Uhr: Open"


@pytest.mark.usefixtures("german")
def test_documents_stay_english() -> None:
    assert Line("{who} at {when}", {"who": Line("IT"), "when": NOON}).said() == (
        "IT at 2026-03-02 12:00 UTC"
    )


def test_two_sentences_one_behind_the_other() -> None:
    assert say(paragraph("One.", LOOKED)) == "One. Looked 3 times."
