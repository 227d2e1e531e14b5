"""Notifications are short enough for Windows, and only those come that are wanted."""

from __future__ import annotations

import pytest

from photosync_tray.core.model import Notice
from photosync_tray.core.notices import NOTICES, TEXT_LIMIT, TITLE_LIMIT, fits, wanted


@pytest.mark.parametrize("notice", Notice)
def test_every_notice_has_words_that_fit(notice: Notice) -> None:
    told = NOTICES[notice]
    assert told.title
    assert told.text
    assert fits(told.title, told.text)


def test_windows_counts_a_smile_as_two() -> None:
    assert fits("x" * TITLE_LIMIT, "x" * TEXT_LIMIT)
    assert not fits("x" * (TITLE_LIMIT - 1) + "\N{SLIGHTLY SMILING FACE}", "")
    assert not fits("", "x" * (TEXT_LIMIT + 1))


@pytest.mark.parametrize(
    ("policy", "kept_back"),
    [("None", set(Notice)), ("Results", {Notice.SIGN_IN_AGAIN}), ("All", set[Notice]())],
)
def test_what_policy_keeps_back(policy: str, kept_back: set[Notice]) -> None:
    assert {notice for notice in Notice if not wanted(notice, policy)} == kept_back
