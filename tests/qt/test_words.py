"""Every comparison has words; times are written as the person's system does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QLocale

from photosync_tray.core import state as s
from photosync_tray.core.model import Match, Reason, Verdict
from photosync_tray.core.presentation import present
from photosync_tray.core.screen import STARTING
from photosync_tray.qt.captions import captions
from photosync_tray.qt.words import HELP_LINKS, day_and_time, moment
from tests.qt.screens import NOTHING
from tests.samples import findings


def test_every_comparison_has_words_of_its_own() -> None:
    found = (replace(findings(), verdict=Verdict(Match.UNKNOWN, reason)) for reason in Reason)
    said = [captions(NOTHING._replace(findings=each))[1] for each in found]
    assert all(said)
    assert len(set(said)) == len(Reason)


def test_before_the_sign_in_the_captions_tell_the_story() -> None:
    told = captions(present(s.SignedOut()))
    assert told == ("has your new photo", "may still show the old one")
    assert captions(STARTING) == ("", "")


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
