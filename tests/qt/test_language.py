"""The chosen language counts at once: words, Qt's own words, numbers, and which way one reads."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from photosync_tray.core.texts import Line, say
from photosync_tray.qt.language import Languages
from tests.qt.catalogues import Words, catalogue
from tests.samples import NOON

GERMAN: Words = {
    "Open": "Öffnen",
    "{n} days": ("{n} Tag", "{n} Tage"),
    "Sign in as {who}.": "{who}!",
}
POLISH: Words = {"{n} days": ("{n} dzień", "{n} dni", "{n} dni (wiele)")}


@pytest.fixture
def languages(qapp: QApplication, tmp_path: Path) -> Iterator[Languages]:
    """German, Polish and Arabic; afterwards it is English again."""
    catalogue(tmp_path, "de", GERMAN)
    catalogue(tmp_path, "pl", POLISH)
    catalogue(tmp_path, "ar", {"Open": "فتح"})
    usual = QLocale()
    found = Languages(tmp_path)
    found.apply("en")
    yield found
    found.apply("en")
    QLocale.setDefault(usual)


def days(n: int) -> str:
    return say("{n} days", one="1 day", n=n)


def test_what_there_is_to_choose_from(languages: Languages) -> None:
    assert languages.available() == [
        ("en", "English"),
        ("de", "Deutsch"),
        ("pl", "Polski"),
        ("ar", "العربية"),
    ]


def test_without_a_choice_that_of_the_system(languages: Languages) -> None:
    assert QLocale.system().language() is QLocale.Language.C
    languages.apply("de")
    assert languages.apply("")
    assert (languages.present, say("Open")) == ("en", "Open")


def test_in_the_chosen_language(languages: Languages) -> None:
    assert languages.apply("de")
    assert say("Open") == "Öffnen"
    assert say("Not in the catalogue") == "Not in the catalogue"
    assert say(Line("Sign in as {who}.", {"who": "robin@contoso.example"})) == (
        "robin@contoso.example!"
    )


def test_a_choice_that_is_no_language_of_ours_changes_nothing(languages: Languages) -> None:
    assert not languages.apply("tlh")
    assert not languages.apply("en")


@pytest.mark.parametrize(("n", "german"), [(1, "1 Tag"), (2, "2 Tage"), (1200, "1.200 Tage")])
def test_numbers_have_the_forms_and_the_dots_of_the_language(
    languages: Languages, n: int, german: str
) -> None:
    languages.apply("de")
    assert days(n) == german


def test_three_forms_where_a_language_has_three(languages: Languages) -> None:
    languages.apply("pl")
    assert [days(n) for n in (1, 3, 5)] == ["1 dzień", "3 dni", "5 dni (wiele)"]


def test_qt_s_own_words_come_too(languages: Languages) -> None:
    def cancel() -> str:
        return QCoreApplication.translate("QPlatformTheme", "Cancel")

    languages.apply("de")
    assert cancel() == "Abbrechen"
    languages.apply("en")
    assert cancel() == "Cancel"


def test_times_as_the_language_writes_them(languages: Languages) -> None:
    languages.apply("de")
    assert say("{at}", at=NOON) == "02.03.26 12:00"


def test_arabic_is_read_from_the_right_and_names_stay_whole(languages: Languages) -> None:
    languages.apply("ar")
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert say("{who}", who="robin@contoso.example") == "\u2068robin@contoso.example\u2069"
    languages.apply("de")
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
