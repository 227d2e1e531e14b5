"""Texts go through one door; every notice and every comparison has words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from photosync_tray.core.history import Rough
from photosync_tray.core.model import Match, Reason, Verdict
from photosync_tray.qt.captions import exchange_caption, sharepoint_caption
from photosync_tray.qt.words import HELP_LINKS, day_and_time, lasting, moment, say
from tests.samples import findings


class German(QTranslator):
    """A translation of one text."""

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - as Qt names it
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        known = {("PhotoSync", "another photo"): "ein anderes Foto"}
        return known.get((context, sourceText), sourceText)

    def isEmpty(self) -> bool:  # noqa: N802 - as Qt names it
        return False


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translator = German()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_without_a_translation_the_text_itself() -> None:
    assert say("another photo") == "another photo"


@pytest.mark.usefixtures("german")
def test_in_the_person_s_language() -> None:
    assert say("another photo") == "ein anderes Foto"
    assert say("no such text") == "no such text"
    assert sharepoint_caption(findings()) == "ein anderes Foto"


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


@pytest.mark.parametrize(
    ("duration", "said"),
    [
        (Rough(1, "minute"), "1 minute"),
        (Rough(40, "minute"), "40 minutes"),
        (Rough(1, "hour"), "1 hour"),
        (Rough(6, "hour"), "6 hours"),
        (Rough(3, "day"), "3 days"),
    ],
)
def test_durations_in_words(duration: Rough, said: str) -> None:
    assert lasting(duration) == said
