"""The applications' menu shows the program in the person's language."""

from __future__ import annotations

from installer.linux.desktop_words import localised
from resources.translations.collecting import ENTRIES, collected


def test_words_that_are_translated_stand_behind_the_english_ones() -> None:
    entry = "[Desktop Entry]\nName=Sign out\nComment=Sign out\nExec=photosync-tray\n"
    lines = localised(entry).splitlines()
    assert lines[:3] == entry.splitlines()[:3]
    assert "Comment[de]=Abmelden" in lines
    assert lines[-1] == "Exec=photosync-tray"
    assert not [line for line in lines if line.startswith("Name[")]


def test_words_that_no_catalogue_has_stay_english() -> None:
    assert localised("Comment=Not in any catalogue\n") == "Comment=Not in any catalogue\n"


def test_the_words_of_the_entries_are_in_the_catalogue() -> None:
    entry = (ENTRIES / "io.github.photosync-tray.desktop").read_text()
    words = {line.partition("=")[2] for line in entry.splitlines() if line.startswith("Comment=")}
    assert words <= set(collected().messages)
