"""Which language answers to what a person, a policy or a system asks for."""

from __future__ import annotations

import pytest

from photosync_tray.core.languages import LANGUAGES, RIGHT_TO_LEFT, chosen


@pytest.mark.parametrize(
    ("wanted", "answers"),
    [
        (["de-CH"], "de"),
        (["de_DE.UTF-8"], "de"),
        (["pt-PT", "pt"], "pt_BR"),
        (["zh-Hant-HK"], "zh_TW"),
        (["zh_HK"], "zh_TW"),
        (["zh-Hans-SG"], "zh_CN"),
        (["zh"], "zh_CN"),
        (["no-NO"], "nb"),
        (["nn"], "nb"),
        (["iw_IL"], "he"),
        (["in"], "id"),
        (["EN-us"], "en"),
    ],
)
def test_kin_and_old_names_are_understood(wanted: list[str], answers: str) -> None:
    assert chosen(wanted, set(LANGUAGES)) == answers


def test_the_first_that_is_there_answers() -> None:
    assert chosen(["el-GR", "fr-FR", "de"], {"fr", "de"}) == "fr"


def test_english_before_a_later_wish() -> None:
    assert chosen(["en-GB", "fr-FR"], {"fr"}) == "en"


@pytest.mark.parametrize("wanted", [[], ["el"], ["C"], [""], ["-"]])
def test_english_where_nothing_else_answers(wanted: list[str]) -> None:
    assert chosen(wanted, {"fr"}) == "en"


def test_each_answers_to_its_own_name() -> None:
    assert [chosen([tag], set(LANGUAGES)) for tag in LANGUAGES] == list(LANGUAGES)
    assert set(LANGUAGES) >= RIGHT_TO_LEFT
