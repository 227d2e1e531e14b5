"""A text is found wherever an annotation says that it is one; what cannot be followed is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from resources.translations.collecting import collected
from tests.translations.small_program import collected_from, words

TABLE = """
class Button:
    label: Text
    key: str
"""


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("say('Open')", ["Open"]),
        ("Line('{who} left', {'who': 'Robin'})", ["{who} left"]),
        ("say('Yes' if x else 'No')", ["Yes", "No"]),
        ("say(x or 'None')\nx = 'Some'", ["Some", "None"]),
        ("_A = 'A sentence.'\nsay(_A)", ["A sentence."]),
        ("_T = {1: 'One', 2: 'Two'}\nsay(_T[1])", ["One", "Two"]),
        ("_T = {1: 'One'}\nsay(_T.get(1, 'Other'))", ["One", "Other"]),
        ("TITLE: Text = 'A title'", ["A title"]),
        ("PAIRS: tuple[tuple[Text, str], ...] = (('Help', 'no text'),)", ["Help"]),
        ("T: dict[str, Text] = {'key': 'Word'} | {'other': 'More'}", ["Word", "More"]),
        ("def f() -> Text:\n    return 'Result' if x else ''", ["Result"]),
        ("def f() -> Iterator[tuple[Text, str]]:\n    yield 'Name', value", ["Name"]),
        ("def f(a: Text = 'Default'): say(a)", ["Default"]),
        ("def f():\n    short, b = 'Short', 1\n    say(short)", ["Short"]),
        ("def f():\n    for a, b in (('One', 1), ('Two', 2)): say(a)", ["One", "Two"]),
        ("say('{n} days', one='1 day', n=3)", ["{n} days"]),
        (f"{TABLE}\nButton('Press', 'a-key')\nButton(label='Push', key='b')", ["Press", "Push"]),
        (f"{TABLE}\ndef f(b): say(b.label)", []),
        (f"{TABLE}\ndef f(b): return b._replace(label='Other', key='a key')", ["Other"]),
        (f"{TABLE}\ndef f(b): return replace(b, label='Other')", ["Other"]),
        ("def f(*said: Text): pass\nf('One', *('Two', 'Three'))", ["One", "Two", "Three"]),
        (
            "class Mood(StrEnum):\n    def __new__(cls, v: str, about: Text = ''): pass\n"
            "    CALM = 'calm', 'All is well'",
            ["All is well"],
        ),
    ],
)
def test_followed_to_its_words(tmp_path: Path, source: str, found: list[str]) -> None:
    assert words(tmp_path, source) == found


def test_attributes_of_a_class_count_for_its_kin(tmp_path: Path) -> None:
    source = (
        "class Base:\n    title: ClassVar[Text] = 'Wrong'\n    code: ClassVar[str] = 'x y'\n"
        "class Kin(Base): pass\n"
        "class Offline(Kin):\n    title = 'No network'\n    code = 'c d'\n"
    )
    assert words(tmp_path, source) == ["Wrong", "No network"]


@pytest.mark.parametrize(
    "source",
    [
        "say(f'Hello {name}')",
        "say('Hello ' + name)",
        "say('Hello %s' % name)",
        "say('{a}'.format(a=1))",
        "say(' '.join(['a', 'b']))",
        "def f(a: str): say(a)",
        "say(problem.details)",
        "def f() -> Text:\n    return make()",
        "say(unknown)",
    ],
)
def test_what_is_put_together_is_told(tmp_path: Path, source: str) -> None:
    found = collected_from(tmp_path, source)
    assert len(found.faults) == 1
    assert found.faults[0].startswith("photosync_tray/core/sample.py:")


@pytest.mark.parametrize(
    "source", ["box.setText('Ready')", "QLabel(f'{count} photos')", "menu.addAction('Quit')"]
)
def test_on_the_screen_nothing_goes_past_say(tmp_path: Path, source: str) -> None:
    found = collected_from(tmp_path, source, "qt/sample.py")
    assert "is shown without say()" in found.faults[0]


def test_on_the_screen_punctuation_is_nobody_s_language(tmp_path: Path) -> None:
    assert collected_from(tmp_path, "box.setText(f'{a}, {b}')", "qt/sample.py").faults == []


def test_a_text_that_is_only_a_place_needs_no_translation(tmp_path: Path) -> None:
    assert words(tmp_path, "say('{details}', details='x')") == []


def test_translators_read_where_it_stands_and_how_one_is_said(tmp_path: Path) -> None:
    source = f"{TABLE}\nButton('Open', 'k')\nsay('Open')\nsay('{{n}} days', one='1 day', n=3)"
    found = collected_from(tmp_path, source).messages
    assert found["Open"].uses == (
        "Button, label · photosync_tray/core/sample.py",
        "say · photosync_tray/core/sample.py",
    )
    assert found["{n} days"].one == "1 day"


def test_two_forms_for_one_are_told(tmp_path: Path) -> None:
    source = "say('{n} days', one='1 day', n=1)\nsay('{n} days', n=2)"
    assert "two forms" in collected_from(tmp_path, source).faults[0]


def test_every_text_of_the_program_can_be_followed() -> None:
    found = collected()
    assert found.faults == []
    assert len(found.messages) > 400
    assert found.messages["Your photo has arrived"].limit == 63
