"""Texts go through one door; every notice and every comparison has words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from photosync_tray.core.model import Match, Notice
from photosync_tray.qt.captions import exchange_caption, sharepoint_caption
from photosync_tray.qt.desktop import NOTICES
from photosync_tray.qt.words import HELP_LINKS, moment, say
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


@pytest.mark.parametrize("notice", Notice)
def test_every_notice_has_words(notice: Notice) -> None:
    title, text = NOTICES[notice]
    assert 0 < len(title) <= 63  # what Windows shows of a balloon's title
    assert 0 < len(text) <= 255


@pytest.mark.parametrize("match", Match)
def test_every_comparison_has_words(match: Match) -> None:
    assert sharepoint_caption(findings(match=match))


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


def test_a_moment_as_the_person_s_system_writes_it() -> None:
    usual = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    try:
        assert moment(datetime(2026, 3, 2, 12, 0, tzinfo=UTC)) == "02.03.26 12:00"
    finally:
        QLocale.setDefault(usual)
