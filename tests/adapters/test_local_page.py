"""The program's own pages in the browser: in the person's language, and nothing gets into them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from photosync_tray.adapters.local_page import local_page
from photosync_tray.core.texts import Speech, speak


class Arabic(Speech):
    tag = "ar"
    right_to_left = True

    def text(self, text: str, one: str, n: int | None) -> str:
        return {"Almost there": "أوشكت"}.get(text, text)


@pytest.fixture
def arabic() -> Iterator[None]:
    speak(Arabic())
    yield
    speak(None)


def test_in_english_where_nothing_else_is_spoken() -> None:
    page = local_page("Almost there", "Go back.")
    assert '<html lang="en" dir="ltr">' in page
    assert "<h1>Almost there</h1><p>Go back.</p>" in page


@pytest.mark.usefixtures("arabic")
def test_in_the_person_s_language_and_from_its_side() -> None:
    page = local_page("Almost there")
    assert '<html lang="ar" dir="rtl">' in page
    assert "<h1>أوشكت</h1>" in page


def test_words_are_no_markup() -> None:
    assert "&lt;b&gt; &amp; more" in local_page("<b> & more")
