"""What the browser may show in place of a sign-in: each page once, in words that help."""

from __future__ import annotations

from collections import Counter

import pytest

from photosync_tray.core.causes import Who
from photosync_tray.core.usual_pages import USUAL_PAGES, UsualPage

EACH = pytest.mark.parametrize("page", USUAL_PAGES, ids=lambda page: page.meaning)


@EACH
def test_a_page_can_be_told_by_a_number_or_by_its_words(page: UsualPage) -> None:
    assert page.codes or page.shows


@EACH
def test_a_page_says_in_whole_sentences_what_it_means_and_what_to_do(page: UsualPage) -> None:
    assert page.meaning.endswith(".")
    assert page.action.endswith(".")


def test_no_number_has_two_meanings() -> None:
    numbers = Counter(code for page in USUAL_PAGES for code in page.codes)
    assert {code for code, times in numbers.items() if times > 1} == set()
    assert len({page.meaning for page in USUAL_PAGES}) == len(USUAL_PAGES)


@pytest.mark.parametrize("code", [50011, 50105, 53003, 53000, 65001, 90094, 700016, 50020])
def test_the_pages_that_stop_most_sign_ins_are_there(code: int) -> None:
    assert [page for page in USUAL_PAGES if code in page.codes]


def test_whoever_can_act_is_named_and_it_is_not_always_it() -> None:
    assert {page.who for page in USUAL_PAGES} == set(Who)
