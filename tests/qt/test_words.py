"""Every comparison has words; times are written as the person's system does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QLocale

from photosync_tray.core.model import Match, Reason, Verdict
from photosync_tray.qt.captions import exchange_caption, sharepoint_caption
from photosync_tray.qt.words import HELP_LINKS, day_and_time, moment
from tests.samples import findings


def test_every_comparison_has_words_of_its_own() -> None:
    found = (replace(findings(), verdict=Verdict(Match.UNKNOWN, reason)) for reason in Reason)
    captions = [sharepoint_caption(each) for each in found]
    assert all(captions)
    assert len(set(captions)) == len(Reason)


def test_before_the_first_look_no_caption() -> None:
    assert (exchange_caption(None), sharepoint_caption(None)) == ("", "")


def test_help_is_microsoft_s_two_pages() -> None:
    assert [address for _, address in HELP_LINKS] == [
        "https://go.microsoft.com/fwlink/?linkid=875585",
        "https://go.microsoft.com/fwlink/?linkid=875586",
    ]


def test_a_moment_is_the_same_from_every_zone() -> None:
    noon = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
    elsewhere = noon.astimezone(timezone(timedelta(hours=9)))
    assert moment(noon) == moment(elsewhere)


@pytest.fixture
def german_system() -> Iterator[None]:
    usual = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    yield
    QLocale.setDefault(usual)


@pytest.mark.usefixtures("german_system")
def test_times_as_the_person_s_system_writes_them() -> None:
    noon = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
    assert moment(noon) == "02.03.26 12:00"
    assert day_and_time(noon) == "Mo. 12:00"
