"""A .ts file follows the program's texts, and keeps what was translated."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

from resources.translations.catalogue import Entry, current, read, with_said, written
from resources.translations.collecting import Message

OPEN = Message("Open", uses=("Button, label · qt/tray.py",))
DAYS = Message("{n} days <b>&", one="1 day", limit=63)
COPY = Message("&Copy", context="QLineEdit")


def kept(folder: Path, entries: list[Entry], tag: str = "pl") -> list[Entry]:
    """After writing and reading."""
    file = folder / "sample.ts"
    file.write_text(written(tag, entries), "utf-8")
    return read(file)


def test_without_a_file_there_is_nothing(tmp_path: Path) -> None:
    assert read(tmp_path / "none.ts") == []


def test_new_texts_wait_for_their_translation(tmp_path: Path) -> None:
    entries = current([OPEN, DAYS, COPY], [])
    assert kept(tmp_path, entries) == entries
    assert [each.finished for each in entries] == [False, False, False]
    assert entries[1].comment == "For one: 1 day\nAt most 63 characters"


def test_what_was_translated_stays(tmp_path: Path) -> None:
    said = {
        ("PhotoSync", "Open"): ("Otwórz",),
        ("PhotoSync", DAYS.source): ("dzień", "dni", "dni!"),
        ("QLineEdit", "&Copy"): ("&Kopiuj",),
    }
    entries = with_said(current([OPEN, DAYS, COPY], []), said)
    again = current([COPY, DAYS, OPEN], kept(tmp_path, entries))
    assert [each.said for each in again] == [("&Kopiuj",), ("dzień", "dni", "dni!"), ("Otwórz",)]
    assert all(each.finished for each in again)


def test_a_half_translated_number_is_not_finished() -> None:
    assert not Entry("{n} days", ("dzień", "", "dni"), counted=True).finished


def test_what_is_said_no_more_is_marked_and_comes_last(tmp_path: Path) -> None:
    held = with_said(current([OPEN, DAYS], []), {("PhotoSync", "Open"): ("Otwórz",)})
    entries = kept(tmp_path, current([DAYS], held))
    assert [(each.source, each.vanished) for each in entries] == [
        (DAYS.source, False),
        ("Open", True),
    ]


def test_what_comes_back_has_its_translation(tmp_path: Path) -> None:
    gone = Entry("Open", ("Otwórz",), vanished=True)
    assert current([OPEN], kept(tmp_path, [gone]))[0].said == ("Otwórz",)


def test_a_text_that_counts_from_now_on_is_translated_anew() -> None:
    held = [Entry("{n} days", ("dni",))]
    assert current([Message("{n} days", one="1 day")], held)[0].said == ()


def test_linguist_can_read_it(tmp_path: Path) -> None:
    document = ElementTree.fromstring(written("pl", current([OPEN, DAYS, COPY], [])))  # noqa: S314 - ours
    assert document.get("language") == "pl"
    assert [each.findtext("name") for each in document] == ["PhotoSync", "QLineEdit"]
    counted = document.findall("context/message[@numerus='yes']/translation/numerusform")
    assert len(counted) == 3
